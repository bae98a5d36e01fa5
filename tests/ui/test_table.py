from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from sorting import sort_by

import make
from keyboard import button
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind
from vcsdesk.ui.cells import MARK
from vcsdesk.ui.table import Table
from vcsdesk.ui.window import MainWindow


@pytest.fixture
def table(window: MainWindow) -> Table[Organisation]:
    return window.current.table


def names(table: Table[Organisation]) -> list[str]:
    return [row.name for row in table.model.shown]


def go_to(table: Table[Organisation], name: str, title: str) -> None:
    table.choose(lambda row: row.name == name)
    number = [column.title for column in table.cells.columns].index(title)
    table.view.setCurrentIndex(table.view.currentIndex().siblingAtColumn(number))
    table.view.setFocus()


def choose_column(table: Table[Organisation], title: str, *, rows: int) -> None:
    """Choose the first rows of a column."""
    number = [column.title for column in table.cells.columns].index(title)
    table.view.clearSelection()
    for row in range(rows):
        index = table.model.index(row, number)
        table.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    table.view.selectionModel().setCurrentIndex(
        table.model.index(0, number), QItemSelectionModel.SelectionFlag.NoUpdate
    )


def test_the_model_keeps_qts_rules(table: Table[Organisation]) -> None:
    tester = QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.search("age")
    sort_by(table, "Letters", backwards=True)
    table.show_all()
    assert tester.model() is table.model
    assert table.model.rowCount() == 4


def test_searching_leaves_case_and_accents_aside(table: Table[Organisation]) -> None:
    table.search("ZOE lodz")
    assert names(table) == []
    table.search("lodz")
    assert names(table) == ["Łódź Club"]


def test_the_head_of_the_window_searches_the_open_screen(
    window: MainWindow, table: Table[Organisation]
) -> None:
    window.header.search.setText("zoe")
    assert names(table) == ["Zoë's Kitchen"]
    window.go_to(1)
    assert window.header.search.text() == ""
    window.go_to(0)
    assert window.header.search.text() == "zoe"


def test_names_sort_as_people_count(table: Table[Organisation]) -> None:
    sort_by(table, "Name")
    assert names(table) == ["Age Concern 9", "Age Concern 10", "Łódź Club", "Zoë's Kitchen"]


def test_the_row_chosen_stays_chosen_through_sorting_and_searching(table: Table[Organisation]) -> None:
    table.choose(lambda row: row.name == "Łódź Club")
    sort_by(table, "Name", backwards=True)
    assert table.current().name == "Łódź Club"
    table.search("club")
    assert [row.name for row in table.selected()] == ["Łódź Club"]


