"""One section is looked at by itself, with what is typed and not kept yet."""

import pytest

import make
from documents import boroughs
from documents.telling import words
from vcsdesk.documents.boards.handbook import DOCUMENT as HANDBOOK
from vcsdesk.documents.boards.rep_pack import DOCUMENT as REP_PACK
from vcsdesk.documents.day import Day
from vcsdesk.documents.one_section import one_section, set_section_out
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.printing.section_text import SectionText, Stands
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def typed(key: str, text: str, document: str = "rep-pack", **fields: object) -> SectionText:
    return SectionText(**{"document": document, "section": key, "version": 99, "text": text, **fields})


def test_it_is_told_as_it_stands_under_the_number_it_has_in_the_paper(day: Day, full_seat: Seat) -> None:
    facts = one_section(day, REP_PACK, "expenses", None)
    assert facts is not None
    (told,) = facts.sections
    assert (told.number, told.title) == ("8", "How to report back")
    assert facts.words.startswith("Ann Okafor")


def test_what_is_typed_counts_before_it_is_kept_and_only_in_what_is_looked_at(
    day: Day, full_seat: Seat
) -> None:
    facts = one_section(day, REP_PACK, "welcome", typed("welcome", "Come in.", stands=Stands.BEFORE))
    assert facts is not None
    assert words(facts.sections[0].parts).startswith("Come in.")
    again = one_section(day, REP_PACK, "welcome", None)
    assert again is not None
    assert "Come in." not in words(again.sections[0].parts)


def test_a_section_that_is_left_out_is_looked_at_all_the_same(
    store: Store, day: Day, full_seat: Seat
) -> None:
    make.section_choice(store, "notes", is_in=False)
    assert one_section(day, REP_PACK, "notes", None) is not None


def test_what_is_left_out_for_everybody_is_nothing_to_look_at(store: Store, day: Day) -> None:
    make.appointment(store, make.seat(store))
    assert one_section(day, REP_PACK, "expenses", None) is None


def test_several_sections_under_one_choice_are_looked_at_together(day: Day, full_seat: Seat) -> None:
    facts = one_section(day, HANDBOOK, "pages", None)
    assert facts is not None
    assert [each.title for each in facts.sections] == ["What representation is", "Confidentiality"]


def test_the_officers_own_pack_is_looked_at_only_where_there_is_no_other(store: Store) -> None:
    seat = boroughs.small(store)
    officer_id = store.find(Borough)[0].officer_id
    (sits,) = store.find(Appointment, seat_id=seat.id, capacity=Capacity.HOLDER)
    with store.step("Send the officer"):
        store.change(sits, person_id=officer_id)
    facts = one_section(Day(store, boroughs.ON, boroughs.ON), REP_PACK, "welcome", None)
    assert facts is not None
    assert facts.words.startswith("Chi Wong")


def test_a_section_nobody_could_get_is_refused_with_a_sentence(day: Day) -> None:
    with pytest.raises(Refused):
        one_section(day, REP_PACK, "welcome", None)


def test_its_pages_come_behind_the_first_ones(day: Day, full_seat: Seat) -> None:
    facts = one_section(day, REP_PACK, "expenses", None)
    assert facts is not None
    printed = set_section_out(facts, print)
    assert [each.number for each in printed.sections] == ["8"]
    assert printed.opening is not None
    assert printed.pages == printed.opening.pages + printed.sections[0].pages
