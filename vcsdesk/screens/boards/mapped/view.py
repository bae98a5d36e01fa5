"""The map as one goes about in it: with the arrow keys along the tree, the mouse, and larger or smaller."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from vcsdesk.lists.boards.map import BoardMap, MapRow, in_words
from vcsdesk.screens.boards.mapped.sight import MapSight
from vcsdesk.screens.boards.mapped.steps import step_to
from vcsdesk.ui.labels import tip
from vcsdesk.ui.speech import announce

_NAME = "Map of boards"


class MapView(MapSight):
    """Boards and groups as boxes; one of them is chosen."""

    row_chosen = Signal(object)
    """Another body is chosen; carries its row, or None where there is none."""
    row_opened = Signal(object)
    """Enter or a double click on a body; carries its row."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.current: MapRow | None = None
        self._held: QPoint | None = None

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
            self._take_aloud(self.drawn.rows[body_id])
            self.bring_into_sight(body_id)

    def seek(self, words: str) -> None:
        """Let what is not called so step back, and choose the first that is."""
        self._sought = words.strip().casefold()
        self._mark_sought()
        found = self.drawn.sought
        if found and (self.current is None or self.current.body_id not in found):
            self.choose(next(row.body_id for row in self._shown.rows if row.body_id in found))

    def zoom_by(self, steps: float, around: QPointF | None = None) -> None:
        """Show larger or smaller around the mouse, or else with the chosen body in sight."""
        super().zoom_by(steps, around)
        if around is None and self.current is not None:
            self.bring_into_sight(self.current.body_id)

    def show_whole(self) -> None:
        """Show all of the map at once or at the size of before, with the chosen body in sight."""
        super().show_whole()
        if self.current is not None:
            self.bring_into_sight(self.current.body_id)

    # What Qt asks

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
            self._take_aloud(found)
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

    def _under(self, point: QPointF) -> MapRow | None:
        return self.drawn.body_at((point + self._scrolled()) / self._scale)

    def _take(self, row: MapRow | None) -> None:
        """Choose a row and show it."""
        self.current = row
        said = in_words(row) if row else "Nothing is on the map."
        self.setAccessibleName(_NAME)
        self.setAccessibleDescription(said)
        self.viewport().update()
        self.row_chosen.emit(row)

    def _take_aloud(self, row: MapRow) -> None:
        """Choose a row as somebody wished, and say it."""
        self._take(row)
        announce(self, in_words(row))
