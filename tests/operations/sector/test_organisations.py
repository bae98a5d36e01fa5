"""Organisations are added, renamed, corrected and ended."""

from datetime import date

import pytest

import make
from vcsdesk.operations.sector.organisations import (
    add_organisation,
    correct_organisation,
    end_organisation,
    rename_organisation,
)
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation, SizeBand
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_one_is_added(store: Store, one_step) -> None:
    with one_step("Add organisation"):
        made = add_organisation(store, " Ş&<Ngũgĩ> ", size=SizeBand.MICRO, since=date(2019, 5, 4))
    assert store.get(Organisation, made.id).name == "Ş&<Ngũgĩ>"
    assert made.valid_from == "2019-05-04"


def test_a_name_of_300_letters_is_kept(store: Store) -> None:
    assert store.get(Organisation, add_organisation(store, "x" * 300).id).name == "x" * 300


def test_a_blank_name_is_refused(store: Store, unchanged) -> None:
    made = make.organisation(store)
    with unchanged():
        for attempt in (
            lambda: add_organisation(store, "  "),
            lambda: rename_organisation(store, made, "\u202e"),
            lambda: correct_organisation(store, made, name=""),
        ):
            with pytest.raises(Refused, match="An organisation needs a name"):
                attempt()


def test_a_new_name_keeps_the_old_one(store: Store, one_step) -> None:
    made = make.organisation(store, "Riverside Play", other_names="RP")
    with one_step("Rename organisation"):
        renamed = rename_organisation(store, made, "Riverside Children")
    assert (renamed.name, renamed.other_names) == ("Riverside Children", "RP; Riverside Play")
    back = rename_organisation(store, renamed, "Riverside Play")
    assert back.other_names == "RP; Riverside Children"


def test_the_same_name_changes_nothing(store: Store, unchanged) -> None:
    made = make.organisation(store)
    with unchanged():
        assert rename_organisation(store, made, f" {made.name} ") == made


def test_one_is_corrected(store: Store, one_step) -> None:
    made = make.organisation(store)
    with one_step("Correct organisation"):
        correct_organisation(store, made, does=" Play schemes\x00 ", size=SizeBand.LARGE)
    kept = store.get(Organisation, made.id)
    assert (kept.does, kept.size, kept.other_names) == ("Play schemes", SizeBand.LARGE, "")


def test_an_end_ends_the_places_in_it(store: Store, one_step) -> None:
    made = make.organisation(store, note="Lottery grant.")
    place = make.affiliation(store, at=made)
    with one_step("End organisation"):
        ended = end_organisation(store, made, date(2026, 11, 1), "Merged.")
    assert ended.valid_to == store.get(Affiliation, place.id).valid_to == "2026-11-01"
    assert ended.note == "Lottery grant.\nMerged."


def test_an_end_before_the_start_or_a_second_end_is_refused(store: Store, unchanged) -> None:
    made = add_organisation(store, "Riverside Play", since=date(2020, 1, 1))
    with unchanged(), pytest.raises(Refused, match="before the start"):
        end_organisation(store, made, date(2019, 12, 31))
    ended = end_organisation(store, made, date(2026, 1, 1))
    with unchanged(), pytest.raises(Refused, match="has ended already"):
        end_organisation(store, ended, date(2026, 2, 1))
