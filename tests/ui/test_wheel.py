from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from vcsdesk.ui.editors import editor_for
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, Number, Several, Text, Tick, TimeOfDay
from vcsdesk.ui.lines import Slider
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow

FEW, MANY = [[(number, f"Board {number}") for number in range(many)] for many in (3, 12)]
KINDS = {
    "one of a few": (Choice(FEW), 1),
    "one of many": (Choice(MANY), 5),
    "several": (Several(MANY), (2, 3)),
    "a number": (Number(0, 80), 12),
    "a day": (Day(lambda: date(2026, 11, 24)), date(2026, 11, 24)),
    "a time": (TimeOfDay(), None),
    "a tick": (Tick(), True),
}


def turn(widget: QWidget) -> None:
    """Turn the wheel over the middle of a widget, or of what lies there within it."""
    window = widget.window()
    handle = window.windowHandle()
    QTest.wheelEvent(handle, widget.mapTo(window, widget.rect().center()), QPoint(0, -120))
    QApplication.processEvents()


@pytest.fixture
def form(window: MainWindow) -> Iterator[Form]:
    """A form of more fields than there is room for, the one with the keyboard first."""
    asked = [Field(name, name, kind, value) for name, (kind, value) in KINDS.items()]
    more = [Field(f"note {number}", "Note", Text(8)) for number in range(4)]
    form = ask(window, "Change seat", [Field("first", "First"), *asked, *more], lambda **_answers: None)
    form.resize(600, 700)
    QApplication.processEvents()
    yield form
    form.reject()


@pytest.mark.parametrize("name", KINDS)
def test_the_wheel_scrolls_the_form_and_changes_no_field(form: Form, name: str) -> None:
    editor = form.rows[name].editor
    (area,) = form.findChildren(QScrollArea)
    area.ensureWidgetVisible(editor)
    said, before = editor.said(), area.verticalScrollBar().value()
    turn(editor)
    assert editor.said() == said
    assert area.verticalScrollBar().value() > before
    assert form.rows["first"].editor.hasFocus()


def test_the_wheel_over_an_open_list_goes_through_it(theme: Theme) -> None:
    editor = editor_for(Choice([(number, f"Board {number:02}") for number in range(60)]))
    editor.say("Board 30")
    editor.show()
    editor.showPopup()
    bar = editor.view().verticalScrollBar()
    before = bar.value()
    turn(editor.view().viewport())
    assert bar.value() > before
    assert editor.said() == "Board 30"
    editor.hidePopup()
    editor.deleteLater()


def test_the_wheel_moves_no_slider(theme: Theme) -> None:
    slider = Slider(Qt.Orientation.Horizontal)
    slider.setValue(40)
    slider.show()
    turn(slider)
    assert slider.value() == 40
    assert slider.focusPolicy() != Qt.FocusPolicy.WheelFocus
    slider.deleteLater()
