"""A spreadsheet read into what it says: rows become boards, seats, people and who sits where."""

from collections.abc import Iterator
from collections.abc import Mapping as MappingOf
from datetime import date

import msgspec

from vcsdesk.formats.incoming import Incoming
from vcsdesk.formats.spreadsheets.agreeing import agreed
from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.book import Book, Cell, Sheet, is_blank
from vcsdesk.formats.spreadsheets.building import build
from vcsdesk.formats.spreadsheets.left_out import cells_under, left_out_words
from vcsdesk.formats.spreadsheets.lines import Line, LineReader
from vcsdesk.formats.spreadsheets.mapping import Column, Mapping, absent_words, columns_of
from vcsdesk.formats.spreadsheets.meaning import Meaning
from vcsdesk.formats.spreadsheets.seat_words import with_seat_words
from vcsdesk.refused import Refused

_NO_ANSWERS: MappingOf[str, str] = {}
LEAVE, ABOVE = "leave", "above"


class Table(msgspec.Struct, frozen=True):
    """A sheet that is read: the row of its headings, and the columns that mean something."""

    sheet: Sheet
    heading_row: int
    columns: tuple[Column, ...]

    @property
    def meanings(self) -> frozenset[Meaning]:
        """Everything that some column means."""
        return frozenset(column.meaning for column in self.columns)


def tables_of(book: Book, mapping: Mapping) -> tuple[Table, ...]:
    """Give the sheets that are read; Refused where none says which boards it is about."""
    found = []
    for sheet in book.sheets:
        wanted = sheet.name in mapping.sheets if mapping.sheets else not sheet.is_hidden
        columns = columns_of(sheet, mapping) if wanted else None
        if columns is not None:
            found.append(Table(sheet, *columns))
    several = len(found) > 1
    tables = tuple(each for each in found if Meaning.BOARD in each.meanings or (several and each.sheet.name))
    if not tables:
        raise Refused(
            " ".join(("No column is known to name the boards.", *absent_words(book, mapping))),
            "Say which one does, such as “Board” or “Committee”.",
        )
    return tables


def read_book(
    book: Book, mapping: Mapping, today: date, answers: MappingOf[str, str] = _NO_ANSWERS
) -> Incoming:
    """Read every row; what cannot be read is refused with its row, and what is not certain is asked.

    Answers that are kept with the mapping hold where there is no newer one.
    """
    asking = Asking(answers, mapping.answers)
    tables = tables_of(book, mapping)
    lines = [line for table in tables for line in _lines(table, asking, today, several=len(tables) > 1)]
    incoming = build(agreed(with_seat_words(lines, asking)), asking)
    return msgspec.structs.replace(
        incoming, remarks=(*absent_words(book, mapping), *_remarks(tables, asking))
    )


def _remarks(tables: tuple[Table, ...], asking: Asking) -> Iterator[str]:
    """Say what was taken without asking, and what was left out."""
    yield from asking.taken.sentences()
    read = {column.heading for table in tables for column in table.columns}
    cells = cells_under((table.sheet, table.heading_row) for table in tables)
    left = left_out_words({heading: number for heading, number in cells.items() if heading not in read})
    if left:
        yield left


def _lines(table: Table, asking: Asking, today: date, *, several: bool) -> Iterator[Line]:
    """Read the rows of one sheet; a row without a board may belong to the board above it."""
    reader = LineReader(table.columns, asking, today)
    board = "" if Meaning.BOARD in table.meanings else table.sheet.name
    above = ""
    for number, row in enumerate(table.sheet.rows[table.heading_row + 1 :], table.heading_row + 2):
        where = f"row {number} of {table.sheet.name}" if several else f"row {number}"
        line = None if _repeats_headings(table, row) else reader.read(row, where, board)
        if line is None:
            continue
        if not line.board:
            line = _under(line, above, asking)
        above = line.board or above
        yield line


def _under(line: Line, above: str, asking: Asking) -> Line:
    """Ask whether rows that name no board belong to the board above them."""
    words = "Some rows name no board. They may belong to the board named above them."
    options = ((LEAVE, "Leave these rows out"), (ABOVE, "They belong to the board above"))
    answer = (
        asking.ask("reading/no-board", line.where, "Rows without a board", words, options, LEAVE)
        if above
        else ""
    )
    if answer == ABOVE:
        return msgspec.structs.replace(line, board=above)
    return msgspec.structs.replace(line, why_refused=line.why_refused or "It names no board.")


def _repeats_headings(table: Table, row: tuple[Cell, ...]) -> bool:
    """Tell whether a row says the headings again, as on every printed page."""
    heads = table.sheet.rows[table.heading_row]
    said = [cell for cell in row if not is_blank(cell)]
    return bool(said) and said == [cell for cell in heads if not is_blank(cell)]
