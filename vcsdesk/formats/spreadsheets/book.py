"""A spreadsheet as plain values, whatever program wrote it."""

from datetime import date, datetime, time

import msgspec

Cell = str | int | float | bool | date | datetime | time
"""What a cell holds; an empty one holds an empty text."""

MOST_ROWS = 50_000
MOST_COLUMNS = 250
MOST_CELLS = 3_000_000


class Sheet(msgspec.Struct, frozen=True):
    """One sheet: its rows from the very first one, so that a row's number is what the program shows."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    is_hidden: bool = False


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """All sheets of a file; `encoding` is how its letters were read, where that was a choice."""

    name: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    is_sure: bool = True
    """Whether the letters can only be read one way."""


def is_blank(cell: Cell) -> bool:
    """Tell whether a cell holds nothing to see."""
    return isinstance(cell, str) and not cell.strip()
