"""Bank holidays in England and Wales: worked out, but for the days proclaimed or moved by hand."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

import msgspec
from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, relativedelta

from vcsdesk.places import resource

SUBSTITUTE = "Substitute day"
_DAY = timedelta(days=1)


class Holiday(msgspec.Struct, frozen=True, order=True):
    """A bank holiday, as the list on GOV.UK has it."""

    on: date = msgspec.field(name="date")
    title: str = ""
    notes: str = ""


class _Division(msgspec.Struct, frozen=True):
    division: str
    events: tuple[Holiday, ...]


def read_list(content: bytes) -> tuple[Holiday, ...]:
    """Read one division of the list that GOV.UK publishes; ValueError if it is something else."""
    return msgspec.json.decode(content, type=_Division).events


@cache
def proclaimed() -> tuple[Holiday, ...]:
    """Give the extra and the moved days that came with the program."""
    return read_list(resource("holidays/england-and-wales.json").read_bytes())


def bank_holidays(year: int, special: Iterable[Holiday]) -> tuple[Holiday, ...]:
    """Give a year's bank holidays; a special day with a regular title takes the regular one's place."""
    special = [holiday for holiday in special if holiday.on.year == year]
    moved = tuple(holiday.title.replace("'", "’") for holiday in special)
    regular = [holiday for holiday in _regular(year) if not any(t.startswith(holiday.title) for t in moved)]
    return tuple(sorted({*regular, *special}))


def holidays_between(start: date, until: date) -> frozenset[date]:
    """Give the bank holidays from one day to another."""
    years = range(start.year, until.year + 1)
    worked_out = {holiday.on for year in years for holiday in bank_holidays(year, proclaimed())}
    return frozenset(on for on in worked_out if start <= on <= until)


def _regular(year: int) -> list[Holiday]:
    """Work out the days that come every year (since 1978)."""
    sunday = easter(year)
    return [
        _not_at_weekend(date(year, 1, 1), "New Year’s Day", []),
        Holiday(sunday + relativedelta(weekday=FR(-1)), "Good Friday"),
        Holiday(sunday + _DAY, "Easter Monday"),
        Holiday(date(year, 5, 1) + relativedelta(weekday=MO(1)), "Early May bank holiday"),
        Holiday(date(year, 5, 31) + relativedelta(weekday=MO(-1)), "Spring bank holiday"),
        Holiday(date(year, 8, 31) + relativedelta(weekday=MO(-1)), "Summer bank holiday"),
        *_christmas(year),
    ]


def _christmas(year: int) -> list[Holiday]:
    """Place Boxing Day first when Christmas Day is the one that must give way."""
    christmas, boxing = date(year, 12, 25), date(year, 12, 26)
    if christmas.weekday() == 6:
        taken = [boxing]
        return [_not_at_weekend(christmas, "Christmas Day", taken), Holiday(boxing, "Boxing Day")]
    first = _not_at_weekend(christmas, "Christmas Day", [])
    return [first, _not_at_weekend(boxing, "Boxing Day", [first.on])]


def _not_at_weekend(on: date, title: str, taken: list[date]) -> Holiday:
    kept = on
    while kept.weekday() >= 5 or kept in taken:
        kept += _DAY
    return Holiday(kept, title, "" if kept == on else SUBSTITUTE)
