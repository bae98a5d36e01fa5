from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

import make
from standing import standing_on
from vcsdesk.lists.column import Tone
from vcsdesk.refused import NothingToDo, Refused
from vcsdesk.ui.actions import Action
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.help_windows import show_keys
from vcsdesk.ui.nav_rail import NavRail
from vcsdesk.ui.palettes import DARK, STRONG_LIGHT, Look
from vcsdesk.ui.theme import Theme, colours
from vcsdesk.ui.window import MainWindow
from waiting import wait_for


def action(window: MainWindow, key: str) -> QAction:
    wanted = QKeySequence(key)
    return next(each for each in window.findChildren(QAction) if wanted in each.shortcuts())


def test_alt_and_a_number_opens_a_screen(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert window.current.title == "Today"


def test_the_arrow_keys_go_along_the_rail(window: MainWindow, press: Callable[..., None]) -> None:
    press(window.rail, Qt.Key.Key_Down)
    assert window.current.title == "Today"
    press(window.rail, Qt.Key.Key_Down)
    assert window.current.title == "Today"
    press(window.rail, Qt.Key.Key_Up)
    assert window.current.title == "Organisations"


def test_undo_and_redo_name_their_step(window: MainWindow, said: list[str]) -> None:
    make.organisation(window.desk.store, "A & B")
    assert action(window, "Ctrl+Z").text() == "&Undo: Make organisation"
    assert window.header.undo.accessibleName() == "Undo: Make organisation"
    action(window, "Ctrl+Z").trigger()
    assert said == ["Undone: Make organisation"]
    assert action(window, "Ctrl+Shift+Z").text() == "&Redo: Make organisation"
    action(window, "Ctrl+Y").trigger()
    assert said[-1] == "Done again: Make organisation"
    assert not action(window, "Ctrl+Y").isEnabled()


def test_ctrl_s_says_that_all_is_saved(window: MainWindow, said: list[str]) -> None:
    action(window, "Ctrl+S").trigger()
    assert said == ["Already saved: every change is kept as you make it."]
    assert window.message.isVisible()


def test_ctrl_f_goes_to_the_search_where_there_is_one(window: MainWindow) -> None:
    action(window, "Ctrl+F").trigger()
    assert window.header.search.hasFocus()
    window.go_to(1)
    assert not window.header.search.isVisible()


@pytest.mark.parametrize(("key", "field"), [("Ctrl+F", "search"), ("Ctrl+T", "day")])
def test_what_is_typed_replaces_what_stands_there_each_time_the_key_is_pressed(
    window: MainWindow, key: str, field: str
) -> None:
    line = getattr(window.header, field)
    for typed in ("3/12/26", "4/1/27"):
        action(window, key).trigger()
        QTest.keyClicks(line, typed)
        assert line.text() == typed
    window.header.day.setText("")


def test_a_refusal_stays_in_the_window_until_escape(window: MainWindow, refuse: Callable[..., None]) -> None:
    assert window.desk.do(refuse) is False
    assert window.message.words.text() == "The seat is filled. End the appointment first."
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.message.isVisible()


def test_a_message_stands_below_what_is_open_and_covers_none_of_it(window: MainWindow) -> None:
    high, message = window.stage.height(), window.message
    for words in ("Saved.", "A long message. " * 20):
        window.desk.tell(words)
        wait_for(lambda: message.height() >= message.words.heightForWidth(message.words.width()))
        assert message.isVisible()
        assert message.y() > window.stage.geometry().bottom()
        assert message.geometry().bottom() < window.centralWidget().height()
        assert window.height() == 720
    message.pressed.emit()
    QApplication.processEvents()
    assert window.stage.height() == high


def test_a_message_goes_when_another_screen_is_opened(
    window: MainWindow, refuse: Callable[..., None]
) -> None:
    window.desk.tell("Text size 150 %")
    window.rail.chosen.emit(1)
    assert not window.message.isVisible()
    window.desk.do(refuse)
    assert window.message.isVisible()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert not window.message.isVisible()


def test_a_refusal_goes_when_something_else_is_done(window: MainWindow, refuse: Callable[..., None]) -> None:
    window.desk.do(refuse)
    window.desk.do(lambda: None)
    assert not window.message.isVisible()
    window.desk.tell("Saved.")
    window.desk.do(lambda: None)
    assert window.message.isVisible()


def test_what_a_window_in_front_says_is_not_said_again_behind_it(window: MainWindow) -> None:
    over = QDialog(window)
    band = Band(Tone.BAD, PlainButton("Close"))
    QVBoxLayout(over).addWidget(band)
    band.hear(window.desk)
    over.open()
    window.desk.refused.emit(Refused("No paper came."))
    assert band.isVisible()
    assert not window.message.isVisible()
    over.close()
    window.desk.tell("Saved.")
    assert window.message.words.text() == "Saved."
    assert band.words.text() == "No paper came."


def test_that_there_is_nothing_to_do_is_said_as_good_news(window: MainWindow) -> None:
    heard: list[Tone | None] = []
    band = window.message
    band.refuse(NothingToDo("Nothing has changed."))
    heard.append(band.tone)
    band.refuse(Refused("Nothing was made."))
    heard.append(band.tone)
    assert heard == [Tone.ACCENT, Tone.BAD]


def test_a_day_typed_is_looked_at(window: MainWindow, press: Callable[..., None], today: date) -> None:
    day = window.header.day
    day.setFocus()
    day.setText("3/12/26")
    press(day, Qt.Key.Key_Return)
    assert window.desk.on == date(2026, 12, 3)
    assert day.text() == "3 Dec 2026"
    day.setText("whenever")
    press(day, Qt.Key.Key_Return)
    assert window.desk.on == date(2026, 12, 3)
    press(day, Qt.Key.Key_Escape)
    assert day.text() == "3 Dec 2026"
    day.setText("")
    press(day, Qt.Key.Key_Return)
    assert window.desk.on == today
    assert day.text() == "Today"


def test_a_day_typed_is_looked_at_when_the_field_is_left(window: MainWindow) -> None:
    day = window.header.day
    for typed, looked_at in (("3/12/26", date(2026, 12, 3)), ("whenever", date(2026, 12, 3))):
        day.setFocus()
        day.setText(typed)
        QTest.keyClick(day, Qt.Key.Key_Tab)
        assert not day.hasFocus()
        assert window.desk.on == looked_at
        assert day.text() == "3 Dec 2026"


def test_colours_and_size_are_chosen_and_remembered(window: MainWindow, theme: Theme, desk: Desk) -> None:
    theme.choose_look(Look.DARK)
    assert colours() == DARK
    theme.choose_look(Look.CONTRAST)
    assert colours() == STRONG_LIGHT
    small = QApplication.font().pointSizeF()
    action(window, "Ctrl++").trigger()
    assert QApplication.font().pointSizeF() == pytest.approx(small * 1.1)
    assert desk.settings.text("look") == "contrast"
    assert desk.settings.number("text size", 100) == 110


def test_large_letters_put_search_on_a_line_of_its_own(window: MainWindow, theme: Theme) -> None:
    header = window.header
    assert header.search.y() < header.undo.height()
    theme.choose_size(150)
    wait_for(lambda: header.search.y() >= header.undo.height())
    theme.choose_size(100)
    wait_for(lambda: header.search.y() < header.undo.height())


def test_twelve_screens_have_room_on_the_rail_of_a_low_window_at_every_size(theme: Theme) -> None:
    rail = NavRail("Hillingdon", [(f"Screen {number}", "list", "") for number in range(12)])
    for size in (100, 125, 150, 200):
        theme.choose_size(size)
        for narrow in (False, True):
            rail.set_narrow(narrow=narrow)
            rail.resize(rail.sizeHint().width(), 668)
            rail.show()
            QApplication.processEvents()
            places = [button.geometry() for button in rail._buttons()]
            assert rail.minimumSizeHint().height() <= 668
            assert places[-1].bottom() < 668
            assert all(place.height() >= rail.fontMetrics().height() for place in places)
    rail.close()


def test_the_program_says_which_name_is_open(window: MainWindow) -> None:
    assert window.windowTitle() == "Hillingdon – VCS Desk"


def test_closing_tells_the_program_and_remembers_the_place(window: MainWindow) -> None:
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    assert closed == [True]
    assert window.desk.settings.text("geometry")


def test_the_screens_follow_when_it_becomes_another_day(window: MainWindow, today: date) -> None:
    tomorrow = today + timedelta(days=1)
    heard: list[date] = []
    window.desk.on_changed.connect(heard.append)
    window.every_minute.timeout.emit()
    assert heard == []
    window.desk.clock = standing_on(tomorrow)
    window.every_minute.timeout.emit()
    window.every_minute.timeout.emit()
    assert heard == [tomorrow]
    assert window.current.refreshed == 2
    assert not window.day_band.isVisible()


def test_another_day_is_seen_when_she_comes_back_to_the_window(window: MainWindow, today: date) -> None:
    window.desk.look_at(today + timedelta(days=1))
    other = QWidget()
    other.show()
    other.activateWindow()
    wait_for(other.isActiveWindow)
    window.desk.clock = standing_on(today + timedelta(days=1))
    other.close()
    window.activateWindow()
    wait_for(lambda: not window.day_band.isVisible())
    assert window.header.day.text() == "Today"


def test_the_keys_fit_into_the_window_at_every_size(window: MainWindow, theme: Theme) -> None:
    for size in (100, 150, 200):
        theme.choose_size(size)
        QApplication.processEvents()
        keys = show_keys(window, window.desk)
        assert keys.height() <= window.height()
        keys.reject()


def test_a_window_can_be_made_narrow_whatever_is_offered_beside_its_title(window: MainWindow) -> None:
    window.header.show_actions([Action("Take in papers " * 3, print, main=True), Action("Print", print)])
    for wide in (1280, 1000, 1280, 1000):
        window.resize(wide, 700)
        QApplication.processEvents()
        assert window.width() == wide
