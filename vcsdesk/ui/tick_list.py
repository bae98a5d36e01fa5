"""A list in which as many as are wanted are ticked, found by typing, all at once with one button."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.rules.desk.folding import fold
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.focus_ring import FocusRing
from vcsdesk.ui.labels import label, tip
from vcsdesk.ui.lines import RoundLine, ThinScrollBar
from vcsdesk.ui.ticks import with_ticks

_LINES, _SPACE = 7, 2
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickList(QWidget):
    """The editor of what may be ticked; text with one line for each that is."""

    altered = Signal()

    def __init__(self, words: list[str], thing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thing = thing
        self.line = RoundLine(sign="search")
        self.line.setPlaceholderText("Type any part of a name")
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list = _Rows()
        for each in words:
            item = QListWidgetItem(each, self.list)
            item.setToolTip(tip(each))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_OFF)
        self.list.itemChanged.connect(self._tell)
        self.everybody, self.nobody = PlainButton("Tick all"), PlainButton("Tick none")
        self.everybody.clicked.connect(lambda: self._tick_all(_ON))
        self.nobody.clicked.connect(lambda: self._tick_all(_OFF))
        self._count = label("", Tone.MUTED)
        self._lay_out()
        self.setFocusProxy(self.line if len(words) > _LINES else self.list)
        self._tell()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Name all that stands for the question."""
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)
        self.line.setAccessibleName(f"{name}: find one")

    @property
    def number(self) -> int:
        """How many are ticked."""
        return len(self.said().splitlines())

    def said(self) -> str:
        """Give what is ticked, one on each line, whether it is in sight or not."""
        return "\n".join(item.text() for item in self._items() if item.checkState() == _ON)

    def say(self, text: str) -> None:
        """Tick other ones."""
        wanted = set(text.splitlines())
        with QSignalBlocker(self.list):
            for item in self._items():
                item.setCheckState(_ON if item.text() in wanted else _OFF)
        self._tell()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go from the search line into the list on the down arrow; let Enter tick the only one found.

        Escape empties the line before it closes the window.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Down:
            self._enter()
            return True
        if event.key() == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            return True
        seen = self._seen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.text() and len(seen) == 1:
            seen[0].setCheckState(_ON)
            self.line.clear()
            return True
        return False

    def _enter(self) -> None:
        """Put the keyboard on the first one in sight."""
        seen = self._seen()
        if seen:
            self.list.setCurrentItem(seen[0])
            self.list.setFocus()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _seen(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if not item.isHidden()]

    def _narrow(self, text: str) -> None:
        """Show those that have every word that is typed."""
        words = fold(text).split()
        for item in self._items():
            said = fold(item.text())
            item.setHidden(not all(word in said for word in words))

    def _tick_all(self, state: Qt.CheckState) -> None:
        """Tick or untick all that are in sight."""
        with QSignalBlocker(self.list):
            for item in self._seen():
                item.setCheckState(state)
        self._tell()

    def _tell(self) -> None:
        """Say how many are ticked."""
        ticked = sum(item.checkState() == _ON for item in self._items())
        self._count.setText(f"{ticked:,} of {wording.count(self.list.count(), self._thing)} ticked")
        self.list.setAccessibleDescription(self._count.text())
        self.altered.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        for button in (self.everybody, self.nobody):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if self.list.count() > _LINES:
            column.addWidget(self.line)
        column.addWidget(self.list)
        column.addLayout(row)


class _Rows(QListWidget):
    """The list itself, as high as a few lines."""

    def __init__(self) -> None:
        super().__init__()
        with_ticks(self)
        FocusRing(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrap(True)
        self.setSpacing(_SPACE)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(ThinScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """Be no higher than what is in it, up to a few lines."""
        line = self.fontMetrics().height() + 8
        whole = max(self.contentsSize().height(), line * max(self.count(), 2))
        return QSize(super().sizeHint().width(), min(whole, line * _LINES) + 6)

    def updateGeometries(self) -> None:  # noqa: N802
        """Take another height when names go on in the next line, or no longer do."""
        super().updateGeometries()
        self.updateGeometry()
