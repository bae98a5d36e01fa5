"""Drawing states: a shape, a word and a colour that all say the same."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from vcsdesk.lists.column import Mark, Shape
from vcsdesk.ui.palettes import Colours

GAP = 6.0
_FILLED = (Shape.FULL, Shape.OVER, Shape.UNDER, Shape.SQUARE, Shape.STAR)
_POINTS, _INNER_SHARE = 5, 0.42


def draw_shape(painter: QPainter, shape: Shape, where: QRectF, colour: QColor) -> None:
    """Draw one shape to fill a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QPen(colour, max(1.4, where.width() / 8))
    painter.setPen(line)
    painter.setBrush(QBrush(colour) if shape in _FILLED else QBrush())
    inner = where.adjusted(1, 1, -1, -1)
    if shape in (Shape.FULL, Shape.EMPTY, Shape.HALF, Shape.DOTTED):
        _circle(painter, shape, inner, colour)
    elif shape == Shape.SQUARE:
        painter.drawRect(inner)
    elif shape == Shape.STAR:
        painter.drawPolygon(_star(inner))
    else:
        _lines(painter, shape, inner)
    painter.restore()


def _circle(painter: QPainter, shape: Shape, inner: QRectF, colour: QColor) -> None:
    """Draw a circle: full, empty, half full or dotted."""
    if shape == Shape.DOTTED:
        pen = painter.pen()
        pen.setDashPattern([1.2, 1.3])
        painter.setPen(pen)
    painter.drawEllipse(inner)
    if shape == Shape.HALF:
        painter.setBrush(QBrush(colour))
        painter.drawPie(inner, 90 * 16, 180 * 16)


def _lines(painter: QPainter, shape: Shape, inner: QRectF) -> None:
    """Draw a triangle or a tick."""
    left, right, top, bottom = inner.left(), inner.right(), inner.top(), inner.bottom()
    middle = inner.center().x()
    if shape == Shape.DONE:
        pen = painter.pen()
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        knee = QPointF(left + inner.width() * 0.38, bottom - inner.height() * 0.12)
        painter.drawPolyline(
            [QPointF(left, inner.center().y()), knee, QPointF(right, top + inner.height() * 0.1)]
        )
    elif shape == Shape.OVER:
        painter.drawPolygon(QPolygonF([QPointF(left, bottom), QPointF(right, bottom), QPointF(middle, top)]))
    else:
        painter.drawPolygon(QPolygonF([QPointF(left, top), QPointF(right, top), QPointF(middle, bottom)]))


def _star(inner: QRectF) -> QPolygonF:
    """Give the corners of a star with a point upwards."""
    middle, radius = inner.center(), inner.width() / 2
    corners = []
    for number in range(2 * _POINTS):
        far = radius if number % 2 == 0 else radius * _INNER_SHARE
        turn = pi * number / _POINTS
        corners.append(QPointF(middle.x() + far * sin(turn), middle.y() - far * cos(turn)))
    return QPolygonF(corners)


def chip_width(metrics: QFontMetricsF, words: str) -> float:
    """Tell how wide a chip is."""
    return metrics.horizontalAdvance(words) + metrics.capHeight() + GAP * 4.5


def draw_chip(painter: QPainter, where: QRectF, mark: Mark, words: str, colours: Colours) -> None:
    """Draw a chip at the left of a rectangle: a pale pill with the shape and the words."""
    metrics = QFontMetricsF(painter.font())
    height = min(metrics.height() + GAP, where.height())
    width = min(chip_width(metrics, words), where.width())
    pill = QRectF(where.left(), where.center().y() - height / 2, width, height)
    tone = colours.tone(mark.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tone, 1) if colours.strong else Qt.PenStyle.NoPen)
    painter.setBrush(colours.tint(mark.tone))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    side = metrics.capHeight() + 2
    spot = QRectF(pill.left() + GAP * 1.5, pill.center().y() - side / 2, side, side)
    draw_shape(painter, mark.shape, spot, tone)
    painter.setPen(tone)
    rest = QRectF(spot.right() + GAP, pill.top(), pill.right() - spot.right() - GAP * 2, height)
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width() + 1)
    painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), text)
    painter.restore()


def draw_bar(painter: QPainter, where: QRectF, value: float, limit: float, colours: Colours) -> None:
    """Draw an amount against its limit: the bar, a line at the limit, and what is over it striped."""
    over = value > limit
    scale = where.width() / max(value, limit * 1.25, 1e-9)
    thick = min(where.height(), 10.0)
    track = QRectF(where.left(), where.center().y() - thick / 2, where.width(), thick)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 1) if colours.strong else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.plain_tint))
    painter.drawRoundedRect(track, 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(QRectF(track.left(), track.top(), min(value, limit) * scale, thick), 3, 3)
    if over:
        rest = QRectF(track.left() + limit * scale, track.top(), (value - limit) * scale, thick)
        painter.setBrush(QColor(colours.bad))
        painter.drawRoundedRect(rest, 3, 3)
        painter.setBrush(QBrush(QColor(colours.surface), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(rest, 3, 3)
    painter.setPen(QPen(QColor(colours.text), 2))
    edge = track.left() + limit * scale
    painter.drawLine(QPointF(edge, track.top() - 3), QPointF(edge, track.bottom() + 3))
    painter.restore()
