"""Tables and facts: set as tables, and as lists of facts in large print."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from vcsdesk.printing.parts import Facts, Grid
from vcsdesk.printing.setting.columns import column_widths, widest_padding
from vcsdesk.printing.setting.stack import Unbroken
from vcsdesk.printing.setting.tables import Row, Table, side_paddings
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.words import Words, bold, marks, plain


def set_grid(part: Grid, sheet: Sheet) -> list[Flowable]:
    """Set a table; in large print, and where words would have to be broken, a list of facts for each row."""
    if not part.rows:
        return []
    usual, tight = side_paddings(sheet)
    padding = None if sheet.in_lists else widest_padding(part, sheet, (usual, tight))
    if padding is None:
        return [flowable for row in part.rows for flowable in _row_as_facts(part.headings, row, sheet)]
    heading = Row([set_text(words, sheet.cell_heading) for words in part.headings], is_heading=True)
    rows = [Row([set_text(words, sheet.cell) for words in row], heads=True) for row in part.rows]
    for row in (heading, *rows):
        row.is_tight = padding == tight
    widths = column_widths(part, sheet, padding)
    return [Table(heading, rows, widths, sheet, part.summary)]


def _row_as_facts(headings: Sequence[str], row: Sequence[Words], sheet: Sheet) -> list[Flowable]:
    first, *others = zip(headings, row, strict=True)
    told = [set_text((bold(f"{name}: "), plain(words)), sheet.item) for name, words in others if plain(words)]
    return [
        _FactBlock(
            [set_text((*marks(first[1]), bold(plain(first[1]))), sheet.item), *told], plain(first[1]), sheet
        )
    ]


class _FactBlock(Unbroken):
    """The facts of one row, on one page; where none holds them, the first stands again on the next."""

    def __init__(self, inside: Sequence[Flowable], first: str, sheet: Sheet) -> None:
        super().__init__(inside, least=2)
        self.first, self.sheet = first, sheet

    def getSpaceAfter(self) -> float:  # noqa: N802
        return self.sheet.gap * 0.9

    def piece(self, inside: Sequence[Flowable], *, is_first: bool) -> _FactBlock:
        again = [] if is_first else [set_text(bold(f"{self.first} (continued)"), self.sheet.item)]
        return _FactBlock([*again, *inside], self.first, self.sheet)


def set_facts(part: Facts, sheet: Sheet) -> list[Flowable]:
    """Set labels beside what they say; above it in large print."""
    pairs = [(label, words) for label, words in part.pairs if plain(words)]
    if not pairs:
        return []
    if sheet.in_lists:
        return [
            set_text((*marks(words), bold(f"{label}: "), plain(words)), sheet.body) for label, words in pairs
        ]
    rows = [
        Row([set_text(bold(label), sheet.cell), set_text(words, sheet.cell)], heads=True)
        for label, words in pairs
    ]
    longest = max(stringWidth(label, sheet.cell_heading.fontName, sheet.size) for label, _ in pairs)
    label_width = min(longest + sheet.size * 1.6, sheet.width * 0.4)
    return [Table(None, rows, [label_width, sheet.width - label_width], sheet, "")]
