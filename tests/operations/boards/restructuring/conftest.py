"""A small borough to redraw."""

from datetime import date

import msgspec
import pytest

import make
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store

FIRST_DAY = date(2027, 1, 1)


class Borough(msgspec.Struct, frozen=True):
    """A trust with two groups, one of which has a group of its own, and somebody in a seat on each."""

    trust: Body
    play: Body
    youth: Body
    sport: Body
    play_seat: Seat
    youth_seat: Seat
    ann: Person
    bob: Person


@pytest.fixture
def borough(store: Store) -> Borough:
    trust = make.body(store, "Trust")
    play, youth = make.body(store, "Play", trust), make.body(store, "Youth", trust)
    sport = make.body(store, "Sport", youth)
    seats = make.seat(store, play, "Sector seat"), make.seat(store, youth, "Sector seat")
    people = make.person(store, "Ann"), make.person(store, "Bob")
    for seat, person in zip(seats, people, strict=True):
        make.appointment(store, seat, person, valid_from="2026-01-01", term_ends=date(2027, 12, 31))
    return Borough(trust, play, youth, sport, *seats, *people)


@pytest.fixture
def draft(store: Store) -> Restructure:
    return make.restructure(store, "New Year", starts_on=FIRST_DAY, reason="Fewer meetings.")
