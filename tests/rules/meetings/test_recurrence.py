"""Bodies meet in rhythms: the days these give, how they read, and the same again next time."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.recurrence import (
    OnBankHoliday,
    Rhythm,
    in_words,
    occurrences,
    on_bank_holidays,
    rhythm_of,
    times_a_year,
)
from vcsdesk.rules.meetings.terms import terms_between

MONDAY, TUESDAY, WEDNESDAY = 0, 1, 2
RHYTHMS = st.builds(
    Rhythm,
    pattern=st.sampled_from(Pattern),
    weekday=st.integers(0, 4),
    week=st.sampled_from([1, 2, 3, 4, -1]),
)
STARTS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def rhythm(pattern: Pattern, weekday: int = TUESDAY, week: int = 1, at: time | None = None) -> Rhythm:
    return Rhythm(pattern=pattern, weekday=weekday, week=week, starts_at=at)


def said(days: tuple[date, ...]) -> str:
    return " ".join(f"{on:%d/%m}" for on in days)


@pytest.mark.parametrize(
    ("one", "until", "days"),
    [
        (rhythm(Pattern.WEEKLY), date(2026, 3, 31), "03/03 10/03 17/03 24/03 31/03"),
        (rhythm(Pattern.FORTNIGHTLY), date(2026, 4, 14), "03/03 17/03 31/03 14/04"),
        (rhythm(Pattern.MONTHLY, WEDNESDAY), date(2026, 6, 3), "04/03 01/04 06/05 03/06"),
        (rhythm(Pattern.MONTHLY, week=-1), date(2026, 6, 1), "31/03 28/04 26/05"),
        (rhythm(Pattern.TWO_MONTHLY, week=2), date(2026, 9, 30), "10/03 12/05 14/07 08/09"),
        (rhythm(Pattern.QUARTERLY, week=3), date(2026, 12, 31), "17/03 16/06 15/09 15/12"),
        (rhythm(Pattern.TWICE_YEARLY), date(2027, 3, 31), "03/03 01/09 02/03"),
        (rhythm(Pattern.TERMLY, week=3), date(2026, 12, 31), "28/04 15/09"),
    ],
)
def test_occurrences(one: Rhythm, until: date, days: str) -> None:
    assert said(occurrences(one, date(2026, 3, 3), until)) == days


def test_a_month_whose_day_has_passed_is_not_begun_late() -> None:
    days = occurrences(rhythm(Pattern.TWO_MONTHLY), date(2026, 3, 20), date(2026, 8, 1))
    assert said(days) == "05/05 07/07"


def test_the_last_of_a_term() -> None:
    last = rhythm(Pattern.TERMLY, MONDAY, week=-1)
    assert said(occurrences(last, date(2026, 9, 1), date(2027, 4, 1))) == "14/12 22/03"


@given(RHYTHMS, STARTS)
def test_every_day_lies_in_the_span_on_its_weekday_and_in_its_place(one: Rhythm, starting: date) -> None:
    until = starting + timedelta(days=800)
    days = occurrences(one, starting, until)
    assert list(days) == sorted({*days})
    assert all(starting <= on <= until and on.weekday() == one.weekday for on in days)
    if one.pattern in {Pattern.MONTHLY, Pattern.QUARTERLY}:
        place = {1: (1, 7), 2: (8, 14), 3: (15, 21), 4: (22, 28), -1: (22, 31)}[one.week]
        assert all(place[0] <= on.day <= place[1] for on in days)
    if one.pattern is Pattern.TERMLY:
        terms = terms_between(starting, until)
        assert all(any(term.has(on) for term in terms) for on in days)


@given(RHYTHMS.filter(lambda one: one.pattern is not Pattern.TERMLY), STARTS)
def test_times_a_year_is_what_a_long_run_gives(one: Rhythm, starting: date) -> None:
    days = occurrences(one, starting, starting.replace(day=1) + timedelta(days=3652))
    assert abs(len(days) / 10 - times_a_year(one.pattern)) < 0.3


def test_there_are_three_terms_a_year() -> None:
    days = occurrences(rhythm(Pattern.TERMLY), date(2026, 1, 1), date(2026, 12, 31))
    assert len(days) == times_a_year(Pattern.TERMLY) == 3


@pytest.mark.parametrize(
    ("on_bank_holiday", "days"),
    [
        (OnBankHoliday.KEEP, "02/03 06/04 04/05 01/06"),
        (OnBankHoliday.WEEK_LATER, "02/03 13/04 11/05 01/06"),
        (OnBankHoliday.LEAVE_OUT, "02/03 01/06"),
    ],
)
def test_bank_holidays(on_bank_holiday: OnBankHoliday, days: str) -> None:
    holidays = holidays_between(date(2026, 1, 1), date(2026, 12, 31))
    first_monday = rhythm(Pattern.MONTHLY, MONDAY)
    found = occurrences(
        first_monday,
        date(2026, 3, 1),
        date(2026, 6, 30),
        holidays=holidays,
        on_bank_holiday=on_bank_holiday,
    )
    assert said(found) == days


def test_days_kept_on_bank_holidays_are_pointed_out() -> None:
    holidays = holidays_between(date(2026, 1, 1), date(2026, 12, 31))
    days = occurrences(rhythm(Pattern.MONTHLY, MONDAY), date(2026, 3, 1), date(2026, 6, 30))
    assert on_bank_holidays(days, holidays) == (date(2026, 4, 6), date(2026, 5, 4))


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (rhythm(Pattern.WEEKLY), "Every Tuesday"),
        (rhythm(Pattern.FORTNIGHTLY, at=time(18, 30)), "Every second Tuesday, 6.30 pm"),
        (
            rhythm(Pattern.MONTHLY, WEDNESDAY, at=time(9, 30)),
            "The first Wednesday of every month, 9.30 am",
        ),
        (rhythm(Pattern.MONTHLY, week=-1), "The last Tuesday of every month"),
        (rhythm(Pattern.TWO_MONTHLY, week=2), "The second Tuesday of every second month"),
        (rhythm(Pattern.QUARTERLY, week=3), "The third Tuesday of March, June, September and December"),
        (rhythm(Pattern.TWICE_YEARLY), "The first Tuesday of March and September"),
        (rhythm(Pattern.TERMLY, week=4, at=time(12)), "The fourth Tuesday of every school term, 12 noon"),
    ],
)
def test_in_words(one: Rhythm, words: str) -> None:
    assert in_words(one, date(2026, 3, 3)) == words


def test_in_words_without_a_start() -> None:
    assert in_words(rhythm(Pattern.QUARTERLY)) == "The first Tuesday of every third month"
    assert in_words(rhythm(Pattern.TWICE_YEARLY)) == "The first Tuesday of every sixth month"


def test_the_rhythm_of_a_series() -> None:
    series = MeetingSeries(
        body_id=1, pattern=Pattern.MONTHLY, weekday=2, week=-1, starts_at=time(10), first_on=date(2026, 1, 1)
    )
    assert rhythm_of(series) == rhythm(Pattern.MONTHLY, WEDNESDAY, -1, time(10))
