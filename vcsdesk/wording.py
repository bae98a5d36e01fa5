"""How dates, times, spans, counts and amounts read, the same on screen and on paper."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol, runtime_checkable
from zoneinfo import ZoneInfo

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_QUARTERS = {0: "", 15: "¼", 30: "½", 45: "¾"}
_IRREGULAR = {"person": "people", "child": "children"}
_SETS = frozenset(["pages to swap", "vacancies and expiries", "changes of the structure"])
"""What one of is a set of several things, and is called by these."""
_CLAUSES = frozenset(["If I’m off tomorrow"])
"""Titles that are no name of a thing."""
_MORE = re.compile(r" (?:of|for|in|on) ")
"""Behind it stands what is added to the name of a thing: a roster of one board."""


@runtime_checkable
class PartlyKnown(Protocol):
    """A date of which perhaps only the month or the year is known, as ISO text."""

    def first_day(self) -> date:
        """Give the earliest day it can mean."""

    def last_day(self) -> date:
        """Give the latest day it can mean."""


# Dates


def day(on: date) -> str:
    """Say a day in full: Tuesday 3 March 2026."""
    return f"{WEEKDAYS[on.weekday()]} {plain_day(on)}"


def plain_day(on: date) -> str:
    """Say a day without its weekday: 3 March 2026."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def short_day(on: date) -> str:
    """Say a day in a table: 3 Mar 2026."""
    return f"{on.day} {MONTHS[on.month - 1][:3]} {on.year}"


def month(on: date) -> str:
    """Say a month: March 2026."""
    return f"{MONTHS[on.month - 1]} {on.year}"


def clock_time(at: time) -> str:
    """Say a time of day: 6.30 pm, 9 am, 12 noon."""
    if at.minute == 0 and at.hour in (0, 12):
        return "12 noon" if at.hour else "12 midnight"
    minutes = f".{at.minute:02}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes} {'pm' if at.hour >= 12 else 'am'}"


def moment(on: date, at: time | None = None) -> str:
    """Say when something starts: Tuesday 3 March 2026, 6.30 pm."""
    return day(on) if at is None else f"{day(on)}, {clock_time(at)}"


def stamp(when: datetime) -> str:
    """Say when something was done, in London time: 3 Mar 2026, 6.30 pm."""
    local = when.astimezone(ZoneInfo("Europe/London")) if when.tzinfo else when
    return f"{short_day(local)}, {clock_time(local.time())}"


def partial(on: str) -> str:
    """Say as much of a date as is known: 3 March 2026, March 2026 or 2026."""
    return _partly(on, MONTHS)


def on_or_in(when: str) -> str:
    """Say when something was, as far as that is known: on 3 March 2026, in March 2026, in 2026."""
    return f"{'on' if len(when) == 10 else 'in'} {partial(when)}"


def short_partial(on: str) -> str:
    """Say as much of a date as is known, in a table: 3 Mar 2026, Mar 2026 or 2026."""
    return _partly(on, [name[:3] for name in MONTHS])


def _partly(on: str, names: Sequence[str]) -> str:
    year, *rest = on.split("-")
    if not rest:
        return year
    name = names[int(rest[0]) - 1]
    return f"{int(rest[1])} {name} {year}" if len(rest) == 2 else f"{name} {year}"


def span(start: date | str | None, end: date | str | None) -> str:
    """Say from when to when: 3 March 2026 to 2 March 2029, since 2026, until May 2026."""
    if start is None and end is None:
        return "not recorded"
    if end is None:
        return f"since {_either(start)}"
    if start is None:
        return f"until {_either(end)}"
    return _either(start) if str(start) == str(end) else f"{_either(start)} to {_either(end)}"


def _either(on: date | str | None) -> str:
    return plain_day(on) if isinstance(on, date) else partial(on or "")


