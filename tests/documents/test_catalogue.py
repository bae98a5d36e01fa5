"""The catalogue finds every document by walking the room."""

import pickle

import pytest

from vcsdesk.documents.catalogue import document_named, documents
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.refused import Refused
from vcsdesk.wording import called, count


def test_the_documents_are_found_by_name() -> None:
    assert {name: document.about for name, document in documents().items()} == {
        "handbook": None,
        "feedback-form": Meeting,
        "meeting-proforma": Meeting,
        "blank-feedback-form": Seat,
        "rep-pack": Seat,
        "pack-changes": Seat,
        "late-papers": Seat,
        "introduction-card": Seat,
        "mandate-certificate": Seat,
        "roster": None,
        "board-roster": Body,
        "vacancies": None,
        "board-map": None,
        "board-map-a3": None,
        "board-map-tiled": None,
        "restructure-report": Restructure,
        "structure-changes": None,
        "induction-checklist": Seat,
        "covering-sheet": Seat,
        "if-i-am-off": None,
        "pre-meeting-sheet": Seat,
    }


def test_the_pack_and_the_handbook_are_what_is_printed_as_a_rule() -> None:
    first = {about: name for name, about in reversed([(n, d.about) for n, d in documents().items()])}
    assert (first[Seat], first[None]) == ("rep-pack", "handbook")


@pytest.mark.parametrize("name", documents())
def test_a_document_can_be_handed_to_another_process(name: str) -> None:
    assert pickle.loads(pickle.dumps(document_named(name))) == document_named(name)


def test_a_name_that_is_none_of_them_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refused, match=r"handbook, .*rep-pack"):
        document_named("poster")


def test_no_two_documents_have_one_title() -> None:
    titles = [document.title for document in documents().values()]
    assert sorted(titles) == sorted(set(titles))


@pytest.mark.parametrize("name", documents())
def test_a_document_says_in_one_sentence_what_it_is_for(name: str) -> None:
    purpose = documents()[name].purpose
    assert (purpose[-1:], purpose.count(". "), purpose.count("\n")) == (".", 0, 0)
    assert 20 < len(purpose) < 110


def test_no_two_documents_are_for_the_same_thing() -> None:
    purposes = [document.purpose for document in documents().values()]
    assert sorted(purposes) == sorted(set(purposes))


def test_each_paper_is_counted_and_called_as_one_says_it() -> None:
    said = {count(2, called(document.title)) for document in documents().values()}
    assert said == {
        "2 board maps",
        "2 board maps in tiles",
        "2 board maps on A3",
        "2 chair’s introduction cards",
        "2 copies of “If I’m off tomorrow”",
        "2 covering sheets",
        "2 feedback forms",
        "2 feedback forms for any meeting",
        "2 handbooks",
        "2 induction checklists",
        "2 late papers supplements",
        "2 mandate certificates",
        "2 meeting proformas",
        "2 pre-meeting sheets",
        "2 rep packs",
        "2 restructure reports",
        "2 rosters of one board",
        "2 rosters of seats",
        "2 sets of changes of the structure",
        "2 sets of pages to swap",
        "2 sets of vacancies and expiries",
    }
    assert count(1, called("If I’m off tomorrow")) == "1 copy of “If I’m off tomorrow”"
