"""The head of the window: which screen it is, what can be done, what to search for, which day it shows."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from vcsdesk.ui.actions import Action
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.date_field import DayLookedAt
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.icons import icon
from vcsdesk.ui.labels import heading, literal, tip
from vcsdesk.ui.lines import RoundLine

_GAP, _LEAST_TO_SEARCH = 8, 20

_GAP = 8


class Header(QWidget):
    """Title, actions, search and day."""

    searched = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title = heading("", 1)
        self.undo = icon_button("Undo", "undo-2", "Ctrl+Z")
        self.redo = icon_button("Redo", "redo-2", "Ctrl+Y")
        self.search = _SearchLine()
        self.search.textChanged.connect(self.searched)
        self.day = DayLookedAt(desk)
        self._small = self._narrow = False
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(_GAP)
        self._offered: list[PlainButton] = []
        self._row = QHBoxLayout()
        self._second = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addLayout(self._second)
        for row in (self._row, self._second):
            row.setSpacing(_GAP)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        for widget in (self.undo, self.redo, self.search, self.day):
            self._row.addWidget(widget)
        self._row.addLayout(self._buttons)
        self._fit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Give search and day a row of their own in a small window, as where there is no room for all."""
        self._small = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See anew whether there is room for all."""
        super().resizeEvent(event)
        self._fit()

    def _arrange(self, *, narrow: bool) -> None:
        """Set out one row, or two of which the title may wrap."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._title.setWordWrap(narrow)
        self._row.setStretch(0, int(narrow))
        self._row.setStretch(1, int(not narrow))
        for place, widget in enumerate((self.search, self.day)):
            self._row.removeWidget(widget)
            self._second.removeWidget(widget)
            if narrow:
                self._second.addWidget(widget, 1 - place)
            else:
                self._row.insertWidget(4 + place, widget)

    def minimumSizeHint(self) -> QSize:
        """Push no window wide: where one line is too narrow there are two."""
        hint = super().minimumSizeHint()
        return hint if self._narrow else QSize(0, hint.height())

    def show_screen(self, title: str, *, searchable: bool, words: str) -> None:
        """Become the head of a screen."""
        self._title.setText(title)
        self.search.setVisible(searchable)
        self.search.setPlaceholderText(f"Search {title.lower()}")
        self.search.setAccessibleName(f"Search {title.lower()}")
        with QSignalBlocker(self.search):
            self.search.setText(words)

    def show_actions(self, actions: Sequence[Action]) -> None:
        """Make buttons of the main actions and a menu of the rest."""
        for old in self._offered:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._offered = []
        main = [action for action in actions if action.main] or list(actions[:1])
        rest = [action for action in actions if action not in main]
        if rest:
            more = PlainButton("More", "")
            menu = QMenu("More", more)
            for action in rest:
                menu.addAction(self._made(action, menu))
            more.setMenu(menu)
            self._offered.append(more)
        for action in main:
            button = PlainButton(action.words, action.icon, main=True)
            button.setToolTip(tip(action.tip))
            button.setShortcut(action.key)
            button.clicked.connect(lambda _=False, action=action: self._desk.do(action.do))
            self._offered.append(button)
        for button in self._offered:
            self._buttons.addWidget(button)
        self._fit()

    def _made(self, action: Action, menu: QMenu) -> QAction:
        made = QAction(icon(action.icon), literal(action.words), menu)
        made.setShortcut(action.key)
        made.triggered.connect(lambda: self._desk.do(action.do))
        return made

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.day.setFixedWidth(letter * 19)
        beside = (self.undo, self.redo, self.day, *self._offered)
        needed = self._title.fontMetrics().horizontalAdvance(self._title.text()) + letter * _LEAST_TO_SEARCH
        needed += sum(widget.sizeHint().width() + _GAP for widget in beside)
        self._arrange(narrow=self._small or needed > self.width())


class _SearchLine(RoundLine):
    """The line to search with."""

    went_down = Signal()
    """The down arrow was pressed, to go on to what was found."""

    def __init__(self) -> None:
        super().__init__(sign="search")
        self.setToolTip(tip("Search this screen (Ctrl+F); Escape shows everything again"))
        self.setAccessibleName("Search")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape, and go on to what was found on the down arrow."""
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Be wide enough for a name."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 32, hint.height())
