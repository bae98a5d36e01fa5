"""The map with what tells of its chosen board: beside it, or where there is no room, a line of it below."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.screens.beside import NARROW, Beside
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import tip
from vcsdesk.ui.one_line import OneLine

# A page narrower than a pane needs and lower than this many lines is left to the map.
_LOW = 32
KEY = "Ctrl+I"


class ToldBeside(QWidget):
    """The map and its pane; in a small window the pane comes when it is asked for."""

    def __init__(self, shown: QWidget, pane: QWidget) -> None:
        super().__init__()
        self._pane = pane
        self.line, self.more = OneLine(), PlainButton("Details", "chevron-up")
        self.more.setCheckable(True)
        self.more.setToolTip(tip(f"Tell all of the board that is chosen ({KEY})"))
        self.more.toggled.connect(self._fit)
        QShortcut(QKeySequence(KEY), self).activated.connect(self._turn)
        self._foot = QWidget()
        row, column = QHBoxLayout(self._foot), QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.more)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Beside(shown, pane), 1)
        column.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a small page to the map."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Reckon with larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        small = self.width() < NARROW * metrics.averageCharWidth() and self.height() < _LOW * metrics.height()
        self._foot.setVisible(small)
        self._pane.setVisible(self.more.isChecked() or not small)

    def _turn(self) -> None:
        if not self._foot.isHidden():
            self.more.toggle()
