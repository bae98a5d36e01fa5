"""What papers say of a term is what it means on their board, or else what it means everywhere."""

import make
from vcsdesk.documents.day import Day
from vcsdesk.documents.papers.jargon import every_sense, jargon, senses_on
from vcsdesk.store import Store


def test_on_a_board_its_own_meaning_goes_before_the_one_it_has_everywhere(store: Store, day: Day) -> None:
    board, other = make.body(store), make.body(store, name="Another board")
    make.glossary_sense(store, "CF", expansion="Children’s Fund")
    make.glossary_sense(store, "cf ", expansion=" Carers’ Forum", body_id=board.id)
    make.glossary_sense(store, "LSP", expansion="Local Strategic Partnership")
    assert [sense.expansion for sense in senses_on(day, board.id)] == [
        "Carers’ Forum",
        "Local Strategic Partnership",
    ]
    assert [sense.expansion for sense in senses_on(day, other.id)] == [
        "Children’s Fund",
        "Local Strategic Partnership",
    ]


def test_for_the_whole_borough_all_meanings_are_told_with_their_boards(store: Store, day: Day) -> None:
    board = make.body(store, name="The Trust board")
    gone = make.body(store, name="Long gone", valid_from="2001", valid_to="2002")
    for expansion, body_id in (("Children’s Fund", None), ("Carers’ Forum", board.id), ("Old", gone.id)):
        make.glossary_sense(store, "CF", expansion=expansion, body_id=body_id)
    assert [(sense.expansion, sense.board) for sense in every_sense(day)] == [
        ("Children’s Fund", ""),
        ("Carers’ Forum", "the Trust board"),
    ]


def test_who_cannot_find_out_is_told_whom_to_ask() -> None:
    assert "Or ask Jo Baker." in jargon((), "Jo Baker").ask
    assert "Or ask" not in jargon(()).ask


def test_a_board_that_is_called_by_letters_is_what_these_mean_unless_they_are_known(
    store: Store, day: Day
) -> None:
    board = make.body(store, name="Derbyshire GRID")
    make.body_name(store, name="Local safeguarding board", short_name="LSB")
    make.body(store, name="Children’s LSP executive group")
    make.body(store, name="CYPSP")
    make.glossary_sense(store, "cypsp", expansion="Children and Young People’s Strategic Partnership")
    said = {sense.term: (sense.expansion, sense.meaning) for sense in senses_on(day, board.id)}
    assert said == {
        "cypsp": ("Children and Young People’s Strategic Partnership", ""),
        "GRID": ("Derbyshire GRID", "The name of a board or group here"),
        "LSB": ("Local safeguarding board", "The name of a board or group here"),
    }
    assert [sense.term for sense in every_sense(day)] == ["cypsp", "GRID", "LSB"]
