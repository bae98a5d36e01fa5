"""Current means the same in Python and in SQL, whatever is known of the dates."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vcsdesk.records.checks import current
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.current import is_current, is_past, overlap, surely_overlap

TODAY = date(2026, 3, 17)
DAYS = st.dates(date(2024, 12, 1), date(2027, 2, 1))
PARTIALS = st.builds(lambda on, size: PartialDate(on.isoformat()[:size]), DAYS, st.sampled_from([4, 7, 10]))
ENDS = st.none() | PARTIALS


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "holds"),
    [
        (None, None, True),
        ("2026-03-17", None, True),
        ("2026-03-18", None, False),
        (None, "2026-03-17", True),
        (None, "2026-03-16", False),
        ("2020-01-01", "2030-01-01", True),
        ("2026", None, True),
        ("2027", None, False),
        (None, "2026-03", True),
        (None, "2026-02", False),
        (None, "2025", False),
        ("2026-03", "2026-03", True),
    ],
)
def test_boundaries(valid_from: str | None, valid_to: str | None, holds: bool) -> None:
    assert is_current(valid_from, valid_to, TODAY) is holds


@given(valid_from=ENDS, valid_to=ENDS, on=DAYS)
@example(valid_from=PartialDate("2026"), valid_to=PartialDate("2026"), on=date(2026, 12, 31))
def test_agrees_with_the_sql_and_with_the_calendar(
    database: sqlite3.Connection, valid_from: PartialDate | None, valid_to: PartialDate | None, on: date
) -> None:
    (in_sql,) = database.execute(
        f"SELECT {current('fact')} FROM (SELECT :from_ AS valid_from, :to AS valid_to) AS fact",
        {"from_": valid_from, "to": valid_to, "on": on.isoformat()},
    ).fetchone()
    by_calendar = (valid_from is None or valid_from.first_day() <= on) and (
        valid_to is None or valid_to.last_day() >= on
    )
    assert is_current(valid_from, valid_to, on) is bool(in_sql) is by_calendar


@given(valid_from=ENDS, valid_to=ENDS, on=DAYS)
def test_a_fact_is_past_current_or_to_come(
    valid_from: PartialDate | None, valid_to: PartialDate | None, on: date
) -> None:
    holds = is_current(valid_from, valid_to, on)
    to_come = valid_from is not None and valid_from > on.isoformat()
    assert holds is not (is_past(valid_to, on) or to_come)


@given(first=st.tuples(ENDS, ENDS), second=st.tuples(ENDS, ENDS))
def test_spans_overlap_when_some_day_is_in_both(
    first: tuple[PartialDate | None, PartialDate | None],
    second: tuple[PartialDate | None, PartialDate | None],
) -> None:
    if any(a and b and a.first_day() > b.last_day() for a, b in (first, second)):
        return
    days = (date(2023, 1, 1) + timedelta(days=n) for n in range(365 * 6))
    shared = any(is_current(*first, on) and is_current(*second, on) for on in days)
    assert overlap(first, second) is overlap(second, first) is shared


def test_whole_dates_can_be_past_too() -> None:
    assert is_past(date(2026, 3, 16), TODAY)
    assert not is_past(TODAY, TODAY)
    assert not is_past(None, TODAY)


def readings(span: tuple[PartialDate | None, PartialDate | None]) -> list[tuple[PartialDate | None, ...]]:
    """Every pair of days that a span can mean, taking of each date its first and its last day."""
    starts, ends = ([None] if end is None else [end.first_day(), end.last_day()] for end in span)
    if span[0] and span[1]:
        starts = [*starts, span[1].last_day()]
        ends = [*ends, span[0].first_day()]
    found = [(start, end) for start in starts for end in ends if not (start and end and start > end)]
    return [
        (start and on_day(start), end and on_day(end))
        for start, end in found
        if is_within(start, span[0]) and is_within(end, span[1])
    ]


def is_within(day: date | None, known: PartialDate | None) -> bool:
    return day is None or (known is not None and known.first_day() <= day <= known.last_day())


@given(first=st.tuples(ENDS, ENDS), second=st.tuples(ENDS, ENDS))
@example(first=(None, PartialDate("2026")), second=(PartialDate("2026"), None))
@example(first=(PartialDate("2026"), PartialDate("2026")), second=(PartialDate("2025"), PartialDate("2027")))
def test_spans_surely_overlap_when_they_do_whatever_their_dates_mean(
    first: tuple[PartialDate | None, PartialDate | None],
    second: tuple[PartialDate | None, PartialDate | None],
) -> None:
    if any(a and b and a.first_day() > b.last_day() for a, b in (first, second)):
        return
    always = all(overlap(one, other) for one in readings(first) for other in readings(second))  # type: ignore[arg-type]
    assert surely_overlap(first, second) is surely_overlap(second, first) is always


@pytest.mark.parametrize(("starts", "sure"), [("2021", True), ("2022-01-01", True), ("2022", False)])
def test_years_can_follow_one_another(starts: str, sure: bool) -> None:
    ann = (PartialDate("2020"), PartialDate("2022"))
    assert surely_overlap(ann, (PartialDate(starts), None)) is sure
