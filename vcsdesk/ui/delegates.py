"""How cells are drawn; one delegate serves every list of every screen."""

from math import isnan

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vcsdesk.lists.column import Mark, Shape, Tone
from vcsdesk.ui.cells import LIMIT, MARK, VALUE, AnyIndex
from vcsdesk.ui.labels import left_to_right
from vcsdesk.ui.shapes import chip_width, draw_bar, draw_chip, draw_shape
from vcsdesk.ui.theme import colours

PADDING = 10
AIR = 14
_LOAD_LETTERS = 24


class CellDelegate(QStyledItemDelegate):
    """Draws words, chips and bars."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Give rows air."""
        metrics = QFontMetricsF(option.font)
        words = str(index.data() or "")
        width = metrics.horizontalAdvance(words)
        if isinstance(index.data(MARK), Mark):
            width = chip_width(metrics, words)
        if index.data(LIMIT) is not None:
            width = metrics.averageCharWidth() * _LOAD_LETTERS
        return QSize(int(width) + 2 * PADDING + 2, int(metrics.height()) + AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a cell: its ground, what it says, the line under the row and where the keyboard is."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        look = colours()
        chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(cell.rect, QColor(look.chosen if chosen else look.surface))
        painter.setFont(cell.font)
        self._draw_value(painter, cell, index, QColor(look.on_chosen if chosen else look.text))
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight())
        if cell.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRect(QRectF(cell.rect).adjusted(1, 1, -1, -2))
        painter.restore()

    def _draw_value(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: QColor
    ) -> None:
        """Draw what a cell says, as a chip, a bar or words."""
        inner = QRectF(cell.rect).adjusted(PADDING, 0, -PADDING, 0)
        mark, limit, value = index.data(MARK), index.data(LIMIT), index.data(VALUE)
        if isinstance(mark, Mark) and cell.text:
            draw_chip(painter, inner, mark, cell.text, colours())
        elif limit is not None and isinstance(value, int | float):
            _draw_load(painter, inner, cell.text, (float(value), float(limit)), text)
        else:
            painter.setPen(text)
            _draw_words(painter, inner, cell.text, int(cell.displayAlignment | Qt.AlignmentFlag.AlignVCenter))


def _draw_words(painter: QPainter, where: QRectF, words: str, alignment: int) -> None:
    """Draw words on one line, cut short with dots where they do not fit."""
    metrics = QFontMetricsF(painter.font())
    line = left_to_right(words.replace("\n", " "))
    text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, where.width() + 1)
    painter.drawText(where, alignment | int(Qt.TextFlag.TextSingleLine), text)


def _draw_load(painter: QPainter, where: QRectF, words: str, load: tuple[float, float], text: QColor) -> None:
    """Draw an amount as number, shape and bar against its limit."""
    value, limit = load
    over, look = value > limit, colours()
    metrics = QFontMetricsF(painter.font())
    numbers = QRectF(where.left(), where.top(), metrics.horizontalAdvance("0000.0"), where.height())
    painter.setPen(look.tone(Tone.BAD) if over else text)
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    _draw_words(painter, numbers, words, right)
    side = metrics.capHeight() + 2
    spot = QRectF(numbers.right() + PADDING / 2, where.center().y() - side / 2, side, side)
    if over:
        draw_shape(painter, Shape.OVER, spot, look.tone(Tone.BAD))
    bar = QRectF(
        spot.right() + PADDING / 2, where.top(), where.right() - spot.right() - PADDING / 2, where.height()
    )
    if bar.width() > metrics.height() and not isnan(limit):
        draw_bar(painter, bar, value, limit, look)
