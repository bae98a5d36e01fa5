"""Somebody's place in a seat is contested, and that is settled."""

from datetime import date

import pytest

import make
from vcsdesk.lists.boards import seats
from vcsdesk.operations.boards.appointments import withdraw_appointment
from vcsdesk.operations.boards.disputes import mark_disputed, open_dispute, settle_dispute
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.store import Store

ON = date(2026, 3, 3)


def test_a_dispute_has_a_reason_and_a_dated_trail(store: Store, one_step) -> None:
    made = make.appointment(store, valid_from="2026-01-15")
    with one_step("Mark as disputed"):
        mark_disputed(store, made, on=ON, reason="Two networks say they chose.")
    with one_step("Settle dispute"):
        settle_dispute(store, made, on=date(2026, 4, 30), outcome="The forum confirmed her.")
    (kept,) = store.find(Dispute)
    assert (kept.valid_from, kept.valid_to) == ("2026-03-03", "2026-04-30")
    assert (kept.reason, kept.outcome) == ("Two networks say they chose.", "The forum confirmed her.")
    mark_disputed(store, made, on=date(2026, 5, 1), reason="Again.")
    assert len(store.find(Dispute)) == 2


def test_a_senseless_dispute_is_refused(store: Store, unchanged) -> None:
    made = make.appointment(store, valid_from="2026-01-15")
    with unchanged():
        with pytest.raises(Refused, match="reason is empty"):
            mark_disputed(store, made, on=ON, reason=" ")
        with pytest.raises(Refused, match="do not sit there on that day"):
            mark_disputed(store, made, on=date(2026, 1, 14), reason="Why?")
        with pytest.raises(Refused, match="not disputed"):
            settle_dispute(store, made, on=ON, outcome="Settled.")
    mark_disputed(store, made, on=ON, reason="Why?")
    with unchanged():
        with pytest.raises(Refused, match="disputed already"):
            mark_disputed(store, made, on=ON, reason="Why?")
        with pytest.raises(Refused, match="before the start"):
            settle_dispute(store, made, on=date(2026, 3, 2), outcome="Settled.")


def test_one_of_which_no_beginning_is_known_stays_in_what_came_before(store: Store, today) -> None:
    made = make.appointment(store, disputed=True, note="By letter.")
    settle_dispute(store, made, on=ON, outcome="She stays.")
    kept = store.get(Appointment, made.id)
    assert (kept.disputed, kept.note) == (False, "By letter.")
    (dispute,) = store.find(Dispute)
    assert (dispute.valid_from, dispute.valid_to, dispute.outcome) == (None, "2026-03-03", "She stays.")
    states = [seats.rows(store, on, today)[0].state for on in (ON, date(2026, 3, 4))]
    assert states == [SeatState.DISPUTED, SeatState.FILLED]


def test_a_dispute_goes_along_with_a_seat_that_is_carried_over(store: Store) -> None:
    first = make.appointment(store, valid_from="2026-01-15", valid_to="2026-06-30")
    dispute = make.dispute(store, first)
    second = make.appointment(store, continues_id=first.id, valid_from="2026-07-01")
    assert open_dispute(store, second) == dispute
    settle_dispute(store, second, on=date(2026, 8, 1), outcome="Confirmed.")
    assert store.get(Dispute, dispute.id).valid_to == "2026-08-01"


def test_an_appointment_is_taken_away_with_its_dispute(store: Store, one_step) -> None:
    made = make.appointment(store)
    make.dispute(store, made)
    make.continuance(store, made)
    with one_step("Withdraw appointment"):
        withdraw_appointment(store, made)
    assert store.find(Dispute) == ()
