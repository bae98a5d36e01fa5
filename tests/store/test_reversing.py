"""Taking one earlier step back, whatever was done since."""

import pytest

import make
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.store import LaterFacts, Store


def rename(store: Store, person: Person, *names: str) -> int:
    with store.step("Rename twice") as number:
        for name in names:
            store.change(person, name=name)
    return number


def reverse(store: Store, number: int) -> None:
    with store.step("Take it back"):
        store.reverse(number)


def test_a_step_is_taken_back_after_others_were_done(store: Store) -> None:
    ann = make.person(store, "Ann")
    number = rename(store, ann, "Anna", "Annie")
    bob = make.person(store, "Bob")
    reverse(store, number)
    assert store.find(Person) == (ann, bob)


def test_taking_a_step_back_is_a_step_that_can_be_undone(store: Store) -> None:
    ann = make.person(store, "Ann")
    reverse(store, rename(store, ann, "Annie"))
    assert store.undo() == "Take it back"
    assert store.get(Person, ann.id).name == "Annie"


def test_what_changed_since_is_not_lost(store: Store) -> None:
    ann = make.person(store, "Ann")
    number = rename(store, ann, "Annie")
    rename(store, ann, "Anneliese")
    with pytest.raises(LaterFacts) as refused:
        reverse(store, number)
    assert (refused.value.changed, refused.value.came) == ({("person", ann.id)}, frozenset())
    assert store.get(Person, ann.id).name == "Anneliese"


def test_what_is_referred_to_since_stays(store: Store) -> None:
    with store.step("Set up") as number:
        body = store.add(Body())
    seat = make.seat(store, body)
    with pytest.raises(LaterFacts) as refused:
        reverse(store, number)
    assert (refused.value.changed, refused.value.came) == (frozenset(), {("seat", seat.id)})
    assert store.find(Body) == (body,)
    assert len(store.find(Seat)) == 1


def test_all_that_stands_in_the_way_is_named_at_once(store: Store) -> None:
    ann = make.person(store, "Ann")
    with store.step("Set up and rename") as number:
        body = store.add(Body())
        store.change(ann, name="Annie")
    rename(store, ann, "Anneliese")
    seat = make.seat(store, body)
    with pytest.raises(LaterFacts) as refused:
        reverse(store, number)
    assert refused.value.rows == {("person", ann.id), ("seat", seat.id)}
    assert store.find(Body) == (body,)


def test_what_was_made_and_taken_away_in_one_step_leaves_nothing(store: Store) -> None:
    with store.step("Make and take away") as number:
        store.remove(store.add(Person(name="Nobody")))
    reverse(store, number)
    assert store.find(Person) == ()


def test_nothing_is_taken_back_outside_a_step(store: Store) -> None:
    with pytest.raises(RuntimeError, match="outside a step"):
        store.reverse(1)
