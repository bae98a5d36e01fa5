"""A map as a figure on the page, in the largest type in which it fits, or shared out over several pages."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from reportlab.platypus import Flowable, PageBreak

from vcsdesk.printing.maps import Map
from vcsdesk.printing.page_shapes import PageShape
from vcsdesk.printing.setting.figures import drawn_as
from vcsdesk.printing.setting.maps.drawing import (
    MapDrawing,
    draw_legend,
    in_words,
    largest_fitting,
    legend_lines,
    legend_step,
)
from vcsdesk.printing.setting.maps.sheets import Boxes, sheets, with_pages
from vcsdesk.printing.setting.maps.type import LEAST_POINTS, MapType, SignWords
from vcsdesk.printing.setting.text import Shared, Text, set_text
from vcsdesk.printing.styles import Sheet, frame_height, frame_width
from vcsdesk.wording import count

# The type is tried from large to small: points, and how boxes say what their signs mean.
_SIZES = (13.0, 12.0, 11.0, LEAST_POINTS)
_TRIED = (
    *((size, SignWords.FULL) for size in _SIZES),
    (LEAST_POINTS, SignWords.SHORT),
    (LEAST_POINTS, SignWords.NONE),
)
# In this type a map is shared out over pages.
_SHARED = _SIZES.index(LEAST_POINTS)
Types = Sequence[MapType]
# More boxes than this no page holds, so that it need not be tried.
_MOST_BOXES = 150


ONLY_IN_WORDS = "In large print the map is told in words alone. It is drawn in the usual print."


class MapFigure(Flowable):  # type: ignore[misc]
    """A map with its meanings below it."""

    def __init__(self, told: Map, types: Types, shape: PageShape) -> None:
        super().__init__()
        self.told, self.types, self.shape = told, types, shape
        self.drawing: MapDrawing | None = None
        self.shared = Shared("Figure")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Lay out in the largest type that fits; what fits in none wants more than there is."""
        self.drawing = self._fitting(self.told.boxes, width, height)
        if self.drawing is None:
            return width, height + 1
        self.width, self.height = width, self.drawing.height + self._legend_height(self.drawing.type, width)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Share the map out over this page and others."""
        whole = (frame_width(self.shape), frame_height(self.shape))
        over = self._over(2)
        room = height - over.wrap(width, height)[1] - over.getSpaceAfter()

        def first(boxes: Boxes) -> bool:
            return self._holds(boxes, width, room)

        found = sheets(self.told.boxes, first, lambda boxes: self._holds(boxes, *whole))
        made: list[Flowable] = [self._over(len(found))]
        for place, boxes in enumerate(with_pages(found, self.canv.getPageNumber())):
            told = msgspec.structs.replace(self.told, boxes=boxes)
            made += [*([PageBreak()] if place else []), MapFigure(told, self.types, self.shape)]
        return made

    def _over(self, pages: int) -> Text:
        """Say over a map that goes on how far, and where it reads better."""
        said = f"This map takes {count(pages, 'page')} like this one. {self.told.where_else}".strip()
        return set_text(said, self.types[0].style.clone("over a map", spaceAfter=self.types[0].size * 0.5))

    def draw(self) -> None:
        """Draw the map as one figure, told in words to who cannot see it."""
        drawing = self.drawing
        if drawing is None:
            raise RuntimeError("A map is laid out before it is drawn")
        said = in_words(self.told.title, self.told.boxes)
        with drawn_as(self.canv, self.shared, (self.width, self.height), said):
            drawing.draw(self.canv, 0, self.height)
            lines = legend_lines(self.told.meanings, drawing.type, self.width)
            draw_legend(self.canv, lines, drawing.type, 0, self.height - drawing.height)

    def _holds(self, boxes: Boxes, width: float, height: float) -> bool:
        return self._tried(boxes, width, height, self.types[_SHARED]) is not None

    def _fitting(self, boxes: Boxes, width: float, height: float) -> MapDrawing | None:
        tried = (self._tried(boxes, width, height, type_) for type_ in self.types)
        return next((drawing for drawing in tried if drawing is not None), None)

    def _tried(self, boxes: Boxes, width: float, height: float, type_: MapType) -> MapDrawing | None:
        if len(boxes) > _MOST_BOXES:
            return None
        told = msgspec.structs.replace(self.told, boxes=boxes)
        return largest_fitting(told, type_, width, height - self._legend_height(type_, width))

    def _legend_height(self, type_: MapType, width: float) -> float:
        lines = legend_lines(self.told.meanings, type_, width)
        return len(lines) * legend_step(type_) + type_.size * 0.4


def set_map(part: Map, sheet: Sheet, shape: PageShape) -> list[Flowable]:
    """Set a map; large print leaves it to the words that follow, and says so."""
    if sheet.in_lists:
        return [set_text(ONLY_IN_WORDS, sheet.body)]
    return [MapFigure(part, [MapType(sheet, size, words) for size, words in _TRIED], shape)]
