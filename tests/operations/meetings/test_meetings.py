"""Meetings are planned one by one, moved, cancelled and held."""

from datetime import date, time

import pytest

import make
from vcsdesk.operations.meetings.attendance import record_attendance
from vcsdesk.operations.meetings.meetings import (
    cancel_meeting,
    correct_meeting,
    mark_held,
    move_meeting,
    note_agenda,
    note_papers,
    plan_meeting,
)
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.refused import Refused
from vcsdesk.store import Store

DAY, TOLD = date(2026, 12, 8), date(2026, 11, 24)
TEN, TWO = time(10), time(14)


def planned(store: Store) -> Meeting:
    return plan_meeting(store, make.body(store), DAY, known_on=TOLD, starts_at=TEN, venue="Town hall")


def test_one_is_planned(store: Store, one_step) -> None:
    board = make.body(store)
    with one_step("Plan meeting"):
        made = plan_meeting(store, board, DAY, known_on=TOLD, starts_at=TEN, venue=" Town hall ")
    kept = store.get(Meeting, made.id)
    assert (kept.held_on, kept.known_on, kept.venue) == (DAY, TOLD, "Town hall")


def test_none_is_planned_where_there_is_no_body(store: Store, unchanged) -> None:
    ended = make.body(store, "Old board", valid_to="2026-11")
    coming = make.body(store, "New board", valid_from="2027-01-01")
    with unchanged():
        with pytest.raises(Refused, match="Old board ended in November 2026"):
            plan_meeting(store, ended, DAY, known_on=TOLD)
        with pytest.raises(Refused, match="New board starts on 1 January 2027"):
            plan_meeting(store, coming, DAY, known_on=TOLD)


def test_none_is_planned_twice_or_without_length(store: Store, unchanged) -> None:
    board = make.body(store, "Board")
    plan_meeting(store, board, DAY, known_on=TOLD, starts_at=TEN)
    with unchanged():
        with pytest.raises(Refused, match="Board already meets on Tuesday 8 December 2026, 10 am"):
            plan_meeting(store, board, DAY, known_on=TOLD, starts_at=TEN)
        with pytest.raises(Refused, match="at least a minute"):
            plan_meeting(store, board, DAY, known_on=TOLD, length_minutes=0)
    plan_meeting(store, board, DAY, known_on=TOLD, starts_at=TWO)


def test_a_move_keeps_where_it_stood(store: Store, one_step) -> None:
    made = planned(store)
    with one_step("Move meeting"):
        moved = move_meeting(
            store, made, date(2026, 12, 10), told_on=date(2026, 12, 1), starts_at=TWO, reason="Chair ill."
        )
    assert (moved.held_on, moved.starts_at, moved.venue) == (date(2026, 12, 10), TWO, "Town hall")
    assert (moved.status, moved.known_on) == (MeetingStatus.MOVED, date(2026, 12, 1))
    (change,) = store.find(MeetingChange)
    assert (change.was_on, change.was_at, change.was_venue) == (DAY, TEN, "Town hall")
    assert (change.told_on, change.reason) == (date(2026, 12, 1), "Chair ill.")


def test_a_move_to_another_room_leaves_the_notice_as_it_was(store: Store) -> None:
    moved = move_meeting(store, planned(store), DAY, told_on=date(2026, 12, 7), venue="Library")
    assert (moved.known_on, moved.venue) == (TOLD, "Library")


def test_senseless_moves_are_refused(store: Store, unchanged) -> None:
    board = make.body(store)
    made = plan_meeting(store, board, DAY, known_on=TOLD, starts_at=TEN, venue="Town hall")
    other = make.meeting(store, board, date(2026, 12, 9), starts_at=TEN)
    with unchanged():
        with pytest.raises(Refused, match="stands already"):
            move_meeting(store, made, DAY, told_on=TOLD)
        with pytest.raises(Refused, match="already meets"):
            move_meeting(store, made, other.held_on, told_on=TOLD)


