"""Reports in their list: what waits first, what is owed and for how long, and what never came."""

from datetime import timedelta

import make
from vcsdesk.lists.feedback.reports import rows
from vcsdesk.records.feedback.report import ReportState
from vcsdesk.rules.feedback.owed import Standing
from vcsdesk.store import Store

ON, DAY = make.A_TUESDAY, timedelta(days=1)


def told(store: Store) -> list[tuple[Standing, str, int | None]]:
    return [(row.standing, row.person, row.owed_days) for row in rows(store, ON, ON)]


def test_what_waits_comes_first_then_what_is_owed_the_longest(store: Store) -> None:
    board = make.body(store)
    seat = make.seat(store, board)
    ann = make.person(store, "Ann Okafor")
    make.appointment(store, seat, ann)
    days = (3, 10, 20, 40, 400)
    meetings = {days_ago: make.meeting(store, board, ON - days_ago * DAY) for days_ago in days}
    make.report(store, meetings[3], ann, seat_id=seat.id, state=ReportState.TAKEN_IN)
    make.report(store, meetings[20], ann, seat_id=seat.id)
    assert told(store) == [
        (Standing.DRAFT, "Ann Okafor", None),
        (Standing.OWED, "Ann Okafor", 10),
        (Standing.TAKEN_IN, "Ann Okafor", None),
        (Standing.NONE, "Ann Okafor", 40),
    ]


def test_a_meeting_of_today_owes_nothing_yet(store: Store) -> None:
    board = make.body(store)
    make.appointment(store, make.seat(store, board))
    make.meeting(store, board, ON)
    assert rows(store, ON, ON) == ()


def test_a_report_that_was_replaced_is_told_only_by_the_one_that_holds(store: Store) -> None:
    board = make.body(store)
    seat, ann = make.seat(store, board), make.person(store, "Ann Okafor")
    meeting = make.meeting(store, board, ON - DAY)
    first = make.report(store, meeting, ann, seat_id=seat.id, state=ReportState.REPLACED)
    later = make.report(store, meeting, ann, seat_id=seat.id, replaces_id=first.id)
    make.report_line(store, later)
    assert [(row.report_id, row.points) for row in rows(store, ON, ON)] == [(later.id, 1)]


def test_a_report_for_no_seat_is_told_too(store: Store) -> None:
    make.report(store, make.meeting(store, held_on=ON - DAY), make.person(store, "Bea Novak"))
    assert told(store) == [(Standing.DRAFT, "Bea Novak", None)]
