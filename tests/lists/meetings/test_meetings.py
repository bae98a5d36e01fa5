"""The diary of every board and group."""

from datetime import date, timedelta

import pytest

import make
from vcsdesk.lists.meetings import meetings
from vcsdesk.records.boards.body import NoticeUnit
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.meetings.meeting import MeetingStatus

ONE_DAY = timedelta(days=1)


def only(store, on):
    (row,) = meetings.rows(store, on, on)
    return row


def test_an_empty_diary_has_no_rows(store, today):
    assert meetings.rows(store, today, today) == ()


@pytest.mark.parametrize(("known", "short"), [(8, False), (7, True), (None, None)])
def test_notice_stands_against_what_the_board_promises(store, today, known, short):
    board = make.body(store, notice_days=7, notice_unit=NoticeUnit.CLEAR_DAYS)
    make.meeting(store, board, today, known_on=None if known is None else today - known * ONE_DAY)
    row = only(store, today)
    assert (row.short_notice, row.promise) == (short, "7 clear days")


def test_bank_holidays_between_are_no_working_days(store):
    board = make.body(store, notice_days=5)
    make.meeting(store, board, date(2026, 12, 31), known_on=date(2026, 12, 23))
    # Thursday 24, Tuesday 29 and Wednesday 30: 25 and 28 December are bank holidays.
    assert only(store, date(2026, 12, 1)).notice == "3 clear working days, 2 short of the promise"


@pytest.mark.parametrize(
    ("away", "status", "presence", "recorded"),
    [
        (-1, MeetingStatus.HELD, Presence.ATTENDED, True),
        (-1, MeetingStatus.HELD, Presence.NOT_RECORDED, False),
        (-1, MeetingStatus.CANCELLED, Presence.NOT_RECORDED, None),
        (0, MeetingStatus.CONFIRMED, Presence.INVITED, None),
    ],
)
def test_not_recorded_is_neither_absent_nor_to_come(store, today, away, status, presence, recorded):
    meeting = make.meeting(store, held_on=today + away * ONE_DAY, status=status)
    make.attendance(store, meeting, presence=presence)
    assert only(store, today).attendance_recorded is recorded


def test_a_meeting_counts_its_papers_and_the_earliest_comes_first(store, today):
    board = make.body(store)
    later, sooner = make.meeting(store, board, today + ONE_DAY), make.meeting(store, board, today)
    make.paper(store, board, meeting_id=later.id)
    found = [(row.meeting_id, row.papers) for row in meetings.rows(store, today, today)]
    assert found == [(sooner.id, 0), (later.id, 1)]


@pytest.mark.parametrize("on", [date.min, date.max])
def test_a_year_typed_wrongly_does_not_close_the_diary(store, today, on):
    board = make.body(store, notice_days=5)
    make.meeting(store, board, today, known_on=today - 8 * ONE_DAY)
    make.meeting(store, board, on, known_on=on)
    found = {row.held_on: row.notice for row in meetings.rows(store, today, today)}
    assert found == {
        today: "5 clear working days, as promised",
        on: "no clear working days, 5 short of the promise",
    }
