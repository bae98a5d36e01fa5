"""The map over what its signs mean."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk.lists.boards.map import BoardMap
from vcsdesk.screens.boards.mapped.legend import Legend
from vcsdesk.screens.boards.mapped.view import MapView


class MapPage(QWidget):
    """The drawn map with its legend below."""

    def __init__(self) -> None:
        super().__init__()
        self.view, self.legend = MapView(), Legend()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.legend)

    def show_map(self, shown: BoardMap) -> None:
        """Show another map, and what is on it."""
        self.legend.show_for(shown)
        self.view.show_map(shown)

    def minimumSizeHint(self) -> QSize:
        """Have room for a box and a line of signs, though Qt would reckon with a legend one sign wide."""
        one, other = self.view.minimumSizeHint(), self.legend.minimumSizeHint()
        return QSize(max(one.width(), other.width()), one.height() + other.height())
