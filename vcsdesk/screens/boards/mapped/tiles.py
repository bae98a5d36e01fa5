"""Pieces of the drawn map kept as pictures, so that scrolling only puts them side by side."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

_SIDE = 512
_MOST_KEPT = 80

# Paints what lies in a rectangle of the picture, which is already scaled.
Paint = Callable[[QPainter, QRectF], None]


class Tiles:
    """Square pictures of one drawing at one size, each painted when it is first seen."""

    def __init__(self, paint: Paint, ratio: float) -> None:
        self._paint, self._ratio = paint, ratio
        self._kept: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()

    def draw(self, painter: QPainter, seen: QRect, at: QPoint) -> None:
        """Draw what is seen of the picture with its corner at a point."""
        for down in range(max(seen.top(), 0) // _SIDE, seen.bottom() // _SIDE + 1):
            for across in range(max(seen.left(), 0) // _SIDE, seen.right() // _SIDE + 1):
                place = QPoint(across * _SIDE, down * _SIDE)
                painter.drawPixmap(at + place, self._tile(across, down))

    def _tile(self, across: int, down: int) -> QPixmap:
        key = (across, down)
        if key not in self._kept:
            self._kept[key] = self._painted(across * _SIDE, down * _SIDE)
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _painted(self, left: int, top: int) -> QPixmap:
        side = round(_SIDE * self._ratio)
        made = QPixmap(side, side)
        made.setDevicePixelRatio(self._ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.translate(-left, -top)
        self._paint(painter, QRectF(left, top, _SIDE, _SIDE))
        painter.end()
        return made
