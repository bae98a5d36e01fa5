"""A report row by row of the file: what each says, what became of it, and why."""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from vcsdesk.operations.exchange.called import kind_words
from vcsdesk.operations.exchange.report import Item, Report, Result
from vcsdesk.wording import capital, listed

_WORST_FIRST = (Result.REFUSED, Result.DECISION, Result.CREATED, Result.UPDATED, Result.SAME)
_TELLING = ("appointment", "seat", "body", "person", "organisation", "body_parent", "row")
_WITH = ("body", "organisation", "constituency", "contract", "appointment")
"""Kinds that are named where they are gone together with what tells more."""
_EACH = 5
"""Rows up to which a question is told at each of them."""
_FOR_ITSELF = {"body_name", "contact_point", "affiliation"}
"""Kinds that go without saying where what they belong to is said."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row: where it stands, what it says, the most important of what became of it, and that in words."""

    where: str
    what: str
    result: Result
    words: str
    outcome: str
    """What became of it in a word or two."""
    is_one: bool = True
    """Whether it is one row of the file, and not what is asked of many or what is gone from it."""
    is_partly: bool = False
    """Whether only a part of it was refused, and what it is about came in."""

    @property
    def tells(self) -> bool:
        """Tell whether there is something to say of it."""
        return self.result is not Result.SAME or bool(self.words)


def rows_of(report: Report) -> tuple[Row, ...]:
    """Give the rows of a report in the order of the file, and after them what is gone from it."""
    by_where: dict[str, list[Item]] = {}
    together: dict[object, list[Item]] = {}
    of_many: list[Item] = []
    for item in report.items:
        places = _places(item)
        if item.result is Result.GONE:
            together.setdefault(item.told_with, []).append(item)
        elif len(places) > _EACH:
            of_many.append(item)
        else:
            for where in places:
                by_where.setdefault(where, []).append(item)
    over: dict[str, list[str]] = {}
    for each in report.not_taken:
        over.setdefault(each.where, []).append(each.words)
    rows = [_row(where, items, over.get(where, ())) for where, items in by_where.items()]
    rows += [replace(_row(item.where, [item]), is_one=False) for item in of_many]
    return (*sorted(rows, key=lambda row: _at(row.where)), *map(_gone, together.values()))


def _places(item: Item) -> Sequence[str]:
    """Give every row that something is about."""
    return (item.questions[0].places if item.kind == "row" and item.questions else ()) or (item.where,)


def _row(where: str, items: Sequence[Item], over: Sequence[str] = ()) -> Row:
    result = next(each for each in _WORST_FIRST if any(item.result is each for item in items))
    is_kept = result is Result.SAME and any(item.kept for item in items)
    main = _main_that_came(items) if result is Result.REFUSED else None
    words = f"{_came_in(main, items)}{_words(items, result)}"
    if over:
        words = f"{words}{'' if words.endswith('.') or not words else '.'} Not taken: {listed(over)}.".strip()
    return Row(
        where=capital(where),
        what=_what(items),
        result=result,
        words=words,
        outcome="Kept" if is_kept else "Refused in part" if main else result.words,
        is_partly=main is not None,
    )


def _main_that_came(items: Sequence[Item]) -> Item | None:
    """Give what a row is about where that came in, though something that belongs to it was refused."""
    main = min((item for item in items if item.kind != "row"), key=_tells, default=None)
    return main if main and main.result in (Result.CREATED, Result.UPDATED, Result.SAME) else None


def _came_in(main: Item | None, items: Iterable[Item]) -> str:
    """Say that the main thing of a row came in, and without what."""
    if main is None:
        return ""
    left = [item.what for item in items if item.result is Result.REFUSED and item.kind != "row"]
    return f"The {kind_words(main.kind)} came in{f', without “{listed(left)}”' if left else ''}. "


def _gone(items: Sequence[Item]) -> Row:
    """Say once what hangs together of what is gone."""
    main = min(items, key=_tells)
    others = [item for item in sorted(items, key=_tells) if item is not main]
    hanging = listed(item.what for item in others if item.kind in _WITH)
    return Row(
        where="",
        what=main.what if main.kind in _TELLING else f"{capital(kind_words(main.kind))}: {main.what}",
        result=Result.GONE,
        words=main.why.replace("before,", f"before, with {hanging},", 1) if hanging else main.why,
        outcome=Result.GONE.words,
        is_one=False,
    )


def _what(items: Sequence[Item]) -> str:
    """Say what a row is about, by the thing that tells most."""
    return min(items, key=_tells).what


def _tells(item: Item) -> int:
    return _TELLING.index(item.kind) if item.kind in _TELLING else len(_TELLING)


def _words(items: Sequence[Item], result: Result) -> str:
    """Say why a row was refused or waits, and what of it is new or filled in."""
    if result is Result.SAME:
        return " ".join(dict.fromkeys(why for item in items for why in (item.why, *_kept(item)) if why))
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
        sittings, others = (_understood(found, is_sitting=each) for each in (True, False))
        kinds = listed(dict.fromkeys(kind_words(item.kind) for item in telling))
        return "; ".join((f"{kinds} ({'; '.join(sittings)})" if sittings else kinds, *others))
    filled = (f"{each.field.lower()} {each.now}" for item in found for each in item.filled)
    return listed(filled)


def _understood(items: Iterable[Item], *, is_sitting: bool) -> list[str]:
    """Say how new things were read: who sits somewhere, or anything else."""
    found = (item for item in items if (item.kind == "appointment") is is_sitting)
    return list(dict.fromkeys(item.understood for item in found if item.understood))


def _kept(item: Item) -> list[str]:
    """Say which fields stay as they are though the file says otherwise."""
    return [
        f"You kept {each.was or 'it empty'} for {each.field.lower()}; "
        f"the file still says {each.now or 'nothing'}."
        for each in item.kept
    ]


def _asked(item: Item) -> str:
    return " ".join(each.words for each in item.questions)


def _of(items: Iterable[Item], result: Result) -> list[Item]:
    return [item for item in items if result in item.results]


def _at(where: str) -> tuple[str, int]:
    """Sort “Row 9 of Seats” before “Row 12 of Seats”."""
    words = where.split()
    number = next((int(word) for word in words if word.isdecimal()), 0)
    return " ".join(word for word in words if not word.isdecimal()), number
