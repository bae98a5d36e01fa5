"""How the map is seen: laid out for the room there is, larger or smaller, and scrolled."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from vcsdesk.lists.boards.map import BoardMap
from vcsdesk.screens.boards.mapped.drawn import DrawnMap
from vcsdesk.screens.boards.mapped.letters import MapLetters
from vcsdesk.screens.boards.mapped.tiles import Tiles
from vcsdesk.ui.lines import ThinScrollBar

_FACTOR = 1.25
_LEAST, _MOST = 0.4, 4.0


class MapSight(QAbstractScrollArea):
    """A drawn map behind a window that is moved over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBar(ThinScrollBar())
        self.setVerticalScrollBar(ThinScrollBar())
        self.viewport().setAutoFillBackground(False)
        self._shown = BoardMap((), ())
        self._sought = ""
        self._zoom = 1.0
        self._whole = False
        self._arrange()

    @property
    def zoom(self) -> float:
        """How much larger than fitted the map is."""
        return self._zoom

    def zoom_by(self, steps: float, around: QPointF | None = None) -> None:
        """Show larger or smaller, holding a point of the window in its place."""
        middle = around or QPointF(self.viewport().rect().center())
        scale = self._scale
        place = (middle + self._scrolled()) / scale
        self._zoom = min(max(self._zoom * _FACTOR**steps, _LEAST), _MOST)
        self._settle()
        moved = place * self._scale - middle
        self.horizontalScrollBar().setValue(round(moved.x()))
        self.verticalScrollBar().setValue(round(moved.y()))

    def show_whole(self) -> None:
        """Show all of the map at once, however small, or again at the size that is read with ease."""
        self._whole, self._zoom = not self._whole or self._zoom != 1.0, 1.0
        self._arrange()

    def bring_into_sight(self, body_id: int) -> None:
        """Scroll so far that a box is seen."""
        box = self.drawn.box(body_id)
        for bar, start, end in (
            (self.horizontalScrollBar(), box.left(), box.right()),
            (self.verticalScrollBar(), box.top(), box.bottom()),
        ):
            low, high = start * self._scale - 12, end * self._scale + 12
            bar.setValue(round(min(max(bar.value(), high - bar.pageStep()), low)))

    # What Qt asks

    def sizeHint(self) -> QSize:
        """Ask for room for a few boxes."""
        spaces = self.drawn.letters.spaces
        return QSize(int(spaces.box * 4), int(self.drawn.letters.line * 16))

    def minimumSizeHint(self) -> QSize:
        """Have room for a box at least."""
        return QSize(int(self.drawn.letters.spaces.box * 1.5), int(self.drawn.letters.line * 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the map into the new room."""
        super().resizeEvent(event)
        if self._room() == self._fitted_into:
            self._settle()
        else:
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the program's letters and colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._arrange()

    # How it is laid out

    def _arrange(self) -> None:
        """Lay the map out for the room there is, in the letters of now."""
        self._fitted_into = self._room()
        letters = MapLetters(self.font())
        self.drawn = DrawnMap(self._shown, letters, QSizeF(self._fitted_into), whole=self._whole)
        self._mark_sought()

    def _room(self) -> QSize:
        """Give the room there is beside a scroll bar, whether or not one is shown just now."""
        return self.maximumViewportSize() - QSize(self.verticalScrollBar().sizeHint().width(), 0)

    def _mark_sought(self) -> None:
        words = self._sought
        found = (row.body_id for row in self._shown.rows if words in row.name.casefold())
        self.drawn.sought = frozenset(found) if words else None
        self._settle()

    def _settle(self) -> None:
        """Take the size it is shown at now."""
        self._tiles = Tiles(self._paint, self.devicePixelRatioF())
        room, extent = self.viewport().size(), self._extent()
        for bar, has, wants in (
            (self.horizontalScrollBar(), room.width(), extent.width()),
            (self.verticalScrollBar(), room.height(), extent.height()),
        ):
            bar.setPageStep(has)
            bar.setSingleStep(max(has // 12, 1))
            bar.setRange(0, max(wants - has, 0))
        self.viewport().update()

    def _paint(self, painter: QPainter, where: QRectF) -> None:
        painter.scale(self._scale, self._scale)
        corner, size = where.topLeft() / self._scale, where.size() / self._scale
        self.drawn.paint(painter, QRectF(corner, size))

    @property
    def _scale(self) -> float:
        return self.drawn.scale * self._zoom

    def _extent(self) -> QSize:
        return (self.drawn.size * self._scale).toSize()

    def _scrolled(self) -> QPointF:
        return -QPointF(self._corner())

    def _corner(self) -> QPoint:
        """Give where the corner of the map is seen: in the middle, where there is room beside it."""
        spare = max(self.viewport().width() - self._extent().width(), 0) // 2
        return QPoint(spare - self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
