"""People are added and corrected."""

import pytest

import make
from vcsdesk.operations.sector.people import add_person, correct_person
from vcsdesk.records.sector.person import Gets, Person, PrintInk, PrintSize
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_one_is_added(store: Store, one_step) -> None:
    with one_step("Add person"):
        made = add_person(store, "Wanjirũ  Ngũgĩ", known_as="ওয়াঞ্জিরু", print_size=PrintSize.LARGE)
    kept = store.get(Person, made.id)
    assert (kept.name, kept.known_as, kept.print_size) == ("Wanjirũ Ngũgĩ", "ওয়াঞ্জিরু", PrintSize.LARGE)


def test_how_somebody_reads_with_ease_is_kept(store: Store) -> None:
    made = add_person(store, "Ann", print_ink=PrintInk.BLACK, gets=Gets.PAPER, access_note=" Yellow paper ")
    kept = store.get(Person, made.id)
    assert (kept.print_ink, kept.gets, kept.access_note) == (PrintInk.BLACK, Gets.PAPER, "Yellow paper")
    correct_person(store, kept, gets=Gets.BOTH, access_note="Unstapled")
    again = store.get(Person, made.id)
    assert (again.gets, again.access_note) == (Gets.BOTH, "Unstapled")


def test_one_is_corrected(store: Store, one_step) -> None:
    made = make.person(store)
    with one_step("Correct person"):
        correct_person(store, made, name="Ann Okafor-Smith", note=" Rings back. ")
    kept = store.get(Person, made.id)
    assert (kept.name, kept.note) == ("Ann Okafor-Smith", "Rings back.")


def test_a_blank_name_is_refused(store: Store, unchanged) -> None:
    made = make.person(store)
    with unchanged():
        with pytest.raises(Refused, match="A person needs a name"):
            add_person(store, "\u2066\u2069")
        with pytest.raises(Refused, match="A person needs a name"):
            correct_person(store, made, name=" ")
