"""Putting blocks of boxes where they belong on a map, and drawing the tree between them."""

from collections.abc import Sequence
from typing import NamedTuple

from vcsdesk.rules.boards.map_places import Line, Spaces, Spot


class Block(NamedTuple):
    """A box with all that stands below it, seen from its own corner."""

    key: int
    box: tuple[float, float]
    width: float
    height: float
    bands: tuple["Band", ...]


class Band(NamedTuple):
    """Columns side by side, each of blocks below one another; where each column and each block begins."""

    top: float
    width: float
    height: float
    columns: tuple[tuple[float, tuple[tuple[float, Block], ...]], ...]


class Settling:
    """The putting of blocks where they belong on the map, and the drawing of the tree between their boxes."""

    def __init__(self, spaces: Spaces) -> None:
        self.spaces = spaces
        self.spots: dict[int, Spot] = {}
        self.lines: list[Line] = []
        self.rows: list[float] = []

    def settle(self, block: Block, left: float, top: float) -> None:
        """Settle a block, with the lines from its box to those right below it."""
        self.spots[block.key] = Spot(block.key, left, top, *block.box)
        half = self.spaces.indent / 2
        trunk, foot = left + half, top + block.box[1]
        lowest = foot
        for band in block.bands:
            bus = top + band.top - self.spaces.step / 2
            self.rows.append(bus)
            for along, placed in band.columns:
                end = self._settle_column(placed, left + along, top + band.top)
                spine = left + along - half
                if spine > trunk:
                    self.lines.append(((trunk, bus), (spine, bus), (spine, end)))
                    lowest = max(lowest, bus)
                else:
                    lowest = end
        if block.bands:
            self.lines.append(((trunk, foot), (trunk, lowest)))

    def _settle_column(self, placed: Sequence[tuple[float, Block]], left: float, top: float) -> float:
        """Settle the blocks of a column; tell how far down its line goes."""
        end = top
        for down, block in placed:
            end = top + down + block.box[1] / 2
            self.lines.append(((left - self.spaces.indent / 2, end), (left, end)))
            self.settle(block, left, top + down)
        return end
