"""Order in which numbers count: Seat 2 before Seat 10."""

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeVar

from vcsdesk.rules.desk.folding import fold

Row = TypeVar("Row")
NumberKey = tuple[tuple[int, int, str], ...]

_NUMBERS = re.compile(r"(\d+)")
_LONG = re.compile(r"\d\d")


def number_key(text: str) -> NumberKey:
    """Turn a text into something by which numbers in it count, without case and accents."""
    parts = _NUMBERS.split(fold(text))
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def in_number_order(
    rows: Sequence[Row], group: Callable[[Row], object], named: Callable[[Row], str]
) -> Sequence[Row]:
    """Put rows that are in the order of their letters, group by group, in the order of numbers.

    The two differ only where a number has two digits, so that most groups stay as they are.
    """
    long = _LONG.search
    if not any(long(named(row)) for row in rows):
        return rows
    made: list[Row] = []
    for _, several in groupby(rows, group):
        found = list(several)
        if len(found) > 1 and any(long(named(row)) for row in found):
            found.sort(key=lambda row: number_key(named(row)))
        made += found
    return made
