"""One paper of a run as it was set out, on its way into what is handed out."""

from __future__ import annotations

from pathlib import Path

import msgspec

from vcsdesk.documents.recipients import Recipient
from vcsdesk.printing.choices import Choices
from vcsdesk.refused import Refused


class NoSuchPages(Exception):  # noqa: N818  (a refusal is an answer, not an error)
    """The pages that are chosen are not in a paper."""

    def __init__(self, name: str, refusal: Refused) -> None:
        super().__init__(name, refusal)
        self.name, self.refusal = name, refusal


class SetOut(msgspec.Struct, frozen=True, kw_only=True):
    """A paper that is set out: its file, the one for who listens if others are bound in, and whose it is."""

    place: int
    """Its place in the run, counted from nought."""
    name: str
    title: str
    path: Path
    for_listening: Path | None
    recipient: Recipient
    is_cover: bool = False
    """Whether it is the sheet that stands in front of what somebody gets by post."""

    def pages(self, choices: Choices) -> bytes:
        """Take the pages that are chosen; a covering sheet is taken whole."""
        whole = self.path.read_bytes()
        return whole if self.is_cover else chosen_pages(whole, choices, self.name)


def chosen_pages(whole: bytes, choices: Choices, name: str) -> bytes:
    """Take the pages of a paper that are chosen."""
    if not choices.pages.strip():
        return whole
    from vcsdesk.printing.page_ranges import pages_meant
    from vcsdesk.printing.parting import only_pages, page_names

    try:
        return only_pages(whole, pages_meant(choices.pages, page_names(whole)))
    except Refused as refusal:
        raise NoSuchPages(name, refusal) from refusal
