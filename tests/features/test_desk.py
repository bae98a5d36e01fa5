"""The steps of desk.feature, on the real window, the real file and real paper."""

from __future__ import annotations

import json

import pypdfium2
import pytest
from officer import Officer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytest_bdd import given, parsers, scenarios, then, when

from documents.giving_out import gathered
from documents.reading import ReadBack
from vcsdesk.app import main
from vcsdesk.documents.making import clear_up, show
from vcsdesk.documents.targets import targets_of
from vcsdesk.lists.boards import seats
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.ui.preview import Preview

scenarios("desk.feature")


@pytest.fixture
def about() -> dict[str, int]:
    """What a scenario speaks of as “that”."""
    return {}


@given("the program was never started here")
def never_started(officer: Officer) -> None:
    assert officer.program.settings.recent_files() == []


@when("I start it")
def start(officer: Officer) -> None:
    officer.start()


@when(parsers.parse('I start it with the file "{name}"'))
def start_with(officer: Officer, name: str) -> None:
    officer.start(officer.folder / name)


@when("I undo")
def undo(officer: Officer) -> None:
    assert officer.program.desk
    officer.program.desk.undo()
    QApplication.processEvents()


@when("I close the program and start it again")
def restart(officer: Officer) -> None:
    officer.restart()


