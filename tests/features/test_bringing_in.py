"""The steps of bringing_in.feature, on the real window and real spreadsheets."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtWidgets import QApplication
from pytest_bdd import given, parsers, scenarios, then, when

from spreadsheet_files import csv_of, ods_of, xlsx_of
from vcsdesk.clock import Clock
from vcsdesk.commands.line import run
from vcsdesk.operations.desk.borough import start_borough
from vcsdesk.operations.exchange.rows import Row
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.screens.exchange.bringing_in import bring_in_file
from vcsdesk.screens.exchange.window import BringInWindow
from vcsdesk.store.making import make_file
from vcsdesk.store.store import Store

scenarios("bringing_in.feature")


@pytest.fixture
def officer(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Officer]:
    """An officer whose documents lie in a folder of the test's own."""
    QApplication.instance() or QApplication([])
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    officer = Officer(tmp_path, clock)
    yield officer
    faults = officer.faults()
    officer.leave()
    assert faults == []


@given("an empty borough is open")
def empty_borough(officer: Officer) -> None:
    path = officer.folder / "barnet.vcsdesk"
    make_file(
        path, officer.program.clock, lambda store: start_borough(store, "Barnet", "Barnet Action", "Jo")
    )
    officer.start(path)


@given(parsers.parse('a spreadsheet "{name}" says'))
def spreadsheet(officer: Officer, name: str, datatable: list[list[str]]) -> None:
    write = {
        ".csv": csv_of,
        ".xlsx": lambda rows: xlsx_of({"Reps": rows}),
        ".ods": lambda rows: ods_of({"Reps": rows}),
    }[Path(name).suffix]
    (officer.folder / name).write_bytes(write(datatable))


@given(parsers.parse('I brought in "{name}"'))
def brought_in(officer: Officer, name: str) -> None:
    bring_in(officer, name)
    see(officer)
    for_good(officer)


@when(parsers.parse('I bring in "{name}"'))
def bring_in(officer: Officer, name: str) -> None:
    assert officer.program.desk
    bring_in_file(officer.window, officer.program.desk, officer.folder / name)
    officer.wait_for(lambda: officer._visible(BringInWindow) != [])


@when("I see what would happen")
def see(officer: Officer) -> None:
    officer.press("See what would happen")
    officer.wait_for(lambda: dialog(officer).report is not None and dialog(officer).go_on.isEnabled())


@when(parsers.parse('I answer the question "{words}"'))
def answer(officer: Officer, words: str) -> None:
    (choice,) = dialog(officer).page.questions.choices.values()
    choice.say(words)
    assert choice.currentText() == words
    officer.wait_for(lambda: dialog(officer).go_on.isEnabled())


@when("I bring it in for good")
def for_good(officer: Officer) -> None:
    officer.press("Bring in")
    officer.wait_for(lambda: officer._visible(BringInWindow) == [])


@when("I undo")
def undo(officer: Officer) -> None:
    assert officer.program.desk
    officer.program.desk.undo()


@then(parsers.parse('the column "{heading}" means "{words}"'))
def column_means(officer: Officer, heading: str, words: str) -> None:
    columns = dialog(officer).columns
    assert columns is not None
    assert columns.choices[heading].said() == words


@then("nothing is changed yet")
def nothing_changed(officer: Officer) -> None:
    assert store(officer).find(Body) == ()


@then(parsers.parse('row {number:d} would be "{outcome}"'))
def row_would_be(officer: Officer, number: int, outcome: str) -> None:
    assert row(officer, f"Row {number}").result.words == outcome


@then(parsers.parse('row {number:d} would be "{outcome}" because "{why}"'))
def row_would_be_because(officer: Officer, number: int, outcome: str, why: str) -> None:
    found = row(officer, f"Row {number}")
    assert (found.result.words, why in found.words) == (outcome, True), found.words


@then(parsers.parse('"{name}" would be "{outcome}"'))
def would_be(officer: Officer, name: str, outcome: str) -> None:
    assert any(each.what == name and each.result.words == outcome for each in rows(officer))


@then(parsers.parse('"{name}" sits on "{board}"'))
def sits_on(officer: Officer, name: str, board: str) -> None:
    assert sitting(officer, name, board).valid_to is None


@then(parsers.parse('"{name}" sits on "{board}" since {year}'))
def sits_since(officer: Officer, name: str, board: str, year: str) -> None:
    assert sitting(officer, name, board).valid_from == year


@then(parsers.parse('there is nobody but "{name}"'))
def nobody_but(officer: Officer, name: str) -> None:
    assert [each.name for each in store(officer).find(Person)] == ["Jo", name]


@then(parsers.parse('the last thing I can undo is "{step}"'))
def last_step(officer: Officer, step: str) -> None:
    assert store(officer).undoable == step


@then(parsers.parse('bringing in "{name}" from the command line changes nothing'))
def same_from_line(officer: Officer, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = store(officer).path
    clock = officer.program.clock
    officer.program.close()
    words = ["import", "boards", str(officer.folder / name), str(path), "--json"]
    assert run(words, clock=clock) == 0
    counts = json.loads(capsys.readouterr().out)["counts"]
    assert counts["same"] == sum(counts.values())


def store(officer: Officer) -> Store:
    assert officer.program.desk
    return officer.program.desk.store


def dialog(officer: Officer) -> BringInWindow:
    return officer._visible(BringInWindow)[0]


def rows(officer: Officer) -> list[Row]:
    return list(dialog(officer).page.table.model.rows)


def row(officer: Officer, where: str) -> Row:
    return next(each for each in rows(officer) if each.where == where)


def sitting(officer: Officer, name: str, board: str) -> Appointment:
    (person,) = store(officer).find(Person, name=name)
    (found,) = store(officer).find(Appointment, person_id=person.id)
    seat = store(officer).get(Seat, found.seat_id)
    assert store(officer).first(BodyName, body_id=seat.body_id, name=board)
    return found
