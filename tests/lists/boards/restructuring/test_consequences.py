"""What a restructure brings with it, one line each."""

from datetime import date, time

import pytest

import make
from vcsdesk.lists.boards.restructuring.consequences import (
    Consequence,
    ConsequenceRow,
    consequence_mark,
    consequences,
)
from vcsdesk.lists.boards.restructuring.preview import preview
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.operations.boards.restructuring.fates import decide_fate
from vcsdesk.operations.boards.restructuring.lines import NewBody, draft_merger
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.store import Store

FIRST = date(2027, 1, 11)


@pytest.fixture
def seats(store: Store) -> tuple[Seat, Seat]:
    """A seat on each of two groups, with somebody in both."""
    play, youth = make.body(store, "Play"), make.body(store, "Youth")
    made = make.seat(store, play, "Play seat"), make.seat(store, youth, "Youth seat")
    ann = make.person(store, "Ann Okafor")
    make.contact_point(store, ann, channel=Channel.EMAIL, value="ann@example.org")
    appoint(store, made[0], ann, started=date(2026, 1, 5))
    appoint(store, made[1], make.person(store, "Ben Cole"), started=date(2026, 1, 5))
    make.meeting(store, play, date(2027, 2, 1), starts_at=time(18, 30), venue="Civic Centre")
    return made


@pytest.fixture
def draft(store: Store, seats: tuple[Seat, Seat]) -> Restructure:
    made = make.restructure(store, starts_on=FIRST)
    bodies = [store.get(type(make.body(store)), seat.body_id) for seat in seats]
    draft_merger(store, made, bodies, new=NewBody(name="Families", new_seats=2))
    decide_fate(store, made, seats[1], Fate.LAPSES)
    return made


def found(store: Store, draft: Restructure, today: date, what: Consequence) -> list[ConsequenceRow]:
    return [row for row in consequences(preview(store, draft, today)) if row.what is what]


def test_each_seat_says_what_becomes_of_it_and_who_sits_there(
    store: Store, draft: Restructure, today: date
) -> None:
    (lost,) = found(store, draft, today, Consequence.SEAT_LAPSES)
    (carried,) = found(store, draft, today, Consequence.SEAT_CARRIES)
    (new,) = found(store, draft, today, Consequence.NEW_SEAT)
    assert (lost.about, lost.happens) == ("Youth: Youth seat", "Lapses; Ben Cole sits there")
    assert carried.happens == "Carries over to Families; Ann Okafor sits there"
    assert (new.about, new.happens) == ("Families", "Gains 2 seats, vacant at first")


def test_whose_appointment_ends_is_told_and_how_they_are_reached(
    store: Store, draft: Restructure, today: date
) -> None:
    (ends,) = found(store, draft, today, Consequence.SITTING_ENDS)
    assert (ends.about, ends.happens.startswith("Ends as holder of Youth: Youth seat.")) == ("Ben Cole", True)
    tell = {row.about: row.to_do for row in found(store, draft, today, Consequence.TELL)}
    assert tell == {
        "Ann Okafor (Holder)": "E-mail: ann@example.org",
        "Ben Cole (Holder)": "No way of reaching them is recorded",
    }


def test_a_meeting_that_has_a_room_gives_it_back(store: Store, draft: Restructure, today: date) -> None:
    (meeting,) = found(store, draft, today, Consequence.MEETING)
    assert (meeting.about, meeting.to_do) == ("Play", "Give the room back")
    assert meeting.happens == "Monday 1 February 2027, 6.30 pm"


def test_what_is_in_the_way_comes_first_with_what_to_do(store: Store, today: date) -> None:
    first = consequences(preview(store, make.restructure(store), today))[0]
    assert first.what is Consequence.PROBLEM
    assert first.happens.endswith(".")
    assert first.to_do.endswith(".")


def test_every_consequence_has_a_mark_beside_its_word() -> None:
    marks = [(consequence_mark(each).shape, consequence_mark(each).tone, each.words) for each in Consequence]
    assert len({words for *_, words in marks}) == len(Consequence)
