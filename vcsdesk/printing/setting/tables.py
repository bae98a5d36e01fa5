"""Tables that run over pages with their headings repeated, and lists of facts."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import PDFName, PDFString
from reportlab.platypus import Flowable

from vcsdesk.printing.setting.text import Shared, Text, set_text
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.printing.tagged.structure import Element

_TABLE, _COLUMN, _ROW = map(PDFName, ("Table", "Column", "Row"))
# Room beside a cell's words, on both sides together, by the room above them.
_SIDES, _TIGHT = 2.6, 1.3
# From which share of a page's height a row may go over to the next, and how many lines must stand before.
_TALL, _LEAST_LINES = 0.4, 6


class Row:
    """One row: its cells, and the elements that its pieces over two pages have in common."""

    def __init__(self, cells: Sequence[Text], *, is_heading: bool = False, heads: bool = False) -> None:
        self.cells = list(cells)
        self.is_heading = is_heading
        self.first_heads = heads
        self.is_tight = False
        self.shared = Shared("TR")
        self.cell_elements: list[Element] = []
        self.height = 0.0

    def wrap(self, widths: Sequence[float], pad: float) -> float:
        """Measure, once: a row keeps its widths."""
        self.height = self.height or 2 * pad + max(
            cell.wrap(width, 10_000)[1]
            for cell, width in zip(self.cells, self._inner(widths, pad), strict=True)
        )
        return self.height

    def split(self, widths: Sequence[float], room: float, pad: float) -> tuple[Row, Row] | None:
        """Split a row at this height; none where a cell cannot be split there."""
        tops, rests = [], []
        for cell, width in zip(self.cells, self._inner(widths, pad), strict=True):
            pieces = (
                [cell] if cell.wrap(width, 10_000)[1] <= room - 2 * pad else cell.split(width, room - 2 * pad)
            )
            if not pieces:
                return None
            tops.append(pieces[0])
            rests.append(pieces[1] if len(pieces) > 1 else set_text("", cell.style))
        return self._piece(tops), self._piece(rests)

    def _piece(self, cells: Sequence[Text]) -> Row:
        made = Row(cells, is_heading=self.is_heading, heads=self.first_heads)
        made.shared, made.cell_elements, made.is_tight = self.shared, self.cell_elements, self.is_tight
        return made

    def _inner(self, widths: Sequence[float], pad: float) -> list[float]:
        return [width - (_TIGHT if self.is_tight else _SIDES) * pad for width in widths]

    def elements(self, canvas: TaggedCanvas) -> list[Element]:
        """Give the elements of the cells, made when the row is first drawn."""
        row = self.shared.on(canvas)
        if not self.cell_elements:
            for place in range(len(self.cells)):
                heads = self.is_heading or (self.first_heads and place == 0)
                attributes = {"O": _TABLE, "Scope": _COLUMN if self.is_heading else _ROW} if heads else {}
                self.cell_elements.append(Element("TH" if heads else "TD", row, **attributes))
        return self.cell_elements


def side_paddings(sheet: Sheet) -> tuple[float, float]:
    """Give the room beside the words of a cell, both sides together: as a rule, and where it is tight."""
    return _SIDES * sheet.pad, _TIGHT * sheet.pad


class Table(Flowable):  # type: ignore[misc]
    """Rows below a heading row that comes again on every page."""

    def __init__(
        self, heading: Row | None, rows: Sequence[Row], widths: Sequence[float], sheet: Sheet, summary: str
    ) -> None:
        super().__init__()
        self.heading, self.rows, self.widths, self.sheet = heading, list(rows), list(widths), sheet
        self.summary = summary
        self.shared = Shared("Table")
        self.is_continued = False
        self.pad = sheet.pad

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Give the space above."""
        return self.sheet.gap * 0.4

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Give the space below."""
        return self.sheet.gap

    def _all_rows(self) -> list[Row]:
        return [self.heading, *self.rows] if self.heading else self.rows

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure."""
        self.width = sum(self.widths)
        self.height = sum(row.wrap(self.widths, self.pad) for row in self._all_rows())
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split between rows; within a row only where it is as tall as much of a page."""
        self.wrap(width, height)
        room = height - (self.heading.height if self.heading else 0)
        fitting = 0
        for row in self.rows:
            if row.height > room:
                break
            room -= row.height
            fitting += 1
        upper, lower = self.rows[:fitting], self.rows[fitting:]
        if lower and (torn := self._torn(lower[0], room)):
            upper, lower = [*upper, torn[0]], [torn[1], *lower[1:]]
        return [self._piece(upper), self._piece(lower, is_continued=True)] if upper else []

    def _torn(self, row: Row, room: float) -> tuple[Row, Row] | None:
        """Split a row that would leave too much of a page empty if it waited for the next."""
        if room < _LEAST_LINES * self.sheet.cell.leading or row.height < self.sheet.height * _TALL:
            return None
        return row.split(self.widths, room, self.pad)

    def _piece(self, rows: Sequence[Row], *, is_continued: bool = False) -> Table:
        made = type(self)(self.heading, rows, self.widths, self.sheet, self.summary)
        made.shared = self.shared
        made.is_continued = is_continued or self.is_continued
        return made

    def draw(self) -> None:
        """Draw each row; a repeated heading is decoration to a reader."""
        canvas, top = self.canv, self.height
        attributes = {"O": _TABLE, "Summary": PDFString(self.summary)} if self.summary else {}
        with canvas.within(self.shared.on(canvas, **attributes)):
            for row in self._all_rows():
                top -= row.height
                self._draw_row(row, top)

    def _draw_row(self, row: Row, bottom: float) -> None:
        canvas = self.canv
        with canvas.artifact():
            self._draw_rules(row, bottom)
        if row.is_heading and self.is_continued:
            with canvas.artifact("Pagination"):
                self._draw_cells(row, bottom)
            return
        self._draw_cells(row, bottom, row.elements(canvas))

    def _draw_rules(self, row: Row, bottom: float) -> None:
        canvas, inks = self.canv, self.sheet.inks
        if not row.is_heading:
            canvas.rule(self.width, bottom, 0.6, inks.rule)
            return
        canvas.saveState()
        canvas.setFillColor(inks.tint)
        canvas.rect(0, bottom, self.width, row.height, stroke=0, fill=1)
        canvas.setStrokeColor(inks.accent)
        canvas.setLineWidth(1.4)
        canvas.line(0, bottom, self.width, bottom)
        canvas.restoreState()

    def _draw_cells(self, row: Row, bottom: float, elements: Sequence[Element] = ()) -> None:
        left = 0.0 if self.heading else -self.pad  # facts stand flush with the text around them
        for place, (cell, width) in enumerate(zip(row.cells, self.widths, strict=True)):
            height = bottom + row.height - self.pad - cell.height
            if elements and cell.frags:
                with self.canv.marked(elements[place], cell.says):
                    cell.drawOn(self.canv, left + self.pad, height)
            elif cell.frags:
                cell.drawOn(self.canv, left + self.pad, height)
            left += width
