"""School terms: worked out as most English councils set them."""

from datetime import date, timedelta

import msgspec
from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, WE, relativedelta

from vcsdesk.records.kinds import Kind
from vcsdesk.rules.meetings.bank_holidays import holidays_between


class Season(Kind):
    """Which of the three terms of a school year."""

    AUTUMN = "autumn"
    SPRING = "spring"
    SUMMER = "summer"

    @property
    def words(self) -> str:
        """Say it as people read it: Autumn term."""
        return f"{self.value.capitalize()} term"


class SchoolTerm(msgspec.Struct, frozen=True, kw_only=True):
    """The days of one term, with the half-term break inside it."""

    season: Season
    first_day: date
    last_day: date
    break_from: date | None = None
    break_to: date | None = None

    @property
    def words(self) -> str:
        """Say which term it is: Spring term 2027."""
        return f"{self.season.words} {self.first_day.year}"

    def has(self, on: date) -> bool:
        """Tell whether schools are in term on a day."""
        if self.break_from and self.break_to and self.break_from <= on <= self.break_to:
            return False
        return self.first_day <= on <= self.last_day


def usual_terms(year: int) -> tuple[SchoolTerm, SchoolTerm, SchoolTerm]:
    """Work out the terms that begin in a calendar year: spring, summer, autumn."""
    spring_ends, summer_begins = _around_easter(easter(year))
    return (
        _term(
            Season.SPRING,
            first_day=_open_day(date(year, 1, 2) + relativedelta(weekday=MO)),
            last_day=spring_ends,
            break_from=date(year, 2, 12) + relativedelta(weekday=MO),
        ),
        _term(
            Season.SUMMER,
            first_day=summer_begins,
            last_day=date(year, 7, 20) + relativedelta(weekday=WE),
            break_from=date(year, 5, 31) + relativedelta(weekday=MO(-1)),
        ),
        _term(
            Season.AUTUMN,
            first_day=_open_day(date(year, 9, 1)),
            last_day=date(year, 12, 22) + relativedelta(weekday=FR(-1)),
            break_from=date(year, 10, 28) + relativedelta(weekday=MO(-1)),
        ),
    )


def terms_between(start: date, until: date) -> tuple[SchoolTerm, ...]:
    """Give the terms that touch a span of days."""
    terms = (term for year in range(start.year, until.year + 1) for term in usual_terms(year))
    return tuple(term for term in terms if term.first_day <= until and term.last_day >= start)


def _term(season: Season, *, first_day: date, last_day: date, break_from: date) -> SchoolTerm:
    return SchoolTerm(
        season=season,
        first_day=first_day,
        last_day=last_day,
        break_from=break_from,
        break_to=break_from + timedelta(days=4),
    )


def _around_easter(sunday: date) -> tuple[date, date]:
    """Lay two weeks off around Easter: after an early one, before a late one, else over it."""
    if sunday < date(sunday.year, 4, 1):
        last, first = -3, 15
    elif sunday < date(sunday.year, 4, 14):
        last, first = -9, 8
    else:
        last, first = -16, 2
    return sunday + timedelta(days=last), sunday + timedelta(days=first)


def _open_day(on: date) -> date:
    """Give the first weekday from a day on that is no bank holiday."""
    holidays = holidays_between(on, on + timedelta(days=7))
    while on.weekday() >= 5 or on in holidays:
        on += timedelta(days=1)
    return on
