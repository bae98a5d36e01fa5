"""Headings, and the places they give to links, bookmarks and the contents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.platypus import Flowable

from vcsdesk.printing.parts import Heading, Note, Part, Together
from vcsdesk.printing.setting.text import Text, set_as, set_text
from vcsdesk.printing.styles import Sheet


class Place(NamedTuple):
    """A line of the contents: a heading or a paper bound in.

    What does not stand among the same pages as the contents tells how many pages behind them it comes.
    """

    key: str
    title: str
    level: int
    pages_behind: int | None = None
    note: str = ""
    beside: str = ""
    """What stands in brackets beside its title in the contents."""


class HeadingText(Text):
    """A heading that bookmarks its place."""

    place: Place | None = None
    leads = True

    def draw(self) -> None:
        """Draw, and let the contents and the bookmarks find it."""
        if self.place is not None:
            self.canv.bookmark(self.place.key, self.height + 12)
            self.canv.addOutlineEntry(self.place.title, self.place.key, self.place.level - 1, 0)
        super().draw()

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split a heading of many lines; its first piece is the place."""
        pieces: list[Flowable] = super().split(width, height)
        if pieces:
            pieces[0].place = self.place
        return pieces


def set_heading(part: Heading, sheet: Sheet, place: Place) -> list[Flowable]:
    """Set a heading, which leads what follows it."""
    style = sheet.headings[part.level - 1]
    heading = set_as(HeadingText, part.text, style)
    heading.shared.kind = f"H{place.level}"
    heading.place = place
    return [heading, *([_note(part.note, sheet)] if part.note else [])]


def _note(words: str, sheet: Sheet) -> Text:
    note = set_text(f"{words}.", sheet.body)
    note.leads = True
    return note


def places(parts: Sequence[Part]) -> list[Place]:
    """List a story's headings, each one level below what it stands under: none is skipped."""
    found: list[Place] = []
    above: list[int] = []
    for part in headings(parts):
        above = [*(level for level in above if level < part.level), part.level]
        found.append(Place(f"heading-{len(found) + 1}", part.text, len(above)))
    return found


def headings(parts: Sequence[Part]) -> list[Heading]:
    """Find the headings, also among parts kept together."""
    found: list[Heading] = []
    for part in parts:
        if isinstance(part, Heading):
            found.append(part)
        elif isinstance(part, Together | Note):
            found += headings(part.parts)
    return found
