"""One document to be printed; a window makes it without knowing how pages are laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from vcsdesk.printing.document import Document, Printed
from vcsdesk.printing.edition import STANDARD, Edition

if TYPE_CHECKING:
    from vcsdesk.printing.layout import Papers


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One document to print, with its facts gathered."""

    document: Document[Any]
    facts: object
    edition: Edition = STANDARD
    both_sides: bool = False
    """Whether each section and each bound paper is to start on a right-hand page."""

    @property
    def file_name(self) -> str:
        """Name the file, without its ending; no edition takes the place of another in a folder."""
        return self.called(self.edition.name)

    def called(self, apart: str) -> str:
        """Name a file of it by what sets it apart, such as `large print, booklet`, or nothing."""
        name = self.document.file_name(self.facts)
        return f"{name} ({apart})" if apart else name

    def set_out(self, papers: Papers) -> Printed:
        """Set the document out, in whatever process this is."""
        from vcsdesk.printing.layout import set_out

        return set_out(self.document, self.facts, self.edition, papers, both_sides=self.both_sides)
