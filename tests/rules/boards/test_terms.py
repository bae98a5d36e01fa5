"""Terms end the day before their anniversary."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.terms import days_over, lapses_within, term_end, terms_without_gap

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


def spans(*pairs: tuple[str | None, str | None]) -> list[tuple[PartialDate | None, PartialDate | None]]:
    return [(start and PartialDate(start), end and PartialDate(end)) for start, end in pairs]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("held", "count"),
    [
        ([], 0),
        ([("2023-01-01", "2025-12-31")], 1),
        ([("2023-01-01", "2025-12-30")], 0),
        ([("2023", "2025")], 1),
        ([("2017", "2019"), ("2020", "2022"), ("2023", "2025")], 3),
        ([("2017", "2018"), ("2020", "2022"), ("2023", "2025")], 2),
        ([(None, "2022"), ("2023", None)], 2),
        ([("2027", None)], 0),
    ],
)
def test_terms_count_until_there_is_a_gap(held: list[tuple[str | None, str | None]], count: int) -> None:
    assert terms_without_gap(PartialDate("2026-01-01"), spans(*held)) == count
    assert terms_without_gap(PartialDate("2026-01-01"), spans(*reversed(held))) == count


def test_a_start_that_is_not_known_has_no_gap_before_it() -> None:
    assert terms_without_gap(None, spans(("2020", "2022"))) == 1
