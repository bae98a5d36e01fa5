"""A poster laid out in large type with its title over it and its meanings below, and cut into tiles."""

from __future__ import annotations

from vcsdesk.printing.maps import Poster
from vcsdesk.printing.page_shapes import A4_LYING
from vcsdesk.printing.setting.maps.drawing import (
    MapDrawing,
    draw_legend,
    drawn_in,
    legend_lines,
    legend_step,
)
from vcsdesk.printing.setting.maps.tiling import Tiling, tiling
from vcsdesk.printing.setting.maps.type import MapType
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import MM, Sheet, frame_height, frame_width
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.rules.boards.map_places import Spot

POSTER_POINTS = 14.0
OVERLAP_MM = 12
MARK = 10.0
"""How long the marks at the corners of a tile are."""
_MOST_COLUMNS = 24


class PosterLayout:
    """A poster laid out, with its meanings below, and cut into tiles."""

    def __init__(self, part: Poster, sheet: Sheet) -> None:
        self.part, self.sheet = part, sheet
        self.type = MapType(sheet, POSTER_POINTS)
        self.head = sheet.size * 3.2
        title = sheet.headings[0].clone("poster", spaceBefore=0)
        self.over = [set_text(line, self.type.style if at else title) for at, line in enumerate(part.over)]
        self.drawing, self.tiling = min(self._tried(), key=_cost)
        self.width = max(self.drawing.width, self.tiling.width)
        self.lines = legend_lines(part.map.meanings, self.type, self.width)
        self.top = self._over(self.width)

    def _tried(self) -> list[tuple[MapDrawing, Tiling]]:
        """Lay the map out in ever more columns: the one that takes the fewest tiles is wanted."""
        wide = frame_width(A4_LYING) - 2 * MARK
        high = frame_height(A4_LYING) - 2 * MARK - self.head
        made = []
        for columns in range(1, _MOST_COLUMNS + 1):
            drawing = drawn_in(self.part.map, self.type, self.type.size * 13, columns)
            room = max(drawing.width, wide)
            height = self._over(room) + drawing.height + self._legend(room)
            made.append((drawing, tiling(drawing.width, height, wide, high, OVERLAP_MM * MM)))
            if len(made) > 1 and made[-1][0].width == made[-2][0].width:
                break
        return made

    def _over(self, width: float) -> float:
        """Give the height of what stands over the map."""
        return float(sum(text.wrap(width, 1000)[1] for text in self.over) + self.type.size)

    def _legend(self, width: float) -> float:
        lines = legend_lines(self.part.map.meanings, self.type, width)
        return len(lines) * legend_step(self.type) + self.type.size

    def draw(self, canvas: TaggedCanvas, left: float, top: float, window: Spot) -> None:
        """Draw what of the poster stands in a window, from the poster's upper left corner."""
        if window.top < self.top:
            self._draw_over(canvas, left, top)
        top -= self.top
        self.drawing.draw(canvas, left, top, self.seen_through(window))
        if window.bottom > self.top + self.drawing.height:
            draw_legend(canvas, self.lines, self.type, left, top - self.drawing.height)

    def seen_through(self, window: Spot) -> Spot:
        """Give a window of the poster as a window of the map on it."""
        return window._replace(top=window.top - self.top)

    def _draw_over(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        for text in self.over:
            top -= text.height
            text.drawOn(canvas, left, top)


def _cost(tried: tuple[MapDrawing, Tiling]) -> tuple[int, float]:
    """Weigh a layout: as few tiles as can be, and as well filled across."""
    drawing, cut = tried
    return cut.columns * cut.rows, -drawing.width
