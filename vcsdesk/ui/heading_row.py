"""The headings over a list: calm, with an arrow where it is sorted and a funnel where it is narrowed."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from vcsdesk.ui.icons import draw_icon
from vcsdesk.ui.theme import colours

PADDING = 10


class HeadingRow(QHeaderView):
    """Headings that sort when pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.narrowed: frozenset[int] = frozenset()
        self.setSectionsClickable(True)
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Leave room for the arrow."""
        metrics = QFontMetricsF(self._letters())
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        wide = metrics.horizontalAdvance(words) + 2 * PADDING + metrics.height()
        return QSize(int(wide), int(metrics.height()) + 16)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one heading."""
        look, letters = colours(), self._letters()
        painter.save()
        painter.fillRect(rect, QColor(look.surface))
        painter.setFont(letters)
        metrics = QFontMetricsF(letters)
        inner = QRectF(rect).adjusted(PADDING, 0, -PADDING, 0)
        arrow = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        signs = [_arrow(self.sortIndicatorOrder())] if arrow else []
        signs += ["list-filter"] if section in self.narrowed else []
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        side = metrics.capHeight() + 3
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width() - len(signs) * (side + 4))
        alignment = self.model().headerData(
            section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        right = bool(int(alignment or 0) & int(Qt.AlignmentFlag.AlignRight))
        start = inner.right() - metrics.horizontalAdvance(text) if right else inner.left()
        painter.setPen(QColor(look.text if arrow else look.muted))
        painter.drawText(
            QRectF(start, inner.top(), inner.width(), inner.height()),
            int(Qt.AlignmentFlag.AlignVCenter),
            text,
        )
        place = start - side - 4 if right else start + metrics.horizontalAdvance(text) + 4
        for sign in signs:
            draw_icon(
                painter, sign, QRectF(place, inner.center().y() - side / 2, side, side), QColor(look.accent)
            )
            place += -side - 4 if right else side + 4
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _letters(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _arrow(order: Qt.SortOrder) -> str:
    return "arrow-up" if order == Qt.SortOrder.AscendingOrder else "arrow-down"
