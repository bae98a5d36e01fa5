"""Whether somebody keeps a seat though they left where they were appointed from."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.continuances import give_up_seat, keep_seat
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.left_behind import LeftBehind
from vcsdesk.refused import Refused
from vcsdesk.store import Store

LEFT = "2026-06-30"
AFTER = date(2026, 7, 1)


def asked(store: Store, on: date = AFTER) -> list[tuple[str, str]]:
    return [(each.person, each.organisation) for each in store.view(LeftBehind, on=on, until=on)]


def test_leaving_asks_from_the_day_after(store: Store) -> None:
    place = make.affiliation(store, make.person(store), valid_to=LEFT)
    make.appointment(store, who=None, person_id=place.person_id, affiliation_id=place.id)
    assert asked(store, date(2026, 6, 30)) == []
    assert asked(store) == [("Ann Okafor", "Riverside Play")]


@pytest.mark.parametrize(
    ("sits_until", "is_asked"), [(None, True), ("2026-07-01", True), (LEFT, False), ("2026-05", False)]
)
def test_an_end_to_come_asks_where_the_seat_goes_on_after_it(store: Store, sits_until, is_asked) -> None:
    place = make.affiliation(store, make.person(store), valid_to=LEFT)
    make.appointment(store, who=None, person_id=place.person_id, affiliation_id=place.id, valid_to=sits_until)
    found = store.view(LeftBehind, on=date(2026, 4, 1), until=date.max)
    assert [each.left_on for each in found] == [LEFT] * is_asked


def test_whoever_keeps_a_seat_is_not_asked_again(store: Store, one_step) -> None:
    place = make.affiliation(store, make.person(store), valid_to=LEFT)
    made = make.appointment(store, person_id=place.person_id, affiliation_id=place.id)
    other = make.appointment(store, person_id=place.person_id, affiliation_id=place.id)
    with one_step("Keep seat"):
        keep_seat(store, made, place, decided_by="The forum", reason="She speaks for small groups.")
    assert [each.appointment_id for each in store.view(LeftBehind, on=AFTER, until=AFTER)] == [other.id]


def test_an_answer_holds_where_the_seat_was_carried_over(store: Store) -> None:
    place = make.affiliation(store, make.person(store), valid_to=LEFT)
    who = {"person_id": place.person_id, "affiliation_id": place.id}
    first = make.appointment(store, **who, valid_to="2026-08-31")
    second = make.appointment(
        store, **who, continues_id=first.id, valid_from="2026-09-01", valid_to="2026-09-30"
    )
    make.appointment(store, **who, continues_id=second.id, valid_from="2026-10-01")
    keep_seat(store, first, place, decided_by="The forum")
    assert asked(store, date(2026, 11, 1)) == []


def test_a_seat_that_ends_for_it_says_why(store: Store, one_step) -> None:
    place = make.affiliation(store, make.person(store), valid_to=LEFT)
    made = make.appointment(store, person_id=place.person_id, affiliation_id=place.id)
    with one_step("End seat after leaving"):
        give_up_seat(
            store, made, place, on=AFTER, decided_by="The forum", reason="Left the area.", decided_on=AFTER
        )
    assert store.get(Appointment, made.id).valid_to == "2026-07-01"
    (answer,) = store.find(Continuance)
    assert (answer.goes_on, answer.decided_by, answer.decided_on) == (False, "The forum", AFTER)


def test_the_end_of_an_organisation_asks_too(store: Store) -> None:
    ended = make.organisation(store, "Gone", valid_to=LEFT)
    place = make.affiliation(store, make.person(store), ended)
    make.appointment(store, person_id=place.person_id, affiliation_id=place.id)
    assert asked(store) == [("Ann Okafor", "Gone")]


def test_where_nobody_said_from_where_they_came_the_place_they_had_then_counts(store: Store) -> None:
    ann = make.person(store)
    make.affiliation(store, ann, valid_to=LEFT)
    made = make.appointment(store, who=ann, valid_from="2026-01-15")
    assert asked(store) == [("Ann Okafor", "Riverside Play")]
    make.affiliation(store, ann, make.organisation(store, "Another"), valid_from="2025")
    assert asked(store) == []
    assert made.affiliation_id is None


def test_a_restructure_makes_nobody_forget_to_ask(store: Store) -> None:
    ann = make.person(store)
    make.affiliation(store, ann, valid_from="2020", valid_to=LEFT)
    make.affiliation(store, ann, make.organisation(store, "Another"), valid_from=LEFT)
    first = make.appointment(store, who=ann, valid_from="2021-01-15", valid_to=LEFT)
    second = make.appointment(store, who=ann, valid_from=LEFT, valid_to=LEFT, continues_id=first.id)
    make.appointment(store, who=ann, valid_from=LEFT, continues_id=second.id)
    assert asked(store) == [("Ann Okafor", "Riverside Play")]


def test_who_never_left_is_not_asked(store: Store) -> None:
    place = make.affiliation(store, make.person(store))
    make.appointment(store, person_id=place.person_id, affiliation_id=place.id)
    assert asked(store) == []


def test_senseless_answers_are_refused(store: Store, unchanged) -> None:
    place = make.affiliation(store, make.person(store), valid_to=LEFT)
    made = make.appointment(store, person_id=place.person_id)
    another = make.affiliation(store, make.person(store, "Bo"))
    with unchanged():
        with pytest.raises(Refused, match="Who decided is empty"):
            keep_seat(store, made, place, decided_by=" ")
        with pytest.raises(Refused, match="somebody else’s"):
            keep_seat(store, made, another, decided_by="The forum")
