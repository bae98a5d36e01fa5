"""The list of seats: who sits where on a day, and how each seat stands."""

from datetime import date, timedelta

import pytest

import make
from vcsdesk.lists.boards import seats
from vcsdesk.lists.workload import workload
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.restructure import RestructureState
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.store import Store

ONE_DAY = timedelta(days=1)


def only(store: Store, on: date, today: date) -> seats.SeatRow:
    (row,) = seats.rows(store, on, today)
    return row


def test_a_filled_seat_names_its_holder_and_their_organisation(store, today):
    ann, play = make.person(store, "Ann Okafor"), make.organisation(store, "Riverside Play")
    post = make.affiliation(store, ann, play, post="Manager")
    seat = make.seat(store, make.body(store, "Safeguarding board"), "Early years")
    make.appointment(store, seat, ann, affiliation_id=post.id, route=Route.BALLOT, term_ends=today + ONE_DAY)
    row = only(store, today, today)
    assert (row.board, row.seat, row.state) == ("Safeguarding board", "Early years", SeatState.FILLED)
    assert (row.holder, row.holder_organisation, row.route) == ("Ann Okafor", "Riverside Play", Route.BALLOT)
    assert (row.seat_id, row.person_id, row.days_over) == (seat.id, ann.id, 0)


@pytest.mark.parametrize(("left", "said"), [(0, "Riverside Play"), (-1, None)])
def test_whoever_has_left_an_organisation_is_no_longer_said_to_be_of_it(store, today, left, said):
    ann, play = make.person(store), make.organisation(store, "Riverside Play")
    post = make.affiliation(store, ann, play, valid_to=on_day(today + left * ONE_DAY))
    make.appointment(store, who=ann, affiliation_id=post.id)
    assert only(store, today, today).holder_organisation == said


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        (0, None, SeatState.FILLED),
        (0, 0, SeatState.FILLED),
        (-9, 0, SeatState.FILLED),
        (-9, -1, SeatState.VACANT),
        (1, None, SeatState.VACANT),
        (-9, 400, SeatState.FILLED),
    ],
)
def test_a_sitting_counts_from_its_first_day_to_its_last(store, today, start, end, state):
    make.appointment(
        store,
        valid_from=on_day(today + start * ONE_DAY),
        valid_to=None if end is None else on_day(today + end * ONE_DAY),
    )
    assert only(store, today, today).state is state


@pytest.mark.parametrize(("on", "state"), [((2026, 12, 31), "filled"), ((2027, 1, 1), "vacant")])
def test_a_sitting_known_to_end_in_a_year_lasts_to_its_end(store, today, on, state):
    make.appointment(store, valid_from=PartialDate("2024"), valid_to=PartialDate("2026"))
    assert only(store, date(*on), today).state == state


def test_an_expired_term_is_hold_over_and_not_a_vacancy(store, today):
    ann = make.person(store)
    make.appointment(store, who=ann, term_ends=today - 12 * ONE_DAY)
    row = only(store, today, today)
    assert (row.state, row.holder, row.days_over) == (SeatState.HOLD_OVER, ann.name, 12)
    assert only(store, today - 12 * ONE_DAY, today).state is SeatState.FILLED


def test_a_gap_filler_covers_a_seat_and_does_not_hold_it(store, today):
    jo = make.person(store, "Jo Baker")
    make.appointment(store, who=jo, capacity=Capacity.GAP_FILL, route=Route.OFFICER_GAP_FILL)
    row = only(store, today, today)
    assert (row.state, row.holder, row.covered_by) == (SeatState.VACANT_COVERED, None, "Jo Baker")
    assert (row.capacity, row.person_id) == (Capacity.GAP_FILL, jo.id)


def test_a_deputy_alone_leaves_a_seat_vacant_and_is_named(store, today):
    make.appointment(store, who=make.person(store, "Dee Puty"), capacity=Capacity.DEPUTY)
    row = only(store, today, today)
    assert (row.state, row.holder, row.deputy) == (SeatState.VACANT, None, "Dee Puty")


def test_two_holders_are_a_dispute_and_both_are_named(store, today):
    seat = make.seat(store)
    for name in ("Ann", "Bo"):
        make.appointment(store, seat, make.person(store, name))
    row = only(store, today, today)
    assert (row.state, row.holder) == (SeatState.DISPUTED, "Ann and Bo")


def test_seats_of_ended_bodies_are_never_mixed_in(store, today):
    body = make.body(store, valid_to=on_day(today - ONE_DAY))
    make.appointment(store, make.seat(store, body))
    assert seats.rows(store, today, today) == ()
    assert only(store, today - ONE_DAY, today).state is SeatState.FILLED


def test_a_day_before_anything_was_written_down_is_not_known_rather_than_vacant(store, today):
    make.appointment(store, valid_from=on_day(today - ONE_DAY))
    assert only(store, today - 9 * ONE_DAY, today).state is SeatState.NOT_KNOWN


