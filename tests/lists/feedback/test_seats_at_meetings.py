"""Who reports from which meeting."""

from datetime import date, timedelta

import make
from vcsdesk.lists.feedback.seats_at_meetings import seats_at_meetings
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.store import Store

ON, DAY = make.A_TUESDAY, timedelta(days=1)


def who(store: Store) -> list[str]:
    return [each.person for each in seats_at_meetings(store, ON, ON - 90 * DAY, ON + 90 * DAY)]


def test_a_seat_has_one_person_at_a_meeting_a_holder_before_whoever_fills_the_gap(store: Store) -> None:
    board = make.body(store)
    seat = make.seat(store, board)
    make.appointment(store, seat, make.person(store, "Gap"), capacity=Capacity.GAP_FILL)
    make.appointment(store, seat, make.person(store, "Holder"))
    make.appointment(store, seat, make.person(store, "Deputy"), capacity=Capacity.DEPUTY)
    make.meeting(store, board, ON)
    assert who(store) == ["Holder"]


def test_it_is_whoever_sat_there_on_the_day_of_the_meeting(store: Store) -> None:
    board = make.body(store)
    seat = make.seat(store, board)
    turn = PartialDate((ON - 10 * DAY).isoformat())
    make.appointment(store, seat, make.person(store, "Before"), valid_to=turn)
    make.appointment(
        store, seat, make.person(store, "After"), valid_from=PartialDate((ON - 9 * DAY).isoformat())
    )
    make.meeting(store, board, ON - 20 * DAY)
    make.meeting(store, board, ON)
    assert who(store) == ["After", "Before"]


def test_nobody_reports_from_a_meeting_that_was_cancelled_or_an_empty_seat(store: Store) -> None:
    board = make.body(store)
    make.seat(store, board)
    make.meeting(store, board, ON)
    other = make.body(store, "Other board")
    make.appointment(store, make.seat(store, other))
    make.meeting(store, other, ON, status=MeetingStatus.CANCELLED)
    assert who(store) == []
    assert seats_at_meetings(store, ON, date.min, date.max) == ()
