"""Seats are set up, corrected and ended."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.seats import correct_seat, end_seat, set_up_seat
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_one_is_set_up_from_when_its_body_began(store: Store, one_step) -> None:
    board, groups = make.body(store, valid_from="2019"), make.constituency(store)
    with one_step("Set up seat"):
        made = set_up_seat(
            store, board, " Seat 1 ", constituency=groups, term_months=36, route=Route.APPLICATION
        )
    kept = store.get(Seat, made.id)
    assert (kept.label, kept.constituency_id, kept.term_months, kept.valid_from) == (
        "Seat 1",
        groups.id,
        36,
        "2019",
    )


def test_one_is_corrected(store: Store, one_step) -> None:
    seat = make.seat(store)
    with one_step("Correct seat"):
        correct_seat(store, seat, label="Seat A", speaks_for=" Everybody. ")
    assert store.get(Seat, seat.id).speaks_for == "Everybody."


def test_senseless_seats_are_refused(store: Store, unchanged) -> None:
    board, ended = make.body(store), make.body(store, "Ended", valid_to="2025")
    with unchanged():
        for on, label, rule, because in (
            (board, " ", {}, "A seat needs a name"),
            (board, "Seat", {"term_months": 0}, "at least one month"),
            (board, "Seat", {"max_terms": 0}, "At least one term"),
            (ended, "Seat", {"since": date(2026, 1, 1)}, "The board or group ended in 2025"),
        ):
            with pytest.raises(Refused, match=because):
                set_up_seat(store, on, label, **rule)


def test_senseless_corrections_are_refused(store: Store, unchanged) -> None:
    seat = make.seat(store)
    with unchanged():
        for new in ({"label": " "}, {"term_months": -1}, {"max_terms": 0}):
            with pytest.raises(Refused):
                correct_seat(store, seat, **new)


def test_an_end_ends_whoever_sits_there(store: Store, one_step, unchanged) -> None:
    seat = make.seat(store, valid_from="2020")
    sitting = make.appointment(store, seat)
    with unchanged():
        with pytest.raises(Refused, match="reason is empty"):
            end_seat(store, seat, on=date(2026, 1, 1), reason="")
        with pytest.raises(Refused, match="before the start"):
            end_seat(store, seat, on=date(2019, 1, 1), reason="Cut.")
    with one_step("End seat"):
        ended = end_seat(store, seat, on=date(2026, 1, 1), reason="Cut.")
    assert store.get(Appointment, sitting.id).valid_to == ended.valid_to == "2026-01-01"
    with unchanged(), pytest.raises(Refused, match="ended on 1 January 2026 already"):
        end_seat(store, ended, on=date(2026, 1, 1), reason="Cut.")


def test_a_seat_on_a_body_that_will_end_ends_with_it(store: Store, one_step) -> None:
    board = make.body(store, valid_to=PartialDate("2027-03-31"), end_reason="Merged.")
    made = set_up_seat(store, board, "Seat 1", since=date(2026, 11, 24))
    assert (made.valid_to, made.end_reason) == ("2027-03-31", "Merged.")
    with one_step("End seat"):
        made = end_seat(store, made, on=date(2026, 12, 31), reason="Cut.")
    assert (made.valid_to, made.end_reason) == ("2026-12-31", "Cut.")
