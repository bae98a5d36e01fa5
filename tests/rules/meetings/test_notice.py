"""Notice is counted in the body's own unit, without the day of issue and the day of the meeting."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.records.boards.body import NoticeUnit
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.notice import (
    clear_days,
    due_on,
    in_words,
    is_short,
    is_working,
    promise_in_words,
)

WORKING, PLAIN = NoticeUnit.CLEAR_WORKING_DAYS, NoticeUnit.CLEAR_DAYS
HOLIDAYS = holidays_between(date(2025, 1, 1), date(2028, 12, 31))
MEETING = date(2026, 3, 10)  # a Tuesday

DAYS = st.dates(date(2025, 6, 1), date(2028, 6, 1))


@pytest.mark.parametrize(
    ("given_on", "meeting_on", "working", "plain"),
    [
        (date(2026, 3, 2), MEETING, 5, 7),
        (date(2026, 3, 3), MEETING, 4, 6),
        (date(2026, 3, 9), MEETING, 0, 0),
        (MEETING, MEETING, 0, 0),
        (date(2026, 3, 12), MEETING, 0, 0),
        (date(2026, 3, 1), date(2026, 3, 9), 5, 7),
        (date(2026, 4, 2), date(2026, 4, 8), 1, 5),
        (date(2026, 12, 23), date(2027, 1, 4), 4, 11),
    ],
)
def test_clear_days(given_on: date, meeting_on: date, working: int, plain: int) -> None:
    assert clear_days(given_on, meeting_on, WORKING, HOLIDAYS) == working
    assert clear_days(given_on, meeting_on, PLAIN, HOLIDAYS) == plain


@pytest.mark.parametrize(
    ("meeting_on", "unit", "due"),
    [
        (MEETING, WORKING, date(2026, 3, 2)),
        (MEETING, PLAIN, date(2026, 3, 4)),
        (date(2026, 3, 9), WORKING, date(2026, 2, 27)),
        (date(2026, 4, 8), WORKING, date(2026, 3, 27)),
    ],
)
def test_due_on_for_five_clear_days(meeting_on: date, unit: NoticeUnit, due: date) -> None:
    assert due_on(meeting_on, 5, unit, HOLIDAYS) == due


@given(DAYS, st.integers(0, 30))
def test_due_on_is_the_latest_working_day_that_is_enough(meeting_on: date, promised: int) -> None:
    due = due_on(meeting_on, promised, WORKING, HOLIDAYS)
    assert is_working(due, HOLIDAYS)
    assert clear_days(due, meeting_on, WORKING, HOLIDAYS) == promised
    following = due + timedelta(days=1)
    while not is_working(following, HOLIDAYS):
        following += timedelta(days=1)
    assert following >= meeting_on or clear_days(following, meeting_on, WORKING, HOLIDAYS) < promised


@given(DAYS, st.integers(0, 30))
def test_due_on_in_plain_days_is_the_latest_day_that_is_enough(meeting_on: date, promised: int) -> None:
    due = due_on(meeting_on, promised, PLAIN, HOLIDAYS)
    assert not is_short(due, meeting_on, promised, PLAIN, HOLIDAYS)
    assert promised == 0 or is_short(due + timedelta(days=1), meeting_on, promised, PLAIN, HOLIDAYS)


@given(DAYS, DAYS)
def test_working_days_are_never_more_than_plain_ones(one: date, other: date) -> None:
    given_on, meeting_on = sorted((one, other))
    working = clear_days(given_on, meeting_on, WORKING, HOLIDAYS)
    assert 0 <= working <= clear_days(given_on, meeting_on, PLAIN, HOLIDAYS)


def test_what_is_not_recorded_is_neither_short_nor_enough() -> None:
    assert is_short(None, MEETING, 5, WORKING, HOLIDAYS) is None
    assert is_short(date(2026, 3, 2), MEETING, None, WORKING, HOLIDAYS) is None


def test_short_and_enough() -> None:
    assert is_short(date(2026, 3, 3), MEETING, 5, WORKING, HOLIDAYS) is True
    assert is_short(date(2026, 3, 2), MEETING, 5, WORKING, HOLIDAYS) is False


@pytest.mark.parametrize(
    ("given_on", "promised", "said"),
    [
        (date(2026, 3, 5), 5, "2 clear working days, 3 short of the promise"),
        (date(2026, 3, 2), 5, "5 clear working days, as promised"),
        (date(2026, 3, 9), 5, "no clear working days, 5 short of the promise"),
        (date(2026, 3, 6), None, "1 clear working day"),
        (None, 5, "not recorded"),
    ],
)
def test_in_words(given_on: date | None, promised: int | None, said: str) -> None:
    assert in_words(given_on, MEETING, promised, WORKING, HOLIDAYS) == said


def test_promise_in_words() -> None:
    assert promise_in_words(5, WORKING) == "5 clear working days"
    assert promise_in_words(1, PLAIN) == "1 clear day"
    assert promise_in_words(None, PLAIN) == "no promise recorded"


def test_long_notice_is_said_in_months_and_short_notice_in_clear_days() -> None:
    far = in_words(date(2026, 1, 20), date(2026, 11, 24), 5, NoticeUnit.CLEAR_WORKING_DAYS, frozenset())
    near = in_words(date(2026, 11, 18), date(2026, 11, 24), 5, NoticeUnit.CLEAR_WORKING_DAYS, frozenset())
    assert far == "10 months ahead, as promised"
    assert near == "3 clear working days, 2 short of the promise"
