import os
import signal
import sys
from datetime import date
from io import BytesIO
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from pathlib import Path

import msgspec
import pikepdf
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

import make
from keyboard import button
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.targets import targets_of
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.screens.desk import printing
from vcsdesk.screens.printing import runs
from vcsdesk.store import Store
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.preview import Preview
from waiting import wait_for


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("vcsdesk.screens.printing.out_folder.documents_folder", lambda: tmp_path)


@pytest.fixture
def boards(small, go_to):
    return go_to("Boards and groups")


def previews(window) -> list[Preview]:
    return [
        each for each in window.findChildren(Preview) if each.isVisible() and not each.paper.is_first_page
    ]


def many(store: Store, number: int) -> None:
    """Make a board with many seats, somebody in each."""
    board = make.body(store, "Big board")
    for place in range(number):
        seat = make.seat(store, board, f"Seat {place}")
        appoint(store, seat, make.person(store, f"Person {place}"), started=date(2026, 1, 1))


def fill_the_second_seat(store: Store, small) -> None:
    (second,) = store.find(Seat, body_id=small.board.id, label="Second seat")
    appoint(store, second, make.person(store, "Zoë Adams"), started=date(2026, 1, 1))


def test_ctrl_p_on_a_seat_leads_to_its_pack_on_the_screen(boards, small, form, window) -> None:
    boards.tree.choose(lambda row: row.name == "First seat")
    window.print_paper()
    assert form().rows["document"].editor.said() == "Rep pack"
    form().submit()
    wait_for(lambda: previews(window) != [])
    shown = previews(window)[0]
    assert shown.windowTitle() == "Rep pack: Ann Okafor, Children’s trust board, First seat"
    wait_for(lambda: not shown.view._sheet.picture.isNull())
    assert shown.pages.count() == shown.paper.pages > 3
    shown.close()
    QApplication.processEvents()


def test_a_vacant_seat_has_no_pack_and_says_why(boards, small, form) -> None:
    boards.tree.choose(lambda row: row.name == "Second seat")
    boards.print_paper()
    form().submit()
    assert form().isVisible()
    assert "Nobody sits in" in form().summary.words.text() or "nobody" in form().summary.words.text().lower()


def test_the_packs_of_one_board_go_into_a_folder(
    boards, small, form, store: Store, tmp_path: Path, said
) -> None:
    fill_the_second_seat(store, small)
    boards.tree.choose(lambda row: row.name == "Children’s trust board")
    boards.print_paper()
    form().rows["folder"].editor.say(str(tmp_path / "packs"))
    form().submit()
    wait_for(lambda: said != [])
    packs = sorted((tmp_path / "packs").glob("*.pdf"))
    assert ["Ann Okafor" in pack.name for pack in packs] == [True, False]
    for pack in packs:
        with pikepdf.open(pack) as opened:
            assert len(opened.pages) > 3
    assert said[0].startswith("2 rep packs of ")


