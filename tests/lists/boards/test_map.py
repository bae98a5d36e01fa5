"""What stands on the map of boards on a day."""

from datetime import timedelta

import make
from vcsdesk.lists.boards.map import (
    MapTie,
    board_map,
    exceptions_in_short,
    exceptions_said,
    rows,
    seats_said,
)
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.partial_date import on_day
from vcsdesk.rules.boards.seat_state import SeatState

ONE_DAY = timedelta(days=1)


def test_each_seat_is_told_in_order_by_how_it_stands(store, today):
    body = make.body(store)
    make.appointment(store, make.seat(store, body, "A seat"))
    make.appointment(store, make.seat(store, body, "B seat"), term_ends=today - ONE_DAY)
    make.appointment(store, make.seat(store, body, "C seat"), capacity=Capacity.GAP_FILL)
    make.seat(store, body, "D seat")
    (row,) = rows(store, today, today)
    assert row.states == (
        SeatState.FILLED, SeatState.HOLD_OVER, SeatState.VACANT_COVERED, SeatState.VACANT,
    )  # fmt: skip
    assert [(seat.label, seat.who) for seat in row.seats[2:]] == [("C seat", "Ann Okafor"), ("D seat", None)]
    assert seats_said(row.states) == "4 seats: 1 filled, 1 in hold-over, 1 vacant, 1 vacant but covered"
    assert seats_said(row.states[:1]) == "Filled"
    assert exceptions_said(row.states) == "1 in hold-over, 1 vacant, 1 vacant but covered"
    assert exceptions_said(row.states[:1]) == exceptions_said(()) == ""
    assert exceptions_said(row.states[2:3]) == "Vacant, covered"
    assert seats_said(()) == "No seats"


def test_ties_are_told_at_both_ends_while_they_hold(store, today):
    trust, safe = make.body(store, "Trust board"), make.body(store, "Safeguarding board")
    make.body_link(store, safe, trust, kind=LinkKind.REPRESENTED_ON, valid_to=on_day(today))
    found = board_map(store, today, today)
    assert found.ties == (MapTie(LinkKind.REPRESENTED_ON, safe.id, trust.id),)
    assert {row.name: row.ties for row in found.rows} == {
        "Trust board": ("Safeguarding board is represented on it",),
        "Safeguarding board": ("Represented on Trust board",),
    }
    assert board_map(store, today + ONE_DAY, today).ties == ()


def test_a_tie_to_a_body_that_has_ended_is_not_on_the_map(store, today):
    ended = make.body(store, "Old", valid_to=on_day(today - ONE_DAY))
    make.body_link(store, make.body(store, "New"), ended)
    assert board_map(store, today, today).ties == ()
    assert len(board_map(store, today - ONE_DAY, today).ties) == 1


def test_a_body_has_the_name_of_the_day(store, today):
    body = make.body(store, "Homes board")
    with store.step("Rename"):
        (was,) = store.find(BodyName, body_id=body.id)
        store.change(was, valid_to=on_day(today))
        store.add(BodyName(body_id=body.id, name="Housing board", valid_from=on_day(today + ONE_DAY)))
    assert [row.name for row in rows(store, today, today)] == ["Homes board"]
    assert [row.name for row in rows(store, today + ONE_DAY, today)] == ["Housing board"]


def test_how_seats_stand_is_said_in_as_few_words_as_there_are() -> None:
    filled, vacant, covered = SeatState.FILLED, SeatState.VACANT, SeatState.VACANT_COVERED
    assert exceptions_in_short([filled]) == ""
    assert exceptions_in_short([covered]) == "covered"
    assert exceptions_in_short([filled, vacant, vacant, SeatState.HOLD_OVER]) == "1 hold-over, 2 vacant"
