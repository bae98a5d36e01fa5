"""A map as a poster: a plan of its tiles with how to join them, then each tile on a sheet of its own."""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFArray, PDFName
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from vcsdesk.printing.maps import Poster
from vcsdesk.printing.page_shapes import A4_LYING
from vcsdesk.printing.parts import numbered
from vcsdesk.printing.setting.lists import set_bullets
from vcsdesk.printing.setting.maps.drawing import (
    MapDrawing,
    draw_legend,
    drawn_in,
    legend_lines,
    legend_step,
)
from vcsdesk.printing.setting.maps.tiling import Tile, Tiling, tile_name, tiling
from vcsdesk.printing.setting.maps.type import MapType
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import ACCENT, INK, MM, QUIET, RULE, TINT, Sheet, frame_height, frame_width
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.printing.tagged.structure import Element
from vcsdesk.rules.boards.map_layout import Spot
from vcsdesk.wording import count, listed

POSTER_POINTS = 14.0
OVERLAP_MM = 12
_MARK = 10.0
_MOST_COLUMNS = 24


class _Sheets:
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
        wide = frame_width(A4_LYING) - 2 * _MARK
        high = frame_height(A4_LYING) - 2 * _MARK - self.head
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


class KeyPlan(Flowable):  # type: ignore[misc]
    """The whole poster drawn small, without words, with the names of its tiles over it."""

    def __init__(self, sheets: _Sheets) -> None:
        super().__init__()
        self.sheets = sheets

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Give the space above."""
        return self.sheets.sheet.gap

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Be as wide as the page, or as high as is left."""
        cut = self.sheets.tiling
        wide = cut.width + (cut.columns - 1) * (cut.width - cut.overlap)
        high = cut.height + (cut.rows - 1) * (cut.height - cut.overlap)
        self.scale = min((width - 2) / wide, height * 0.9 / high, 0.45)
        self.width, self.height = wide * self.scale, high * self.scale + self.sheets.sheet.size
        return width, self.height

    def draw(self) -> None:
        """Draw the plan as one figure."""
        canvas, cut = self.canv, self.sheets.tiling
        left, bottom = canvas.absolutePosition(0, 0)
        figure = _figure(canvas, (left, bottom, left + self.width, bottom + self.height))
        figure.alternative = (
            f"Plan of the poster: {count(cut.columns, 'tile')} across and {count(cut.rows, 'tile')} down, "
            f"from {tile_name(0, 0)} at the top left to {tile_name(cut.columns - 1, cut.rows - 1)}."
        )
        with canvas.marked(figure):
            canvas.saveState()
            self._draw_boxes()
            for tile in cut.tiles():
                self._draw_tile(tile)
            canvas.restoreState()

    def _draw_boxes(self) -> None:
        canvas, scale = self.canv, self.scale
        canvas.setFillColor(TINT)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.4)
        for spot in map(self.sheets.drawing.placed, self.sheets.drawing.laid.spots.values()):
            low = self.height - (spot.bottom + self.sheets.top) * scale
            canvas.rect(spot.left * scale, low, spot.width * scale, spot.height * scale, fill=1)

    def _draw_tile(self, tile: Tile) -> None:
        canvas, scale, window, sheet = self.canv, self.scale, tile.window, self.sheets.sheet
        low = self.height - window.bottom * scale
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1)
        canvas.rect(window.left * scale, low, window.width * scale, window.height * scale, fill=0)
        canvas.setFillColor(INK)
        canvas.setFont(sheet.headings[0].fontName, sheet.size * 1.1)
        middle = (window.left + window.width / 2) * scale
        canvas.drawCentredString(middle, low + window.height * scale / 2 - sheet.size * 0.4, tile.name)


