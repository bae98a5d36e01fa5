"""One paper that leaves the desk, on its way into what the file remembers."""

from pathlib import Path

import msgspec

from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.printing.given_section import GivenSection


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What is remembered of one paper; `own` are our own pages, or where they lie until they are kept."""

    paper: GivenPaper
    sections: tuple[GivenSection, ...]
    own: bytes | Path

    def own_pages(self) -> bytes:
        """Read our own pages."""
        return self.own.read_bytes() if isinstance(self.own, Path) else self.own
