from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from keyboard import button, press, type_text
from vcsdesk.clock import Clock
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.choice_editors import ChoiceEditor, SeveralEditor
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, Folder, Number, PartialDay, Several, Text, Tick
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow
from waiting import wait_for


@pytest.fixture
def fields(clock: Clock) -> list[Field]:
    boards = [(number, f"Board {number}") for number in range(12)]
    return [
        Field("name", "Full name", needed=True),
        Field("board", "Board", Choice(boards), value=3),
        Field("since", "From", Day(clock.today), value=date(2026, 11, 24)),
        Field("until", "Until", PartialDay(clock.today)),
        Field("hours", "Hours a month", Number(0, 80, decimals=True)),
        Field("told", "They have been told", Tick(), value=True),
        Field("note", "Note", Text(3)),
    ]


def test_the_answers_come_typed_and_by_name(theme: Theme, fields: list[Field]) -> None:
    given: list[dict[str, object]] = []
    form = Form(None, "Name a deputy", fields, lambda **answers: given.append(answers))
    form.rows["name"].editor.say(" Zoë Łukasz ")
    form.rows["until"].editor.say("march 2029")
    form.rows["hours"].editor.say("7.5")
    form.submit()
    assert given == [
        {
            "name": "Zoë Łukasz",
            "board": 3,
            "since": date(2026, 11, 24),
            "until": PartialDate("2029-03"),
            "hours": 7.5,
            "told": True,
            "note": "",
        }
    ]
    assert form.result() == Form.DialogCode.Accepted


def test_a_long_title_wraps_within_the_form(theme: Theme, fields: list[Field]) -> None:
    form = Form(None, "Name a deputy for " + "everybody who sits here " * 6, fields, lambda **_answers: None)
    form.show()
    QApplication.processEvents()
    assert form.minimumSizeHint().width() < form.width()


def test_what_is_wrong_is_said_beside_each_field_and_the_first_gets_the_keyboard(
    window: MainWindow, fields: list[Field]
) -> None:
    given: list[object] = []
    form = ask(window, "Name a deputy", fields, lambda **answers: given.append(answers))
    QApplication.processEvents()
    form.rows["since"].editor.say("soon")
    form.rows["board"].editor.say("Board")
    form.submit()
    assert given == []
    assert form.isVisible()
    assert form.rows["name"].under.text() == "This has to be filled in."
    assert form.rows["since"].under.text().startswith("“soon” is not a date.")
    assert form.rows["board"].under.text().startswith("“Board” could mean more than one.")
    assert form.rows["since"].editor.accessibleDescription() == form.rows["since"].under.text()
    assert form.summary.isVisible()
    assert form.rows["name"].editor.hasFocus()
    form.reject()


def typed_board(form: Form, text: str) -> ChoiceEditor:
    editor = form.rows["board"].editor
    editor.setFocus()
    editor.lineEdit().setText(text)
    return editor


def test_any_part_of_the_words_is_enough_where_it_means_one_choice(
    window: MainWindow, fields: list[Field], press: Callable[..., None]
) -> None:
    given: list[dict[str, object]] = []
    form = ask(window, "Name a deputy", fields, lambda **answers: given.append(answers))
    form.rows["name"].editor.say("Ann")
    QApplication.processEvents()
    editor = typed_board(form, "D 11")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.currentText() == "Board 11"
    typed_board(form, "d 1")
    form.submit()
    assert form.rows["board"].under.text().startswith("“d 1” could mean more than one.")
    typed_board(form, "rd 7")
    form.submit()
    assert [answers["board"] for answers in given] == [7]


def offered(editor: ChoiceEditor) -> list[str]:
    """The choices in the list that is open under a choice; none where there is no list."""
    popup = editor.completer().popup()
    model = popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if popup.isVisible() else []


def test_a_click_on_the_words_of_a_choice_opens_its_list_and_typing_narrows_it(
    window: MainWindow, fields: list[Field]
) -> None:
    form = ask(window, "Name a deputy", fields, lambda **_answers: None)
    QApplication.processEvents()
    editor = form.rows["board"].editor
    line = editor.lineEdit()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert offered(editor) == [f"Board {number}" for number in range(12)]
    QTest.keyClicks(editor, "d 1")
    assert editor.currentText() == "d 1"
    assert offered(editor) == ["Board 1", "Board 10", "Board 11"]
    popup = editor.completer().popup()
    middle = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert offered(editor) == []
    assert editor.said() == "Board 10"
    form.reject()


