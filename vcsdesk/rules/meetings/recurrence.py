"""The rhythm in which a body meets: which days that gives, and how it reads."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, timedelta

import msgspec
from dateutil.rrule import MONTHLY, WEEKLY, rrule
from dateutil.rrule import weekday as day_of_week

from vcsdesk.records.kinds import Kind
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.rules.meetings.terms import SchoolTerm, terms_between
from vcsdesk.wording import MONTHS, WEEKDAYS, clock_time, listed

_WEEKS = {Pattern.WEEKLY: 1, Pattern.FORTNIGHTLY: 2}
_MONTHS = {Pattern.MONTHLY: 1, Pattern.TWO_MONTHLY: 2, Pattern.QUARTERLY: 3, Pattern.TWICE_YEARLY: 6}
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}
_WEEK = timedelta(days=7)


class OnBankHoliday(Kind):
    """What is done about a meeting that falls on a bank holiday."""

    KEEP = "keep"
    WEEK_LATER = "week_later"
    LEAVE_OUT = "leave_out"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return {
            OnBankHoliday.KEEP: "Kept, and pointed out",
            OnBankHoliday.WEEK_LATER: "Held a week later",
            OnBankHoliday.LEAVE_OUT: "Left out",
        }[self]


class Rhythm(msgspec.Struct, frozen=True, kw_only=True):
    """How often and on which day; `weekday` counts from Monday as 0, `week` is 1 to 4 or -1 for the last.

    For a termly rhythm `week` counts that weekday within the term, half-term left out.
    """

    pattern: Pattern
    weekday: int
    week: int = 1
    starts_at: time | None = None


def rhythm_of(series: MeetingSeries) -> Rhythm:
    """Take the rhythm out of a series of meetings."""
    return Rhythm(
        pattern=series.pattern, weekday=series.weekday, week=series.week or 1, starts_at=series.starts_at
    )


def occurrences(
    rhythm: Rhythm,
    starting: date,
    until: date,
    *,
    holidays: AbstractSet[date] = frozenset(),
    on_bank_holiday: OnBankHoliday = OnBankHoliday.KEEP,
) -> tuple[date, ...]:
    """Lay out the days of a rhythm whose first month or week is that of `starting`.

    A termly rhythm goes by the usual school terms.
    """
    if rhythm.pattern is Pattern.TERMLY:
        days = [on for on in _in_terms(rhythm, terms_between(starting, until)) if starting <= on <= until]
    else:
        rule = _rule(rhythm, starting)
        days = [when.date() for when in rule.between(_midnight(starting), _midnight(until), inc=True)]
    return _off_holidays(days, holidays, on_bank_holiday)


def on_bank_holidays(days: Iterable[date], holidays: AbstractSet[date]) -> tuple[date, ...]:
    """Point out the days that are bank holidays."""
    return tuple(on for on in days if on in holidays)


def in_words(rhythm: Rhythm, starting: date | None = None) -> str:
    """Say the rhythm plainly: Every second Tuesday, 6.30 pm.

    With the day it starts, a quarterly or twice-yearly rhythm names its months.
    """
    day = WEEKDAYS[rhythm.weekday]
    at = f", {clock_time(rhythm.starts_at)}" if rhythm.starts_at else ""
    if rhythm.pattern in _WEEKS:
        return f"Every {'second ' if rhythm.pattern is Pattern.FORTNIGHTLY else ''}{day}{at}"
    return f"The {_ORDINALS[rhythm.week]} {day} of {_of_what(rhythm.pattern, starting)}{at}"


def times_a_year(pattern: Pattern) -> int:
    """Count the meetings of an ordinary year."""
    if pattern in _WEEKS:
        return 52 // _WEEKS[pattern]
    return 3 if pattern is Pattern.TERMLY else 12 // _MONTHS[pattern]


def _rule(rhythm: Rhythm, starting: date) -> rrule:
    start = _midnight(starting)
    if rhythm.pattern in _WEEKS:
        first = starting + timedelta(days=(rhythm.weekday - starting.weekday()) % 7)
        return rrule(WEEKLY, interval=_WEEKS[rhythm.pattern], dtstart=_midnight(first))
    nth = day_of_week(rhythm.weekday)(rhythm.week)
    return rrule(MONTHLY, interval=_MONTHS[rhythm.pattern], byweekday=nth, dtstart=start)


def _in_terms(rhythm: Rhythm, terms: Iterable[SchoolTerm]) -> list[date]:
    days = []
    for term in terms:
        first = term.first_day + timedelta(days=(rhythm.weekday - term.first_day.weekday()) % 7)
        weeks = range((term.last_day - first).days // 7 + 1)
        in_term = [on for on in (first + _WEEK * n for n in weeks) if term.has(on)]
        place = rhythm.week - 1 if rhythm.week > 0 else rhythm.week
        days += in_term[place:][:1]
    return sorted(days)


def _off_holidays(
    days: Iterable[date], holidays: AbstractSet[date], on_bank_holiday: OnBankHoliday
) -> tuple[date, ...]:
    if on_bank_holiday is OnBankHoliday.KEEP:
        return tuple(days)
    if on_bank_holiday is OnBankHoliday.LEAVE_OUT:
        return tuple(on for on in days if on not in holidays)
    return tuple(sorted({_week_later(on, holidays) for on in days}))


def _week_later(on: date, holidays: AbstractSet[date]) -> date:
    while on in holidays:
        on += _WEEK
    return on


def _of_what(pattern: Pattern, starting: date | None) -> str:
    if pattern is Pattern.TERMLY:
        return "every school term"
    if pattern is Pattern.MONTHLY:
        return "every month"
    every = _MONTHS[pattern]
    if starting is not None and pattern in {Pattern.QUARTERLY, Pattern.TWICE_YEARLY}:
        return listed(MONTHS[month] for month in range((starting.month - 1) % every, 12, every))
    return {2: "every second month", 3: "every third month", 6: "every sixth month"}[every]


def _midnight(on: date) -> datetime:
    return datetime(on.year, on.month, on.day)  # noqa: DTZ001  (a calendar day; rrule wants a datetime)
