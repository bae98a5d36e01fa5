"""Tables with fields in their cells; in large print, the fields of each row below one another on one page."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from vcsdesk.printing.fields import FieldGrid, TextField
from vcsdesk.printing.page_shapes import PageShape
from vcsdesk.printing.setting.fields import WordsBox, set_field
from vcsdesk.printing.setting.stack import Unbroken, led
from vcsdesk.printing.setting.tables import Row, Table
from vcsdesk.printing.setting.text import Text, set_text
from vcsdesk.printing.styles import Sheet, frame_width
from vcsdesk.printing.tagged.structure import Element
from vcsdesk.printing.words import Words, bold, plain


def set_field_grid(part: FieldGrid, sheet: Sheet, on: PageShape) -> list[Flowable]:
    """Set a table of fields."""
    if sheet.in_lists:
        return [Unbroken(_below_one_another(part.headings, row, sheet)) for row in part.rows]
    heading = Row([set_text(words, sheet.cell_heading) for words in part.headings], is_heading=True)
    rows = [
        Row([_cell(each, sheet) for each in row], heads=not isinstance(row[0], TextField))
        for row in part.rows
    ]
    widths = [frame_width(on) * share / sum(part.widths) for share in part.widths]
    return [FieldTable(heading, rows, widths, sheet, part.summary)]


class FieldTable(Table):
    """A table in some of whose cells fields stand."""

    def _torn(self, row: Row, room: float) -> None:
        """Tear no row: what is to be written in stays in one piece."""

    def _draw_cells(self, row: Row, bottom: float, elements: Sequence[Element] = ()) -> None:
        super()._draw_cells(row, bottom, elements)
        left = 0.0
        for cell, width, element in zip(row.cells, self.widths, elements, strict=False):
            if isinstance(cell, WordsBox):
                with self.canv.within(element):
                    cell.drawOn(self.canv, left + self.pad, bottom + row.height - self.pad - cell.height)
            left += width


def _cell(said: Words | TextField, sheet: Sheet) -> Text | WordsBox:
    return WordsBox(said, sheet) if isinstance(said, TextField) else set_text(said, sheet.cell)


def _below_one_another(
    headings: Sequence[str], row: Sequence[Words | TextField], sheet: Sheet
) -> list[Flowable]:
    made: list[Flowable] = []
    for heading, said in zip(headings, row, strict=True):
        if isinstance(said, TextField):
            made += set_field(said, sheet)
        elif plain(said):
            told = set_text((bold(f"{heading}: "), plain(said)), sheet.body)
            told.leads = True
            made.append(told)
    return led(made, sheet.height)
