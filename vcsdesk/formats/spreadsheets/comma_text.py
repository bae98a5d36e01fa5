"""Text with a row a line: which mark parts the columns is told by which one parts all rows alike."""

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from vcsdesk.formats.spreadsheets.book import MOST_COLUMNS, MOST_ROWS
from vcsdesk.refused import Refused

_MARKS = (",", ";", "\t", "|")
_LOOKED_AT = 300
_MOST_LETTERS = 1_000_000
_CUT_OFF = Refused(
    "Its rows do not end as they should: a quotation mark is never closed.", "Save it anew as CSV or XLSX."
)


def rows_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Part a text into rows of cells; Refused where it is too large or broken."""
    text, told = _told_mark(text)
    mark = told or max(_MARKS, key=lambda each: _agreement(text, each))
    rows: list[tuple[str, ...]] = []
    for row in _parted(text, mark):
        if len(rows) >= MOST_ROWS:
            raise Refused(f"It has more than {MOST_ROWS:,} rows.", "Bring it in by parts.")
        if len(row) > MOST_COLUMNS:
            raise Refused(f"It has more than {MOST_COLUMNS} columns.", "Take out those that are not needed.")
        rows.append(tuple(row))
    if told:
        rows.insert(0, ())
    return tuple(rows)


def _told_mark(text: str) -> tuple[str, str]:
    """Take the line away by which some programs say what parts the columns."""
    first, _, rest = text.partition("\n")
    mark = first.strip().lower().removeprefix("sep=")
    return (rest, mark) if first.lower().startswith("sep=") and mark in _MARKS else (text, "")


def _agreement(text: str, mark: str) -> tuple[int, int]:
    """Tell how many of the first rows a mark parts into the same number of columns, and into how many."""
    try:
        rows = list(islice(_parted(text, mark), _LOOKED_AT))
    except Refused:
        return 0, 0
    breadths = Counter(len(row) for row in rows if len(row) > 1)
    if not breadths:
        return 0, 0
    breadth, times = max(breadths.items(), key=lambda each: (each[1], each[0]))
    return times, breadth


def _parted(text: str, mark: str) -> Iterator[list[str]]:
    csv.field_size_limit(_MOST_LETTERS)
    try:
        yield from csv.reader(text.splitlines(keepends=True), delimiter=mark)
    except csv.Error as error:
        raise _CUT_OFF from error
