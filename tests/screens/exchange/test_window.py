"""The window in which a file is brought in, on real files and the real worker."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from accessibility import findings, label_format_findings
from spreadsheet_files import csv_of, xlsx_of
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.exchange.import_source import ImportSource
from vcsdesk.screens.desk.start_card import StartCard
from vcsdesk.screens.exchange.bringing_in import bring_in_file, choose_and_bring_in
from vcsdesk.screens.exchange.window import BringInWindow
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.window import MainWindow
from waiting import wait_for

ROWS = [
    ["Board", "Role", "Rep", "Organisation", "Since", "Colour"],
    ["Ş&<Ngũgĩ> board", "Rep", "Ann Okafor", "Riverside Play", "May 2024", "red"],
    ["Ş&<Ngũgĩ> board", "Wise one", "منظمة الأمل", "", "", "blue"],
    ["Transport", "Rep", "Bob Lee", "Age Well", "31/2/2025", ""],
]
Open = Callable[[Path], BringInWindow]


@pytest.fixture
def opened(window: MainWindow, desk: Desk) -> Iterator[Open]:
    """Open the window on a file and wait until it is there."""

    def shown() -> list[BringInWindow]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, BringInWindow) and each.isVisible()]

    def go(path: Path) -> BringInWindow:
        bring_in_file(window, desk, path)
        wait_for(lambda: shown() != [])
        return shown()[0]

    yield go
    for each in shown():
        each.reject()


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "reps.xlsx"
    path.write_bytes(xlsx_of({"Reps": ROWS}))
    return path


@pytest.fixture
def popolo(tmp_path: Path) -> Path:
    path = tmp_path / "s.json"
    path.write_text(
        '{"persons": [{"id": "1", "name": "Ann"}], '
        '"memberships": [{"person_id": "1", "organization_id": "2"}], '
        '"organizations": [{"id": "2", "name": "Board", "classification": "partnership board"}]}',
        encoding="utf-8",
    )
    return path


def buttons(dialog: BringInWindow) -> list[str]:
    """Say what the buttons at the foot of the window say."""
    foot = (dialog.back, dialog.save, dialog.cancel, dialog.go_on)
    return [each.text() for each in foot if each.isVisible()]


def see_report(dialog: BringInWindow) -> None:
    dialog.go_on.click()
    wait_for(lambda: dialog.report is not None and dialog.go_on.isEnabled())


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel)]


def outcomes(dialog: BringInWindow) -> list[tuple[str, str]]:
    return [(row.where, row.result.words) for row in dialog.page.table.model.shown]


def test_columns_are_guessed_and_shown_with_what_stands_in_them(opened, sheet):
    dialog = opened(sheet)
    assert {heading: choice.said() for heading, choice in dialog.columns.choices.items()} == {
        "Board": "Board",
        "Role": "Role, such as rep or deputy",
        "Rep": "Person in the seat",
        "Organisation": "Organisation",
        "Since": "Sits there since",
        "Colour": "Leave out",
    }


def test_a_column_that_is_left_out_is_told_above_and_given_a_meaning_with_one_press(opened, sheet):
    page = opened(sheet).columns
    told = "This column holds something and is left out: “Colour” (2 cells)."
    assert (page.left_out.isVisible(), page.left_out.words.text()) == (True, told)
    assert page._notes["Colour"].text() == "Left out: 2 cells"
    page.left_out.give.click()
    assert page.choices["Colour"].view().isVisible()
    page.choices["Colour"].hidePopup()
    page.choices["Colour"].say("Note on the appointment")
    assert (page.left_out.isVisible(), page._notes["Colour"].isVisible()) == (False, False)


def test_the_report_tells_each_row_and_bringing_in_is_one_step(opened, sheet, store, said):
    dialog = opened(sheet)
    see_report(dialog)
    assert outcomes(dialog) == [
        ("Row 2", "New"),
        ("Row 3", "To decide"),
        ("Row 4", "Refused"),
    ]
    assert store.find(Appointment) == ()
    dialog.go_on.click()
    wait_for(lambda: store.find(Appointment) != ())
    assert store.undoable == "Bring in boards and seats"
    assert said[-1].startswith("Brought in from “reps.xlsx”.")
    assert said[-1].endswith("Ctrl+Z takes it back.")


def test_a_question_is_answered_in_place_and_remembered(opened, sheet, store):
    dialog = opened(sheet)
    see_report(dialog)
    (choice,) = dialog.page.questions.choices.values()
    assert choice.currentText() == "Decide later"
    assert "Row 3. Until you decide: “Bring it in without this”." in texts(dialog.page.questions)
    choice.say("Deputy")
    wait_for(lambda: outcomes(dialog) == [("Row 2", "New"), ("Row 3", "New"), ("Row 4", "Refused")])
    dialog.go_on.click()
    wait_for(lambda: len(store.find(Appointment)) == 2)
    assert store.find(Appointment)[1].capacity is Capacity.DEPUTY
    again = opened(sheet)
    see_report(again)
    assert again.page.questions.count() == 0


def test_a_column_is_corrected_and_kept_for_the_next_edition(opened, tmp_path, store):
    path = tmp_path / "odd.csv"
    path.write_bytes(csv_of([["Where", "Rep"], ["Housing", "Ann"]]))
    dialog = opened(path)
    dialog.go_on.click()
    wait_for(dialog.message.isVisible)
    assert "No column is known to name the boards." in dialog.message.words.text()
    dialog.columns.choices["Where"].say("Board")
    see_report(dialog)
    dialog.go_on.click()
    wait_for(lambda: store.find(ImportSource) != ())
    newer = tmp_path / "odd, newer.csv"
    newer.write_bytes(csv_of([["Where", "Rep"], ["Housing", "Bob"]]))
    assert opened(newer).columns.choices["Where"].said() == "Board"


def test_a_typed_meaning_that_is_none_is_said_and_kept(opened, sheet):
    dialog = opened(sheet)
    choice = dialog.columns.choices["Colour"]
    choice.setEditText("zzz")
    dialog.go_on.click()
    assert (
        "“zzz” is nothing that a column can mean. Choose what “Colour” means." in dialog.message.words.text()
    )
    assert (choice.currentText(), choice.hasFocus(), dialog.go_on.isEnabled()) == ("zzz", True, True)
    choice.setEditText("Leave ou")
    see_report(dialog)
    assert not dialog.message.isVisible()


def test_a_typed_answer_that_is_none_is_not_taken_for_later(opened, sheet, store):
    dialog = opened(sheet)
    see_report(dialog)
    (choice,) = dialog.page.questions.choices.values()
    choice.setEditText("zzz")
    dialog.go_on.click()
    assert "“zzz” is none of the answers." in dialog.message.words.text()
    assert (store.find(Appointment), choice.hasFocus(), dialog.isVisible()) == ((), True, True)


def test_what_other_columns_asked_is_asked_no_more(opened, sheet):
    dialog = opened(sheet)
    see_report(dialog)
    assert dialog.page.questions.count() == 1
    dialog.back.click()
    dialog.columns.choices["Role"].say("Leave out")
    see_report(dialog)
    assert dialog.page.questions.count() == 0
    assert not dialog.page.questions.isVisible()


def test_what_she_wrote_is_shown_as_she_wrote_it(opened, tmp_path):
    path = tmp_path / "r&b.csv"
    long = "Would like papers in large print; prefers to be rung in the evening, after six o’clock"
    path.write_bytes(csv_of([["Board", "R&B role", "Rep", "Notes"], ["Housing", "R&B", "Ann & Bob", long]]))
    dialog = opened(path)
    dialog.columns.choices["R&B role"].say("Role, such as rep or deputy")
    assert "R&B role" in texts(dialog.columns)
    assert "Would like papers in large print; prefers to be rung in the…" in texts(dialog.columns)
    see_report(dialog)
    assert "“Ann & Bob” looks like 2 people." in texts(dialog.page.questions)
    assert [each for each in dialog.findChildren(QLabel) if each.buddy() and "&" in each.text()] == []


def test_what_stands_under_a_heading_has_room_for_all_its_lines(opened, tmp_path):
    path = tmp_path / "long.csv"
    boards = [[f"{name} partnership delivery and oversight board"] for name in ("One", "Two", "Three")]
    path.write_bytes(csv_of([["Board", "Rep", *(f"Column {number}" for number in range(20))], *boards]))
    page = opened(path).columns
    (said,) = (each for each in page.findChildren(QLabel) if each.text().startswith("One partnership"))
    for width in range(500, 1400, 100):
        page.window().resize(width, 600)
        QApplication.processEvents()
        room, wraps = said.rect().adjusted(0, 0, 0, 900), Qt.TextFlag.TextWordWrap
        needed = said.fontMetrics().boundingRect(room, wraps, said.text()).height()
        assert said.height() >= needed


def test_how_the_file_was_read_is_said_beside_the_rows(opened, sheet):
    dialog = opened(sheet)
    see_report(dialog)
    assert dialog.page.remarks.text().startswith("Taken to mean Representative: “Rep” (2 rows).")
    assert dialog.page.remarks.text().endswith("left out: “Colour” (2 cells).")


def test_letters_that_cannot_be_read_leave_the_choice_as_it_was(opened, tmp_path):
    path = tmp_path / "mac.csv"
    path.write_bytes("Board,Rep\nCafé board,Zoë\n".encode("mac_roman"))
    dialog = opened(path)
    before = dialog.columns.letters.choice.currentText()
    path.unlink()
    dialog.columns.letters.choice.say("Western European (Macintosh)")
    wait_for(dialog.message.isVisible)
    assert dialog.columns.letters.choice.currentText() == before


def test_letters_can_be_read_another_way(opened, tmp_path, store):
    path = tmp_path / "mac.csv"
    path.write_bytes("Board,Rep\nCafé board,Zoë\n".encode("mac_roman"))
    dialog = opened(path)
    first = dialog.columns
    assert "Café" not in first.letters.lines.text()
    first.letters.choice.say("Western European (Macintosh)")
    wait_for(lambda: dialog.columns is not first)
    assert "Café board" in dialog.columns.letters.lines.text()
    see_report(dialog)
    dialog.go_on.click()
    wait_for(lambda: store.find(BodyName) != ())
    assert store.first(BodyName).name == "Café board"


def test_one_can_go_back_to_the_columns(opened, sheet):
    dialog = opened(sheet)
    see_report(dialog)
    dialog.back.click()
    assert dialog.pages.currentWidget() is dialog.columns
    see_report(dialog)
    assert dialog.pages.currentWidget() is dialog.page


def test_rows_are_narrowed_by_what_becomes_of_them(opened, sheet):
    dialog = opened(sheet)
    see_report(dialog)
    dialog.page.which.choose("Show", "Refused")
    assert outcomes(dialog) == [("Row 4", "Refused")]


def test_the_report_is_saved_as_text(opened, sheet, tmp_path, monkeypatch):
    dialog = opened(sheet)
    see_report(dialog)
    path = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save.click()
    text = path.read_text(encoding="utf-8")
    assert text.startswith("3 rows: 1 new, 1 to decide and 1 refused.")
    assert "Row 4\tTransport, Bob Lee\tRefused\tSince: “31/2/2025” is not a date." in text


def test_popolo_has_no_columns_to_ask_about(opened, popolo):
    dialog = opened(popolo)
    wait_for(lambda: dialog.report is not None)
    assert not dialog.back.isVisible()
    assert len(dialog.page.table.model.shown) > 1


def test_popolo_shows_its_report_as_a_spreadsheet_does(opened, popolo, store):
    dialog = opened(popolo)
    wait_for(lambda: dialog.report is not None)
    assert buttons(dialog) == ["Save this report…", "Cancel", "Bring in"]
    assert (dialog.title.text(), dialog.title.isVisible()) == ("What would happen", True)
    dialog.go_on.click()
    wait_for(lambda: store.find(Appointment) != ())


@pytest.mark.parametrize("kind", ["spreadsheet", "popolo"])
def test_where_all_is_the_same_there_is_nothing_to_bring_in(opened, tmp_path, popolo, store, said, kind):
    if kind == "spreadsheet":
        popolo = tmp_path / "same.csv"
        popolo.write_bytes(csv_of([["Board", "Rep"], ["Housing", "Ann"]]))

    def reported() -> BringInWindow:
        dialog = opened(popolo)
        if kind == "spreadsheet":
            assert buttons(dialog) == ["Cancel", "See what would happen"]
            dialog.go_on.click()
        wait_for(lambda: dialog.report is not None and dialog.go_on.isEnabled())
        return dialog

    reported().go_on.click()
    wait_for(lambda: store.find(Appointment) != ())
    before = store.find(Appointment)
    again = reported()
    assert buttons(again)[-2:] == ["Save this report…", "Close"]
    assert again.page.summary.text().endswith("There is nothing to bring in.")
    again.go_on.click()
    wait_for(lambda: said[-1].startswith("There was nothing to bring in from"))
    assert store.find(Appointment) == before


def test_where_every_row_is_refused_there_is_nothing_to_bring_in(opened, tmp_path):
    path = tmp_path / "bad.csv"
    path.write_bytes(csv_of([["Board", "Rep", "Since"], ["Transport", "Bob Lee", "31/2/2025"]]))
    dialog = opened(path)
    see_report(dialog)
    assert outcomes(dialog) == [("Row 2", "Refused")]
    assert buttons(dialog) == ["Back to the columns", "Save this report…", "Close"]
    dialog.back.click()
    assert buttons(dialog) == ["Cancel", "See what would happen"]


def test_an_answer_that_changes_nothing_is_kept(opened, tmp_path, store):
    for year, name in (("2024", "first.csv"), ("2023", "second.csv")):
        path = tmp_path / name
        path.write_bytes(csv_of([["Board", "Seat", "Rep", "Since"], ["Housing", "One", "Ann", year]]))
        dialog = opened(path)
        see_report(dialog)
        if year == "2024":
            dialog.go_on.click()
            wait_for(lambda: store.find(Appointment) != ())
    assert buttons(dialog)[-1] == "Close"
    assert dialog.page.summary.text().endswith("There is nothing to bring in until you decide.")
    (choice,) = dialog.page.questions.choices.values()
    choice.setCurrentIndex(next(i for i in range(choice.count()) if choice.itemText(i).startswith("Keep")))
    wait_for(lambda: dialog.go_on.isEnabled() and buttons(dialog)[-2:] == ["Cancel", "Keep my answers"])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_an_answer_takes_the_answer_alone(opened, sheet, store, key):
    dialog = opened(sheet)
    see_report(dialog)
    (choice,) = dialog.page.questions.choices.values()
    choice.setFocus()
    assert choice.lineEdit() is not None
    choice.setEditText("Deputy")
    QTest.keyClick(choice, key)
    wait_for(lambda: dialog.go_on.isEnabled() and ("Row 3", "New") in outcomes(dialog))
    QTest.keyClick(choice, key)
    QApplication.processEvents()
    assert (dialog.isVisible(), dialog.go_on.isEnabled(), store.find(Appointment)) == (True, True, ())
    dialog.go_on.setFocus()
    QTest.keyClick(dialog.go_on, key)
    wait_for(lambda: store.find(Appointment) != ())


def test_enter_goes_on_from_the_columns(opened, sheet):
    dialog = opened(sheet)
    QTest.keyClick(dialog.columns.choices["Board"], Qt.Key.Key_Return)
    wait_for(lambda: dialog.report is not None)


def test_the_longest_answer_is_seen_whole_where_there_is_room(opened, tmp_path, store):
    for name in ("first.csv", "second.csv"):
        note = f"Borough-wide partnership delivery and oversight, {name}"
        path = tmp_path / name
        path.write_bytes(csv_of([["Board", "Seat", "Rep", "Note"], ["Housing", "One", "Ann", note]]))
        dialog = opened(path)
        dialog.columns.choices["Note"].say("Note on the appointment")
        dialog.resize(1200, 680)
        see_report(dialog)
        if name == "first.csv":
            dialog.go_on.click()
            wait_for(lambda: store.find(Appointment) != ())
    QApplication.processEvents()
    (choice,) = dialog.page.questions.choices.values()
    longest = max(choice.fontMetrics().horizontalAdvance(choice.itemText(i)) for i in range(choice.count()))
    assert longest < choice.width()
    dialog.resize(700, 680)
    QApplication.processEvents()
    assert dialog.page.table.width() >= dialog.page.width() // 3


def test_a_file_that_cannot_be_read_is_said_in_the_window(window, desk, tmp_path, said):
    path = tmp_path / "noise.xlsx"
    path.write_bytes(bytes(range(256)))
    bring_in_file(window, desk, path)
    wait_for(lambda: said != [])
    assert said[-1].startswith("“noise.xlsx” was not read.")


def test_nothing_happens_where_no_file_is_chosen(window, desk, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert choose_and_bring_in(window, desk) is None


def test_closing_while_it_reads_is_no_fault(opened, sheet, desk):
    dialog = opened(sheet)
    dialog.go_on.click()
    dialog.reject()
    done: list[object] = []
    desk.jobs.run(len_apart, "abc", on_done=done.append)
    wait_for(lambda: done == [3])


def test_it_is_tried_out_on_a_copy_that_goes_with_the_window(opened, sheet, tmp_path, monkeypatch, desk):
    folder = tmp_path / "private"
    folder.mkdir()
    monkeypatch.setattr("vcsdesk.screens.exchange.on_the_way.private_folder", lambda: folder)
    dialog = opened(sheet)
    see_report(dialog)
    assert [path.name for path in folder.iterdir()] == ["borough.vcsdesk"]
    assert desk.store.undoable is None
    dialog.cancel.click()
    assert not folder.exists()


def test_trying_out_says_how_far_it_is_and_can_be_cancelled(opened, tmp_path, desk):
    long = tmp_path / "long.csv"
    rows = [[f"Board {number}", f"Ann {number} Okafor"] for number in range(3000)]
    long.write_bytes(csv_of([["Board", "Rep"], *rows]))
    dialog = opened(long)
    dialog.go_on.click()
    wait_for(lambda: dialog.waiting.text().startswith("Trying out "))
    assert dialog.waiting.text().endswith(" records…")
    dialog.cancel.click()
    ended = []
    desk.jobs.run(len_apart, "next", on_done=ended.append)
    wait_for(lambda: ended == [4])
    assert desk.store.find(BodyName) == ()


def test_work_that_breaks_down_leaves_the_window_ready_to_go_on(opened, sheet, monkeypatch):
    dialog = opened(sheet)
    faults: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, fault, _trace: faults.append(fault))
    with monkeypatch.context() as broken:
        broken.setattr("vcsdesk.screens.exchange.window.try_apart", die_apart)
        dialog.go_on.click()
        wait_for(lambda: faults != [])
    assert (dialog.go_on.isEnabled(), dialog.waiting.text()) == (True, "")
    assert "The file could not be read." in dialog.message.words.text()
    see_report(dialog)


def die_apart(*_values: object) -> None:
    os._exit(3)


def len_apart(text: str, _report: object) -> int:
    return len(text)


def test_all_of_it_goes_by_keyboard_and_screen_reader(opened, sheet):
    dialog = opened(sheet)
    assert findings(dialog) == []
    assert label_format_findings(dialog) == []
    dialog.go_on.setFocus()
    QTest.keyClick(dialog.go_on, Qt.Key.Key_Return)
    wait_for(lambda: dialog.report is not None and dialog.go_on.isEnabled())
    assert findings(dialog) == []
    assert label_format_findings(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def drop(window: MainWindow, path: Path) -> bool:
    """Drop a file on the window, and tell whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, mime, Qt.MouseButton.LeftButton, none)
    enter.setAccepted(False)
    window.dragEnterEvent(enter)
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, Qt.MouseButton.LeftButton, none))
    return enter.isAccepted()