class TileFigure(Flowable):  # type: ignore[misc]
    """One tile with its name, the marks to cut along, and where its neighbours are glued on."""

    def __init__(self, sheets: _Sheets, tile: Tile) -> None:
        super().__init__()
        self.sheets, self.tile = sheets, tile

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Fill the page."""
        self.width, self.height = width, self.sheets.head + self.sheets.tiling.height + 2 * _MARK
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words above the tile, then the tile through its window, then the marks."""
        canvas, window = self.canv, self.tile.window
        self._draw_words()
        left, bottom = canvas.absolutePosition(0, 0)
        box = (left, bottom, left + self.width, bottom + self.height - self.sheets.head)
        figure = _figure(canvas, box)
        figure.alternative = self._in_words()
        with canvas.marked(figure):
            canvas.saveState()
            path = canvas.beginPath()
            path.rect(_MARK, _MARK, window.width, window.height)
            canvas.clipPath(path, stroke=0)
            self.sheets.draw(canvas, _MARK - window.left, _MARK + window.height + window.top, window)
            canvas.restoreState()
        with canvas.artifact():
            self._draw_marks()

    def _draw_words(self) -> None:
        sheet, tile = self.sheets.sheet, self.tile
        top = self.height
        for words, style in (
            (f"Tile {tile.name}", sheet.headings[2]),
            (self._place(), sheet.cell),
        ):
            text = set_text(words, style)
            _, high = text.wrap(self.width, 1000)
            top -= high
            text.drawOn(self.canv, 0, top)

    def _place(self) -> str:
        """Say where the tile belongs, and what is glued onto it."""
        tile, cut = self.tile, self.sheets.tiling
        where = f"Row {tile.row + 1} of {cut.rows}, number {tile.column + 1} of {cut.columns} in the row."
        edges = [
            f"{tile_name(column, row)} along its {side} edge"
            for column, row, side in (
                (tile.column + 1, tile.row, "right"),
                (tile.column, tile.row + 1, "lower"),
            )
            if column < cut.columns and row < cut.rows
        ]
        return f"{where} Glue {listed(edges)}." if edges else where

    def _in_words(self) -> str:
        drawing = self.sheets.drawing
        names = [
            drawing.boxes[spot.key].name for spot in drawing.seen(self.sheets.seen_through(self.tile.window))
        ]
        shown = f"It shows: {'; '.join(names)}." if names else "No box stands on it."
        return f"Tile {self.tile.name} of the map. {shown} The same follows in words."

    def _draw_marks(self) -> None:
        """Draw the corners to cut along, and broken lines up to which the neighbours are laid over."""
        canvas, cut, tile = self.canv, self.sheets.tiling, self.tile
        canvas.setStrokeColor(QUIET)
        canvas.setLineWidth(0.6)
        for x, out in ((_MARK, -1), (_MARK + cut.width, 1)):
            for y, up in ((_MARK, -1), (_MARK + cut.height, 1)):
                canvas.line(x + out * 2, y, x + out * _MARK, y)
                canvas.line(x, y + up * 2, x, y + up * _MARK)
        canvas.setDash([2, 4])
        if tile.column + 1 < cut.columns:
            x = _MARK + cut.width - cut.overlap
            canvas.line(x, _MARK, x, _MARK + cut.height)
        if tile.row + 1 < cut.rows:
            y = _MARK + cut.overlap
            canvas.line(_MARK, y, _MARK + cut.width, y)
        canvas.setDash([])


def _cost(tried: tuple[MapDrawing, Tiling]) -> tuple[int, float]:
    """Weigh a layout: as few tiles as can be, and as well filled across."""
    drawing, cut = tried
    return cut.columns * cut.rows, -drawing.width


def _figure(canvas: TaggedCanvas, box: tuple[float, float, float, float]) -> Element:
    return Element(
        "Figure",
        canvas.current,
        O=PDFName("Layout"),
        Placement=PDFName("Block"),
        BBox=PDFArray([*box]),
    )


def set_poster(part: Poster, sheet: Sheet) -> list[Flowable]:
    """Set how the tiles are joined and their plan, then a page for each; large print leaves it to words."""
    if sheet.is_large:
        return []
    sheets = _Sheets(part, sheet)
    made: list[Flowable] = [*set_bullets(numbered(part.steps), sheet), KeyPlan(sheets)]
    made.append(NextPageTemplate(A4_LYING.name))
    for tile in sheets.tiling.tiles():
        made += [PageBreak(), TileFigure(sheets, tile)]
    return made
