"""Bars side by side on a line, each with its number: told apart by pattern as well as by shade."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from vcsdesk.printing.parts import Bar, BarChart, BarKind
from vcsdesk.printing.setting.figures import drawn_as
from vcsdesk.printing.setting.text import Shared
from vcsdesk.printing.styles import MM, Sheet

_HIGH = 48 * MM
_HATCH = 5.0
_APART = 1.4  # times the width of its words


class BarFigure(Flowable):  # type: ignore[misc]
    """All bars as one figure, told in words to who cannot see it."""

    def __init__(self, chart: BarChart, sheet: Sheet) -> None:
        super().__init__()
        self.chart, self.sheet = chart, sheet
        self.shared, self.inks = Shared("Figure"), sheet.inks
        self.font, self.strong = sheet.cell.fontName, sheet.cell_heading.fontName
        self.line = sheet.cell.leading

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Give the space above."""
        return self.sheet.gap * 0.5

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Give the space below."""
        return self.sheet.gap

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Measure."""
        self.width, self.height = self.sheet.width, _HIGH + 3 * self.line
        return self.width, self.height

    def draw(self) -> None:
        """Draw the figure."""
        with drawn_as(self.canv, self.shared, (self.width, self.height), self.chart.in_words):
            self._draw_all()

    def _draw_all(self) -> None:
        canvas, foot = self.canv, 2 * self.line
        canvas.setStrokeColor(self.inks.quiet)
        canvas.setLineWidth(1)
        canvas.line(0, foot, self.width, foot)
        left, free = 0.0, 0.0
        most = max((bar.amount for bar in self.chart.bars), default=0) or 1
        for bar, wide in zip(self.chart.bars, self._widths(), strict=True):
            self._draw_bar(bar, left, wide, foot, bar.amount / most)
            free = self._draw_under(bar, left, wide, free)
            left += wide

    def _widths(self) -> Sequence[float]:
        """Give bars that stand apart what their words need, and the others the rest alike."""
        apart = {
            number: _APART * stringWidth(bar.label, self.font, self.sheet.size)
            for number, bar in enumerate(self.chart.bars)
            if bar.kind is BarKind.APART
        }
        rest = (self.width - sum(apart.values())) / max(len(self.chart.bars) - len(apart), 1)
        return [apart.get(number, rest) for number in range(len(self.chart.bars))]

    def _draw_bar(self, bar: Bar, left: float, wide: float, foot: float, share: float) -> None:
        canvas, thick = self.canv, min(wide * 0.7, 9 * MM)
        if not bar.amount:
            return
        x, high = left + (wide - thick) / 2, _HIGH * share
        canvas.setStrokeColor(self.inks.accent)
        canvas.setLineWidth(1.2)
        canvas.setFillColor(self.inks.accent if bar.kind is BarKind.WORST else self.inks.tint)
        canvas.rect(x, foot, thick, high, stroke=1, fill=1)
        if bar.kind is BarKind.APART:
            self._hatch(x, foot, thick, high)
        canvas.setFillColor(self.inks.ink)
        canvas.setFont(self.strong if bar.kind is BarKind.WORST else self.font, self.sheet.size)
        canvas.drawCentredString(left + wide / 2, foot + high + self.sheet.size * 0.35, str(bar.amount))

    def _hatch(self, x: float, foot: float, thick: float, high: float) -> None:
        canvas = self.canv
        canvas.saveState()
        edge = canvas.beginPath()
        edge.rect(x, foot, thick, high)
        canvas.clipPath(edge, stroke=0, fill=0)
        canvas.setLineWidth(0.8)
        start = x - high
        while start < x + thick:
            canvas.line(start, foot, start + high, foot + high)
            start += _HATCH
        canvas.restoreState()

    def _draw_under(self, bar: Bar, left: float, wide: float, free: float) -> float:
        """Write what stands under a bar; give from where on the second line is free."""
        canvas, middle, size = self.canv, left + wide / 2, self.sheet.size
        canvas.setFillColor(self.inks.ink)
        canvas.setFont(self.font, size)
        canvas.drawCentredString(middle, 2 * self.line - size * 1.05, bar.label)
        needed = float(stringWidth(bar.under, self.font, size))
        start = max(0.0, min(middle - needed / 2, self.width - needed))
        if not bar.under or start < free:
            return free
        canvas.drawString(start, self.line - size * 1.05, bar.under)
        return start + needed + size / 2


def set_bars(part: BarChart, sheet: Sheet) -> list[Flowable]:
    """Set a chart of bars; nothing where there are none."""
    return [BarFigure(part, sheet)] if part.bars else []
