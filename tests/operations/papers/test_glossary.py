"""Words are explained once for each meaning, and every change can be undone."""

from datetime import date

import pytest

import make
from vcsdesk.operations.papers.glossary import correct_sense, explain, paste_terms, take_out
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def terms(store: Store) -> list[tuple[str, str]]:
    return [(each.term, each.expansion or each.meaning) for each in store.find(GlossarySense, order_by="id")]


def test_a_word_is_explained_tidily(store: Store) -> None:
    sense = explain(
        store, " LSP\n", expansion=" Local\u202e Strategic Partnership ", checked_on=date(2026, 11, 1)
    )
    assert (sense.term, sense.expansion) == ("LSP", "Local Strategic Partnership")
    assert store.undoable == "Explain word"
    store.undo()
    assert terms(store) == []


def test_a_word_may_mean_several_things_and_another_on_one_board(store: Store) -> None:
    board = make.body(store)
    explain(store, "CAF", expansion="Common Assessment Framework")
    explain(store, "CAF", expansion="Charities Aid Foundation")
    explain(store, "CAF", expansion="Charities Aid Foundation", body_id=board.id)
    assert len(terms(store)) == 3


@pytest.mark.parametrize("again", ["Local Strategic Partnership", "local  strategic partnership"])
def test_the_same_is_not_said_twice(store: Store, again: str) -> None:
    explain(store, "LSP", expansion="Local Strategic Partnership")
    with pytest.raises(Refused, match="“lsp” is already explained so"):
        explain(store, "lsp", expansion=again)


def test_a_word_without_a_meaning_is_refused(store: Store) -> None:
    with pytest.raises(Refused, match="“LSP” is not explained yet"):
        explain(store, "LSP", meaning="  ")
    with pytest.raises(Refused, match="A word needs a name"):
        explain(store, " ", meaning="Something")
    assert terms(store) == []


def test_what_is_said_can_be_corrected_but_not_emptied(store: Store) -> None:
    sense = explain(store, "LSP", expansion="Local Partnership")
    sense = correct_sense(store, sense, expansion="Local Strategic Partnership ")
    assert terms(store) == [("LSP", "Local Strategic Partnership")]
    with pytest.raises(Refused, match="not explained"):
        correct_sense(store, sense, expansion="")
    other = explain(store, "LS", meaning="Left side")
    with pytest.raises(Refused, match="already explained so"):
        correct_sense(store, other, term="LSP", expansion="Local Strategic Partnership")


def test_several_are_taken_out_in_one_step(store: Store) -> None:
    senses = [explain(store, term, meaning="Something") for term in ("A", "B", "C")]
    take_out(store, senses[:2])
    assert [term for term, _ in terms(store)] == ["C"]
    store.undo()
    assert len(terms(store)) == 3


def test_a_pasted_list_adds_what_is_new_and_leaves_the_rest_as_it_is(store: Store) -> None:
    explain(store, "LSP", expansion="Local Strategic Partnership", meaning="Our own words.")
    lines = ("Glossary", "LSP\tLocal Strategic Partnership", "CYP: children and young people")
    text = "\n".join([*lines, "CYP\tchildren and young people"])
    pasted = paste_terms(store, text, source="A handbook", checked_on=date(2026, 11, 24))
    assert ([each.term for each in pasted.added], pasted.known, pasted.unread) == (["CYP"], 2, ("Glossary",))
    assert pasted.added[0].source == "A handbook"
    assert store.find(GlossarySense, term="LSP")[0].meaning == "Our own words."
    store.undo()
    assert [term for term, _ in terms(store)] == ["LSP"]


def test_a_pasted_meaning_completes_what_has_none_and_is_named_where_there_is_another(store: Store) -> None:
    explain(store, "YOT", expansion="Youth Offending Team", meaning="Works with the police.")
    explain(store, "LSP", expansion="Local Strategic Partnership")
    text = (
        "YOT\tyouth offending team\tThe council’s own team.\nyot\tYouth Offending Team\n"
        "LSP\tLocal Strategic Partnership\tThe table of tables."
    )
    pasted = paste_terms(store, text)
    assert (pasted.added, pasted.completed, pasted.otherwise, pasted.known) == ((), ("LSP",), ("YOT",), 1)
    assert [each.meaning for each in store.find(GlossarySense, order_by="id")] == [
        "Works with the police.",
        "The table of tables.",
    ]
    assert paste_terms(store, "YOT\tYouth Offending Team\tworks with the police").known == 1
    store.undo()
    assert store.find(GlossarySense, term="LSP")[0].meaning == ""


def test_a_pasted_text_without_words_is_refused(store: Store) -> None:
    with pytest.raises(Refused, match="Nothing in this reads as a word"):
        paste_terms(store, "Dear all\nplease come")
