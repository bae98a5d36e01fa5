"""The sections of a paper in their order, each with a tick; moved by buttons and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from vcsdesk.lists.printing.sections import SectionRow
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.labels import tip
from vcsdesk.ui.lines import ThinScrollBar
from vcsdesk.ui.ticks import with_ticks

_KEY = Qt.ItemDataRole.UserRole
_AIR = 10
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class SectionList(QWidget):
    """Shows the sections and says what is wanted with the chosen one."""

    chosen = Signal(str)
    """Another section is looked at; carries its key."""
    ticked = Signal(str, bool)
    """A section is to be in or out; carries its key."""
    moved = Signal(str, int)
    """A section is to go up (-1) or down (1); carries its key."""
    add_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[SectionRow] = ()
        self.list = with_ticks(QListWidget())
        self.list.setAccessibleName("Sections")
        self.list.setVerticalScrollBar(ThinScrollBar())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.up = icon_button("Move up", "arrow-up", "Alt+Up")
        self.down = icon_button("Move down", "arrow-down", "Alt+Down")
        self.remove = icon_button("Remove this section", "trash-2", "Del")
        self.add = PlainButton("Add a section…", "plus", quiet=True)
        self.add.setToolTip(tip("Add a section… (Ctrl+N)"))
        self._lay_out()
        self._connect()

    @property
    def key(self) -> str:
        """The section that is looked at, or nothing."""
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item else ""

    def show_rows(self, rows: Sequence[SectionRow], key: str) -> None:
        """Show the sections anew, and stay with one, or take the first that has words."""
        self.rows = rows
        keys = [row.key for row in rows]
        place = keys.index(key) if key in keys else min(1, len(keys) - 1)
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in rows:
                item = _item(row)
                item.setSizeHint(QSize(0, self.list.fontMetrics().height() + _AIR))
                self.list.addItem(item)
            self.list.setCurrentRow(place)
        self._follow()

    def choose(self, key: str) -> None:
        """Look at another section."""
        keys = [row.key for row in self.rows]
        if key in keys:
            self.list.setCurrentRow(keys.index(key))

    def _follow(self) -> None:
        """Let only that be pressed which can be done with the chosen section."""
        row = next((row for row in self.rows if row.key == self.key), None)
        stays = row is None or row.kind.stays
        place = self.list.currentRow()
        beside = [self.rows[at] if 0 <= at < len(self.rows) else None for at in (place - 1, place + 1)]
        for button, other in zip((self.up, self.down), beside, strict=True):
            button.setEnabled(not stays and other is not None and not other.kind.stays)
        self.remove.setEnabled(row is not None and row.is_own)

    def _changed(self, item: QListWidgetItem) -> None:
        self.ticked.emit(str(item.data(_KEY)), item.checkState() == _ON)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._changed)
        self.list.currentRowChanged.connect(lambda _row: self._follow())
        self.list.currentRowChanged.connect(lambda _row: self.chosen.emit(self.key))
        self.up.clicked.connect(lambda: self.moved.emit(self.key, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.key, 1))
        self.add.clicked.connect(self.add_wanted)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.key))
        for key, button in (("Alt+Up", self.up), ("Alt+Down", self.down), ("Del", self.remove)):
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        row = FlowLayout()
        for button in (self.up, self.down, self.remove, self.add):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)


def _item(row: SectionRow) -> QListWidgetItem:
    whose = " (your own)" if row.is_own else " (your words)" if row.has_her_words else ""
    words = f"{row.title}{whose}"
    item = QListWidgetItem(words)
    item.setData(_KEY, row.key)
    item.setToolTip(tip(f"{words}: {row.kind.about}"))
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, row.kind.about)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(_ON if row.is_in else _OFF)
    return item