def test_a_spreadsheet_is_dropped_on_the_window(window, tmp_path, monkeypatch):
    dropped: list[Path] = []
    calls = msgspec.structs.replace(window._calls, bring_in_file=dropped.append)
    monkeypatch.setattr(window, "_calls", calls)
    assert drop(window, tmp_path / "reps.XLSX")
    assert not drop(window, tmp_path / "agenda.docx")
    assert [path.name for path in dropped] == ["reps.XLSX"]


def test_papers_leave_spreadsheets_to_the_window(go_to, tmp_path):
    papers = go_to("Papers")
    for name, taken in (("reps.csv", False), ("agenda.pdf", True)):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        none = Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(
            QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none
        )
        event.setAccepted(False)
        papers.dragEnterEvent(event)
        assert event.isAccepted() is taken


def test_an_empty_borough_offers_it_where_she_begins(window, go_to, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda _parent, title, *_: (asked.append(title), ("", ""))[1]
    )
    card = go_to("Today").findChild(StartCard)
    buttons = [each for each in card.findChildren(PlainButton) if each.isVisibleTo(card)]
    assert (buttons[0], card.bring_in.text()) == (card.bring_in, "Bring in a spreadsheet…")
    card.bring_in.click()
    assert asked == ["Bring in boards and seats"]
