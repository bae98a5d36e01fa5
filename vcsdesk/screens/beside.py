"""A list beside what tells of its chosen row, kept in step."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from vcsdesk.lists.column import Row
from vcsdesk.ui.list_panel import ListPanel
from vcsdesk.ui.room import Room

NARROW, WIDE_LIST, _ROOMY = 104, 150, 140
"""The letters a list and its pane need to stand side by side, also where the list has many columns, and those
with which neither is tight."""
_FEW, _LOW, _ROW_AIR = 4, 14, 14
_MOST_SHARE, _LEAST_SHARE = 40, 26


def show_and_tell(panel: ListPanel[Row], rows: Sequence[Row], tell: Callable[[Row | None], object]) -> None:
    """Show other rows, choose the first where none is chosen, then tell of the chosen one, once."""
    with QSignalBlocker(panel):
        panel.show_rows(rows)
        if panel.current() is None:
            panel.choose(lambda _row: True)
    tell(panel.current())


class Beside(QSplitter):
    """A list and what tells of its chosen row: side by side, or one over the other where it is narrow."""

    def __init__(self, list_panel: QWidget, other: QWidget, least: int = NARROW) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._least = least
        self.setChildrenCollapsible(False)
        self.setHandleWidth(14)
        self._other, self._tight = other, False
        self.addWidget(list_panel)
        self.addWidget(other)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._room = Room(self, self._fit)

    def set_least(self, least: int | None) -> None:
        """Say how many letters must have room side by side; None is the usual number."""
        self._least = least or NARROW
        self._room.tell()

    def _fit(self, letters: float) -> None:
        wanted = Qt.Orientation.Vertical if letters < self._least else Qt.Orientation.Horizontal
        tight = letters < _ROOMY
        if wanted == self.orientation() and tight == self._tight:
            return
        self._tight = tight
        self.setOrientation(wanted)
        upright = wanted == Qt.Orientation.Vertical
        for number, share in enumerate((3, 2) if upright else (1, 0)):
            self.setStretchFactor(number, share)
        high = self.height()
        other = (self._other.minimumSizeHint() if tight else self._other.sizeHint()).width()
        self.setSizes([high * 3 // 5, high * 2 // 5] if upright else [self.width() - other, other])


def is_narrowed(panel: ListPanel[Any]) -> bool:
    """Tell whether a search or ticks hide rows, which the foot offers to lift."""
    return bool(panel.model.asked.words.strip() or panel.model.asked.ticked)


class Over(QSplitter):
    """A list over what tells of its chosen row, which has most of the room.

    The list is no higher than its rows need, up to a few; where it is low, the feet make room.
    """

    def __init__(self, list_panel: ListPanel[Row], under: QWidget, lower: ListPanel[Any]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._lower = lower
        self._list, self._set_by_hand, self._lines = list_panel, False, _FEW
        self.setChildrenCollapsible(False)
        self.setHandleWidth(14)
        self.addWidget(list_panel)
        self.addWidget(under)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._moved)
        for panel in (list_panel, lower):
            panel.model.modelReset.connect(self._share)
        Room(self, lambda _letters: self._share())

    def _moved(self) -> None:
        self._set_by_hand = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height out anew."""
        super().resizeEvent(event)
        self._share()

    def show_lines(self, lines: int) -> None:
        """Say how many rows of the list want to be seen."""
        self._lines = lines
        self._share()

    def _share(self) -> None:
        """Give the list what it wants, up to its share, unless a person has set it otherwise."""
        line = self.fontMetrics().height() + _ROW_AIR
        roomy, foot = self.height() > line * _LOW, self._list.foot
        for panel in (self._list, self._lower):
            panel.foot.setVisible(roomy or is_narrowed(panel))
        if self._set_by_hand:
            return
        around = self._list.heading_row.sizeHint().height() + line // 2
        if not foot.isHidden():
            around += foot.sizeHint().height()
        lines = min(len(self._list.model.shown), self._lines)
        high = min(around + line * lines, self.height() * (_MOST_SHARE if roomy else _LEAST_SHARE) // 100)
        self.setSizes([high, self.height() - high - self.handleWidth()])
