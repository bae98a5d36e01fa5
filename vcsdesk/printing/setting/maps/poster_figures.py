"""The plan of a poster's tiles, and each tile as it is printed to be cut out and glued."""

from __future__ import annotations

from reportlab.platypus import Flowable

from vcsdesk.printing.setting.figures import drawn_as
from vcsdesk.printing.setting.maps.poster_layout import MARK, PosterLayout
from vcsdesk.printing.setting.maps.tiling import Tile, tile_name
from vcsdesk.printing.setting.text import Shared, set_text
from vcsdesk.wording import count, listed


class KeyPlan(Flowable):  # type: ignore[misc]
    """The whole poster drawn small, without words, with the names of its tiles over it."""

    def __init__(self, sheets: PosterLayout) -> None:
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
        cut = self.sheets.tiling
        said = (
            f"Plan of the poster: {count(cut.columns, 'tile')} across and {count(cut.rows, 'tile')} down, "
            f"from {tile_name(0, 0)} at the top left to {tile_name(cut.columns - 1, cut.rows - 1)}."
        )
        with drawn_as(self.canv, Shared("Figure"), (self.width, self.height), said):
            self._draw_boxes()
            for tile in cut.tiles():
                self._draw_tile(tile)

    def _draw_boxes(self) -> None:
        canvas, scale, inks = self.canv, self.scale, self.sheets.sheet.inks
        canvas.setFillColor(inks.tint)
        canvas.setStrokeColor(inks.rule)
        canvas.setLineWidth(0.4)
        for spot in map(self.sheets.drawing.placed, self.sheets.drawing.laid.spots.values()):
            low = self.height - (spot.bottom + self.sheets.top) * scale
            canvas.rect(spot.left * scale, low, spot.width * scale, spot.height * scale, fill=1)

    def _draw_tile(self, tile: Tile) -> None:
        canvas, scale, window, sheet = self.canv, self.scale, tile.window, self.sheets.sheet
        low = self.height - window.bottom * scale
        canvas.setStrokeColor(sheet.inks.accent)
        canvas.setLineWidth(1)
        canvas.rect(window.left * scale, low, window.width * scale, window.height * scale, fill=0)
        canvas.setFillColor(sheet.inks.ink)
        canvas.setFont(sheet.headings[0].fontName, sheet.size * 1.1)
        middle = (window.left + window.width / 2) * scale
        canvas.drawCentredString(middle, low + window.height * scale / 2 - sheet.size * 0.4, tile.name)


class TileFigure(Flowable):  # type: ignore[misc]
    """One tile with its name, the marks to cut along, and where its neighbours are glued on."""

    def __init__(self, sheets: PosterLayout, tile: Tile) -> None:
        super().__init__()
        self.sheets, self.tile = sheets, tile

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Fill the page."""
        self.width, self.height = width, self.sheets.head + self.sheets.tiling.height + 2 * MARK
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words above the tile, then the tile through its window, then the marks."""
        canvas, window = self.canv, self.tile.window
        self._draw_words()
        size = (self.width, self.height - self.sheets.head)
        with drawn_as(canvas, Shared("Figure"), size, self._in_words()):
            path = canvas.beginPath()
            path.rect(MARK, MARK, window.width, window.height)
            canvas.clipPath(path, stroke=0)
            self.sheets.draw(canvas, MARK - window.left, MARK + window.height + window.top, window)
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
        canvas.setStrokeColor(self.sheets.sheet.inks.quiet)
        canvas.setLineWidth(0.6)
        for x, out in ((MARK, -1), (MARK + cut.width, 1)):
            for y, up in ((MARK, -1), (MARK + cut.height, 1)):
                canvas.line(x + out * 2, y, x + out * MARK, y)
                canvas.line(x, y + up * 2, x, y + up * MARK)
        canvas.setDash([2, 4])
        if tile.column + 1 < cut.columns:
            x = MARK + cut.width - cut.overlap
            canvas.line(x, MARK, x, MARK + cut.height)
        if tile.row + 1 < cut.rows:
            y = MARK + cut.overlap
            canvas.line(MARK, y, MARK + cut.width, y)
        canvas.setDash([])
