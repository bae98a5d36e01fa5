"""The organisation that holds a seat names who sits in it."""

from datetime import date

import pytest

import make
from vcsdesk.lists.boards.mandates import mandate_of
from vcsdesk.operations.boards.held_seats import name_for_organisation
from vcsdesk.operations.boards.seats import correct_seat, set_up_seat
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import HeldBy, Seat
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_it_names_somebody_else_and_keeps_the_seat(store: Store, one_step) -> None:
    youth = make.organisation(store, "Youth Partnership")
    seat = set_up_seat(store, make.body(store), "Youth seat", organisation=youth)
    ann = make.person(store)
    place = make.affiliation(store, ann, youth)
    first = name_for_organisation(store, seat, ann, started=date(2026, 1, 1), letter="letter of December")
    assert (first.route, first.affiliation_id) == (Route.ORGANISATION_HELD, place.id)
    bo = make.person(store, "Bo")
    with one_step("Name for organisation"):
        second = name_for_organisation(store, seat, bo, started=date(2026, 6, 1))
    ended = store.get(Appointment, first.id)
    assert (ended.valid_to, ended.end_reason) == ("2026-05-31", "Youth Partnership named somebody else.")
    kept = store.get(Seat, seat.id)
    assert (kept.organisation_id, kept.held_by) == (youth.id, HeldBy.ORGANISATION)
    assert "(Youth Partnership)" in mandate_of(store, second).sentence
    assert "Shown by: Letter of December" in mandate_of(store, ended).sentence


def test_a_seat_of_nobodys_is_not_named_for(store: Store, unchanged) -> None:
    seat, ann = make.seat(store), make.person(store)
    with unchanged(), pytest.raises(Refused, match="No organisation holds this seat"):
        name_for_organisation(store, seat, ann, started=date(2026, 1, 1))


def test_giving_a_seat_to_an_organisation_and_back_says_who_holds_it(store: Store) -> None:
    seat = make.seat(store)
    seat = correct_seat(store, seat, organisation_id=make.organisation(store).id)
    assert seat.held_by is HeldBy.ORGANISATION
    assert correct_seat(store, seat, organisation_id=None).held_by is HeldBy.PERSON
