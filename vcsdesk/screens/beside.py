"""A list beside what tells of its chosen row, kept in step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from vcsdesk.lists.column import Row
from vcsdesk.screens.room import Room
from vcsdesk.ui.list_panel import ListPanel

_NARROW = 104


def show_and_tell(panel: ListPanel[Row], rows: Sequence[Row], tell: Callable[[Row | None], object]) -> None:
    """Show other rows, choose the first where none is chosen, then tell of the chosen one, once."""
    with QSignalBlocker(panel):
        panel.show_rows(rows)
        if panel.current() is None:
            panel.choose(lambda _row: True)
    tell(panel.current())


class Beside(QSplitter):
    """A list and what tells of its chosen row: side by side, or one over the other where it is narrow."""

    def __init__(self, list_panel: QWidget, other: QWidget, least: int = _NARROW) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._least = least
        self.setChildrenCollapsible(False)
        self.setHandleWidth(14)
        self._other = other
        self.addWidget(list_panel)
        self.addWidget(other)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._room = Room(self, self._fit)

    def set_least(self, least: int | None) -> None:
        """Say how many letters must have room side by side; None is the usual number."""
        self._least = least or _NARROW
        self._room.tell()

    def _fit(self, letters: float) -> None:
        wanted = Qt.Orientation.Vertical if letters < self._least else Qt.Orientation.Horizontal
        if wanted == self.orientation():
            return
        self.setOrientation(wanted)
        upright = wanted == Qt.Orientation.Vertical
        for number, share in enumerate((3, 2) if upright else (1, 0)):
            self.setStretchFactor(number, share)
        high, other = self.height(), self._other.sizeHint().width()
        self.setSizes([high * 3 // 5, high * 2 // 5] if upright else [self.width() - other, other])


def over(list_panel: QWidget, under: QWidget) -> QSplitter:
    """Put a wide list over a wide one that tells of its chosen row."""
    split = QSplitter(Qt.Orientation.Vertical)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(14)
    split.addWidget(list_panel)
    split.addWidget(under)
    split.setSizes([1000, 1000])
    return split