def distance(on: date, today: date) -> str:
    """Say how far off a day is: today, tomorrow, in 3 days, 2 weeks ago."""
    away = (on - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if away in near:
        return near[away]
    return f"in {days(away)}" if away > 0 else f"{days(-away)} ago"


def due(on: date, today: date) -> str:
    """Say how a due day stands: due today, due in 3 days, 12 days overdue."""
    late = (today - on).days
    return f"{days(late)} overdue" if late > 0 else f"due {distance(on, today)}"


def days(number: int) -> str:
    """Say a number of days in the unit people would use: 12 days, 3 weeks, 5 months, 2 years."""
    if number < 14:
        return count(number, "day", none="0 days")
    if number < 70:
        return count(round(number / 7), "week")
    if number < 730:
        return count(round(number / 30.44), "month")
    return count(round(number / 365.25), "year")


def months(number: int) -> str:
    """Say how long a term is: 18 months, 3 years."""
    years, rest = divmod(number, 12)
    return count(years, "year") if years and not rest else count(number, "month")


# Counts and amounts


def count(number: int, one: str, many: str | None = None, *, none: str | None = None) -> str:
    """Say how many: 1 group, 24 groups; none at all is `no groups`, or as given."""
    one, several = single(one), many or (f"sets of {one}" if one in _SETS else plural(one))
    if number == 0:
        return f"no {several}" if none is None else none
    return f"{number:,} {one if number == 1 else several}"


def single(one: str) -> str:
    """Say one of a thing, also where it is called by what it is a set of."""
    return f"set of {one}" if one in _SETS else one


def plural(one: str) -> str:
    """Say more than one of a thing: groups, bodies, people, rosters of one board."""
    if one.lower() in _SETS:
        return one
    if more := _MORE.search(one):
        return plural(one[: more.start()]) + one[more.start() :]
    head, space, last = one.rpartition(" ")
    if last in _IRREGULAR:
        return head + space + _IRREGULAR[last]
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return one[:-1] + "ies"
    return one + ("es" if last.endswith(("s", "x", "ch", "sh")) else "s")


def hours(minutes: int) -> str:
    """Say exactly how long: 45 minutes, 1½ hours, 2 hours 20 minutes."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return count(rest, "minute", none="no hours")
    if rest in _QUARTERS:
        return f"{whole:,}{_QUARTERS[rest]} hour{'' if whole == 1 and not rest else 's'}"
    return f"{count(whole, 'hour')} {count(rest, 'minute')}"


def about_hours(minutes: float) -> str:
    """Say roughly how long: to the half hour below ten hours, to the hour above."""
    if minutes < 60:
        return hours(round(minutes))
    step = 30 if minutes < 600 else 60
    return hours(round(minutes / step) * step)


def number(amount: float) -> str:
    """Say a number with at most one decimal: 1,204, 7.5."""
    return f"{amount:,.1f}".removesuffix(".0")


def per_cent(part: int, base: int) -> str:
    """Say a share: 43 %; never `0 %` of some nor `100 %` of not quite all."""
    if 0 < part * 200 < base:
        return "under 1 %"
    if part < base and (base - part) * 200 <= base:
        return "over 99 %"
    return f"{(part * 200 + base) // (base * 2)} %"


def share(part: int, base: int, unknown: int = 0) -> str:
    """Say a share with its base and what is not known: 12 of 28 (43 %), 3 not known."""
    said = f"{part:,} of {base:,} ({per_cent(part, base)})" if base else "none to count"
    return f"{said}, {unknown:,} not known" if unknown else said


# Sentences and cells


def listed(words: Iterable[str], most: int | None = None) -> str:
    """Say several things in a row: a, b and c; or the first few and how many are left: a, b and 7 more."""
    said = [*words]
    if most is not None and len(said) > most:
        said = [*said[:most], f"{len(said) - most:,} more"]
    *first, last = said or [""]
    return f"{', '.join(first)} and {last}" if first else last


def capital(text: str) -> str:
    """Start with a capital and leave the rest as it is."""
    return text[:1].upper() + text[1:]


def called(title: str) -> str:
    """Say in the middle of a sentence what a paper of a title is: board map on A3."""
    return f"copy of “{title}”" if title in _CLAUSES else title[:1].lower() + title[1:]


def inside(phrase: str) -> str:
    """Say a typed phrase in the middle of a sentence: a panel, the forum, Ann Okafor."""
    first, space, rest = phrase.partition(" ")
    return f"{first.lower()}{space}{rest}" if first in {"A", "An", "The"} else phrase


def shortened(text: str, most: int) -> str:
    """Give a text whole, or as many of its whole words as fit, and show that there are more."""
    if len(text) <= most:
        return text
    words = text[: most + 1].rpartition(" ")[0] or text[:most]
    return f"{words.rstrip(' ,;:–-')}…"


def value(thing: object) -> str:
    """Say whatever a cell holds."""
    match thing:
        case None:
            return ""
        case bool():
            return "Yes" if thing else "No"
        case str():
            return _text(thing)
        case datetime():
            return stamp(thing)
        case date():
            return short_day(thing)
        case time():
            return clock_time(thing)
        case int() | float():
            return number(thing)
        case tuple() | list():
            return listed(value(each) for each in thing)
        case _:
            return str(thing)


def _text(thing: str) -> str:
    if type(thing) is str:  # most cells; the question below costs a hundred times as much
        return thing
    if isinstance(thing, StrEnum):
        words = getattr(thing, "words", None)
        return words if isinstance(words, str) else capital(thing.value.replace("_", " "))
    return short_partial(thing) if isinstance(thing, PartlyKnown) else str(thing)
