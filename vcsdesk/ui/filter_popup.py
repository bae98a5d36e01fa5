"""A small window to tick which values of a column to see."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vcsdesk.rules.desk.folding import fold
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.ticks import with_ticks

BLANK = "(empty)"


class FilterPopup(QFrame):
    """The values of one column, each with a tick."""

    ticked = Signal(object)
    """Carries the texts to keep, or None for all."""

    def __init__(
        self, parent: QWidget, title: str, values: Sequence[str], kept: frozenset[str] | None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._values = values
        self._find = QLineEdit()
        self._find.setPlaceholderText("Find a value")
        self._find.setAccessibleName(f"Find a value of {title}")
        self._find.textChanged.connect(self._narrow)
        self._list = with_ticks(QListWidget())
        self._list.setAccessibleName(f"Values of {title} to show")
        for value in values:
            item = QListWidgetItem(value or BLANK, self._list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = kept is None or value in kept
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._list.itemChanged.connect(self._tell)
        self._lay_out(title)
        self.setMinimumWidth(280)

    def _lay_out(self, title: str) -> None:
        buttons = QHBoxLayout()
        for words, state in (("All", Qt.CheckState.Checked), ("None", Qt.CheckState.Unchecked)):
            button = PlainButton(words)
            button.clicked.connect(lambda _=False, state=state: self._set_all(state))
            buttons.addWidget(button)
        done = PlainButton("Done", main=True)
        done.clicked.connect(self.close)
        buttons.addStretch(1)
        buttons.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(PlainLabel(f"Show only where “{title}” is", strong=True))
        column.addWidget(self._find)
        column.addWidget(self._list)
        column.addLayout(buttons)
        self._find.setFocus()

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(number) for number in range(self._list.count())]

    def _narrow(self, text: str) -> None:
        """Show the values that have what is typed."""
        wanted = fold(text)
        for item in self._items():
            item.setHidden(wanted not in fold(item.text()))

    def _set_all(self, state: Qt.CheckState) -> None:
        """Tick or untick every value in sight."""
        with QSignalBlocker(self._list):
            for item in self._items():
                if not item.isHidden():
                    item.setCheckState(state)
        self._tell()

    def _tell(self, _item: QListWidgetItem | None = None) -> None:
        """Say which values are ticked."""
        kept = frozenset(
            value
            for value, item in zip(self._values, self._items(), strict=True)
            if item.checkState() == Qt.CheckState.Checked
        )
        self.ticked.emit(None if len(kept) == len(self._values) else kept)
