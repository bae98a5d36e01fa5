"""The menu of a row by the keyboard alone."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from vcsdesk.lists.column import Column
from vcsdesk.ui.actions import Action
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.list_panel import Wish
from vcsdesk.ui.table import Table


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes its own menu of Shift+F10")
def test_shift_f10_opens_the_menu_of_the_row(desk: Desk) -> None:
    wish = Wish(actions=[Action("Open it", lambda _row: None)])
    table = Table(desk, [Column("Name", lambda row: row)], wish)
    table.show_rows(["Ann", "Bob"])
    table.show()
    table.choose(lambda row: row == "Bob")
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(table.view, key)
    (menu,) = table.findChildren(QMenu)
    assert menu.isVisible()
    assert "Open it" in [action.text() for action in menu.actions()]
    menu.close()
    table.deleteLater()