@when(parsers.parse('I answer "{borough}", "{host}" and "{me}" and keep it as "{name}"'))
def answer_three(
    officer: Officer, monkeypatch: pytest.MonkeyPatch, borough: str, host: str, me: str, name: str
) -> None:
    chosen = (str(officer.folder / name), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    page = officer.program.page
    assert page is not None
    for row, text in zip(page.questions.values(), (borough, host, me), strict=True):
        row.editor.say(text)
    officer.press("Start")


@when(parsers.parse('I appoint the new person "{name}" to the first vacant seat'))
def appoint(officer: Officer, about: dict[str, int], name: str) -> None:
    vacant = next(row for row in _seats(officer) if row.state is SeatState.VACANT)
    about["seat"] = vacant.seat_id
    panel = officer.list_called("Boards and groups")
    assert panel.choose(lambda row: row.seat is not None and row.seat.seat_id == vacant.seat_id)
    QApplication.processEvents()
    officer.press("Appoint somebody…")
    officer.answer("new_name", name)
    officer.press("Appoint")


@when("I print the rep pack of a seat whose next meeting has papers")
def print_pack(officer: Officer, about: dict[str, int]) -> None:
    desk = officer.program.desk
    assert desk
    coming = {meeting.id for meeting in desk.store.find(Meeting) if meeting.held_on >= desk.today}
    bodies = {paper.body_id for paper in desk.store.find(Paper) if paper.meeting_id in coming}
    seat = next(row for row in _seats(officer) if row.body_id in bodies and row.holder)
    about["seat"] = seat.seat_id
    panel = officer.list_called("Boards and groups")
    assert panel.choose(lambda row: row.seat is not None and row.seat.seat_id == seat.seat_id)
    QApplication.processEvents()
    about["own_pages"] = _own_pages(officer, seat.seat_id)
    officer.press("Print…")
    officer.press("Look at it")
    officer.wait_for(lambda: _previews() != [])


@when(parsers.parse('I save it as "{name}"'))
def save(officer: Officer, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    chosen = (str(officer.folder / name), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    preview = _previews()[0]
    preview.save()
    preview.close()


@then(parsers.parse('the file "{name}" is there'))
def is_there(officer: Officer, name: str) -> None:
    assert (officer.folder / name).is_file()


@then(parsers.parse('nothing stands beside "{name}" that is half made'))
def nothing_half_made(officer: Officer, name: str) -> None:
    assert not [each for each in officer.folder.iterdir() if each.name.startswith(".")]


@then(parsers.parse('"{name}" is marked as over in {groups:d} groups'))
def marked_over(officer: Officer, name: str, groups: int) -> None:
    row = next(row for row in officer.rows("Workload") if row[0] == name)
    assert "Over" in row
    assert str(groups) in row


@then("nobody else is marked as over")
def nobody_else(officer: Officer) -> None:
    assert sum("Over" in row for row in officer.rows("Workload")) == 1


@then(parsers.parse("the first {seats:d} seats that need something are gaps I fill"))
def gaps_first(officer: Officer, seats: int) -> None:
    said = ["Officer goes" in row for row in officer.rows("Vacancies and expiries")]
    assert said == [True] * seats + [False] * (len(said) - seats)


@then("the command line says the same")
def command_line_agrees(officer: Officer, capsys: pytest.CaptureFixture[str]) -> None:
    shown = officer.rows("Workload")
    path = officer.program.desk.store.path
    officer.program.close()
    assert main(["show", "workload", str(path), "--as-at", "2026-11-24", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {row["person"]: "Over" in cells for row, cells in zip(told, shown, strict=True)} == {
        row["person"]: row["over"] for row in told
    }
    assert [row["person"] for row in told] == [cells[0] for cells in shown]


@then(parsers.parse('that seat is filled by "{name}"'))
def filled_by(officer: Officer, about: dict[str, int], name: str) -> None:
    seat = _that(officer, about)
    assert (seat.state, seat.holder) == (SeatState.FILLED, name)
    assert any(name in cells and "Filled" in cells for cells in officer.rows("Boards and groups"))


@then("that seat is vacant")
def vacant_again(officer: Officer, about: dict[str, int]) -> None:
    assert _that(officer, about).state is SeatState.VACANT


@then(parsers.parse('the next thing I can redo is "{name}"'))
def next_redo(officer: Officer, name: str) -> None:
    assert officer.program.desk.store.redoable == name


@then("the pack is shown, our pages first and the papers behind them")
def pack_shown(officer: Officer, about: dict[str, int]) -> None:
    preview = _previews()[0]
    store = officer.program.desk.store
    coming = [
        meeting
        for meeting in store.find(Meeting, body_id=_that(officer, about).body_id, order_by="held_on")
        if meeting.held_on >= officer.program.desk.today and meeting.status is not MeetingStatus.CANCELLED
    ]
    files = [
        store.find(PaperVersion, paper_id=paper.id, order_by="number")[-1]
        for paper in store.find(Paper, meeting_id=coming[0].id, order_by="place, id")
    ]
    bound = [text for file in files for text in _texts(store.content(file.sha256))]
    shown = _texts(preview.paper.pdf)
    own = len(shown) - len(bound)
    assert preview.pages.count() == len(shown)
    assert about["own_pages"] == own > 3
    assert bound
    assert all(text and text in page for text, page in zip(bound, shown[own:], strict=True))


@then(parsers.parse('"{name}" has every page, numbered to the last'))
def numbered(officer: Officer, name: str) -> None:
    back = ReadBack(officer.folder / name)
    for number, page in enumerate(back.pages, 1):
        assert back.number(number) in page


def _seats(officer: Officer) -> tuple[seats.SeatRow, ...]:
    desk = officer.program.desk
    assert desk
    return seats.rows(desk.store, desk.on, desk.today)


def _that(officer: Officer, about: dict[str, int]) -> seats.SeatRow:
    return next(row for row in _seats(officer) if row.seat_id == about["seat"])


def _own_pages(officer: Officer, seat_id: int) -> int:
    """Set the pack out here too, to know how many of its pages are ours."""
    desk = officer.program.desk
    chosen = targets_of(desk.store, Seat, (seat_id,), desk.on, desk.today)
    run = gathered(desk.store, "rep-pack", chosen, None, desk.on)
    shown = show(run, 0, lambda *_: None)
    clear_up(run)
    return shown.printed.own_pages


def _texts(pdf: bytes) -> list[str]:
    """Give what each page of a paper says."""
    opened = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range().strip() for page in opened]
    opened.close()
    return texts


def _previews() -> list[Preview]:
    found = [each for top in QApplication.topLevelWidgets() for each in (top, *top.findChildren(Preview))]
    return [
        each
        for each in found
        if isinstance(each, Preview) and each.isVisible() and not each.paper.is_first_page
    ]
