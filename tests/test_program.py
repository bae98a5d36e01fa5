import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from keyboard import start_editing
from vcsdesk.clock import Clock
from vcsdesk.operations.desk.borough import start_borough
from vcsdesk.operations.sector.people import add_person
from vcsdesk.program import Program
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.store.making import make_file
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.list_panel import ListPanel
from vcsdesk.ui.window import MainWindow


@pytest.fixture
def program(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr("vcsdesk.program.documents_folder", lambda: tmp_path)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    QApplication.instance() or QApplication([])
    program = Program(clock, tmp_path / "settings.ini")
    yield program
    program.close()
    if program.page:
        program.page.close()


@pytest.fixture
def borough(tmp_path: Path, clock: Clock) -> Callable[[str], Path]:
    """Make the file of a borough with one person in it."""

    def fill(store: Store, name: str) -> None:
        start_borough(store, name, f"{name} Voice", "Ann Okafor")
        add_person(store, "Ann Grey")

    return lambda name: make_file(tmp_path / f"{name}.vcsdesk", clock, lambda store: fill(store, name))


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Have a file chosen in the next dialog."""
    return lambda path: monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))


def people(program: Program) -> ListPanel[Person]:
    window = program.window
    screen = window.go_to([screen.title for screen in window.screens].index("People and organisations"))
    QApplication.processEvents()
    panel = screen.tables[0]
    panel.choose(lambda _row: True)
    return panel


def test_a_name_being_typed_is_kept_when_another_borough_is_opened(
    program: Program, borough: Callable[[str], Path], clock: Clock
) -> None:
    camden = borough("Camden")
    program.open(camden)
    start_editing(people(program), "Name").say("Ann Black")
    program.open(borough("Sutton"))
    assert program.window.windowTitle() == "Sutton – VCS Desk"
    store = Store.open(camden, clock)
    assert store.first(Person, name="Ann Black") is not None
    store.close()


def test_a_refused_name_keeps_the_borough_open(program: Program, borough: Callable[[str], Path]) -> None:
    camden, sutton = borough("Camden"), borough("Sutton")
    program.open(camden)
    editor = start_editing(people(program), "Name")
    editor.say("  ")
    program.open(sutton)
    assert program.window.windowTitle() == "Camden – VCS Desk"
    assert program.window.message.isVisible()
    assert program.settings.recent_files() == [camden]
    editor.say("Ann Black")


def open_things() -> list[object]:
    """Find the windows and desks there are in memory."""
    gc.collect()
    return [thing for thing in gc.get_objects() if type(thing) in (MainWindow, Desk)]


def test_boroughs_that_were_open_leave_the_memory(program: Program, borough: Callable[[str], Path]) -> None:
    others = open_things()
    for name in ("Camden", "Sutton", "Barnet", "Camden"):
        path = program.settings.recent_files()
        program.open(next((each for each in path if each.stem == name), None) or borough(name))
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    new = [thing for thing in open_things() if not any(thing is old for old in others)]
    assert len(new) == 2
    assert program.window in new
    assert program.desk in new


def test_the_same_file_by_another_name_is_not_opened_twice(
    program: Program, borough: Callable[[str], Path], tmp_path: Path
) -> None:
    camden = borough("Camden")
    program.open(camden)
    window = program.window
    os.link(camden, tmp_path / "also Camden.vcsdesk")
    program.open(tmp_path / "also Camden.vcsdesk")
    assert program.window is window
    (tmp_path / "also Camden.vcsdesk").unlink()


def test_an_ending_in_capitals_is_left_as_it_is(
    program: Program, borough: Callable[[str], Path], choose: Callable[[Path], None], tmp_path: Path
) -> None:
    program.open(borough("Camden"))
    choose(tmp_path / "Copy.VCSDESK")
    program.save_a_copy()
    assert (tmp_path / "Copy.VCSDESK").exists()


def test_a_file_nobody_was_asked_about_is_not_written_over(
    program: Program, borough: Callable[[str], Path], choose: Callable[[Path], None], tmp_path: Path
) -> None:
    program.open(borough("Camden"))
    kept = borough("Sutton").read_bytes()
    choose(tmp_path / "Sutton")
    with pytest.raises(Refused, match="There is a file “Sutton"):
        program.save_a_copy()
    assert (tmp_path / "Sutton.vcsdesk").read_bytes() == kept


def test_boroughs_are_kept_at_home_where_there_can_be_no_documents(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("vcsdesk.program.documents_folder", lambda: tmp_path / "file" / "Documents")
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: (asked.append(words[2]), ("", ""))[1])
    program.start_borough("Camden", "Camden Voice", "Ann Okafor")
    assert Path(asked[0]).parent == Path.home()


@pytest.mark.parametrize("notes", ["without contact details", "with contact details"])
def test_the_structure_is_exported_with_as_much_as_was_chosen(
    program: Program,
    borough: Callable[[str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    notes: str,
) -> None:
    program.open(borough("Camden"))
    add_person(program.desk.store, "Ann Black", note="Tires by four.")

    def choose(_parent: object, _title: str, name: str, patterns: str) -> tuple[str, str]:
        return name, next(each for each in patterns.split(";;") if notes in each)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    program.export_popolo()
    text = (tmp_path / "Camden 2026-11-24.json").read_text(encoding="utf-8")
    assert "Ann Black" in text
    assert ("Tires by four." in text) == notes.startswith("with ")


def test_every_list_is_exported_into_a_folder_of_its_own(
    program: Program, borough: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(borough("Camden"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(tmp_path))
    program.export_lists()
    people = tmp_path / "Camden lists 2026-11-24" / "people.csv"
    assert "Ann Okafor" in people.read_text(encoding="utf-8-sig")
    people.write_text("hers")
    program.export_lists()
    assert people.read_text() == "hers"
    again = tmp_path / "Camden lists 2026-11-24 2" / "people.csv"
    assert "Ann Okafor" in again.read_text(encoding="utf-8-sig")


def test_a_borough_is_never_written_over_by_an_export(
    program: Program, borough: Callable[[str], Path], tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    program.open(borough("Camden"))
    disguised = borough("Barnet").rename(tmp_path / "barnet.json")
    before = disguised.read_bytes()
    choose(disguised)
    with pytest.raises(Refused, match="not an earlier export"):
        program.export_popolo()
    assert disguised.read_bytes() == before
