"""The map as one goes about in it: with the arrow keys along the tree, the mouse, and larger or smaller."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from vcsdesk.lists.boards.map import BoardMap, MapRow, in_words
from vcsdesk.screens.boards.mapped.drawn import DrawnMap
from vcsdesk.screens.boards.mapped.letters import MapLetters
from vcsdesk.screens.boards.mapped.steps import step_to
from vcsdesk.screens.boards.mapped.tiles import Tiles
from vcsdesk.ui.labels import tip
from vcsdesk.ui.lines import ThinScrollBar
from vcsdesk.ui.speech import announce

_FACTOR = 1.25
_LEAST, _MOST = 0.4, 4.0
_NAME = "Map of boards"


class MapView(QAbstractScrollArea):
    """Boards and groups as boxes; one of them is chosen."""

    row_chosen = Signal(object)
    """Another body is chosen; carries its row, or None where there is none."""
    row_opened = Signal(object)
    """Enter or a double click on a body; carries its row."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBar(ThinScrollBar())
        self.setVerticalScrollBar(ThinScrollBar())
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.current: MapRow | None = None
        self._shown = BoardMap((), ())
        self._sought = ""
        self._zoom = 1.0
        self._whole = False
        self._held: QPoint | None = None
        self._arrange()

    def show_map(self, shown: BoardMap) -> None:
        """Show another map; what was chosen stays chosen while it is there."""
        if shown != self._shown:
            self._shown = shown
            self._arrange()
        here = self.current.body_id if self.current else None
        self._take(self.drawn.rows.get(here or 0) or next(iter(shown.rows), None))

    def choose(self, body_id: int) -> None:
        """Choose a body and bring it into sight."""
        if body_id in self.drawn.rows:
            self._take(self.drawn.rows[body_id])
            self._bring_into_sight()

    def seek(self, words: str) -> None:
        """Let what is not called so step back, and choose the first that is."""
        self._sought = words.strip().casefold()
        self._mark_sought()
        found = self.drawn.sought
        if found and (self.current is None or self.current.body_id not in found):
            self.choose(next(row.body_id for row in self._shown.rows if row.body_id in found))

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
        self._bring_into_sight()

    # What Qt asks

    def sizeHint(self) -> QSize:
        """Ask for room for a few boxes."""
        spaces = self.drawn.letters.spaces
        return QSize(int(spaces.box * 4), int(self.drawn.letters.line * 16))

    def minimumSizeHint(self) -> QSize:
        """Have room for a box at least."""
        return QSize(int(self.drawn.letters.spaces.box * 1.5), int(self.drawn.letters.line * 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the pieces of the map side by side, and what is chosen over them."""
        painter = QPainter(self.viewport())
        corner = self._corner()
        seen = QRect(-corner, self.viewport().size()).intersected(QRect(QPoint(0, 0), self._extent()))
        if seen.isEmpty():
            return
        self._tiles.draw(painter, seen, corner)
        if self.current is not None:
            painter.translate(corner)
            painter.scale(self._scale, self._scale)
            self.drawn.paint_chosen(painter, self.current.body_id, focused=self.hasFocus())

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the tree with the arrows; Enter opens; plus, minus and nought change the size."""
        zoomed = {"+": 1, "=": 1, "-": -1}.get(event.text())
        onward = step_to(event.key(), self._shown.rows, self.current)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.row_opened.emit(self.current)
        elif onward is not None:
            self.choose(onward.body_id)
        elif zoomed is not None:
            self.zoom_by(zoomed)
        elif event.text() == "0":
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, show larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 240, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the body under the mouse, or take hold of the ground to move the map."""
        found = self._under(event.position())
        if found is not None:
            self._take(found)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map with the mouse that holds it."""
        if self._held is None:
            return
        moved = event.position().toPoint() - self._held
        self._held = event.position().toPoint()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the map."""
        self._held = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the body under the mouse."""
        found = self._under(event.position())
        if found is not None:
            self.row_opened.emit(found)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of the body under the mouse in words."""
        if isinstance(event, QHelpEvent):
            found = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(in_words(found)) if found else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, _event: QEvent) -> None:
        """Show where the keyboard is."""
        self.viewport().update()

    def focusOutEvent(self, _event: QEvent) -> None:
        """Show that the keyboard is elsewhere."""
        self.viewport().update()

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

    def _under(self, point: QPointF) -> MapRow | None:
        return self.drawn.body_at((point + self._scrolled()) / self._scale)

    def _bring_into_sight(self) -> None:
        if self.current is None:
            return
        box = self.drawn.box(self.current.body_id)
        for bar, start, end in (
            (self.horizontalScrollBar(), box.left(), box.right()),
            (self.verticalScrollBar(), box.top(), box.bottom()),
        ):
            low, high = start * self._scale - 12, end * self._scale + 12
            bar.setValue(round(min(max(bar.value(), high - bar.pageStep()), low)))

    def _take(self, row: MapRow | None) -> None:
        """Choose a row, say it and show it."""
        self.current = row
        said = in_words(row) if row else "Nothing is on the map."
        self.setAccessibleName(_NAME)
        self.setAccessibleDescription(said)
        announce(self, said)
        self.viewport().update()
        self.row_chosen.emit(row)