def test_one_is_cancelled_and_then_left_alone(store: Store, one_step, unchanged) -> None:
    made, ann = planned(store), make.person(store)
    with one_step("Cancel meeting"):
        off = cancel_meeting(store, made, told_on=TOLD, reason="No chair.")
    assert off.status is MeetingStatus.CANCELLED
    assert store.find(MeetingChange)[0].reason == "No chair."
    with unchanged():
        for attempt in (
            lambda: cancel_meeting(store, off, told_on=TOLD),
            lambda: move_meeting(store, off, date(2026, 12, 10), told_on=TOLD),
            lambda: mark_held(store, off, today=date(2027, 1, 1)),
            lambda: record_attendance(store, off, ann, Presence.ATTENDED),
        ):
            with pytest.raises(Refused, match="was cancelled"):
                attempt()


def test_one_is_held_on_its_day_at_the_earliest(store: Store, one_step, unchanged) -> None:
    made = planned(store)
    with unchanged(), pytest.raises(Refused, match="only in 2 weeks"):
        mark_held(store, made, today=TOLD)
    with one_step("Mark meeting held"):
        held = mark_held(store, made, today=DAY)
    assert held.status is MeetingStatus.HELD
    with unchanged():
        with pytest.raises(Refused, match="has been held"):
            cancel_meeting(store, held, told_on=TOLD)
        with pytest.raises(Refused, match="has been held"):
            move_meeting(store, held, date(2026, 12, 10), told_on=TOLD)


def test_what_arrives_is_noted(store: Store, one_step) -> None:
    made = planned(store)
    with one_step("Note agenda received"):
        made = note_agenda(store, made, date(2026, 12, 1))
    with one_step("Note papers received"):
        made = note_papers(store, made, date(2026, 12, 2))
    assert (made.agenda_received_on, made.papers_received_on) == (date(2026, 12, 1), date(2026, 12, 2))


def test_one_is_corrected(store: Store, one_step, unchanged) -> None:
    made = planned(store)
    with one_step("Correct meeting"):
        corrected = correct_meeting(store, made, venue=" Library ", held_on=date(2026, 12, 7))
    assert (corrected.venue, corrected.held_on, store.find(MeetingChange)) == (
        "Library",
        date(2026, 12, 7),
        (),
    )
    with unchanged(), pytest.raises(Refused, match="at least a minute"):
        correct_meeting(store, corrected, length_minutes=-5)


def test_who_came_is_recorded_once_a_person(store: Store, one_step) -> None:
    board = make.body(store)
    meeting, seat, ann = make.meeting(store, board), make.seat(store, board), make.person(store)
    with one_step("Record attendance"):
        record_attendance(store, meeting, ann, Presence.ACCEPTED, seat=seat, note="By train.")
    with one_step("Record attendance"):
        record_attendance(store, meeting, ann, Presence.ATTENDED)
    (kept,) = store.find(Attendance)
    assert (kept.presence, kept.seat_id, kept.note) == (Presence.ATTENDED, seat.id, "By train.")


def test_a_seat_elsewhere_is_refused(store: Store, unchanged) -> None:
    meeting, elsewhere, ann = make.meeting(store), make.seat(store), make.person(store)
    with unchanged(), pytest.raises(Refused, match="on another board or group"):
        record_attendance(store, meeting, ann, Presence.ATTENDED, seat=elsewhere)


def test_a_corrected_time_does_not_clash_with_another_meeting(store: Store, unchanged) -> None:
    board = make.body(store)
    make.meeting(store, board, DAY, starts_at=TEN)
    second = make.meeting(store, board, DAY, starts_at=TWO)
    later = make.meeting(store, board, date(2026, 12, 15), starts_at=TWO)
    with unchanged():
        with pytest.raises(Refused, match="already meets on Tuesday 8 December 2026, 10 am"):
            correct_meeting(store, second, starts_at=TEN)
        with pytest.raises(Refused, match="already meets on Tuesday 8 December 2026, 10 am"):
            correct_meeting(store, later, held_on=DAY, starts_at=TEN)
    assert correct_meeting(store, later, held_on=DAY, starts_at=time(16)).held_on == DAY
    assert correct_meeting(store, second, starts_at=TWO, venue="Library").venue == "Library"