def test_a_click_and_escape_leave_a_choice_as_it_was(window: MainWindow, fields: list[Field]) -> None:
    form = ask(window, "Name a deputy", fields, lambda **_answers: None)
    QApplication.processEvents()
    editor = form.rows["board"].editor
    QTest.mouseClick(editor.lineEdit(), Qt.MouseButton.LeftButton)
    QTest.keyClick(editor.completer().popup(), Qt.Key.Key_Escape)
    assert offered(editor) == []
    assert form.isVisible()
    assert editor.said() == "Board 3"
    form.reject()


def test_words_too_long_for_their_room_are_seen_from_their_beginning(theme: Theme) -> None:
    editor = ChoiceEditor([f"Decide later: {number}, and go on without it" for number in range(9)])
    editor.resize(80, 30)
    editor.show()
    for number in (0, 5):
        editor.setCurrentIndex(number)
        assert editor.lineEdit().cursorPosition() == 0
    editor.deleteLater()


def test_a_refused_act_is_said_and_the_form_stays_open(
    window: MainWindow, fields: list[Field], refuse: Callable[..., None]
) -> None:
    form = ask(window, "Name a deputy", fields, refuse)
    form.rows["name"].editor.say("Ann")
    form.submit()
    assert form.isVisible()
    assert form.summary.words.text() == "The seat is filled. End the appointment first."
    assert form.rows["name"].editor.said() == "Ann"
    form.reject()


def test_the_date_understood_is_said_while_it_is_typed(theme: Theme, fields: list[Field]) -> None:
    form = Form(None, "Name a deputy", fields, lambda **_answers: None)
    form.rows["since"].editor.say("thu")
    assert form.rows["since"].under.text() == "Thursday 26 November 2026"
    form.rows["since"].editor.say("thur-ish")
    assert form.rows["since"].under.text() == ""


