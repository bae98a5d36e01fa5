"""A map laid out for a room and ready to be painted, whole or a piece at a time."""

from collections.abc import Iterable
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from vcsdesk.lists.boards.map import BoardMap, MapRow, MapTie
from vcsdesk.lists.column import Tone
from vcsdesk.rules.boards.map_layout import filling, fitted, scale_into
from vcsdesk.rules.boards.map_places import Line, MapLayout, Twig
from vcsdesk.rules.boards.map_routes import Ends, routes
from vcsdesk.screens.boards.mapped.boxes import Way, draw_box
from vcsdesk.screens.boards.mapped.letters import MapLetters
from vcsdesk.screens.boards.mapped.ties import draw_tie
from vcsdesk.ui.theme import colours

# Smaller than this, letters are no longer read with ease: unless the whole is wanted, the map is scrolled.
LEAST_SCALE = 0.8


class DrawnMap:
    """The boxes, lines and ties of a map, each in its place; `whole` fits all of it into the room."""

    def __init__(self, shown: BoardMap, letters: MapLetters, room: QSizeF, *, whole: bool = False) -> None:
        self.shown, self.letters = shown, letters
        self.rows = {row.body_id: row for row in shown.rows}
        self.margin = letters.spaces.gutter  # within which every tie around the outermost boxes runs
        self.scale = 1.0
        self.laid = self._laid_out(room, whole=whole)
        self.size = QSizeF(self.laid.width + 2 * self.margin, self.laid.height + 2 * self.margin)
        self.sought: frozenset[int] | None = None

    @cached_property
    def ways(self) -> tuple[Line, ...]:
        """The way of each tie."""
        ties = [Ends(tie.from_id, tie.to_id) for tie in self.shown.ties]
        return routes(self.laid, ties, self.letters.spaces)

    def box(self, body_id: int) -> QRectF:
        """Give the place of a body's box."""
        spot = self.laid.spots[body_id]
        return QRectF(spot.left + self.margin, spot.top + self.margin, spot.width, spot.height)

    def body_at(self, point: QPointF) -> MapRow | None:
        """Find the body drawn at a point."""
        return next((row for body_id, row in self.rows.items() if self.box(body_id).contains(point)), None)

    def ties_of(self, body_id: int) -> Iterable[tuple[MapTie, Line]]:
        """Give the ties of one body with their ways."""
        pairs = zip(self.shown.ties, self.ways, strict=True)
        return [(tie, way) for tie, way in pairs if body_id in (tie.from_id, tie.to_id)]

    def paint(self, painter: QPainter, where: QRectF) -> None:
        """Paint what of the map lies in a rectangle."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.margin, self.margin)
        seen = where.translated(-self.margin, -self.margin)
        self._paint_lines(painter, seen)
        look = colours()
        for tie, way in zip(self.shown.ties, self.ways, strict=True):
            draw_tie(painter, tie.kind, way, look.tone(Tone.ACCENT))
        plain, faint = Way(look), Way(look, faint=True)
        for body_id, spot in self.laid.spots.items():
            box = QRectF(spot.left, spot.top, spot.width, spot.height)
            if box.intersects(seen):
                steps_back = self.sought is not None and body_id not in self.sought
                draw_box(painter, self.rows[body_id], box, self.letters, faint if steps_back else plain)
        painter.restore()

    def paint_chosen(self, painter: QPainter, body_id: int, *, focused: bool) -> None:
        """Paint one body over the rest, chosen, with its ties."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.margin, self.margin)
        for tie, way in self.ties_of(body_id):
            draw_tie(painter, tie.kind, way, colours().tone(Tone.ACCENT), 3)
        box = self.box(body_id).translated(-self.margin, -self.margin)
        if focused:
            painter.setPen(QPen(QColor(colours().accent), 3))
            painter.setBrush(QColor(colours().surface))
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 9, 9)
        draw_box(painter, self.rows[body_id], box, self.letters, Way(colours(), chosen=True))
        painter.restore()

    def _laid_out(self, room: QSizeF, *, whole: bool) -> MapLayout:
        """Lay out to fill the room; where that makes letters too small, as wide as it is and longer."""
        wide, high = room.width() - 2 * self.margin, room.height() - 2 * self.margin
        twigs = [Twig(row.body_id, row.parent_id) for row in self.shown.rows]
        spaces = self.letters.spaces

        def measure(body_id: int, width: float) -> float:
            return self.letters.height(self.rows[body_id], width)

        ground = sum(measure(row.body_id, spaces.box) for row in self.shown.rows) * spaces.box
        if whole or ground * LEAST_SCALE**2 < wide * high:
            laid = filling(twigs, measure, spaces, wide, high)
            scale = scale_into(laid, wide, high)
            if whole or scale >= LEAST_SCALE:
                self.scale = min(scale, 1.0)
                return laid
        return fitted(twigs, measure, spaces, wide)

    def _paint_lines(self, painter: QPainter, seen: QRectF) -> None:
        painter.setPen(QPen(QColor(colours().edge), 1.2))
        for line in self.laid.lines:
            points = [QPointF(*point) for point in line]
            if QRectF(points[0], points[-1]).normalized().adjusted(-1, -1, 1, 1).intersects(seen):
                painter.drawPolyline(points)