def test_of_an_imported_seat_it_is_not_known_who_sat_there_before_the_first_who_is_named(store, today):
    seat = make.seat(store, valid_from=PartialDate("2015-01-01"))
    make.appointment(store, seat, valid_from=PartialDate("2020-01-01"), valid_to=PartialDate("2020-12-31"))
    days = [date(2018, 1, 1), date(2020, 1, 1), date(2021, 1, 1), today]
    states = [only(store, day, today).state for day in days]
    assert states == [SeatState.VACANT, SeatState.FILLED, SeatState.VACANT, SeatState.VACANT]
    make.import_origin(store, make.import_source(store, last_on=today), record="seat", row_id=seat.id)
    assert [only(store, day, today).state for day in days] == [SeatState.NOT_KNOWN, *states[1:]]


def test_a_seat_that_was_brought_in_without_anybody_is_vacant_from_that_day(store, today):
    seat = make.seat(store, valid_from=PartialDate("2015-01-01"))
    source = make.import_source(store, last_on=today - 5 * ONE_DAY)
    make.import_origin(store, source, record="seat", row_id=seat.id)
    make.import_origin(store, source, record="body", row_id=seat.id, key="row 3")
    make.appointment(store, seat, valid_from=on_day(today - ONE_DAY))
    states = [only(store, today - days * ONE_DAY, today).state for days in (6, 5, 1)]
    assert states == [SeatState.NOT_KNOWN, SeatState.VACANT, SeatState.FILLED]


def test_a_seat_that_a_restructure_made_began_vacant_wherever_it_was_recorded(store, today):
    seat = make.seat(store, valid_from=PartialDate("2026-01-01"))
    make.import_origin(store, make.import_source(store, last_on=today), record="seat", row_id=seat.id)
    make.restructure(store, starts_on=date(2026, 1, 1), state=RestructureState.APPLIED)
    assert only(store, date(2026, 2, 1), today).state is SeatState.VACANT


def test_a_representative_who_changed_employer_is_shown_where_they_are_now(store, today):
    ann = make.person(store)
    old = make.affiliation(store, ann, make.organisation(store, "Old"), valid_to=PartialDate("2025"))
    make.appointment(store, who=ann, affiliation_id=old.id)
    assert only(store, today, today).holder_organisation is None
    make.affiliation(store, ann, make.organisation(store, "New"), valid_from=PartialDate("2026"))
    assert only(store, today, today).holder_organisation == "New"
    assert only(store, date(2025, 6, 1), today).holder_organisation == "Old"


def test_a_board_has_the_name_of_the_day(store, today):
    body = make.body(store, "Before")
    with store.step("Rename"):
        (name,) = store.find(make.BodyName, body_id=body.id)
        store.change(name, valid_to=PartialDate("2026-05"))
    make.body_name(store, body, "After", valid_from=PartialDate("2026-05"))
    make.seat(store, body)
    names = [only(store, on, today).board for on in (date(2026, 4, 30), date(2026, 5, 1), today)]
    assert names == ["Before", "After", "After"]


def test_a_holder_known_by_years_makes_way_for_the_next(store, today):
    place, ann, bo = make.seat(store), make.person(store, "Ann"), make.person(store, "Bo")
    make.appointment(store, place, ann, valid_from=PartialDate("2020"), valid_to=PartialDate("2026"))
    make.appointment(store, place, bo, valid_from=PartialDate("2026"))
    row = only(store, today, today)
    assert (row.state, row.holder) == (SeatState.FILLED, "Bo")
    assert [each.person for each in workload.rows(store, today, today)] == ["Bo"]


def test_a_seat_that_an_organisation_holds_says_so_where_nobody_is_named(store, today):
    holder = make.organisation(store, "Youth Parliament")
    seat = make.seat(store, organisation_id=holder.id, role=RoleLabel.DELEGATE)
    (row,) = seats.rows(store, today, today)
    assert (row.who, row.holder, row.role) == ("Nobody named by Youth Parliament", None, RoleLabel.DELEGATE)
    make.appointment(store, seat, make.person(store, "Ann Okafor"))
    (row,) = seats.rows(store, today, today)
    assert (row.who, row.held_by) == ("Ann Okafor", "Youth Parliament")


def test_a_seat_is_disputed_on_the_days_of_the_dispute(store, today):
    sitting = make.appointment(store)
    make.dispute(store, sitting, valid_from=on_day(today - ONE_DAY), valid_to=on_day(today - ONE_DAY))
    states = [seats.rows(store, today - days * ONE_DAY, today)[0].state for days in (0, 1, 2)]
    assert states == [SeatState.FILLED, SeatState.DISPUTED, SeatState.FILLED]


def test_seats_of_a_board_stand_in_the_order_of_their_numbers(store: Store) -> None:
    board = make.body(store)
    for number in (10, 2, 1, 11):
        make.seat(store, board, f"Seat {number}")
    found = seats.rows(store, date(2026, 11, 24), date(2026, 11, 24))
    assert [row.seat for row in found] == ["Seat 1", "Seat 2", "Seat 10", "Seat 11"]
