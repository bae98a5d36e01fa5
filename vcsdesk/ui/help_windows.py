"""The two small windows under Help: the keys, and what this program is."""

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow

from vcsdesk.lists.column import Column, Tone
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.labels import label
from vcsdesk.ui.list_panel import Wish
from vcsdesk.ui.reading_window import reading_window
from vcsdesk.ui.table import Table
from vcsdesk.version import program_version

_LIST_KEYS = (
    ("In a list, change a cell", "F2, or just type"),
    ("In a list, open a row or change a cell", "Enter"),
    ("In a list, what can be done with a row", "Menu key or Shift+F10"),
    ("In a list, copy cells", "Ctrl+C"),
    ("In a list, paste a column of cells", "Ctrl+V"),
    ("In a list, fill down", "Ctrl+D"),
    ("On the map, go along the tree", "Arrow keys"),
    ("On the map, show it larger or smaller", "+ or -"),
    ("On the map, show the whole of it", "0"),
    ("On the map of a small window, tell all of the board that is chosen", "Ctrl+I"),
    ("Through time, go to the change before or after", "Alt+Left or Alt+Right"),
    ("In a draft, go to the step before or after", "Alt+Left or Alt+Right"),
    ("In a draft, add a change: rename, merge, split, move, abolish, set up", "Ctrl+1 to Ctrl+6"),
    ("In a draft, move a change up or down", "Alt+Up or Alt+Down"),
    ("In the rail, go from screen to screen", "Up and Down"),
)
_ABOUT = (
    "VCS Desk keeps a borough's voluntary sector seats on strategic boards: who sits where, what is due, "
    "and the paper to hand them. Everything is kept in one file on this computer, and nowhere else."
)
_MADE_OF = "Icons by Lucide (ISC licence). Letters: Atkinson Hyperlegible Next and Noto (Open Font Licence)."


def show_keys(window: QMainWindow, desk: Desk) -> QDialog:
    """Show every key that does something in the window."""
    rows = [*dict.fromkeys(_menu_keys(window)), *_LIST_KEYS]
    columns: tuple[Column[tuple[str, str]], ...] = (
        Column("To", lambda row: row[0]),
        Column("Press", lambda row: row[1]),
    )
    table = Table(desk, columns, Wish(name="Keyboard shortcuts", thing="shortcut"))
    table.show_rows(rows)
    dialog, column = reading_window(window, "Keyboard shortcuts")
    column.insertWidget(1, table, 1)
    letter = window.fontMetrics()
    dialog.resize(QSize(letter.averageCharWidth() * 80, letter.height() * 28).boundedTo(window.size()))
    dialog.open()
    return dialog


def show_about(window: QMainWindow) -> QDialog:
    """Say what the program is and what it is made of."""
    dialog, column = reading_window(window, "VCS Desk")
    for place, words in enumerate(
        (f"Version {program_version()}", _ABOUT, f"{_MADE_OF} Qt {qVersion()} (LGPL).")
    ):
        column.insertWidget(place + 1, label(words, Tone.MUTED if place != 1 else Tone.PLAIN, wrap=True))
    dialog.setMinimumWidth(window.fontMetrics().averageCharWidth() * 60)
    dialog.open()
    return dialog


def _menu_keys(window: QMainWindow) -> list[tuple[str, str]]:
    """List what the menus offer, with its key."""
    style = QKeySequence.SequenceFormat.NativeText
    return [
        (
            action.text().replace("&", "").rstrip("…"),
            " or ".join(key.toString(style) for key in action.shortcuts()),
        )
        for action in window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if action.shortcuts()
    ]
