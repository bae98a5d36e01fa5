"""Today: what waits, the nearest harm first."""

from datetime import date, timedelta

import pytest

import make
from vcsdesk.lists.desk import today as today_list
from vcsdesk.lists.desk.today_row import Opens
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import NoticeUnit
from vcsdesk.records.feedback.report import ReportState
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.desk.harm import Urgency

ONE_DAY = timedelta(days=1)


@pytest.fixture
def board(store):
    return make.body(store, "Safeguarding board", notice_days=5)


def waiting(store, today):
    return today_list.rows(store, today, today)


def test_an_empty_borough_has_nothing_waiting(store, today):
    assert waiting(store, today) == ()


def test_who_came_is_asked_once_for_each_board(store, today, board):
    for away in (-3, -10, -50):
        make.meeting(store, board, today + away * ONE_DAY)
    (row,) = waiting(store, today)
    assert (row.harm, row.where, row.due_on) == (Urgency.OVERDUE, "Safeguarding board", today - 50 * ONE_DAY)
    assert "5 October 2026, and to 2 meetings after it" in row.what


def test_who_came_is_still_asked_after_years(store, today, board):
    first = make.meeting(store, board, date(2019, 3, 5))
    make.meeting(store, board, today - ONE_DAY)
    (row,) = waiting(store, today)
    assert (row.record_id, row.due_on) == (first.id, date(2019, 3, 5))
    assert "5 March 2019, and to 1 meeting after it" in row.what


@pytest.mark.parametrize(("began", "asked"), [("2026-11-17", True), ("2026-11-18", False)])
def test_who_came_is_not_asked_where_nobody_sat_that_day(store, today, board, began, asked):
    make.meeting(store, board, date(2026, 11, 17))
    make.appointment(store, make.seat(store, board), valid_from=PartialDate(began))
    assert bool(waiting(store, today)) is asked


def test_papers_are_asked_for_before_a_long_promise_is_broken(store, today):
    make.meeting(store, make.body(store, notice_days=10), today + 21 * ONE_DAY)
    (row,) = waiting(store, today)
    assert (row.harm, row.due_on) == (Urgency.DUE_THIS_WEEK, today + 6 * ONE_DAY)


@pytest.mark.parametrize(("away", "asked"), [(29, True), (30, False)])
def test_papers_are_asked_for_once_they_are_due_within_two_weeks(store, today, away, asked):
    board = make.body(store, notice_days=14, notice_unit=NoticeUnit.CLEAR_DAYS)
    make.meeting(store, board, today + away * ONE_DAY)
    assert bool(waiting(store, today)) is asked


def test_a_board_of_long_promises_brings_no_far_meetings_of_others(store, today, board):
    make.body(store, "Slow board", notice_days=90)
    make.meeting(store, board, today + 40 * ONE_DAY, known_on=today + 39 * ONE_DAY)
    assert waiting(store, today) == ()


@pytest.mark.parametrize("on", [date.min, date.max])
def test_the_ends_of_the_calendar_are_days_like_others(store, board, on):
    make.meeting(store, board, on, papers_received_on=on)
    (row,) = waiting(store, on)
    assert row.when == "today"


@pytest.mark.parametrize(
    ("presence", "asked"), [(Presence.ATTENDED, False), (Presence.ABSENT, False), (Presence.INVITED, True)]
)
def test_a_meeting_of_which_it_is_known_who_came_no_longer_waits(store, today, board, presence, asked):
    make.attendance(store, make.meeting(store, board, today - ONE_DAY), presence=presence)
    assert bool(waiting(store, today)) is asked


def test_a_meeting_of_today_is_to_come_and_not_overdue(store, today, board):
    make.meeting(store, board, today, papers_received_on=today)
    (row,) = waiting(store, today)
    assert (row.harm, row.when) == (Urgency.NEXT_MEETING, "today")


def test_papers_are_overdue_once_the_promise_is_broken(store, today, board):
    make.meeting(store, board, today + 7 * ONE_DAY)  # Tuesday to Tuesday: 4 clear working days
    papers, meeting = waiting(store, today)
    assert (papers.harm, papers.due_on) == (Urgency.OVERDUE, today - ONE_DAY)
    assert (papers.when, meeting.harm) == ("1 day overdue", Urgency.NEXT_MEETING)


def test_papers_that_have_come_are_not_asked_for(store, today, board):
    meeting = make.meeting(store, board, today + 7 * ONE_DAY)
    make.paper(store, board, meeting_id=meeting.id)
    assert [row.harm for row in waiting(store, today)] == [Urgency.NEXT_MEETING]


def test_a_cancelled_meeting_waits_for_nobody(store, today, board):
    for away in (-1, 1):
        make.meeting(store, board, today + away * ONE_DAY, status=MeetingStatus.CANCELLED)
    assert waiting(store, today) == ()


