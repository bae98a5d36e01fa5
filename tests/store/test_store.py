"""Keeping records: steps, undo and redo, on a real borough."""

import random
from datetime import date
from pathlib import Path
from typing import ClassVar

import msgspec
import pytest

import make
from standing import standing_on
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record, View
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store
from vcsdesk.store.driver import DatabaseError


def test_a_step_is_done_whole_or_not_at_all(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.step("Add two people"):
        store.add(Person(name="Ann"))
        raise ZeroDivisionError
    assert store.find(Person) == ()
    assert store.undoable is None


def test_a_change_outside_a_step_is_refused_by_the_file_itself(store: Store) -> None:
    with pytest.raises(DatabaseError, match="outside a step"):
        store.add(Person(name="Ann"))


def test_steps_inside_a_step_join_it(store: Store) -> None:
    with store.step("Add a family"):
        make.person(store, "Ann")
        make.person(store, "Bob")
    assert store.undoable == "Add a family"
    assert store.undo() == "Add a family"
    assert store.find(Person) == ()


def test_a_step_that_changed_nothing_leaves_nothing_to_undo(store: Store) -> None:
    with store.step("Look round"):
        store.find(Person)
    assert store.undoable is None


def test_a_new_step_leaves_what_was_undone_behind(store: Store) -> None:
    make.person(store, "Ann")
    store.undo()
    make.person(store, "Bob")
    assert store.redoable is None


def test_undo_works_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "b.vcsdesk"
    store = Store.create(path)
    ann = make.person(store, "Ann")
    with store.step("Correct a name"):
        store.change(ann, name="Anne")
    store.close()
    store = Store.open(path)
    assert store.undo() == "Correct a name"
    assert store.get(Person, ann.id).name == "Ann"
    assert store.redoable == "Correct a name"
    store.close()


def test_listeners_hear_the_kinds_that_changed_after_the_step(store: Store) -> None:
    heard: list[frozenset[type[Record]]] = []
    store.on_change(heard.append)
    with store.step("Add both"):
        store.add(Person(name="Ann"))
        store.add(Organisation(name="Play"))
        assert heard == []
    store.undo()
    assert heard == [frozenset({Person, Organisation})] * 2


def test_any_run_of_steps_undone_is_the_start_and_redone_is_the_end(store: Store) -> None:
    chance = random.Random(7)
    for number in range(60):
        people = store.find(Person)
        with store.step(f"Step {number}"):
            choice = chance.random()
            if not people or choice < 0.5:
                store.add(Person(name=f"Person {number}"))
            elif choice < 0.8:
                store.change(chance.choice(people), note=f"note {number}")
            else:
                store.remove(chance.choice(people))
    end = store.find(Person)
    while store.undo():
        pass
    assert store.find(Person) == ()
    while store.redo():
        pass
    assert store.find(Person) == end


def test_find_takes_several_values_and_an_order(store: Store) -> None:
    for name in ("Cem", "Ann", "Bob"):
        make.person(store, name)
    found = store.find(Person, name=("Bob", "Ann"), order_by="name")
    assert [person.name for person in found] == ["Ann", "Bob"]
    assert store.find(Person, name=()) == ()


def test_a_mistyped_field_is_a_fault(store: Store) -> None:
    with pytest.raises(AttributeError):
        store.find(Person, nmae="Ann")


@pytest.mark.parametrize("text", ["2026-13", "2026-02-30", "26", "2026-1-1"])
def test_a_date_that_is_none_cannot_be_made(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        PartialDate(text)


def test_partial_dates_know_their_first_and_last_day() -> None:
    assert PartialDate("2028-02").last_day() == date(2028, 2, 29)
    assert PartialDate("2026").first_day() == date(2026, 1, 1)
    assert PartialDate("2026-03-03").exact() == date(2026, 3, 3)
    assert PartialDate("2026").exact() is None


def test_the_file_refuses_an_end_before_a_start(store: Store) -> None:
    with pytest.raises(DatabaseError), store.step("Add"):
        store.add(Organisation(name="x", valid_from=PartialDate("2026-05"), valid_to=PartialDate("2026-04")))
    make.organisation(store, valid_from=PartialDate("2026-05"), valid_to=PartialDate("2026"))


def test_content_is_kept_once_under_its_hash(store: Store) -> None:
    with store.step("Keep"):
        name = store.keep_content(b"paper")
        assert store.keep_content(b"paper") == name
    assert store.content(name) == b"paper"
    with pytest.raises(KeyError):
        store.content("nothing")


def test_the_clock_is_the_one_handed_in() -> None:
    store = Store.in_memory(standing_on(date(2027, 3, 28)))
    make.person(store)
    row = store._connection.execute("SELECT done_at FROM history_step").fetchone()
    assert row[0].startswith("2027-03-28T11:00")


def test_undo_stops_where_the_start_was_settled(store: Store) -> None:
    make.person(store, "Ann")
    store.settle()
    assert store.undoable is None
    make.person(store, "Bob")
    store.undo()
    assert store.undo() is None
    assert [person.name for person in store.find(Person)] == ["Ann"]


def test_a_value_of_the_wrong_type_is_a_fault_before_it_is_kept(store: Store) -> None:
    ann = make.person(store, "Ann")
    with pytest.raises(msgspec.ValidationError), store.step("Correct"):
        store.change(ann, print_size="enormous")
    assert store.get(Person, ann.id) == ann


def test_a_view_is_read_by_its_columns_names_in_whatever_order_they_come(store: Store) -> None:
    class Named(View, frozen=True, kw_only=True):
        select: ClassVar[str] = "SELECT note, name FROM person"
        name: str
        note: str

    make.person(store, "Ann", note="rings first")
    assert store.view(Named) == (Named(name="Ann", note="rings first"),)
