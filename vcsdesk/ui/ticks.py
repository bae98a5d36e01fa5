"""Boxes to tick, drawn so that an empty one is seen in every look, and as large as the letters want."""

from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from vcsdesk.ui.theme import colours

Ticked = TypeVar("Ticked", bound=QWidget)
_BOXES = (QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck)
_SIDES = (QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_IndicatorHeight)
_SHARE, _RADIUS = 0.85, 3
_TICK = ((0.24, 0.52), (0.43, 0.70), (0.76, 0.30))


class _Boxes(QProxyStyle):
    """Draws the boxes of one widget; all else stays as it is."""

    def pixelMetric(  # noqa: N802
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Make a box nearly as high as a letter."""
        if metric in _SIDES and widget is not None:
            return round(widget.fontMetrics().height() * _SHARE)
        return super().pixelMetric(metric, option, widget)

    def drawPrimitive(  # noqa: N802
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a box."""
        if element in _BOXES:
            _draw_box(painter, QRectF(option.rect), option.state)
        else:
            super().drawPrimitive(element, option, painter, widget)


def with_ticks(widget: Ticked) -> Ticked:
    """Draw the boxes of a widget as the house does."""
    style = _Boxes("Fusion")
    style.setParent(widget)
    widget.setStyle(style)
    return widget


def _draw_box(painter: QPainter, where: QRectF, state: QStyle.StateFlag) -> None:
    look, box = colours(), where.adjusted(1, 1, -1, -1)
    is_on = bool(state & QStyle.StateFlag.State_On)
    is_usable = bool(state & QStyle.StateFlag.State_Enabled)
    ground = QColor(look.accent if is_on and is_usable else look.surface)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ground if is_on and is_usable else QColor(look.edge), 1.4))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if is_on:
        line = QPen(QColor(look.on_accent if is_usable else look.edge), max(1.6, box.width() / 8))
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        painter.drawPolyline([_point(box, *share) for share in _TICK])
    painter.restore()


def _point(box: QRectF, across: float, down: float) -> QPointF:
    return QPointF(box.left() + box.width() * across, box.top() + box.height() * down)
