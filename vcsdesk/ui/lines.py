"""Lines to type into and bars to scroll with, drawn round and calm like the rest."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from vcsdesk.ui.theme import colours

RADIUS = 7
_AIR = 14


class RoundLine(QLineEdit):
    """A line with round corners, an edge that can be seen, and a ring where the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setTextMargins(6, 0, 6, 0)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(clear)

    def sizeHint(self) -> QSize:
        """Be as high as a button."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + _AIR)

    def minimumSizeHint(self) -> QSize:
        """Never be lower than a button."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() + _AIR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the edge under the words."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(look.surface))
        painter.setPen(
            QPen(QColor(look.accent if self.hasFocus() else look.edge), 2 if self.hasFocus() else 1)
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
        super().paintEvent(event)


class ThinScrollBar(QScrollBar):
    """A scroll bar without arrows: the handle alone."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.surface))
        colour = QColor(look.edge)
        colour.setAlphaF(1.0 if look.strong or self.isSliderDown() or self.underMouse() else 0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(handle).adjusted(4, 4, -4, -4), 4, 4)
