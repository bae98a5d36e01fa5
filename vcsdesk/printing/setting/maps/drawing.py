"""A map laid out in one type, to be drawn anywhere on a canvas, whole or through a window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.pdfgen.canvas import Canvas

from vcsdesk.printing.maps import Map, MapBox, Meaning
from vcsdesk.printing.setting.maps.signs import draw_stroke
from vcsdesk.printing.setting.maps.type import MapType
from vcsdesk.rules.boards.map_layout import lay_out
from vcsdesk.rules.boards.map_places import MapLayout, Spaces, Spot, Twig
from vcsdesk.rules.boards.map_routes import Ends, routes

# How far the thickest line goes beyond the middle of it.
_AROUND = 2.0


class MapDrawing:
    """One layout of a map; `width` and `height` take in the ways of its ties."""

    def __init__(self, told: Map, type_: MapType, laid: MapLayout, spaces: Spaces) -> None:
        self.told, self.type, self.laid = told, type_, laid
        self.boxes = {box.key: box for box in told.boxes}
        self.ties = [tie for tie in told.ties if tie.one in self.boxes and tie.other in self.boxes]
        self.ways = routes(laid, [Ends(tie.one, tie.other) for tie in self.ties], spaces)
        self._left, self._top, self.width, self.height = self._bounds()

    def draw(self, canvas: Canvas, left: float, top: float, window: Spot | None = None) -> None:
        """Draw the map from its upper left corner, or only what stands in a window of it."""
        left, top = left + self._left, top - self._top
        canvas.saveState()
        canvas.setStrokeColor(self.type.inks.quiet)
        canvas.setLineWidth(0.9)
        for line in self.laid.lines:
            path = canvas.beginPath()
            path.moveTo(left + line[0][0], top - line[0][1])
            for x, y in line[1:]:
                path.lineTo(left + x, top - y)
            canvas.drawPath(path)
        for tie, way in zip(self.ties, self.ways, strict=True):
            points = tuple((left + x, top - y) for x, y in way)
            draw_stroke(canvas, tie.stroke, points, self.type.inks)
        for spot in self.seen(window):
            self.type.draw(
                canvas, self.boxes[spot.key], left + spot.left, top - spot.top, spot.width, spot.height
            )
        canvas.restoreState()

    def seen(self, window: Spot | None) -> Iterator[Spot]:
        """Give the boxes of which something stands in a window."""
        for spot in self.laid.spots.values():
            if window is None or _meet(self.placed(spot), window):
                yield spot

    def placed(self, spot: Spot) -> Spot:
        """Give a box's place from the corner of the drawing, ties taken in."""
        return spot._replace(left=spot.left + self._left, top=spot.top + self._top)

    def _bounds(self) -> tuple[float, float, float, float]:
        """Give how far the drawing goes beyond the boxes, left and above, and its size."""
        points = [point for way in self.ways for point in way]
        lefts, tops = [0.0, *(x for x, _ in points)], [0.0, *(y for _, y in points)]
        left, top = _AROUND - min(lefts), _AROUND - min(tops)
        right, bottom = max(self.laid.width, *lefts), max(self.laid.height, *tops)
        return left, top, left + right + _AROUND, top + bottom + _AROUND


def largest_fitting(told: Map, type_: MapType, width: float, height: float) -> MapDrawing | None:
    """Lay a map out in as many columns as fill a room best; None where it does not fit in this type."""
    found = [drawing for drawing in drawings(told, type_, width) if drawing.height <= height]
    return max(found, key=lambda drawing: (drawing.width, -drawing.height), default=None)


def drawings(told: Map, type_: MapType, width: float) -> Iterator[MapDrawing]:
    """Lay a map out in each number of columns that a width has room for, the boxes as wide as may be."""
    columns = 1
    while (box := _box_width(type_, width - 2 * _AROUND, columns)) >= type_.least_box:
        drawing = _narrowed(told, type_, box, columns, width)
        if drawing is not None:
            yield drawing
        columns += 1


def _narrowed(told: Map, type_: MapType, box: float, columns: int, width: float) -> MapDrawing | None:
    """Lay a map out in columns, the boxes as much narrower as the indents of the tree ask for."""
    while box >= type_.least_box:
        drawing = drawn_in(told, type_, box, columns)
        if drawing.width <= width:
            return drawing
        box -= (drawing.width - width) / columns + 0.01
    return None


def drawn_in(told: Map, type_: MapType, box: float, columns: int) -> MapDrawing:
    """Lay a map out in boxes of a width and so many columns."""
    boxes = {each.key: each for each in told.boxes}
    spaces = type_.spaces(box)
    twigs = [Twig(each.key, each.above) for each in told.boxes]
    laid = lay_out(twigs, lambda key, wide: type_.height(boxes[key], wide), spaces, columns)
    return MapDrawing(told, type_, laid, spaces)


def _box_width(type_: MapType, width: float, columns: int) -> float:
    spaces = type_.spaces(0)
    return min((width - (columns - 1) * spaces.gutter) / columns, type_.widest_box)


def _meet(spot: Spot, window: Spot) -> bool:
    beside = spot.right <= window.left or spot.left >= window.right
    return not (beside or spot.bottom <= window.top or spot.top >= window.bottom)


def legend_lines(meanings: Sequence[Meaning], type_: MapType, width: float) -> list[list[Meaning]]:
    """Share meanings out over lines."""
    lines: list[list[Meaning]] = []
    room = 0.0
    for meaning in meanings:
        wanted = type_.meaning_width(meaning)
        if not lines or wanted > room:
            lines.append([])
            room = width
        lines[-1].append(meaning)
        room -= wanted
    return lines


def draw_legend(
    canvas: Canvas, lines: Sequence[Sequence[Meaning]], type_: MapType, left: float, top: float
) -> None:
    """Draw lines of meanings from their upper left corner."""
    for line in lines:
        top -= legend_step(type_)
        at = left
        for meaning in line:
            type_.draw_meaning(canvas, meaning, at, top)
            at += type_.meaning_width(meaning)


def legend_step(type_: MapType) -> float:
    """Tell how far lines of meanings stand apart."""
    return type_.size * 1.55


def in_words(title: str, boxes: Sequence[MapBox]) -> str:
    """Tell a map to somebody who cannot see it: what stands at the top, and what below each."""
    keys = {box.key for box in boxes}
    tops = [box.name for box in boxes if box.above not in keys]
    said = [f"{title}. {count_of(boxes)}. At the top: {'; '.join(tops)}."]
    for box in boxes:
        below = [each.name for each in boxes if each.above == box.key]
        said += [f"Below {box.name}: {'; '.join(below)}."] if below else []
    return " ".join([*said, "The same follows in words, with seats and ties."])


def count_of(boxes: Sequence[MapBox]) -> str:
    """Say how many boxes there are."""
    return f"{len(boxes):,} {'group' if len(boxes) == 1 else 'groups'}"
