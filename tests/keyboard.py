"""Working a real window from the keyboard alone."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from vcsdesk.ui.list_panel import ListPanel


def press(
    widget: QWidget,
    key: Qt.Key,
    text: str = "",
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key on a widget, with the letter it makes."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if isValid(widget):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, held, text))
    QApplication.processEvents()


def shortcut(window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press a key that may be a shortcut of the window or of what has the keyboard."""
    QTest.keyClick(window.focusWidget() or window, key, held)
    QApplication.processEvents()


def type_text(widget: QWidget, text: str) -> None:
    """Type a text, letter by letter, in any script."""
    for letter in text:
        press(widget, Qt.Key.Key_unknown, letter)


def start_editing(panel: ListPanel[Any], title: str) -> QWidget:
    """Put the keyboard on the current row's cell of a column and press F2; give what is typed into."""
    number = [column.title for column in panel.cells.columns].index(title)
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.currentIndex().siblingAtColumn(number))
    press(panel.view, Qt.Key.Key_F2)
    editor = panel.view.indexWidget(panel.view.currentIndex()) or _open_editor(panel)
    assert editor is not None, f"nothing can be typed into {title}"
    return editor


def edit_cell(panel: ListPanel[Any], title: str, text: str) -> None:
    """Replace what a cell of the current row says, and press Enter."""
    editor = start_editing(panel, title)
    line = editor.lineEdit() if isinstance(editor, QComboBox) and editor.isEditable() else editor
    if isinstance(line, QLineEdit):
        line.selectAll()
        press(line, Qt.Key.Key_Delete)
        type_text(line, text)
    else:
        editor.say(text)
    press(editor, Qt.Key.Key_Return)


def button(within: QWidget, words: str) -> QAbstractButton:
    """Find a button that can be seen by its words."""
    found = [
        each
        for each in within.findChildren(QAbstractButton)
        if each.accessibleName() == words and each.isVisible()
    ]
    assert found, f"there is no button {words}"
    return found[-1]


def _open_editor(panel: ListPanel[Any]) -> QWidget | None:
    inside = panel.view.viewport().findChildren(QWidget)
    return next((each for each in inside if hasattr(each, "said") and each.isVisible()), None)
