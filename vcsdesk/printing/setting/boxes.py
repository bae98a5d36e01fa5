"""Boxes: words set apart on a tint with a bar beside them."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from vcsdesk.printing.setting.stack import Stack
from vcsdesk.printing.setting.text import Shared
from vcsdesk.printing.styles import MM, Sheet

_BAR = 3.0


class Box(Stack):
    """A tinted box around what is inside."""

    def __init__(self, inside: Sequence[Flowable], sheet: Sheet, least: int = 1) -> None:
        pad = sheet.size * 0.95
        super().__init__(inside, pad + _BAR, pad, above=pad * 0.8, below=pad * 0.9, least=least)
        self.sheet = sheet
        self.shared = Shared("Sect")
        self.bar = _BAR

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Give the space above."""
        return self.sheet.gap * 0.7

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Give the space below."""
        return self.sheet.gap

    def piece(self, inside: Sequence[Flowable], *, is_first: bool) -> Box:
        """Make a piece that is still the same box to a reader."""
        made = Box(inside, self.sheet, self.least if is_first else 1)
        made.shared = self.shared
        return made

    def draw(self) -> None:
        """Draw the tint and the bar, then what is inside."""
        canvas = self.canv
        with canvas.artifact():
            canvas.saveState()
            canvas.setFillColor(self.sheet.inks.tint)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            canvas.setFillColor(self.sheet.inks.accent)
            canvas.rect(0, 0, self.bar, self.height, stroke=0, fill=1)
            canvas.restoreState()
        if canvas.is_inside:
            super().draw()
            return
        with canvas.within(self.shared.on(canvas)):
            super().draw()


class Panel(Box):
    """The box on a cover, with more room around its words."""

    def __init__(self, inside: Sequence[Flowable], sheet: Sheet) -> None:
        super().__init__(inside, sheet)
        self.left = self.right = 10 * MM
        self.above, self.below = 12 * MM, 10 * MM
        self.bar = 2.2 * MM
