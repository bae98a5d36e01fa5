"""School terms as most English councils set them."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.terms import terms_between, usual_terms


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2024, "2024-01-08 2024-03-28 2024-04-15 2024-07-24 2024-09-02 2024-12-20"),
        (2025, "2025-01-06 2025-04-04 2025-04-22 2025-07-23 2025-09-01 2025-12-19"),
        (2026, "2026-01-05 2026-03-27 2026-04-13 2026-07-22 2026-09-01 2026-12-18"),
        (2027, "2027-01-04 2027-03-25 2027-04-12 2027-07-21 2027-09-01 2027-12-17"),
    ],
)
def test_years_as_councils_set_them(year: int, days: str) -> None:
    ends = [str(on) for term in usual_terms(year) for on in (term.first_day, term.last_day)]
    assert " ".join(ends) == days


@pytest.mark.parametrize(
    ("year", "breaks"),
    [
        (2024, "2024-02-12 2024-05-27 2024-10-28"),
        (2025, "2025-02-17 2025-05-26 2025-10-27"),
        (2026, "2026-02-16 2026-05-25 2026-10-26"),
    ],
)
def test_half_terms(year: int, breaks: str) -> None:
    assert " ".join(str(term.break_from) for term in usual_terms(year)) == breaks


@given(st.integers(1990, 2150))
def test_terms_follow_each_other_and_hold_their_breaks(year: int) -> None:
    terms = [*usual_terms(year), usual_terms(year + 1)[0]]
    for term, following in pairwise(terms):
        assert term.break_from
        assert term.break_to
        assert term.first_day < term.break_from < term.break_to < term.last_day < following.first_day
        assert timedelta(days=60) < term.last_day - term.first_day < timedelta(days=120)


@given(st.integers(1990, 2150))
def test_a_term_never_begins_or_ends_on_a_bank_holiday_or_at_a_weekend(year: int) -> None:
    closed = holidays_between(date(year, 1, 1), date(year, 12, 31))
    ends = [on for term in usual_terms(year) for on in (term.first_day, term.last_day)]
    assert not closed & {*ends}
    assert all(on.weekday() < 5 for on in ends)


def test_in_term() -> None:
    spring = usual_terms(2026)[0]
    assert spring.has(spring.first_day)
    assert spring.has(spring.last_day)
    assert not spring.has(date(2026, 2, 18))
    assert not spring.has(date(2026, 4, 1))
    assert spring.words == "Spring term 2026"


def test_only_terms_that_touch_the_span() -> None:
    spring, summer, autumn = usual_terms(2026)
    assert terms_between(spring.last_day, summer.first_day) == (spring, summer)
    assert terms_between(date(2026, 8, 1), date(2026, 8, 20)) == ()
    assert terms_between(date(2026, 9, 1), date(2026, 9, 1)) == (autumn,)
