"""A seat that a restructure carries over some day to come goes on with whoever sits in it by then."""

from datetime import date

import msgspec
import pytest

import make
from vcsdesk.lists.boards import seats
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.operations.boards.appointments import (
    appoint,
    correct_appointment,
    end_appointment,
    extend_term,
    name_deputy,
    reappoint,
    withdraw_appointment,
)
from vcsdesk.operations.boards.disputes import mark_disputed
from vcsdesk.operations.boards.seats import end_seat
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store

EVE, FIRST_DAY = PartialDate("2026-12-31"), PartialDate("2027-01-01")
NEXT = date(2027, 1, 1)


class Carried(msgspec.Struct, frozen=True):
    """A seat that goes on as another, and one sitting that does; a second such seat is empty."""

    to: Body
    seat: Seat
    later: Seat
    empty: Seat
    ann: Person
    sitting: Appointment


@pytest.fixture
def carried(store: Store) -> Carried:
    old, new = make.body(store, "Play", valid_to=EVE), make.body(store, "Children", valid_from=FIRST_DAY)
    found = []
    for label in ("One", "Two"):
        seat = make.seat(store, old, label, valid_to=EVE)
        later = make.seat(store, new, label, valid_from=FIRST_DAY, follows_id=seat.id)
        found += [seat, later]
    seat, later, empty, _ = found
    ann = make.person(store, "Ann")
    term = {"term_ends": date(2027, 6, 30)}
    sitting = make.appointment(store, seat, ann, valid_from=PartialDate("2026-01-01"), valid_to=EVE, **term)
    make.appointment(store, later, ann, valid_from=FIRST_DAY, continues_id=sitting.id, **term)
    return Carried(new, seat, later, empty, ann, sitting)


def seated(store: Store) -> list[tuple[str, str | None]]:
    assert problems(store) == ()
    return [(row.seat, row.who) for row in seats.rows(store, NEXT, NEXT)]


def test_who_leaves_before_that_day_does_not_come_back_on_it(store, carried, today, one_step):
    with one_step("End appointment"):
        end_appointment(store, carried.sitting, on=today, reason="Stood down.")
    assert seated(store) == [("One", None), ("Two", None)]


def test_who_comes_before_that_day_goes_on(store, carried, today, one_step):
    who = make.person(store, "Cat")
    with one_step("Appoint"):
        appoint(store, carried.empty, who, started=today, route=Route.DRAW)
    assert seated(store) == [("One", "Ann"), ("Two", "Cat")]
    (cat,) = store.find(Appointment, seat_id=carried.empty.id)
    (after,) = store.find(Appointment, continues_id=cat.id)
    assert (cat.valid_to, after.valid_from, after.valid_to, after.route) == (EVE, FIRST_DAY, None, Route.DRAW)


def test_who_comes_stays_behind_where_somebody_else_has_the_seat_then(store, carried, today):
    later = store.first(Seat, follows_id=carried.empty.id)
    make.appointment(store, later, make.person(store, "Dev"), valid_from=FIRST_DAY)
    appoint(store, carried.empty, make.person(store, "Cat"), started=today)
    assert seated(store) == [("One", "Ann"), ("Two", "Dev")]


def test_a_deputy_goes_on_where_the_board_takes_deputies(store, carried, today):
    name_deputy(store, carried.seat, make.person(store, "Eve"), started=today)
    with store.step("Take no deputies"):
        store.change(carried.to, allows_deputies=False)
    name_deputy(store, carried.seat, make.person(store, "Fay"), started=today)
    deputies = store.find(Appointment, seat_id=carried.later.id, capacity=Capacity.DEPUTY)
    assert [store.get(Person, each.person_id).name for each in deputies] == ["Eve"]


def test_a_holder_relieves_cover_there_too(store, carried, today):
    cover = appoint(
        store, carried.empty, make.person(store, "Gap"), capacity=Capacity.GAP_FILL, started=date(2026, 3, 1)
    )
    assert seated(store) == [("One", "Ann"), ("Two", "Gap")]
    appoint(store, carried.empty, make.person(store, "Cat"), started=today)
    assert seated(store) == [("One", "Ann"), ("Two", "Cat")]
    assert store.find(Appointment, continues_id=cover.id) == ()


def test_a_further_term_goes_on_in_place_of_the_one_before(store, carried, today):
    reappoint(store, carried.sitting, started=today, term_ends=date(2029, 1, 1))
    (after,) = store.find(Appointment, seat_id=carried.later.id)
    assert (after.term_ends, store.get(Appointment, after.continues_id).valid_from) == (
        date(2029, 1, 1),
        today.isoformat(),
    )


def test_a_longer_term_and_a_correction_count_there_too(store, carried):
    extend_term(store, carried.sitting, date(2028, 6, 30), "The forum agreed.")
    (after,) = store.find(Appointment, continues_id=carried.sitting.id)
    assert (after.term_ends, after.note) == (
        date(2028, 6, 30),
        "Extended to 30 June 2028: The forum agreed.",
    )
    correct_appointment(store, after, route=Route.BALLOT)
    correct_appointment(store, store.get(Appointment, carried.sitting.id), route=Route.DRAW)
    assert store.get(Appointment, after.id).route is Route.BALLOT


def test_what_was_a_mistake_is_taken_away_there_too(store, carried, one_step):
    (after,) = store.find(Appointment, continues_id=carried.sitting.id)
    mark_disputed(store, after, on=NEXT, reason="Two networks say they chose.")
    with one_step("Withdraw appointment"):
        withdraw_appointment(store, carried.sitting)
    assert store.find(Appointment) == ()


def test_a_seat_cannot_end_before_it_goes_on(store, carried, unchanged, today):
    with unchanged(), pytest.raises(Refused, match=r"“One” goes on as “One” from 1 January 2027.*End that"):
        end_seat(store, carried.seat, on=today, reason="Why not.")
