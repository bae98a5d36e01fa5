"""The map over what its signs mean, which makes way for it where the room is low."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk.lists.boards.map import BoardMap
from vcsdesk.screens.boards.mapped.legend import Legend
from vcsdesk.screens.boards.mapped.view import MapView

# A page lower than this many lines is left to the map, unless somebody asks what its signs mean.
_LOW = 20


class MapPage(QWidget):
    """The drawn map with its legend below."""

    def __init__(self) -> None:
        super().__init__()
        self.view, self.legend = MapView(), Legend()
        self._asked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.legend)

    def show_map(self, shown: BoardMap) -> None:
        """Show another map, and what is on it."""
        self.legend.show_for(shown)
        self.view.show_map(shown)

    def turn_legend(self) -> None:
        """Show what the signs mean, or put it away."""
        self._asked = True
        self.legend.setVisible(self.legend.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a low page to the map."""
        super().resizeEvent(event)
        if not self._asked:
            self.legend.setVisible(self.height() >= _LOW * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Have room for a box and a line of signs, though Qt would reckon with a legend one sign wide."""
        one, other = self.view.minimumSizeHint(), self.legend.minimumSizeHint()
        return QSize(max(one.width(), other.width()), one.height() + other.height())
