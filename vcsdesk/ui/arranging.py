"""Sorting and searching the rows of a list, by their values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from enum import Enum
from typing import Generic

import msgspec

from vcsdesk import wording
from vcsdesk.lists.column import Column, Row
from vcsdesk.rules.desk.folding import fold
from vcsdesk.rules.desk.number_order import number_key


class Arrangement(msgspec.Struct, Generic[Row], frozen=True):
    """What a person asked a list to show, and in which order."""

    words: str = ""
    sorted_by: int = -1
    backwards: bool = False
    ticked: Mapping[int, frozenset[str]] = {}
    keep: Callable[[Row], bool] | None = None

    @property
    def narrows(self) -> bool:
        """Tell whether it may leave rows out."""
        return bool(self.words.strip() or self.ticked or self.keep)


def text_of(column: Column[Row], row: Row) -> str:
    """Say what one cell holds."""
    return wording.value(column.value(row))


def searchable(columns: Sequence[Column[Row]], row: Row) -> str:
    """Put together all that a row says, folded, for searching."""
    return fold("\n".join(text_of(column, row) for column in columns))


def chosen(
    rows: Iterable[Row], columns: Sequence[Column[Row]], asked: Arrangement[Row], found: Callable[[Row], str]
) -> list[Row]:
    """Keep the rows that have every word searched for, a ticked value in each column, and pass the rest."""
    if not asked.narrows:
        return list(rows)
    words = fold(asked.words).split()
    ticks = [(columns[number], values) for number, values in asked.ticked.items()]
    kept = []
    for row in rows:
        if asked.keep is not None and not asked.keep(row):
            continue
        if any(text_of(column, row) not in values for column, values in ticks):
            continue
        if words and not _has_all(words, found(row)):
            continue
        kept.append(row)
    return kept


def _has_all(words: Sequence[str], text: str) -> bool:
    return all(word in text for word in words)


def in_order(rows: Sequence[Row], columns: Sequence[Column[Row]], asked: Arrangement[Row]) -> list[Row]:
    """Sort rows by one column's values; what has no value comes last either way round."""
    if not 0 <= asked.sorted_by < len(columns):
        return list(rows)
    value = columns[asked.sorted_by].value
    known = [row for row in rows if value(row) not in (None, "", ())]
    unknown = [row for row in rows if value(row) in (None, "", ())]
    known.sort(key=lambda row: sort_key(value(row)), reverse=asked.backwards)
    return known + unknown


def sort_key(value: object) -> tuple[int, object]:
    """Turn a value into something that compares with every other value of a column."""
    if isinstance(value, Enum):
        return (0, list(type(value)).index(value))
    if isinstance(value, bool | int | float):
        return (0, value)
    if isinstance(value, datetime | date | time):
        return (1, value.isoformat())
    if isinstance(value, tuple):
        return (2, tuple(sort_key(each) for each in value))
    if hasattr(value, "first_day"):
        return (1, str(value))
    return (3, number_key(str(value)))
