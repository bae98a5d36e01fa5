"""Deputies come where the body takes them, and from another organisation where it wants that."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.appointments import appoint, name_deputy
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store

START = date(2026, 1, 15)


def held(store: Store, **rule: object) -> tuple[Seat, Affiliation]:
    """A seat whose holder comes from Riverside Play."""
    ann = make.person(store)
    place = make.affiliation(store, ann, valid_to="2026-06-30")
    seat = make.seat(store, make.body(store, **rule))
    appoint(store, seat, ann, started=START, affiliation=place)
    return seat, place


def colleague(store: Store, place: Affiliation) -> Affiliation:
    return make.affiliation(store, make.person(store, "Dee"), organisation_id=place.organisation_id)


def test_a_colleague_is_refused_where_deputies_come_from_elsewhere(store: Store, unchanged) -> None:
    seat, place = held(store, deputies_differ=True)
    dees = colleague(store, place)
    dee = make.person(store, "Nobody")
    with unchanged(), pytest.raises(Refused, match="Ann Okafor comes from Riverside Play too"):
        name_deputy(store, seat, _whose(store, dees), started=START)
    assert name_deputy(store, seat, dee, started=START).person_id == dee.id


def test_the_day_decides_where_both_come_from(store: Store) -> None:
    seat, place = held(store, deputies_differ=True)
    dees = colleague(store, place)
    name_deputy(store, seat, _whose(store, dees), started=date(2026, 7, 1))


@pytest.mark.parametrize("differ", [None, False])
def test_a_colleague_may_come_where_nothing_is_said_against_it(store: Store, differ: bool | None) -> None:
    seat, place = held(store, deputies_differ=differ)
    name_deputy(store, seat, _whose(store, colleague(store, place)), started=START)


def test_the_place_somebody_was_appointed_from_counts_before_their_others(store: Store) -> None:
    seat, place = held(store, deputies_differ=True)
    dee = _whose(store, colleague(store, place))
    elsewhere = make.affiliation(store, dee, make.organisation(store, "Elsewhere"))
    assert name_deputy(store, seat, dee, started=START, affiliation=elsewhere).affiliation_id == elsewhere.id


def _whose(store: Store, place: Affiliation) -> Person:
    return store.get(Person, place.person_id)
