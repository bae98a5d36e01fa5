from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from keyboard import start_editing
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.ui.editors import LineEditor
from vcsdesk.ui.table import Table
from vcsdesk.ui.window import MainWindow
from waiting import wait_for


@pytest.fixture
def table(window: MainWindow) -> Table[Organisation]:
    table = window.current.table
    table.choose(lambda row: row.name == "Łódź Club")
    return table


@pytest.fixture
def editor(table: Table[Organisation]) -> LineEditor:
    """What the name of the Łódź Club is typed into."""
    return start_editing(table, "Name")


def kept(table: Table[Organisation], name: str) -> bool:
    return table.desk.store.first(Organisation, name=name) is not None


def click_row(table: Table[Organisation], number: int) -> None:
    where = table.view.visualRect(table.model.index(number, 2)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QApplication.processEvents()


def destroy_what_is_left() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_closing_the_window_keeps_what_is_being_typed(
    window: MainWindow, table: Table[Organisation], editor: LineEditor
) -> None:
    editor.say("Łódź Circle")
    kept_when_closed: list[bool] = []
    window.closed.connect(lambda: kept_when_closed.append(kept(table, "Łódź Circle")))
    assert window.close()
    assert kept_when_closed == [True]


def test_a_window_with_a_refused_edit_stays_open_and_says_why(
    window: MainWindow, editor: LineEditor, said: list[str]
) -> None:
    editor.say("  ")
    window.go_to(1)
    assert not window.close()
    assert window.isVisible()
    assert window.current.title == "Organisations"
    assert editor.said() == "  "
    assert "name" in said[-1]
    assert said[-1].endswith("Put it right, or press Escape to leave it.")
    editor.say("Łódź Circle")
    assert window.close()


def test_half_typed_words_wait_while_another_window_is_looked_at(
    window: MainWindow, table: Table[Organisation], editor: LineEditor
) -> None:
    editor.say("Łódź Ci")
    other = QWidget()
    other.show()
    other.activateWindow()
    wait_for(other.isActiveWindow)
    assert editor.isVisible()
    assert not kept(table, "Łódź Ci")
    other.close()
    window.activateWindow()
    wait_for(editor.hasFocus)
    assert editor.said() == "Łódź Ci"


def test_a_refused_edit_stays_open_when_another_row_is_clicked(
    table: Table[Organisation], editor: LineEditor, press: Callable[..., None]
) -> None:
    editor.say("  ")
    click_row(table, 3)
    assert table.current() is table.model.shown[3]
    assert editor.isVisible()
    assert editor.said() == "  "
    other = start_editing(table, "Note")
    other.say("on Mondays")
    press(other, Qt.Key.Key_Return)
    destroy_what_is_left()


def test_a_refused_edit_is_put_right_where_it_stands(
    table: Table[Organisation], editor: LineEditor, press: Callable[..., None]
) -> None:
    editor.say("  ")
    click_row(table, 3)
    editor.setFocus()
    editor.say("Łódź Circle")
    press(editor, Qt.Key.Key_Return)
    assert kept(table, "Łódź Circle")
    assert table.current().name == "Łódź Circle"
    assert table.view.hasFocus()


def test_escape_leaves_a_refused_edit(
    table: Table[Organisation], editor: LineEditor, press: Callable[..., None], said: list[str]
) -> None:
    editor.say("  ")
    click_row(table, 3)
    editor.setFocus()
    press(editor, Qt.Key.Key_Escape)
    destroy_what_is_left()
    assert kept(table, "Łódź Club")
    assert table.view.hasFocus()
    assert said == []


def test_what_the_list_takes_away_with_an_edit_is_said(
    table: Table[Organisation], editor: LineEditor, said: list[str]
) -> None:
    editor.say("Łódź Ci")
    table.show_rows(table.model.rows)
    destroy_what_is_left()
    assert said == ["The list changed while you were typing. You had typed “Łódź Ci”, which was not kept."]
