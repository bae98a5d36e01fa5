"""How ties beside the tree are drawn: a line of its own kind, and a sign at the end it leads to."""

from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.rules.boards.map_places import Line

_DASHES: dict[LinkKind, list[float]] = {
    LinkKind.REPRESENTED_ON: [6, 3],
    LinkKind.CONSULTS: [1.4, 2.6],
    LinkKind.JOINT_WITH: [7, 2.6, 1.4, 2.6],
}
_SIGN = 8.0


def draw_tie(painter: QPainter, kind: LinkKind, line: Line, colour: QColor, width: float = 1.6) -> None:
    """Draw one tie: reports to in one stroke with a full arrow, the others broken each in its way."""
    if len(line) < 2:
        return
    points = [QPointF(*point) for point in line]
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if kind in _DASHES:
        pen.setDashPattern(_DASHES[kind])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)
    painter.setPen(QPen(colour, width))
    _draw_end(painter, kind, points[-2], points[-1], colour)
    if kind is LinkKind.JOINT_WITH:
        _draw_end(painter, kind, points[1], points[0], colour)


def _draw_end(painter: QPainter, kind: LinkKind, come: QPointF, end: QPointF, colour: QColor) -> None:
    """Draw what a tie ends in: a full or open arrow, a full dot, or a small open square."""
    painter.setBrush(QBrush(colour))
    if kind in (LinkKind.REPORTS_TO, LinkKind.CONSULTS):
        draw = painter.drawPolygon if kind is LinkKind.REPORTS_TO else painter.drawPolyline
        draw(_arrow(come, end))
    elif kind is LinkKind.REPRESENTED_ON:
        painter.drawEllipse(end, _SIGN * 0.45, _SIGN * 0.45)
    else:
        painter.drawRect(QRectF(end.x() - 3, end.y() - 3, 6, 6))


def _arrow(come: QPointF, end: QPointF) -> QPolygonF:
    turned = atan2(end.y() - come.y(), end.x() - come.x())
    sides = (turned + pi * 0.86, turned - pi * 0.86)
    one, other = (end + QPointF(cos(side) * _SIGN, sin(side) * _SIGN) for side in sides)
    return QPolygonF([one, end, other])
