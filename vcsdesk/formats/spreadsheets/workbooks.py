"""XLSX, XLS and ODS read into plain values; done apart from the program, by `apart`."""

from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from vcsdesk.formats.spreadsheets.book import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Cell, Sheet
from vcsdesk.refused import Refused

_MOST_SHEETS = 200
Row = list[Cell]


def read_here(content: bytes) -> tuple[Sheet, ...]:
    """Read every sheet in this process; Refused where it is locked, damaged or too large."""
    try:
        with CalamineWorkbook.from_filelike(BytesIO(content)) as book:
            kinds = book.sheets_metadata[:_MOST_SHEETS]
            return tuple(
                _sheet(book.get_sheet_by_name(each.name), each.visible is not SheetVisibleEnum.Visible)
                for each in kinds
            )
    except PasswordError as error:
        raise Refused(
            "It is locked with a password.", "Save a copy without a password, and use that."
        ) from error
    except (CalamineError, ValueError, OSError) as error:
        raise Refused(
            "It is damaged, or no spreadsheet that can be read here.",
            "Open it in the program it came from and save it as XLSX or CSV.",
        ) from error


def _sheet(sheet: CalamineSheet, is_hidden: bool) -> Sheet:  # noqa: FBT001  (what it is about)
    if sheet.start is None:
        return Sheet(sheet.name, (), is_hidden)
    down, across = sheet.start
    high, wide = down + sheet.height, across + sheet.width
    if high > MOST_ROWS or high * wide > MOST_CELLS:
        raise Refused(f"“{sheet.name}” has more than {MOST_ROWS:,} rows.", "Bring it in by parts.")
    if wide > MOST_COLUMNS:
        raise Refused(
            f"“{sheet.name}” has more than {MOST_COLUMNS} columns.", "Take out those that are not needed."
        )
    rows = [[_cell(held) for held in row] for row in sheet.to_python(skip_empty_area=False)]
    _fill_merged(rows, sheet)
    return Sheet(sheet.name, tuple(map(tuple, rows)), is_hidden)


def _fill_merged(rows: list[Row], sheet: CalamineSheet) -> None:
    """Say in every row of a cell merged downwards what stands in its first."""
    for (top, left), (bottom, _right) in sheet.merged_cell_ranges or ():
        if top < len(rows) and left < len(rows[top]):
            for number in range(top + 1, min(bottom + 1, len(rows))):
                rows[number][left] = rows[top][left]


def _cell(held: object) -> Cell:
    """Give what a cell holds: whole numbers whole, midnight a day."""
    if isinstance(held, float) and held.is_integer():
        return int(held)
    if isinstance(held, datetime):
        return held.date() if held.time() == time() else held
    if isinstance(held, timedelta):
        return str(held)
    assert isinstance(held, str | int | float | bool | date | time)
    return held