def test_short_notice_is_said_even_for_a_meeting_of_the_week_after(store, today, board):
    make.meeting(store, board, today + 8 * ONE_DAY, known_on=today + 2 * ONE_DAY, papers_received_on=today)
    (row,) = waiting(store, today)
    assert "Short notice: 3 clear working days, 2 short of the promise." in row.what


def test_seats_wait_when_their_term_is_over_or_nearly_and_when_nobody_sits(store, today, board):
    for label, away in (("Over", -5), ("Today", 0), ("Nearly", 90), ("Far", 91)):
        make.appointment(
            store, make.seat(store, board, label), make.person(store, label), term_ends=today + away * ONE_DAY
        )
    make.appointment(store, make.seat(store, board, "Covered"), capacity=Capacity.GAP_FILL)
    make.seat(store, board, "Empty")
    found = waiting(store, today)
    assert [row.what.split("”")[0].split("“")[1] for row in found] == ["Over", "Empty", "Today", "Nearly"]
    assert [row.harm for row in found] == [Urgency.OVERDUE] + [Urgency.SEAT_LAPSING] * 3
    assert found[0].when == "5 days over"


def test_the_worst_comes_first_and_each_row_opens_what_it_is_about(store, today, board):
    seat = make.seat(store, board)
    past = make.meeting(store, make.body(store, "Forum"), today - ONE_DAY)
    soon = make.meeting(store, board, today + ONE_DAY, papers_received_on=today)
    found = waiting(store, today)
    assert [(row.opens, row.record_id) for row in found] == [
        ("meeting", past.id), ("meeting", soon.id), ("seat", seat.id),
    ]  # fmt: skip


def test_ended_boards_do_not_wait_for_seats(store, today):
    make.seat(store, make.body(store, valid_to=on_day(today - ONE_DAY)))
    assert waiting(store, today) == ()


def test_whoever_is_over_a_limit_comes_before_all_else(store, today):
    who = make.person(store, "Nerys Prothero")
    for name in ("Housing group", "Youth group"):
        make.appointment(store, make.seat(store, make.body(store, name)), who)
    make.load_limit(store, who, limit_groups=1)
    first = waiting(store, today)[0]
    assert (first.harm, first.where, first.record_id) == (Urgency.OVER_A_LIMIT, "Workload", who.id)
    assert first.what.startswith("Nerys Prothero sits on 2 groups, 1 over the limit of 1")


def test_who_left_where_they_were_appointed_from_is_asked_about(store, today, board):
    place = make.affiliation(store, make.person(store), valid_to=on_day(today - ONE_DAY))
    seat = make.seat(store, board, "First seat")
    sitting = make.appointment(store, seat, person_id=place.person_id, affiliation_id=place.id)
    (row,) = waiting(store, today)
    assert row.what.startswith("Does Ann Okafor keep “First seat”? They left Riverside Play on ")
    assert (row.harm, row.record_id, row.where) == (Urgency.SEAT_LAPSING, seat.id, "Safeguarding board")
    make.continuance(store, sitting, affiliation_id=place.id)
    assert waiting(store, today) == ()


@pytest.mark.parametrize(
    ("away", "left", "due"), [(0, "leave Riverside Play today", 0), (6, "leave Riverside Play on 30 Nov", 6)]
)
def test_who_is_to_leave_is_asked_about_as_soon_as_it_is_recorded(store, today, board, away, left, due):
    last = today + away * ONE_DAY
    place = make.affiliation(store, make.person(store), valid_to=on_day(last))
    seat = make.seat(store, board, "First seat")
    make.appointment(store, seat, person_id=place.person_id, affiliation_id=place.id)
    (row,) = waiting(store, today)
    assert f"Does Ann Okafor keep “First seat”? They {left}" in row.what
    assert (row.harm, row.due_on) == (Urgency.SEAT_LAPSING, today + due * ONE_DAY)
    assert today_list.rows(store, today - ONE_DAY, today) == ()


def test_reports_that_wait_to_be_read_are_named_once_from_the_first_that_came(store, today):
    meeting, ann = make.meeting(store, held_on=today - 20 * ONE_DAY), make.person(store, "Ann Okafor")
    first = make.report(store, meeting, ann, received_on=today - 3 * ONE_DAY)
    make.report(store, meeting, make.person(store, "Bea Novak"), received_on=today)
    make.report(store, meeting, make.person(store, "Chi Wong"), state=ReportState.TAKEN_IN)
    (row,) = [each for each in waiting(store, today) if each.opens is Opens.REPORT]
    assert row.what == "Read what Ann Okafor reports of the meeting on 4 November 2026, and 1 other report."
    assert (row.record_id, row.due_on, row.when) == (first.id, today + 4 * ONE_DAY, "due in 4 days")
    assert [
        each for each in today_list.rows(store, today - 4 * ONE_DAY, today) if each.opens is Opens.REPORT
    ] == []