def test_enter_sends_the_form_off_and_escape_leaves_it(
    window: MainWindow, fields: list[Field], press: Callable[..., None]
) -> None:
    given: list[object] = []
    form = ask(window, "Name a deputy", fields, lambda **answers: given.append(answers))
    QApplication.processEvents()
    press(form, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    form = ask(window, "Name a deputy", fields, lambda **answers: given.append(answers))
    form.rows["name"].editor.say("Ann")
    press(form.rows["name"].editor, Qt.Key.Key_Return)
    assert len(given) == 1


def test_a_file_that_is_not_there_is_refused(theme: Theme, tmp_path: Path) -> None:
    from vcsdesk.ui.kinds import File

    form = Form(None, "Add a paper", [Field("paper", "Paper", File("PDF (*.pdf)"))], lambda paper: None)
    form.rows["paper"].editor.say(str(tmp_path / "agenda.pdf"))
    form.submit()
    assert form.rows["paper"].under.text().startswith("There is no file “agenda.pdf” there.")
    (tmp_path / "agenda.pdf").write_bytes(b"%PDF-")
    form.submit()
    assert form.result() == Form.DialogCode.Accepted


def test_a_folder_is_found_by_browsing_from_where_it_will_be(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []
    field = Field("folder", "Into which folder", Folder(), tmp_path / "Packs" / "March")
    form = ask(window, "Print", [field], lambda folder: given.append(folder))
    QApplication.processEvents()
    begun: list[str] = []

    def choose(_parent: object, _title: str, where: str) -> str:
        begun.append(where)
        return str(tmp_path / "chosen")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    button(form, "Browse…").click()
    assert begun == [str(tmp_path)]
    form.submit()
    assert given == [tmp_path / "chosen"]


def test_a_folder_left_unchosen_stays_as_it_was(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = ask(window, "Print", [Field("folder", "Folder", Folder(), tmp_path)], lambda folder: None)
    QApplication.processEvents()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: "")
    button(form, "Browse…").click()
    assert form.rows["folder"].editor.said() == str(tmp_path)
    form.reject()


@pytest.mark.parametrize("hidden_first", [True, False])
def test_the_keyboard_goes_back_to_the_list_when_the_button_that_had_it_is_gone(
    window: MainWindow, *, hidden_first: bool
) -> None:
    table = window.current.table
    table.choose(lambda row: row.name == "Łódź Club")
    beside = PlainButton("Name a deputy")
    window.current.body.addWidget(beside)
    QApplication.processEvents()
    beside.setFocus()

    def rebuild(**_answers: object) -> None:
        if hidden_first:
            beside.hide()
        beside.deleteLater()

    form = ask(window, "Name a deputy", [Field("name", "Name")], rebuild)
    QApplication.processEvents()
    assert not beside.hasFocus()
    form.submit()
    window.activateWindow()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert table.view.hasFocus()


def test_the_keyboard_stays_on_a_button_that_is_still_there(window: MainWindow) -> None:
    beside = PlainButton("Name a deputy")
    window.current.body.addWidget(beside)
    QApplication.processEvents()
    beside.setFocus()
    form = ask(window, "Name a deputy", [Field("name", "Name")], lambda **_answers: None)
    QApplication.processEvents()
    form.submit()
    window.activateWindow()
    QApplication.processEvents()
    assert beside.hasFocus()


@pytest.fixture
def given() -> list[object]:
    """What a form was answered."""
    return []


@pytest.fixture
def picking(window: MainWindow, given: list[object]) -> tuple[Form, SeveralEditor]:
    """A form that asks for as many of twelve boards as are wanted, one picked already."""
    kind = Several([(number, f"Board {number:02}") for number in range(12)])
    fields = [Field("boards", "Boards", kind, (3,), needed=True)]
    form = ask(window, "Merge", fields, lambda boards: given.append(boards))
    editor = form.rows["boards"].editor
    assert isinstance(editor, SeveralEditor)
    return form, editor


def test_enter_picks_what_is_typed_and_then_sends_the_form_off(
    picking: tuple[Form, SeveralEditor], given: list[object]
) -> None:
    form, editor = picking
    line = editor.choice.lineEdit()
    assert line is not None
    line.setFocus()
    type_text(line, "d 07")
    press(line, Qt.Key.Key_Return)
    assert form.isVisible()
    assert editor.said() == "Board 03\nBoard 07"
    press(line, Qt.Key.Key_Return)
    assert given == [(3, 7)]


def test_what_is_typed_but_not_added_counts_too(
    picking: tuple[Form, SeveralEditor], given: list[object]
) -> None:
    form, editor = picking
    editor.choice.say("Board 11")
    form.submit()
    assert given == [(3, 11)]


def test_what_is_picked_is_taken_away_by_its_own_button(
    picking: tuple[Form, SeveralEditor], given: list[object]
) -> None:
    form, editor = picking
    button(form, "Take “Board 03” away").click()
    assert editor.said() == ""
    form.submit()
    assert form.isVisible()
    assert given == []


def test_a_long_title_goes_on_in_the_next_line(theme: Theme, fields: list[Field]) -> None:
    title = "Print: Children and Families Trust Board and all that it has beneath it, Voluntary sector seat 1"
    form = Form(None, title, fields, lambda **_answers: None)
    form.show()
    QApplication.processEvents()
    (said,) = [each for each in form.findChildren(PlainLabel) if each.text() == title]
    assert said.height() >= said.heightForWidth(said.width()) > said.fontMetrics().height() * 1.5
    form.close()


def test_whatever_the_keyboard_goes_to_is_in_sight(window: MainWindow) -> None:
    fields = [Field(f"name {number}", f"Name {number}", Text(5)) for number in range(20)]
    form = ask(window, "Print", fields, lambda **_answers: None)
    form.activateWindow()
    QApplication.processEvents()
    for key in (Qt.Key.Key_Backtab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab, *[Qt.Key.Key_Tab] * 4):
        QTest.keyClick(form.focusWidget(), key)
        QApplication.processEvents()
        here = form.focusWidget()
        assert here.visibleRegion().boundingRect().size() == here.size()
    form.reject()


def test_what_was_folded_away_is_brought_into_sight_when_it_is_asked_for(window: MainWindow) -> None:
    fields = [Field(f"usual {number}", f"Usual {number}") for number in range(20)]
    few = [Field(f"rare {number}", f"Rare {number}") for number in range(4)]
    form = ask(window, "Print", fields, lambda **_answers: None, more=few)
    form.more.button.setFocus()
    press(form.more.button, Qt.Key.Key_Space, " ")
    wait_for(lambda: not form.rows["rare 3"].visibleRegion().isEmpty())
    press(form.more.button, Qt.Key.Key_Return)
    assert not form.rows["rare 3"].isVisible()
    form.reject()
