"""Words are explained, corrected and taken out in one window, beside those the papers leave unexplained."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

import make
from keyboard import button, edit_cell
from vcsdesk.printing.plain_paper import Look, plain_paper
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.screens.printing.doors import open_jargon
from vcsdesk.screens.printing.jargon.window import JargonWindow
from vcsdesk.store import Store
from vcsdesk.ui.form import Form
from waiting import wait_for


@pytest.fixture
def opened(window, desk, small, store: Store, go_to) -> Iterator[JargonWindow]:
    """Open it over a borough whose next meeting has a paper that explains one of its two abbreviations."""
    text = "## Why\n\nThe NRF pays for it, and the Primary Care Trust (PCT) too. The LSP agreed."
    paper = make.paper(store, small.board, "Plan", meeting_id=small.meeting.id)
    make.paper_version(store, paper, plain_paper("Plan", text, Look(organisation="Council")))
    make.glossary_sense(store, "LSP", expansion="Local Strategic Partnership", meaning="")
    found = open_jargon(go_to("Print room"), desk, None)
    assert isinstance(found, JargonWindow)
    wait_for(lambda: found.state.text() == "1 paper read.")
    yield found
    found.close()
    QApplication.processEvents()


def known(window: JargonWindow) -> list[tuple[str, str]]:
    return [(row.term, row.expansion) for row in window.known.model.shown]


def unknown(window: JargonWindow) -> list[str]:
    return [row.term for row in window.unknown.model.shown]


def last_form(window: JargonWindow) -> Form:
    return [each for each in window.findChildren(Form) if each.isVisible()][-1]


def test_it_shows_what_is_known_and_what_the_papers_leave_unexplained(opened: JargonWindow) -> None:
    assert known(opened) == [("LSP", "Local Strategic Partnership")]
    assert unknown(opened) == ["NRF", "PCT"]


def test_a_word_of_the_papers_is_explained_as_far_as_they_do_and_leaves_the_list(
    opened: JargonWindow, store: Store, small
) -> None:
    opened.unknown.choose(lambda row: row.term == "PCT")
    button(opened, "Explain it…").click()
    form = last_form(opened)
    assert form.rows["expansion"].editor.said() == "Primary Care Trust"
    form.rows["body_id"].editor.say("Children’s trust board")
    form.submit()
    (sense,) = store.find(GlossarySense, term="PCT")
    assert (sense.expansion, sense.body_id) == ("Primary Care Trust", small.board.id)
    assert unknown(opened) == ["NRF"]


def test_a_word_is_corrected_in_its_cell_and_put_back_by_undo(opened: JargonWindow) -> None:
    edit_cell(opened.known, "Stands for", "Local Safety Partnership")
    assert known(opened) == [("LSP", "Local Safety Partnership")]
    button(opened, "Undo: Correct word").click()
    assert known(opened) == [("LSP", "Local Strategic Partnership")]


def test_a_pasted_list_is_taken_over_and_what_came_of_it_is_said(opened: JargonWindow) -> None:
    button(opened, "Paste a list…").click()
    form = last_form(opened)
    form.rows["pasted"].editor.say(
        "NRF\tNeighbourhood Renewal Fund\nLSP: Local Strategic Partnership\nDear all"
    )
    form.submit()
    assert ("NRF", "Neighbourhood Renewal Fund") in known(opened)
    assert unknown(opened) == ["PCT"]
    assert (
        opened.message.words.text()
        == "1 word added; 1 word already there; 1 line left out, such as “Dear all”."
    )


def test_of_a_pasted_list_it_is_said_what_was_completed_and_what_stays_as_it_was(
    opened: JargonWindow, store: Store
) -> None:
    make.glossary_sense(store, "YOT", expansion="Youth Offending Team", meaning="Works with the police.")
    button(opened, "Paste a list…").click()
    form = last_form(opened)
    form.rows["pasted"].editor.say(
        "YOT\tYouth Offending Team\tThe council’s team.\nLSP\tLocal Strategic Partnership\tThe big table."
    )
    form.submit()
    assert opened.message.words.text() == (
        "No word added; LSP told in plain words as well. "
        "YOT keeps the words it has: the list says otherwise. Type over them where the list is right."
    )


def test_a_word_is_taken_out_and_its_papers_ask_for_it_again(opened: JargonWindow) -> None:
    button(opened, "Take out").click()
    assert known(opened) == []
    assert unknown(opened) == ["LSP", "NRF", "PCT"]


def test_a_word_with_two_meanings_says_so(opened: JargonWindow, store: Store) -> None:
    make.glossary_sense(store, "lsp", expansion="Local Safety Plan")
    assert {row.meanings for row in opened.known.model.shown} == {2}


def test_an_emptied_cell_is_refused_and_nothing_is_lost(opened: JargonWindow, store: Store) -> None:
    edit_cell(opened.known, "Stands for", "")
    assert store.find(GlossarySense, term="LSP")[0].expansion == "Local Strategic Partnership"
