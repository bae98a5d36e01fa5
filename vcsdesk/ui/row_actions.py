"""What can be done with the chosen rows: by the menu key, a right click, a shortcut or Enter."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from vcsdesk.ui.action_menu import fill_menu
from vcsdesk.ui.actions import Action
from vcsdesk.ui.icons import icon
from vcsdesk.ui.labels import literal

if TYPE_CHECKING:
    from vcsdesk.ui.list_panel import ListPanel


class RowActions(QObject):
    """The actions of one list."""

    def __init__(self, panel: "ListPanel[Any]", actions: Sequence[Action]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._actions = tuple(actions)
        self._opening = next((action for action in actions if action.opens), None)
        view = panel.view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.activated.connect(self._activate)
        for action in actions:
            if action.key:
                view.addAction(self._made(action, Qt.ShortcutContext.WidgetShortcut))

    def menu(self) -> QMenu:
        """Make the menu for the rows that are chosen."""
        menu = QMenu("Row", self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made = [(action, self._entry(action, menu)) for action in self._offered()]
        fill_menu(menu, made)
        if made:
            menu.addSeparator()
        menu.addActions(self._panel.clipboard.actions)
        return menu

    def run(self, action: Action) -> None:
        """Do it with the chosen rows, and say why if it is refused."""
        rows, current = self._panel.selected(), self._panel.current()
        if self._may(action):
            self._panel.desk.do(lambda: action.do(rows if action.many else current))

    def _offered(self) -> tuple[Action, ...]:
        """Give every action of a short menu, and of a long one with parts those that make sense."""
        long = any(action.part for action in self._actions)
        return tuple(action for action in self._actions if self._may(action) or not long)

    def _entry(self, action: Action, menu: QMenu) -> QAction:
        made = self._made(action, Qt.ShortcutContext.WidgetShortcut, menu)
        made.setEnabled(self._may(action))
        if action.opens:
            menu.setDefaultAction(made)
        return made

    def _may(self, action: Action) -> bool:
        """Tell whether an action makes sense for what is chosen."""
        rows = self._panel.selected() if action.many else (self._panel.current(),)
        if not rows or None in rows:
            return False
        return action.may is None or all(action.may(row) for row in rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the menu at the mouse, or at the current cell for the menu key and Shift+F10."""
        if _asks_by_key(event):
            self.menu().popup(self._at_current_cell())
            return True
        if isinstance(event, QContextMenuEvent):
            self.menu().popup(event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _at_current_cell(self) -> QPoint:
        view = self._panel.view
        return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())

    def _activate(self, index: QModelIndex) -> None:
        """Edit the cell where that can be done, else open the row."""
        panel = self._panel
        row = panel.model.row_at(index)
        if panel.cells.edit(index.column(), row) is not None:
            panel.view.edit(index)
            return
        panel.opened.emit(row)
        if self._opening is not None:
            self.run(self._opening)

    def _made(self, action: Action, context: Qt.ShortcutContext, parent: QObject | None = None) -> QAction:
        made = QAction(icon(action.icon), literal(action.words), parent or self._panel.view)
        made.setToolTip(literal(action.tip or action.words))
        if action.key:
            made.setShortcut(QKeySequence(action.key))
            made.setShortcutContext(context)
        made.triggered.connect(lambda: self.run(action))
        return made


def _asks_by_key(event: QEvent) -> bool:
    """Tell whether the keyboard asks for the menu; of Shift+F10 only Windows makes its own."""
    if isinstance(event, QContextMenuEvent):
        return event.reason() == QContextMenuEvent.Reason.Keyboard
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_F10
        and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        and sys.platform != "win32"
    )
