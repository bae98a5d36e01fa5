"""Boxes: words set apart on a tint with a bar beside them."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from vcsdesk.printing.setting.stack import Stack
from vcsdesk.printing.setting.text import Shared
from vcsdesk.printing.styles import Sheet

_BAR, _FRAME = 3.0, 2.2


class Box(Stack):
    """A tinted box around what is inside."""

    def __init__(self, inside: Sequence[Flowable], sheet: Sheet, least: int = 1) -> None:
        pad = sheet.size * 0.95
        super().__init__(inside, pad + _BAR, pad, above=pad * 0.8, below=pad * 0.9, least=least)
        self.sheet = sheet
        self.shared = Shared("Sect")

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
            self._draw_ground()
            canvas.restoreState()
        if canvas.is_inside:
            super().draw()
            return
        with canvas.within(self.shared.on(canvas)):
            super().draw()

    def _draw_ground(self) -> None:
        """Draw the tint, or a thin line around where there is none, and the bar."""
        canvas, inks = self.canv, self.sheet.inks
        canvas.setFillColor(inks.tint)
        canvas.setStrokeColor(inks.rule)
        canvas.setLineWidth(0.6)
        canvas.rect(0, 0, self.width, self.height, stroke=not inks.has_tint, fill=1)
        canvas.setFillColor(inks.accent)
        canvas.rect(0, 0, _BAR, self.height, stroke=0, fill=1)


class Panel(Box):
    """The field on a cover: in the organisation's colour, or framed where there is only black."""

    def __init__(self, inside: Sequence[Flowable], sheet: Sheet, share: float = 1.0) -> None:
        super().__init__(inside, sheet)
        self.left = self.right = 0.7 * sheet.beat
        self.above, self.below = (times * sheet.beat * share for times in (3.6, 1.0))

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Leave the space to what stands around it."""
        return 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Leave the space to what stands around it."""
        return 0.0

    def _draw_ground(self) -> None:
        canvas, inks = self.canv, self.sheet.inks
        canvas.setStrokeColor(inks.accent)
        canvas.setFillColor(inks.accent if inks.has_tint else inks.paper)
        canvas.setLineWidth(_FRAME)
        canvas.rect(0, 0, self.width, self.height, stroke=not inks.has_tint, fill=1)
