"""A card: a calm surface that holds what belongs together."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from vcsdesk.ui.labels import heading
from vcsdesk.ui.theme import colours

RADIUS = 10
MARGIN = 18


class Card(QFrame):
    """A rounded surface, with a heading if it is given one; put things into `inside`."""

    def __init__(self, title: str = "", *, margin: int = MARGIN) -> None:
        super().__init__()
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(margin, margin, margin, margin)
        self.inside.setSpacing(10)
        if title:
            self.inside.addWidget(heading(title))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = colours()
        painter.setPen(QPen(QColor(look.line), 1))
        painter.setBrush(QColor(look.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
