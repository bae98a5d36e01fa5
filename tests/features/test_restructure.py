"""The steps of restructure.feature, on the real window, the real file and real paper."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from officer import Officer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytest_bdd import given, parsers, scenarios, then, when

from keyboard import press as press_key
from keyboard import shortcut, type_text
from vcsdesk.app import main
from vcsdesk.lists.boards import boards
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.store import Store
from vcsdesk.ui.choice_editors import ChoiceEditor

scenarios("restructure.feature")

_LINES, _SEATS, _EFFECTS = "Changes of the draft", "Seats of the draft", "What it will do"
_ALT, _NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
_MERGE = 'merge "{one}" and "{other}" into a new "{name}"'


@when(parsers.parse('I start the restructure "{title}" from {day}'))
def start_from(officer: Officer, title: str, day: str) -> None:
    officer.press("New restructure…")
    officer.answer("title", title)
    officer.answer("starts_on", day)
    officer.press("Draft its changes")


@when(parsers.parse('I start the restructure "{title}" without a day'))
def start_without(officer: Officer, title: str) -> None:
    start_from(officer, title, "")


@when(parsers.parse(f"I {_MERGE}"))
def merge(officer: Officer, one: str, other: str, name: str) -> None:
    officer.press("Merge…")
    officer.answer("bodies", f"{one}\n{other}")
    officer.answer("name", name)
    officer.press("Add to the draft")


@given(parsers.parse('"{one}" and "{other}" are drafted to merge into "{name}"'))
def merge_drafted(officer: Officer, one: str, other: str, name: str) -> None:
    officer.go_to("Restructures")
    start_from(officer, "Fewer groups", "11 January 2027")
    merge(officer, one, other, name)


@when("I close the program and start it again")
def again(officer: Officer) -> None:
    officer.restart()


@when(parsers.parse('I go on with "{title}"'))
def go_on(officer: Officer, title: str) -> None:
    officer.choose_row("Restructures", title)
    officer.press("Go on with it…")


@when(parsers.parse('I let the seat of "{board}" lapse'))
def let_lapse(officer: Officer, board: str) -> None:
    panel = officer.list_called(_SEATS)
    officer.choose_row(_SEATS, board)
    panel.view.setFocus()
    _press(officer, Qt.Key.Key_Delete)


@when(parsers.re(r"I look at (?P<day>\d+ .*)"))
def look_at(officer: Officer, day: str) -> None:
    officer.close_forms()
    officer.look_at(day)


@when("I undo")
def undo(officer: Officer) -> None:
    officer.program.desk.undo()
    QApplication.processEvents()


@when(parsers.parse('I abolish "{name}" by keyboard'))
def abolish(officer: Officer, name: str) -> None:
    _press(officer, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    editor = officer.form.rows["body"].editor
    assert isinstance(editor, ChoiceEditor)
    line = editor.lineEdit()
    assert line is not None
    type_text(line, name)
    press_key(line, Qt.Key.Key_Return)


@when("I move that line up and remove the other by keyboard")
def move_and_remove(officer: Officer) -> None:
    panel = officer.list_called(_LINES)
    panel.view.setFocus()
    officer.choose_row(_LINES, "Abolish")
    _press(officer, Qt.Key.Key_Up, _ALT)
    assert [row[1].split()[0] for row in officer.rows(_LINES)] == ["Abolish", "Merge"]
    officer.choose_row(_LINES, "Merge")
    _press(officer, Qt.Key.Key_Delete)


@when("I go on to what it will do by keyboard")
def go_on_by_keyboard(officer: Officer) -> None:
    for _step in range(2):
        _press(officer, Qt.Key.Key_Right, _ALT)


@when(
    parsers.parse('I print the report of "{title}" as at {day} on the command line'), target_fixture="report"
)
def print_report(officer: Officer, title: str, day: str) -> str:
    path = officer.program.desk.store.path
    officer.program.close()
    out = officer.folder / "reports"
    words = ["restructure-report", str(path), "--for", title, "--as-at", day, "--out", str(out)]
    assert main(["print", *words]) == 0
    (file,) = out.iterdir()
    return _words(file)


@then(parsers.parse('the draft says "{words}"'))
def draft_says(officer: Officer, words: str) -> None:
    assert any(words in row[1] for row in officer.rows(_LINES))


@then(parsers.parse('the draft says only "{words}"'))
def draft_says_only(officer: Officer, words: str) -> None:
    assert [row[1] for row in officer.rows(_LINES)] == [words]


@then(parsers.parse('"{name}" is still a board or group'))
def still_there(officer: Officer, name: str) -> None:
    assert name in _boards(officer)


@then(parsers.parse('every seat of the draft carries over to "{name}"'))
def carries_over(officer: Officer, name: str) -> None:
    fates = {row[2] for row in officer.rows(_SEATS)}
    assert fates == {f"Carries over to {name}"}


@then(parsers.parse('it will do "{what}" for "{whom}"'))
def will_do(officer: Officer, what: str, whom: str) -> None:
    assert [row for row in officer.rows(_EFFECTS) if row[0] == what and whom in row[1]]


@then("nothing is in the way")
def nothing_in_the_way(officer: Officer) -> None:
    assert not [row for row in officer.rows(_EFFECTS) if row[0] == "In the way"]


@then("something is in the way")
def something_in_the_way(officer: Officer) -> None:
    assert officer.rows(_EFFECTS)[0][0] == "In the way"


@then("its report is one button away")
def report_one_button_away(officer: Officer) -> None:
    officer.press("Print the report…")
    assert officer.form.windowTitle() == "Print: Restructure report, Fewer groups"


@then(parsers.parse('"{there}" is a board or group, and "{gone}" is none'))
def is_and_is_not(officer: Officer, there: str, gone: str) -> None:
    names = _boards(officer)
    assert there in names
    assert gone not in names


@then(parsers.parse('"{title}" is a draft again'))
def is_draft(officer: Officer, title: str) -> None:
    found = _store(officer).first(Restructure, title=title)
    assert found is not None
    assert found.state is RestructureState.DRAFT


@then(parsers.parse('the report says "{words}"'))
def report_says(report: str, words: str) -> None:
    assert words in report


def _press(officer: Officer, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key in the window, which has to be the one in front for its keys to count."""
    officer.window.activateWindow()
    QApplication.processEvents()
    shortcut(officer.window, key, held)


def _store(officer: Officer) -> Store:
    desk = officer.program.desk
    assert desk
    return desk.store


def _boards(officer: Officer) -> set[str]:
    """Give the boards and groups there are on the day that is looked at."""
    desk = officer.program.desk
    assert desk
    return {row.name for row in boards.rows(desk.store, desk.on, desk.today)}


def _words(file: Path) -> str:
    pdf = pypdfium2.PdfDocument(file)
    said = " ".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    return " ".join(said.split())
