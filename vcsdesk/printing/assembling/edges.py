"""What runs along the edges of every page of a file: its head, its foot and its number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from vcsdesk.printing.assembling import strips
from vcsdesk.printing.assembling.bodies import SetPage
from vcsdesk.printing.assembling.strips import Strip
from vcsdesk.printing.setting.running import number_width
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.tagged.canvas import Edges


class Lines(NamedTuple):
    """What stands at the edges of a page: two pieces of words or one at its head, the foot, the number."""

    head: tuple[str, str] | str
    foot: tuple[str, str] | str
    number: str


class Edging:
    """The edges of the pages of one file."""

    def __init__(self, pages: Sequence[tuple[SetPage, Lines]], sheet: Sheet) -> None:
        self.pages, self.sheet = pages, sheet
        self.room = max((number_width(lines.number, sheet) for _, lines in pages), default=0.0)

    def strips(self, index: int) -> Mapping[str, Strip]:
        """Give what is drawn over a page, counted from nought."""
        page, lines = self.pages[index]
        if page.edges is Edges.NONE:
            return {}
        drawn = {
            "foot": strips.foot(lines.foot, self.room, page.shape, self.sheet).turned(page.turn),
            "number": strips.number(lines.number, page.shape, self.sheet).turned(page.turn),
        }
        if page.edges is Edges.BOTH:
            drawn["head"] = self._head(page, lines)
        return drawn

    def _head(self, page: SetPage, lines: Lines) -> Strip:
        if isinstance(lines.head, str):
            return strips.about(lines.head, page.shape, self.sheet)
        return strips.head(lines.head, page.shape, self.sheet)
