"""Every text she writes is a version of its own, and none of them is lost."""

from datetime import date

import pytest

import make
from operations.conftest import OneStep
from vcsdesk.documents.boards.rep_pack import DOCUMENT
from vcsdesk.lists.printing.sections import SectionRow, section_row, section_rows, text_versions
from vcsdesk.operations.printing.arranging import leave_out, move_up
from vcsdesk.operations.printing.section_texts import (
    add_section,
    give_words_back,
    go_back_to,
    put_all_back,
    remove_section,
    write_section,
)
from vcsdesk.records.printing.section_text import Stands
from vcsdesk.refused import Refused
from vcsdesk.store import Store

TODAY = make.A_TUESDAY
LATER = date(2026, 12, 1)


def row(store: Store, key: str = "welcome") -> SectionRow:
    return section_row(store, DOCUMENT, key)


def texts(store: Store, key: str = "welcome") -> list[str]:
    return [text.text for text in text_versions(store, DOCUMENT, key)]


def test_a_new_text_is_a_new_version_with_its_day(store: Store, one_step: OneStep) -> None:
    with one_step("Write section"):
        write_section(store, DOCUMENT, "welcome", "Come in.", written_on=TODAY)
    write_section(store, DOCUMENT, "welcome", "Do come in.", written_on=LATER, stands=Stands.AFTER)
    assert texts(store) == ["Do come in.", "Come in."]
    said = row(store).text
    assert said is not None
    assert (said.version, said.stands, said.written_on) == (2, Stands.AFTER, LATER)


def test_writing_the_same_again_is_no_new_version(store: Store) -> None:
    for _ in range(2):
        write_section(store, DOCUMENT, "welcome", "Come in.", written_on=TODAY)
    assert texts(store) == ["Come in."]


def test_an_empty_text_gives_the_houses_words_back_and_may_keep_her_title(store: Store) -> None:
    write_section(store, DOCUMENT, "welcome", "Come in.", written_on=TODAY, title="Good morning")
    write_section(store, DOCUMENT, "welcome", "  ", written_on=TODAY, title="Good morning")
    assert not row(store).has_her_words
    assert row(store).title == "Good morning"


def test_the_houses_title_is_not_kept_as_hers(store: Store) -> None:
    write_section(store, DOCUMENT, "welcome", "Come in.", written_on=TODAY, title=" Welcome ")
    said = row(store).text
    assert said is not None
    assert said.title == ""


def test_going_back_makes_the_earlier_words_the_newest_version(store: Store, one_step: OneStep) -> None:
    first = write_section(store, DOCUMENT, "welcome", "Come in.", written_on=TODAY)
    write_section(store, DOCUMENT, "welcome", "Stay out.", written_on=TODAY)
    with one_step("Go back to earlier words"):
        go_back_to(store, first, LATER)
    assert texts(store) == ["Come in.", "Stay out.", "Come in."]


def test_the_houses_words_come_back_by_a_version_that_says_nothing(store: Store, one_step: OneStep) -> None:
    write_section(store, DOCUMENT, "welcome", "Come in.", written_on=TODAY, title="Hello")
    with one_step("Give the house’s words back"):
        give_words_back(store, DOCUMENT, "welcome", LATER)
    assert (row(store).title, row(store).has_her_words) == ("Welcome", False)
    assert texts(store) == ["", "Come in."]


def test_the_cover_has_no_words_of_hers(store: Store) -> None:
    with pytest.raises(Refused, match="has no words of yours"):
        write_section(store, DOCUMENT, "cover", "Mine.", written_on=TODAY)


def test_a_section_of_her_own_is_added_named_and_taken_away(store: Store, one_step: OneStep) -> None:
    with one_step("Add section"):
        added = add_section(store, DOCUMENT, " Where to  park ", TODAY)
    assert (added.section, added.title) == ("own-1", "Where to park")
    write_section(store, DOCUMENT, "own-1", "Behind.", written_on=TODAY, title="Parking")
    leave_out(store, DOCUMENT, "own-1")
    with one_step("Remove section"):
        remove_section(store, DOCUMENT, "own-1", LATER)
    assert "own-1" not in [each.key for each in section_rows(store, DOCUMENT)]
    assert texts(store, "own-1") == ["", "Behind.", ""]
    assert add_section(store, DOCUMENT, "Another", TODAY).section == "own-2"


def test_a_section_of_her_own_needs_a_title(store: Store) -> None:
    with pytest.raises(Refused, match="needs a name"):
        add_section(store, DOCUMENT, " ", TODAY)
    added = add_section(store, DOCUMENT, "Parking", TODAY)
    with pytest.raises(Refused, match="needs a name"):
        write_section(store, DOCUMENT, added.section, "Behind.", written_on=TODAY, title="")


def test_a_section_of_the_house_is_left_out_rather_than_removed(store: Store) -> None:
    with pytest.raises(Refused, match="one of the house’s"):
        remove_section(store, DOCUMENT, "notes", TODAY)


def test_everything_goes_back_as_the_house_has_it_and_no_text_is_lost(
    store: Store, one_step: OneStep
) -> None:
    write_section(store, DOCUMENT, "welcome", "Come in.", written_on=TODAY)
    add_section(store, DOCUMENT, "Parking", TODAY)
    leave_out(store, DOCUMENT, "notes")
    move_up(store, DOCUMENT, "expenses")
    with one_step("Put all sections back"):
        put_all_back(store, DOCUMENT, LATER)
    rows = section_rows(store, DOCUMENT)
    house = [each for each in rows if not each.is_own]
    assert tuple(each.kind for each in house) == DOCUMENT.sections
    assert all(each.is_in and not each.has_her_words for each in house)
    assert [each.title for each in rows if not each.is_in] == ["Parking"]
    assert texts(store) == ["", "Come in."]
