"""Cutting a poster into tiles that overlap, named as the cells of a spreadsheet are: A1, B1, A2."""

from collections.abc import Iterator
from math import ceil
from string import ascii_uppercase
from typing import NamedTuple

from vcsdesk.rules.boards.map_places import Spot


class Tile(NamedTuple):
    """One tile: its column and row from nought, and what of the poster it shows."""

    column: int
    row: int
    window: Spot

    @property
    def name(self) -> str:
        """Name the tile: a letter for its column, a number for its row."""
        return tile_name(self.column, self.row)


class Tiling(NamedTuple):
    """How a poster is cut: tiles of one size, each beginning an overlap before the one before it ends."""

    columns: int
    rows: int
    width: float
    height: float
    overlap: float

    def tiles(self) -> Iterator[Tile]:
        """Give every tile, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                left, top = column * (self.width - self.overlap), row * (self.height - self.overlap)
                yield Tile(column, row, Spot(0, left, top, self.width, self.height))


def tiling(wide: float, high: float, width: float, height: float, overlap: float) -> Tiling:
    """Cut a poster into as few tiles of a size as cover it."""
    columns = max(ceil((wide - overlap - 1e-6) / (width - overlap)), 1)
    rows = max(ceil((high - overlap - 1e-6) / (height - overlap)), 1)
    return Tiling(columns, rows, width, height, overlap)


def tile_name(column: int, row: int) -> str:
    """Name a tile: B2 is the second from the left in the second row; AA follows Z."""
    letters = ""
    while column >= 0:
        column, letter = divmod(column, len(ascii_uppercase))
        letters = ascii_uppercase[letter] + letters
        column -= 1
    return f"{letters}{row + 1}"
