"""The tree of boards and groups on a day."""

from datetime import timedelta

import make
from vcsdesk.lists.boards import boards
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import Level
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.partial_date import on_day

ONE_DAY = timedelta(days=1)


def test_each_body_comes_before_those_under_it_with_its_path(store, today):
    panel = make.body(store, "A panel")
    trust = make.body(store, "Trust board", level=Level.STRATEGIC)
    early = make.body(store, "Early years", trust)
    make.body(store, "Nurseries", early)
    found = boards.rows(store, today, today)
    assert [(row.name, row.depth) for row in found] == [
        ("Trust board", 0), ("Early years", 1), ("Nurseries", 2), ("A panel", 0),
    ]  # fmt: skip
    assert found[2].path == ("Trust board", "Early years", "Nurseries")
    assert (found[2].parent, found[2].parent_id, found[3].body_id) == ("Early years", early.id, panel.id)


def test_seats_are_counted_by_how_they_stand(store, today):
    body = make.body(store)
    make.appointment(store, make.seat(store, body))
    make.appointment(store, make.seat(store, body), term_ends=today - ONE_DAY)
    make.appointment(store, make.seat(store, body), capacity=Capacity.INTERIM)
    make.seat(store, body)
    (row,) = boards.rows(store, today, today)
    assert (row.seats, row.filled, row.hold_over, row.covered, row.vacant) == (4, 1, 1, 1, 1)


def test_an_ended_body_is_gone_and_those_under_it_stand_at_the_top(store, today):
    ended = make.body(store, "Old", valid_to=on_day(today - ONE_DAY))
    make.body(store, "Still here", ended)
    assert [(row.name, row.depth) for row in boards.rows(store, today, today)] == [("Still here", 0)]
    before = boards.rows(store, today - ONE_DAY, today)
    assert [(row.name, row.depth) for row in before] == [("Old", 0), ("Still here", 1)]


def test_bodies_in_a_loop_are_still_shown_once(store, today):
    one = make.body(store, "One")
    two = make.body(store, "Two", one)
    make.body_parent(store, one, two)
    assert sorted(row.name for row in boards.rows(store, today, today)) == ["One", "Two"]


def test_the_next_meeting_is_the_first_from_that_day_that_is_not_cancelled(store, today):
    body = make.body(store)
    make.meeting(store, body, today - ONE_DAY)
    make.meeting(store, body, today + ONE_DAY, status=MeetingStatus.CANCELLED)
    make.meeting(store, body, today + 2 * ONE_DAY)
    assert [row.next_meeting for row in boards.rows(store, today, today)] == [today + 2 * ONE_DAY]
    on = today - ONE_DAY
    assert [row.next_meeting for row in boards.rows(store, on, today)] == [on]


def test_an_observer_is_not_counted_as_a_voice(store, today):
    body = make.body(store)
    make.appointment(store, make.seat(store, body))
    make.appointment(store, make.seat(store, body, role=RoleLabel.OBSERVER))
    (row,) = boards.rows(store, today, today)
    assert (row.seats, row.filled, row.observers) == (1, 1, 1)