def test_packs_go_where_the_last_ones_went_under_the_name_of_their_borough(
    boards, small, form, store: Store, tmp_path: Path, said, window, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_the_second_seat(store, small)
    (tmp_path / "Shared").mkdir()

    def ask() -> None:
        boards.tree.choose(lambda row: row.name == "Children’s trust board")
        boards.print_paper()

    ask()
    folder = form().rows["folder"].editor
    assert folder.said() == str(tmp_path / "Anyborough - Rep packs 2026-11-24")
    folder.say(str(tmp_path / "Shared" / "packs"))
    form().submit()
    wait_for(lambda: said != [])
    ask()
    assert form().rows["folder"].editor.said() == str(
        tmp_path / "Shared" / "Anyborough - Rep packs 2026-11-24"
    )
    form().reject()
    QApplication.processEvents()  # a button laid into what is seen already is itself seen one event later
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    button(window, "Open the folder").click()
    assert opened == [str(tmp_path / "Shared" / "packs")]
    window.desk.tell("Saved.")
    shown = [each.accessibleName() for each in window.findChildren(PlainButton) if each.isVisible()]
    assert "Open the folder" not in shown


def test_packs_made_before_are_not_written_over(
    boards, small, form, store: Store, tmp_path: Path, said
) -> None:
    fill_the_second_seat(store, small)
    folder = tmp_path / "packs"
    for _ in range(2):
        boards.tree.choose(lambda row: row.name == "Children’s trust board")
        boards.print_paper()
        assert form().rows["folder"].editor.accessibleName() == "Into which folder"
        form().rows["folder"].editor.say(str(folder))
        form().submit()
        already = len(said)
        wait_for(lambda already=already: len(said) > already)
        for pack in folder.glob("*.pdf"):
            pack.write_bytes(b"hers")
    assert [pack.read_bytes() for pack in folder.glob("*.pdf")] == [b"hers"] * 2
    assert len(list((tmp_path / "packs 2").glob("*.pdf"))) == 2
    assert f"are in “{tmp_path / 'packs 2'}”" in said[1]
    assert "“packs” has papers of these names already; they were left as they are." in said[1]
    assert "already" not in said[0]


def test_a_folder_that_is_not_said_in_full_is_refused_under_its_field(
    boards, small, form, store: Store
) -> None:
    fill_the_second_seat(store, small)
    boards.tree.choose(lambda row: row.name == "Children’s trust board")
    boards.print_paper()
    form().rows["folder"].editor.say("packs")
    form().submit()
    assert form().isVisible()
    assert "does not say where it lies" in form().rows["folder"].editor.accessibleDescription()


def test_all_packs_say_how_far_they_are_and_stop_when_cancelled(
    boards, store: Store, desk, window, tmp_path: Path, said, all_packs
) -> None:
    many(store, 30)
    job = runs.hand_out_all(window, desk, all_packs())
    done: list[int] = []
    job.progressed.connect(lambda number, _of, _words: done.append(number))
    wait_for(lambda: done != [] and done[-1] >= 2)
    button(window, "Cancel: Making 33 rep packs").click()
    wait_for(lambda: said != [])
    packs = list((tmp_path / "packs").iterdir())
    assert 2 <= len(packs) < 33
    for pack in packs:
        assert pack.suffix == ".pdf"
        with pikepdf.open(pack) as opened:
            assert len(opened.pages) > 3
    assert said == [f"Stopped. {len(packs)} of 33 rep packs are in “{tmp_path / 'packs'}”."]
    wait_for(lambda: store.first(GivenPaper) is not None)
    assert len(store.find(GivenPaper)) == len(packs)


def the_worker() -> BaseProcess:
    """Find the process that makes papers, beside which one that reads them may be left from before."""
    (worker,) = [each for each in active_children() if not each.daemon]
    return worker


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot hold a process")
def test_where_the_worker_does_not_stop_what_it_made_is_taken_away_again(
    boards, store: Store, desk, window, tmp_path: Path, said, all_packs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vcsdesk.screens.printing.running._PATIENCE_MS", 50)
    monkeypatch.setattr("vcsdesk.ui.worker_process.PATIENCE_SECONDS", 0.05)
    many(store, 5)
    job = runs.hand_out_all(window, desk, all_packs())
    done: list[int] = []
    job.progressed.connect(lambda number, _of, _words: done.append(number))
    wait_for(lambda: done != [] and done[-1] >= 2)
    os.kill(the_worker().pid, signal.SIGSTOP)
    job.cancel()
    wait_for(lambda: said != [])
    assert said[0].startswith("Stopped in the middle of a paper that took long. The ")
    assert said[0].endswith(" files made before it were taken away again.")
    assert not (tmp_path / "packs").exists()
    assert store.first(GivenPaper) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kills in another way")
def test_where_the_worker_dies_in_the_middle_what_it_made_is_taken_away_again(
    boards, store: Store, desk, window, tmp_path: Path, said, all_packs, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, fault, _trace: faults.append(fault))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    many(store, 5)
    job = runs.hand_out_all(window, desk, all_packs())
    done: list[int] = []
    job.progressed.connect(lambda number, _of, _words: done.append(number))
    wait_for(lambda: done != [] and done[-1] >= 1)
    the_worker().kill()
    wait_for(lambda: faults != [])
    assert said[0].startswith("No rep pack was made. The ")
    assert said[0].endswith(" taken away again.")
    assert not (tmp_path / "packs").exists()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_what_a_run_made_that_is_not_told_of_any_more_goes_with_the_borough_that_is_closed(
    boards, store: Store, desk, window, tmp_path: Path, all_packs
) -> None:
    many(store, 5)
    job = runs.hand_out_all(window, desk, all_packs())
    done: list[int] = []
    job.progressed.connect(lambda number, _of, _words: done.append(number))
    wait_for(lambda: done != [] and done[-1] >= 1)
    desk.close()
    assert not (tmp_path / "packs").exists()
    assert store.first(GivenPaper) is None


def test_when_it_is_stopped_before_anything_is_made_no_folder_is_left(
    desk, window, small, tmp_path: Path, said, all_packs
) -> None:
    runs.hand_out_all(window, desk, all_packs()).cancel()
    assert said == ["Stopped. No rep pack was made."]
    assert not (tmp_path / "packs").exists()


@pytest.mark.parametrize("wanted", [runs.hand_out_all, runs.look_at_all])
def test_a_fault_while_papers_are_gathered_ends_their_making_and_leaves_nothing(
    desk, window, small, store: Store, tmp_path: Path, all_packs, monkeypatch: pytest.MonkeyPatch, wanted
) -> None:
    faults: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, fault, _trace: faults.append(fault))
    fill_the_second_seat(store, small)
    wish = all_packs()
    broken = msgspec.structs.replace(wish.documents[0], gives=lambda _facts: 1 // 0)
    ended: list[bool] = []
    wanted(window, desk, msgspec.structs.replace(wish, documents=(broken,))).ended.connect(
        lambda: ended.append(True)
    )
    wait_for(lambda: faults != [])
    assert [type(fault) for fault in faults] == [ZeroDivisionError]
    assert ended == [True]
    assert not (tmp_path / "packs").exists()


def test_where_nothing_can_be_made_no_folder_is_left(
    desk, window, small, store: Store, tmp_path: Path, said, all_packs
) -> None:
    days = {"as_at": desk.today, "printed_on": desk.today}
    held = {"document": "rep-pack", "seat_id": small.seat.id, "person_id": small.ann.id, "words": "Ann"}
    make.given_paper(store, **held, **days)
    torn = make.paper(store, small.board, "Torn", meeting_id=small.meeting.id)
    make.paper_version(store, torn, b"%PDF-1.7 torn in half")
    whom = targets_of(store, Seat, (small.seat.id,), desk.on, desk.today)
    wish = msgspec.structs.replace(all_packs(), documents=(documents()["late-papers"],), targets=whom)
    runs.hand_out_all(window, desk, wish)
    wait_for(lambda: said != [])
    assert "“Torn” could not be bound in." in said[0]
    wait_for(lambda: not (tmp_path / "packs").exists())


def test_a_folder_that_cannot_be_made_is_refused_in_the_form(
    boards, small, form, store: Store, tmp_path: Path
) -> None:
    fill_the_second_seat(store, small)
    (tmp_path / "file").write_bytes(b"")
    boards.tree.choose(lambda row: row.name == "Children’s trust board")
    boards.print_paper()
    form().rows["folder"].editor.say(str(tmp_path / "file" / "packs"))
    form().submit()
    assert form().isVisible()
    assert "cannot be made" in form().summary.words.text()


def test_the_handbook_is_for_the_whole_borough(boards, small, form, window) -> None:
    boards.actions_offered()[2].do()
    form().submit()
    wait_for(lambda: previews(window) != [])
    assert previews(window)[0].windowTitle() == "Handbook: The whole borough"
    previews(window)[0].close()
    QApplication.processEvents()


def test_what_no_document_is_about_cannot_be_printed(boards, desk, small) -> None:
    with pytest.raises(Refused, match="nothing to print for “Ann Okafor”"):
        printing.print_for(boards, desk, Person, [small.ann.id], "Ann Okafor")


def test_seats_are_named_for_their_papers(store: Store, small, today: date) -> None:
    (target,) = targets_of(store, Seat, (small.seat.id,), today, today)
    assert (target.record_id, target.words) == (
        small.seat.id,
        "Ann Okafor, Children’s trust board, First seat",
    )
    assert store.get(Seat, small.seat.id).label == "First seat"


def test_what_a_pack_lacks_is_told_over_it_before_it_is_printed(
    boards, small, store: Store, form, window
) -> None:
    with store.step("Name somebody no letters are carried for"):
        store.change(small.ann, name="Ann ꯁ")
    bound = pikepdf.new()
    bound.add_blank_page(page_size=(595, 842))
    content = BytesIO()
    bound.save(content)
    paper = make.paper(store, small.board, "Budget", meeting_id=small.meeting.id)
    make.paper_version(store, paper, content.getvalue())
    boards.tree.choose(lambda row: row.name == "First seat")
    window.print_paper()
    form().submit()
    wait_for(lambda: previews(window) != [])
    notes = previews(window)[0].notes
    assert notes.isVisible()
    assert "“ꯁ” in “Ann ꯁ” cannot be printed; it will stand as [1 letter in Manipuri]." in notes.words.text()
    assert "Screen readers cannot follow “Budget” as it came." in notes.words.text()
    previews(window)[0].close()
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("title", "about"),
    [
        ("Today", "The whole borough"),
        ("Workload", "Jo Baker"),
        ("People and organisations", "Ann Okafor"),
        ("Meetings", "Children’s trust board"),
    ],
)
def test_ctrl_p_prints_what_fits_the_screen(small, go_to, form, window, title: str, about: str) -> None:
    go_to(title)
    window.print_paper()
    assert form().windowTitle() == f"Print: {about}"


def test_the_form_says_of_which_day_a_paper_will_be_when_that_is_not_today(boards, small, form, desk) -> None:
    desk.look_at(date(2026, 3, 3))
    boards.tree.choose(lambda row: row.name == "First seat")
    boards.print_paper()
    said = [each.text() for each in form().findChildren(PlainLabel)]
    assert "As at Tuesday 3 March 2026, not today." in said


def test_a_board_is_asked_for_its_roster(boards, small, form, window) -> None:
    boards.tree.choose(lambda row: row.key == ("body", small.board.id))
    roster = next(each for each in boards.on_body if each.words == "Print its roster…")
    roster.do(boards.tree.current())
    assert form().windowTitle() == "Print: Roster of one board, Children’s trust board"
    form().submit()
    wait_for(lambda: previews(window) != [])
    assert previews(window)[0].windowTitle() == "Roster of one board: Children’s trust board"
