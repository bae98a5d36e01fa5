"""A report row by row of the file: what each says, what became of it, and why."""

from collections.abc import Iterable, Sequence

import msgspec

from vcsdesk.operations.exchange.called import kind_words
from vcsdesk.operations.exchange.report import Item, Report, Result
from vcsdesk.wording import capital, listed

_WORST_FIRST = (Result.REFUSED, Result.DECISION, Result.CREATED, Result.UPDATED, Result.SAME)
_TELLING = ("row", "appointment", "seat", "body", "person", "organisation", "body_parent")
_FOR_ITSELF = {"body_name", "contact_point", "affiliation"}
"""Kinds that go without saying where what they belong to is said."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row: where it stands, what it says, the most important of what became of it, and that in words."""

    where: str
    what: str
    result: Result
    words: str


def rows_of(report: Report) -> tuple[Row, ...]:
    """Give the rows of a report in the order of the file, and after them what is gone from it."""
    by_where: dict[str, list[Item]] = {}
    for item in report.items:
        if item.result is not Result.GONE:
            by_where.setdefault(item.where, []).append(item)
    rows = [_row(where, items) for where, items in by_where.items()]
    return (*sorted(rows, key=lambda row: _place(row.where)), *map(_gone, report.of(Result.GONE)))


def _row(where: str, items: Sequence[Item]) -> Row:
    result = next(each for each in _WORST_FIRST if any(item.result is each for item in items))
    return Row(where=capital(where), what=_what(items), result=result, words=_words(items, result))


def _gone(item: Item) -> Row:
    return Row(where="", what=item.what, result=Result.GONE, words=item.why)


def _what(items: Sequence[Item]) -> str:
    """Say what a row is about, by the thing that tells most."""
    return min(items, key=_tells).what


def _tells(item: Item) -> int:
    return _TELLING.index(item.kind) if item.kind in _TELLING else len(_TELLING)


def _words(items: Sequence[Item], result: Result) -> str:
    """Say why a row was refused or waits, and what of it is new or filled in."""
    if result is Result.SAME:
        return " ".join(dict.fromkeys(item.why for item in items if item.why))
    done = {each: _said(items, each) for each in (Result.CREATED, Result.UPDATED) if _of(items, each)}
    if result not in (Result.REFUSED, Result.DECISION):
        return capital("; ".join(done.values()))
    whys = [item.why or _asked(item) for item in items if item.result is result]
    said = [why for why in dict.fromkeys(whys) if why and not why.startswith("What needs it")]
    return " ".join((*(said or whys), *(f"{each.words}: {words}." for each, words in done.items())))


def _said(items: Iterable[Item], result: Result) -> str:
    """Say which things are new, or which fields were filled in with what."""
    found = _of(items, result)
    if result is Result.CREATED:
        telling = [item for item in found if item.kind not in _FOR_ITSELF] or found
        dates = "; ".join(dict.fromkeys(item.understood for item in found if item.understood))
        return listed(dict.fromkeys(kind_words(item.kind) for item in telling)) + (
            f" ({dates})" if dates else ""
        )
    filled = (f"{each.field.lower()} {each.now}" for item in found for each in item.filled)
    return listed(filled)


def _asked(item: Item) -> str:
    return " ".join(each.words for each in item.questions)


def _of(items: Iterable[Item], result: Result) -> list[Item]:
    return [item for item in items if result in item.results]


def _place(where: str) -> tuple[str, int]:
    """Sort “Row 9 of Seats” before “Row 12 of Seats”."""
    words = where.split()
    number = next((int(word) for word in words if word.isdecimal()), 0)
    return " ".join(word for word in words if not word.isdecimal()), number