def test_pressing_a_heading_sorts_then_turns_then_leaves_it(
    window: MainWindow, table: Table[Organisation]
) -> None:
    as_read = names(table)
    where = QPoint(20, table.heading_row.height() // 2)
    seen = []
    for _ in range(3):
        QTest.mouseClick(table.heading_row.viewport(), Qt.MouseButton.LeftButton, pos=where)
        seen.append(names(table))
    assert seen[0][0] == "Age Concern 9"
    assert seen[1] == seen[0][::-1]
    assert seen[2] == as_read


def test_what_has_no_value_comes_last_either_way(table: Table[Organisation]) -> None:
    sort_by(table, "Note")
    assert [row.note for row in table.model.shown] == ["food", "old", "", ""]
    sort_by(table, "Note", backwards=True)
    assert [row.note for row in table.model.shown] == ["old", "food", "", ""]


def test_ticks_narrow_a_column_and_can_be_lifted(table: Table[Organisation]) -> None:
    table.narrow(2, frozenset({"food", ""}))
    assert len(names(table)) == 3
    table.show_all()
    assert len(names(table)) == 4


def test_the_filter_bar_narrows_in_the_screens_own_words(window: MainWindow) -> None:
    bar = window.current.body.itemAt(0).widget()
    bar.choose("Show", "With a note")
    assert sorted(names(window.current.table)) == ["Age Concern 10", "Zoë's Kitchen"]
    assert window.current.table.foot.words() == "2 of 4 organisations shown"
    window.current.table.search("zoe")
    assert window.current.table.foot.words() == "1 of 4 organisations shown"


def test_an_empty_list_says_why(table: Table[Organisation]) -> None:
    table.search("nowhere")
    assert table.nothing.text().startswith("Nothing matches")
    table.search("")
    table.show_rows(())
    assert table.nothing.text() == "No organisations yet."


def test_a_cell_says_its_state_in_word_and_shape(table: Table[Organisation]) -> None:
    index = table.model.index(0, 1)
    assert index.data() == "Voluntary or community"
    assert index.data(MARK).shape == "◐"


def test_a_load_is_spoken_with_its_limit(table: Table[Organisation]) -> None:
    spoken = table.model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "14 of 10, over the limit"


def test_copying_gives_text_and_a_table_with_headings(table: Table[Organisation]) -> None:
    choose_column(table, "Name", rows=2)
    table.clipboard.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Age Concern 10\nAge Concern 9"
    assert "<th>Name</th>" in mime.html()
    assert "<td>Age Concern 10</td>" in mime.html()


def test_everything_is_copied_with_headings_for_a_spreadsheet(
    table: Table[Organisation], said: list[str]
) -> None:
    table.clipboard.copy_all()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Name\tKind\tNote\tLetters"
    assert len(lines) == 5
    assert said == ["4 rows copied with headings. Paste into a spreadsheet."]


def test_typing_over_a_cell_changes_the_record(
    table: Table[Organisation], press: Callable[..., None]
) -> None:
    go_to(table, "Łódź Club", "Note")
    press(table.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.say("meets on Mondays")
    press(editor, Qt.Key.Key_Return)
    assert table.desk.store.first(Organisation, name="Łódź Club").note == "meets on Mondays"
    assert table.desk.store.undoable == "Correct organisation"


def test_a_refused_edit_keeps_what_was_typed_and_says_why(
    table: Table[Organisation], press: Callable[..., None]
) -> None:
    go_to(table, "Łódź Club", "Name")
    press(table.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.say("   ")
    press(editor, Qt.Key.Key_Return)
    complaint = table.view.itemDelegate().complaint
    assert editor.isVisible()
    assert editor.said() == "   "
    assert complaint.isVisible()
    assert "name" in complaint.text()
    editor.say("Łódź Circle")
    press(editor, Qt.Key.Key_Return)
    assert "Łódź Circle" in names(table)
    assert not complaint.isVisible()


def test_tab_keeps_what_was_typed_and_edits_the_next_cell(
    table: Table[Organisation], press: Callable[..., None]
) -> None:
    go_to(table, "Łódź Club", "Name")
    press(table.view, Qt.Key.Key_F2)
    QApplication.focusWidget().say("A Łódź Circle")
    press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert table.desk.store.first(Organisation, name="A Łódź Circle") is not None
    assert QApplication.focusWidget().accessibleName() == "Kind"
    press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Note"
    press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert table.view.hasFocus()
    assert table.current().name == "A Łódź Circle"


def test_typing_starts_an_edit_with_what_is_typed(
    table: Table[Organisation], press: Callable[..., None]
) -> None:
    go_to(table, "Łódź Club", "Note")
    press(table.view, Qt.Key.Key_E, "é")
    editor = QApplication.focusWidget()
    assert editor.said() == "é"
    press(editor, Qt.Key.Key_Escape)
    assert table.view.hasFocus()
    assert table.desk.store.first(Organisation, name="Łódź Club").note == ""


def test_a_choice_is_made_by_its_words(table: Table[Organisation], press: Callable[..., None]) -> None:
    go_to(table, "Łódź Club", "Kind")
    press(table.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.say("Faith")
    press(editor, Qt.Key.Key_Return)
    assert table.desk.store.first(Organisation, name="Łódź Club").kind == OrganisationKind.FAITH


def test_typing_replaces_the_choice_a_cell_says(
    table: Table[Organisation], press: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vcsdesk.ui.choice_editors._MOST_WITHOUT_FINDING", 1)
    go_to(table, "Łódź Club", "Kind")
    press(table.view, Qt.Key.Key_F, "f")
    editor = QApplication.focusWidget()
    assert editor.lineEdit().text() == "f"
    press(editor, Qt.Key.Key_Escape)
    press(table.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor.lineEdit().selectedText() == editor.said()
    press(editor, Qt.Key.Key_Escape)


def test_a_pasted_column_is_one_step(table: Table[Organisation], said: list[str]) -> None:
    QGuiApplication.clipboard().setText("one\ntwo\nthree")
    choose_column(table, "Note", rows=1)
    table.clipboard.paste()
    assert [row.note for row in table.model.shown] == ["one", "two", "three", ""]
    assert table.desk.store.undoable == "Paste “Note”"
    table.desk.undo()
    assert [row.note for row in table.model.shown] == ["old", "", "food", ""]
    assert said[-1] == "Undone: Paste “Note”"


def test_a_paste_that_is_refused_changes_nothing(table: Table[Organisation], said: list[str]) -> None:
    before = names(table)
    QGuiApplication.clipboard().setText("Better name\n\t")
    choose_column(table, "Kind", rows=1)
    table.clipboard.paste()
    assert names(table) == before
    assert said[-1].startswith("At “Age Concern 10”: “Better name” is not one of the choices.")
    assert said[-1].endswith("Nothing was changed.")


def test_filling_down_repeats_the_first_value(table: Table[Organisation]) -> None:
    choose_column(table, "Note", rows=3)
    table.clipboard.fill_down()
    assert [row.note for row in table.model.shown] == ["old", "old", "old", ""]


def test_what_was_filled_or_pasted_into_stays_chosen(table: Table[Organisation]) -> None:
    choose_column(table, "Note", rows=3)
    table.clipboard.fill_down()
    chosen = {(cell.row(), cell.column()) for cell in table.view.selectionModel().selectedIndexes()}
    assert chosen == {(0, 2), (1, 2), (2, 2)}
    QGuiApplication.clipboard().setText("new")
    table.clipboard.paste()
    assert [row.note for row in table.model.shown] == ["new", "new", "new", ""]
    assert len(table.selected()) == 3


def test_the_down_arrow_goes_from_the_search_into_what_was_found(
    window: MainWindow, table: Table[Organisation], press: Callable[..., None]
) -> None:
    window.header.search.setFocus()
    window.header.search.setText("zoe")
    press(window.header.search, Qt.Key.Key_Down)
    assert table.view.hasFocus()
    assert [row.name for row in table.selected()] == ["Zoë's Kitchen"]


def test_the_row_chosen_before_a_search_is_chosen_again_when_it_is_cleared(
    table: Table[Organisation],
) -> None:
    table.choose(lambda row: row.name == "Age Concern 9")
    for words in ("lodz", "zoe", "nowhere", ""):
        table.search(words)
    assert table.current().name == "Age Concern 9"


def test_what_was_found_stays_chosen_once_it_was_taken(
    window: MainWindow, table: Table[Organisation], press: Callable[..., None]
) -> None:
    table.choose(lambda row: row.name == "Age Concern 9")
    window.header.search.setText("lodz")
    press(window.header.search, Qt.Key.Key_Down)
    window.header.search.clear()
    assert table.current().name == "Łódź Club"
    table.search("zoe")
    middle = table.view.visualRect(table.model.index(0, 0)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    table.search("")
    assert table.current().name == "Zoë's Kitchen"


def test_the_chosen_row_is_in_sight_when_a_search_is_cleared(
    window: MainWindow, table: Table[Organisation]
) -> None:
    for number in range(80):
        make.organisation(window.desk.store, f"Club {number}")
    window.header.search.setText("Łódź")
    table.choose(lambda row: row.name == "Łódź Club")
    window.header.search.clear()
    QApplication.processEvents()
    cell = table.view.visualRect(table.view.currentIndex())
    assert table.view.viewport().rect().contains(cell.center())


def test_enter_opens_a_row_where_nothing_can_be_typed(
    window: MainWindow, table: Table[Organisation], press: Callable[..., None]
) -> None:
    go_to(table, "Łódź Club", "Letters")
    press(table.view, Qt.Key.Key_Return)
    assert window.current.opened == ["Łódź Club"]


def test_the_menu_of_a_row_has_its_actions(table: Table[Organisation]) -> None:
    go_to(table, "Łódź Club", "Letters")
    words = [action.text() for action in table.row_actions.menu().actions() if not action.isSeparator()]
    assert words == ["Open organisation", "Copy", "Paste", "Fill down"]


def test_the_menu_key_opens_the_menu_at_the_row(table: Table[Organisation]) -> None:
    go_to(table, "Łódź Club", "Letters")
    middle = table.view.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, table.view.mapToGlobal(middle))
    QApplication.sendEvent(table.view, asked)
    menu = QApplication.activePopupWidget()
    cell = table.view.visualRect(table.view.currentIndex())
    assert menu.pos().y() == table.view.viewport().mapToGlobal(cell.bottomLeft()).y()
    menu.close()


def test_widths_are_remembered(table: Table[Organisation]) -> None:
    table.heading_row.resizeSection(0, 333)
    assert table.desk.settings.widths("widths/Organisations")[0] == 333


def test_a_row_that_is_no_longer_listed_is_let_go_and_comes_back(table: Table[Organisation]) -> None:
    table.choose(lambda row: row.name == "Łódź Club")
    chosen: list[str] = []
    table.row_chosen.connect(lambda row: chosen.append(row.name if row else ""))
    table.search("nowhere")
    assert chosen == [""]
    table.search("age")
    assert table.current() is None
    table.search("")
    assert chosen == ["", "Łódź Club"]
    assert table.current().name == "Łódź Club"


def test_the_row_in_the_place_of_one_that_went_is_told_once(table: Table[Organisation]) -> None:
    table.choose(lambda row: row.name == "Age Concern 9")
    chosen: list[str] = []
    table.row_chosen.connect(lambda row: chosen.append(row.name))
    table.show_rows([row for row in table.model.rows if row.name != "Age Concern 9"])
    assert chosen == ["Zoë's Kitchen"]


def test_rows_left_out_by_the_filter_bar_are_counted(window: MainWindow, table: Table[Organisation]) -> None:
    bar = window.current.body.itemAt(0).widget()
    bar.choose("Show", "With a note")
    table.show_rows([row for row in table.model.rows if not row.note])
    assert table.foot.words() == "0 of 2 organisations shown"
    assert table.nothing.text().startswith("There is none among these.")


def test_showing_all_empties_the_search_line(window: MainWindow, table: Table[Organisation]) -> None:
    window.header.search.setText("zoe")
    button(table, "Show all").click()
    assert window.header.search.text() == ""
    window.go_to(1)
    window.go_to(0)
    assert window.header.search.text() == ""
    assert len(names(table)) == 4
