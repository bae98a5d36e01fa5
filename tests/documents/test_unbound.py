"""Papers that cannot be bound are named on the contents page with the reason, and told after printing."""

from pathlib import Path

import pytest

import make
from documents import boroughs
from documents.giving_out import print_out
from documents.reading import ReadBack, squeezed
from printing.hostile.damaged import KINDS as DAMAGED
from printing.hostile.drawn import KINDS as DRAWN
from printing.hostile.locked import KINDS as LOCKED
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.lacking import not_bound
from vcsdesk.documents.making import PrintedRun
from vcsdesk.documents.targets import targets
from vcsdesk.printing import cleaning
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition
from vcsdesk.records.boards.body import Body
from vcsdesk.records.papers.paper import Paper
from vcsdesk.screens.printing.told import told
from vcsdesk.store import Store

ON = boroughs.ON
TITLES = {
    "Broken budget": (DAMAGED["no root"], "It is damaged and cannot be opened."),
    "Torn minutes": (DAMAGED["a page that is gone"], "Some of its pages are damaged."),
    "Locked <plan>": (LOCKED["a password of strength 6"], "It is locked with a password."),
    "Nothing in it": (DAMAGED["no pages"], "It has no pages."),
    "Empty file": (b"", "It is an empty file."),
    "Letter": (DAMAGED["a spreadsheet"], "It is not a PDF file."),
    "Hidden": (
        DRAWN["a layer that is hidden"],
        "It has hidden layers, which would be seen if it were bound in.",
    ),
    "Huge scan": (b"%PDF-" + b" " * 200_000, "It is 0 MB; the most that can be bound is 0 MB."),
    "Endless": (DAMAGED["a page tree that counts a million"], "It has 1,000,000 pages; the most that can be"),
}


@pytest.fixture
def bad(store: Store, full_seat, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a paper to the next meeting for each reason why one cannot be bound."""
    monkeypatch.setattr(cleaning, "MOST_BYTES", 150_000)
    agenda = next(paper for paper in store.find(Paper) if paper.title == "Agenda" and paper.meeting_id)
    board = store.get(Body, agenda.body_id)
    for place, (title, (content, _)) in enumerate(TITLES.items()):
        paper = make.paper(store, board, title, meeting_id=agenda.meeting_id, place=50 + place)
        make.paper_version(store, paper, content)


def printed(store: Store, out: Path, edition: Edition) -> PrintedRun:
    wanted = targets(store, document_named("rep-pack"), ON, ON)
    return print_out(store, "rep-pack", wanted, out, ON, edition)


@pytest.mark.parametrize("edition", [STANDARD, LARGE_PRINT], ids=["standard", "large print"])
def test_each_is_named_on_the_contents_page_with_its_reason(
    store: Store, bad, tmp_path: Path, edition: Edition
) -> None:
    run = printed(store, tmp_path, edition)
    reasons = {paper.title: paper.reason for paper in run.unbound}
    assert set(reasons) == set(TITLES)
    pages = [ReadBack(path).pages for path in run.paths]
    for title, (_, reason) in TITLES.items():
        assert reasons[title].startswith(reason)
        said = squeezed(f"{title} could not be bound in. {reasons[title]}")
        assert any(said in squeezed(" ".join(each[1:4])) for each in pages), title


def test_what_heads_them_stands_on_one_page_with_the_first_of_them(store: Store, bad, tmp_path: Path) -> None:
    for path in printed(store, tmp_path, LARGE_PRINT).paths:
        for page in ReadBack(path).pages:
            if "Papers that are not here" in page:
                assert "could not be bound in" in page


def test_each_is_told_on_the_screen_with_its_own_reason(store: Store, bad, tmp_path: Path) -> None:
    run = printed(store, tmp_path, STANDARD)
    said = told(run, "Rep pack", tmp_path)
    assert not_bound(run.unbound) in said
    for title, (_, reason) in TITLES.items():
        assert f"“{title}” could not be bound in. {reason}" in said
