"""What leaves the desk is remembered between the events of the window; what is only looked at is not."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

import make
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.making import PrintedRun, clear_up
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.documents.targets import targets
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.printing.choices import Choices
from vcsdesk.printing.given import Given
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenHow, GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.screens.printing import runs
from vcsdesk.screens.printing.gatherer import Gatherer
from vcsdesk.screens.printing.remembering import remember, remember_run
from vcsdesk.store import Store
from vcsdesk.ui.preview import Preview
from waiting import wait_for


def made(own: bytes | Path, words: str = "Ann Okafor") -> Given:
    days = {"as_at": make.A_TUESDAY, "printed_on": make.A_TUESDAY}
    return Given(paper=GivenPaper(document="rep-pack", words=words, pages=3, **days), sections=(), own=own)


def run_of(folder: Path) -> PrintedRun:
    """Two papers whose pages lie ready in a folder."""
    own = folder / "laid"
    own.mkdir(parents=True)
    papers = [own / "0.pdf", own / "1.pdf"]
    for path in papers:
        path.write_bytes(path.name.encode())
    return PrintedRun(
        paths=(),
        pages=6,
        refused=(),
        missing_letters=(),
        unbound=(),
        untagged=(),
        given=tuple(map(made, papers)),
    )


def given(store: Store) -> tuple[GivenPaper, ...]:
    return store.find(GivenPaper, order_by="id")


def test_one_paper_is_kept_between_two_events_and_all_are_given_at_the_end(small, desk, store: Store) -> None:
    over = []
    two = [made(b"one"), made(b"two")]
    remember(desk, "Rep pack", two, GivenHow.SAVED).done.connect(lambda _nothing: over.append(True))
    QApplication.processEvents()
    assert given(store) == ()
    wait_for(lambda: over != [])
    assert len(given(store)) == 2
    assert store.undoable == "Give 2 rep packs"


def test_when_the_borough_is_closed_in_the_middle_all_are_remembered(small, desk, store: Store) -> None:
    remember(desk, "Rep pack", [made(b"one"), made(b"two")], GivenHow.SAVED)
    desk.close()
    assert len(given(store)) == 2


def test_what_lay_ready_for_it_is_taken_away_when_the_borough_is_closed_in_the_middle(
    small, desk, store: Store, tmp_path: Path
) -> None:
    run = run_of(tmp_path)
    remember_run(desk, "Rep pack", run, [(run.given, GivenHow.SAVED), (run.given[:1], GivenHow.E_MAIL_DRAFT)])
    desk.close()
    assert [each.given_how for each in given(store)] == [GivenHow.SAVED] * 2 + [GivenHow.E_MAIL_DRAFT]
    assert not (tmp_path / "laid").exists()


def test_what_lay_ready_is_taken_away_where_it_cannot_be_remembered(
    small, desk, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_store: Store, _given: Given) -> Given:
        raise Refused("The disk is full.")

    refused, run = list[Refused](), run_of(tmp_path)
    desk.refused.connect(refused.append)
    monkeypatch.setattr("vcsdesk.screens.printing.remembering.keep_own_pages", full)
    remember_run(desk, "Rep pack", run, [(run.given, GivenHow.SAVED)])
    wait_for(lambda: not (tmp_path / "laid").exists())
    assert [each.message for each in refused] == ["The disk is full."]
    assert given(store) == ()


def test_each_paper_of_a_run_is_gathered_between_two_events(
    small, go_to, desk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vcsdesk.screens.printing.gatherer._AT_ONCE_SECONDS", 0.0)
    document = documents()["introduction-card"]
    target, *_ = targets(store, document, desk.on, desk.today)
    wish = runs.wish_for(desk, [document], [target] * 3, Choices())
    gatherer, far, gathered = Gatherer(desk, wish), list[tuple[int, int]](), list[PrintRun]()
    gatherer.stepped.connect(far.append)
    gatherer.done.connect(gathered.append)
    gatherer.start()
    wait_for(lambda: gathered != [])
    assert far == [(1, 3), (1, 3), (1, 3), (2, 3), (3, 3)]
    assert len(gathered[0].requests) == 3
    clear_up(gathered[0])


def test_packs_made_into_a_folder_are_remembered_one_by_one(
    small, go_to, desk, window, store: Store, all_packs
) -> None:
    (second,) = store.find(Seat, body_id=small.board.id, label="Second seat")
    zoe = make.person(store, "Zoë Adams")
    appoint(store, second, zoe, started=date(2026, 1, 1))
    wish = all_packs()
    runs.hand_out_all(window, desk, wish)
    wait_for(lambda: given(store) != ())
    assert store.undoable == f"Give {len(wish.targets)} rep packs"
    (pack,) = store.find(GivenPaper, seat_id=second.id)
    assert (pack.person_id, pack.given_how, pack.as_at) == (zoe.id, GivenHow.SAVED, desk.on)
    assert len(store.content(pack.sha256 or "")) > 1000


@pytest.mark.parametrize("how", list(GivenHow)[:2])
def test_a_paper_is_given_when_it_is_saved_or_printed_and_not_when_it_is_looked_at(
    small, go_to, desk, window, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: GivenHow
) -> None:
    (target, *_) = targets(store, documents()["rep-pack"], desk.on, desk.today)
    runs.look_at(window, desk, "rep-pack", target)
    wait_for(lambda: [not each.paper.is_first_page for each in window.findChildren(Preview)] == [True])
    (shown,) = window.findChildren(Preview)
    QApplication.processEvents()
    assert given(store) == ()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "a.pdf"), ""))
    if how is GivenHow.SAVED:
        shown.save()
    else:
        shown.printed.emit()
    wait_for(lambda: given(store) != ())
    shown.close()
    (paper,) = given(store)
    assert (paper.given_how, paper.pages) == (how, shown.paper.pages)
