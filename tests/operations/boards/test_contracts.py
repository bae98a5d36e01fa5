"""Contracts under which an organisation holds seats."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.operations.boards.contracts import correct_contract, end_contract, sign_contract
from vcsdesk.operations.boards.seats import set_up_seat
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.route import Route
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store

START = date(2026, 4, 1)


def test_one_is_signed_with_what_it_pays_for(store: Store, one_step) -> None:
    cvs = make.organisation(store, "Riverside CVS")
    with one_step("Sign contract"):
        made = sign_contract(
            store,
            cvs,
            " Voice of children’s groups ",
            reference="CF/03",
            days_week=4,
            endorsement="Praised by the inspection of 2007.",
            started=START,
            until=date(2029, 3, 31),
        )
    kept = store.get(Contract, made.id)
    assert (kept.title, kept.days_week, kept.valid_to) == ("Voice of children’s groups", 4, "2029-03-31")


def test_a_seat_held_under_one_is_filled_by_contract(store: Store) -> None:
    seat = set_up_seat(store, make.body(store), "Sector seat", contract=make.contract(store))
    assert (seat.route, appoint(store, seat, make.person(store)).route) == (Route.CONTRACT, Route.CONTRACT)


def test_terms_that_end_with_it_move_with_it_and_others_stay(store: Store, one_step) -> None:
    contract = make.contract(store, valid_from="2026-04-01", valid_to=PartialDate("2029-03-31"))
    first, second = (make.seat(store, contract_id=contract.id) for _ in range(2))
    follows = appoint(store, first, make.person(store), started=START)
    by_hand = appoint(store, second, make.person(store, "Bo"), started=START, term_ends=date(2027, 3, 31))
    with one_step("Correct contract"):
        contract = correct_contract(store, contract, valid_to=PartialDate("2030-03-31"))
    assert store.get(Appointment, follows.id).term_ends == date(2030, 3, 31)
    assert store.get(Appointment, by_hand.id).term_ends == date(2027, 3, 31)
    with one_step("End contract"):
        end_contract(store, contract, date(2026, 12, 31))
    ended = store.get(Appointment, follows.id)
    assert (ended.term_ends, ended.valid_to) == (date(2026, 12, 31), None)


def test_senseless_ones_are_refused(store: Store, unchanged) -> None:
    cvs = make.organisation(store)
    contract = make.contract(store, cvs, valid_to=PartialDate("2026-03-31"))
    with unchanged():
        with pytest.raises(Refused, match="needs a name"):
            sign_contract(store, cvs, " ")
        with pytest.raises(Refused, match="seven days"):
            sign_contract(store, cvs, "Voice", days_week=8)
        with pytest.raises(Refused, match="before the start"):
            sign_contract(store, cvs, "Voice", started=START, until=date(2026, 3, 31))
        with pytest.raises(Refused, match="ended on 31 March 2026 already"):
            end_contract(store, contract, date(2026, 4, 1))
