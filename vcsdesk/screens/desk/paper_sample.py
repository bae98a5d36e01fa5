"""A small picture of how paper looks in the organisation's colour and with its logo."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from vcsdesk.printing.brand import HOUSE_BRAND
from vcsdesk.ui.theme import colours

_MARGIN = 18
_LINES = (1.0, 0.94, 0.6)


class PaperSample(QWidget):
    """The top of a page: logo, whose it is, a title, and where the words begin; white in every theme."""

    def __init__(self, organisation: str) -> None:
        super().__init__()
        self._organisation = organisation
        self._colour, self._logo = QColor(HOUSE_BRAND.colour), QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Sample of your paper")

    def show_brand(self, colour: str, logo: bytes) -> None:
        """Show another colour, or the house's where there is none, and another logo."""
        self._colour = QColor(colour or HOUSE_BRAND.colour)
        self._logo = QPixmap()
        self._logo.loadFromData(logo)
        said = "with the logo" if not self._logo.isNull() else "without a logo"
        self.setAccessibleDescription(f"Titles in {self._colour.name()}, {said}")
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as what it shows."""
        return QSize(300, self.fontMetrics().height() * 9)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(colours().line), 1))
        painter.setBrush(QColor("white"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        high = self.fontMetrics().height()
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN * 0.7, -_MARGIN, -_MARGIN * 0.7)
        self._draw_head(painter, room, high)
        self._draw_body(painter, room, high)

    def _draw_head(self, painter: QPainter, room: QRectF, high: int) -> None:
        wide = 0.0
        if not self._logo.isNull():
            size = self._logo.size().scaled(
                QSize(int(room.width() / 3), 2 * high), Qt.AspectRatioMode.KeepAspectRatio
            )
            wide = size.width() + 12
            painter.drawPixmap(QRectF(room.topLeft(), size), self._logo, QRectF(self._logo.rect()))
        painter.setPen(QColor("#444c56"))
        side = QRectF(room.left() + wide, room.top(), room.width() - wide, 2 * high)
        fitting = self.fontMetrics().elidedText(
            self._organisation, Qt.TextElideMode.ElideRight, int(side.width())
        )
        painter.drawText(side, Qt.AlignmentFlag.AlignVCenter, fitting)

    def _draw_body(self, painter: QPainter, room: QRectF, high: int) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._colour)
        top = room.top() + 2.4 * high
        painter.drawText(
            QRectF(room.left(), top, room.width(), 2.2 * high), Qt.AlignmentFlag.AlignVCenter, "Rep pack"
        )
        painter.fillRect(QRectF(room.left(), top + 2.3 * high, 56, 5), self._colour)
        for place, share in enumerate(_LINES):
            line = QRectF(room.left(), top + (3.2 + place * 0.8) * high, room.width() * share, high * 0.28)
            painter.fillRect(line, QColor("#c9ced4"))
