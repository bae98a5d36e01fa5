"""Terms end the day before their anniversary."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.rules.boards.terms import days_over, lapses_within, term_end

TODAY = date(2026, 3, 17)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 3, 3), 36, date(2029, 3, 2)),
        (date(2026, 1, 1), 12, date(2026, 12, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 3, 1), 12, date(2027, 2, 28)),
        (date(2027, 3, 1), 12, date(2028, 2, 29)),
    ],
)
def test_term_end(start: date, months: int, end: date) -> None:
    assert term_end(start, months) == end


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(1, 120))
def test_the_day_after_a_term_is_its_anniversary_or_the_first(start: date, months: int) -> None:
    after = term_end(start, months) + timedelta(days=1)
    assert after.day in (start.day, 1)
    whole_months = (after.year - start.year) * 12 + after.month - start.month
    assert whole_months == months + (after.day != start.day)


def test_days_over() -> None:
    assert days_over(date(2026, 3, 5), TODAY) == 12
    assert days_over(TODAY, TODAY) == 0
    assert days_over(date(2026, 3, 18), TODAY) == 0
    assert days_over(None, TODAY) == 0


def test_lapses_within() -> None:
    assert lapses_within(TODAY, TODAY, 90)
    assert lapses_within(TODAY + timedelta(days=90), TODAY, 90)
    assert not lapses_within(TODAY + timedelta(days=91), TODAY, 90)
    assert not lapses_within(TODAY - timedelta(days=1), TODAY, 90)
    assert not lapses_within(None, TODAY, 90)
