"""The two small windows under Help: the keys, and what this program is."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from vcsdesk.ui.labels import heading, label

_LIST_KEYS = (
    ("Enter", "Open a row, or change a cell that can be changed"),
    ("F2, or just type", "Change a cell"),
    ("Ctrl+C, Ctrl+V", "Copy cells, paste a column of cells"),
    ("Ctrl+D", "Fill down"),
    ("Menu key, or Shift+F10", "What can be done with a row"),
)


def show_keys(parent: QWidget) -> None:
    """Show every key that does something in the window."""
    rows = [
        (shortcut.toString(QKeySequence.SequenceFormat.NativeText), action.text().replace("&", ""))
        for action in parent.actions() + parent.findChildren(type(parent.menuBar().actions()[0]))  # type: ignore[attr-defined]
        for shortcut in action.shortcuts()[:1]
    ]
    window = _window(parent, "Keyboard shortcuts")
    for keys, words in dict.fromkeys([*rows, *_LIST_KEYS]):
        window.layout().addWidget(label(f"{keys}   {words}"))
    window.exec()


def show_about(parent: QWidget) -> None:
    """Say what the program is and what it is made of."""
    window = _window(parent, "About VCS Desk")
    window.exec()


def _window(parent: QWidget, title: str) -> QDialog:
    window = QDialog(parent)
    window.setWindowTitle(title)
    column = QVBoxLayout(window)
    column.addWidget(heading(title))
    return window
