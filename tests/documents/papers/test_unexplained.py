"""What the papers of the coming meetings use and nobody has explained is told board by board."""

from datetime import timedelta

import make
from documents import boroughs
from vcsdesk.documents.day import Day
from vcsdesk.documents.papers.unexplained import (
    ComingPaper,
    ReadPaper,
    coming_papers,
    lay_ready,
    read_papers,
    unexplained,
)
from vcsdesk.printing.plain_paper import Look, plain_paper
from vcsdesk.rules.papers.jargon import find_terms
from vcsdesk.store import Store

ON = boroughs.ON


def read(*pages: str, title: str = "Agenda", board: str = "Board", body_id: int = 1) -> ReadPaper:
    paper = ComingPaper(title=title, board=board, body_id=body_id, sha256="aa")
    return ReadPaper(paper=paper, terms=find_terms(pages))


def test_only_papers_of_meetings_to_come_count(store: Store, day: Day) -> None:
    board = make.body(store)
    for title, days in (("Past", -5), ("Coming", 5), ("Later", 60)):
        meeting = make.meeting(store, board, ON + timedelta(days=days))
        paper = make.paper(store, board, title, meeting_id=meeting.id)
        make.paper_version(store, paper, title.encode())
    assert [paper.title for paper in coming_papers(day)] == ["Coming", "Later"]


def test_a_paper_is_read_and_a_broken_one_told_apart(store: Store, day: Day) -> None:
    board = make.body(store)
    meeting = make.meeting(store, board, ON)
    good = plain_paper("Plan", "## Why\n\nThe NRF pays for it.", Look(organisation="Council"))
    for title, content in (("Plan", good), ("Broken", b"%PDF-nothing")):
        paper = make.paper(store, board, title, meeting_id=meeting.id)
        make.paper_version(store, paper, content)
    papers, told = coming_papers(day), []
    found = read_papers(papers, lay_ready(store, papers), lambda *said: told.append(said))
    by_title = {each.paper.title: each for each in found}
    assert [term.letters for term in by_title["Plan"].terms] == ["NRF"]
    assert by_title["Broken"].refused
    assert told[-1] == (2, 2, "")


def test_what_has_a_meaning_there_is_not_asked_for_and_another_boards_meaning_is_none(store: Store) -> None:
    make.body(store), make.body(store, name="Another")
    senses = [make.glossary_sense(store, "LSP"), make.glossary_sense(store, "caf", body_id=2)]
    found = unexplained([read("The LSP and the CAF."), read("The CAF.", board="Another", body_id=2)], senses)
    assert [(row.term, row.board) for row in found] == [("CAF", "Board")]


def test_the_name_of_a_board_is_not_asked_for() -> None:
    found = unexplained([read("The GRID and the CAF.")], [], ["GRID"])
    assert [row.term for row in found] == ["CAF"]


def test_a_term_says_on_which_pages_it_stands_and_how_the_papers_explain_it() -> None:
    papers = [read("The NRF.", "", "NRF"), read("Neighbourhood Renewal Fund (NRF)", title="Plan")]
    (row,) = unexplained(papers, [])
    assert row.where == "Agenda, pages 1 and 3; Plan, page 1"
    assert row.said == "Neighbourhood Renewal Fund"


def test_what_a_paper_only_lists_is_not_asked_for() -> None:
    assert unexplained([read("ECM\tEvery Child Matters\n")], []) == ()
