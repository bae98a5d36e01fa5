"""Where the boxes of a map of boards stand: each board over its groups, the groups in compact columns.

A group without groups of its own takes one cell of its board's columns; boards with groups stand beside one
another as whole blocks. Every line of the tree runs in the gutters, so none crosses a box.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from vcsdesk.rules.boards.map_columns import height_of, shared_out
from vcsdesk.rules.boards.map_places import MapLayout, Spaces, Twig
from vcsdesk.rules.boards.map_settling import Band, Block, Settling

# Gives the height that the words of a box need at a width: the box's key, then the width.
Measure = Callable[[int, float], float]
_WIDEST = 2
# A map wider than this many rooms is not tried: in the room its words would be too small.
_AT_MOST = 2


def lay_out(twigs: Sequence[Twig], measure: Measure, spaces: Spaces, columns: int) -> MapLayout:
    """Place every box, with at most so many columns of single boxes side by side."""
    return _Placing(twigs, measure, spaces).laid_out(max(columns, 1))


def fitted(twigs: Sequence[Twig], measure: Measure, spaces: Spaces, width: float) -> MapLayout:
    """Place every box in as many columns as a width has room for, and one at least."""
    placing = _Placing(twigs, measure, spaces)
    columns = max(int((width + spaces.gutter) // (spaces.box + spaces.gutter)), 1)
    while placing.size(columns)[0] > width and columns > 1:
        columns -= 1
    return placing.laid_out(columns)


def filling(
    twigs: Sequence[Twig], measure: Measure, spaces: Spaces, width: float, height: float
) -> MapLayout:
    """Place every box in as many columns as make the map largest when it is fitted into a room."""
    placing = _Placing(twigs, measure, spaces)
    most = int((_AT_MOST * width + spaces.gutter) // (spaces.box + spaces.gutter))

    def scale(columns: int) -> float:
        return _scale(placing.size(columns), width, height)

    return placing.laid_out(max(range(1, max(most, 1) + 1), key=scale))


def scale_into(laid: MapLayout, width: float, height: float) -> float:
    """Tell by how much a map may be enlarged, or must be made smaller, to fit into a room."""
    return _scale((laid.width, laid.height), width, height)


def _scale(size: tuple[float, float], width: float, height: float) -> float:
    return min(width / max(size[0], 1.0), height / max(size[1], 1.0))


class _Placing:
    """The placing of one set of boxes; blocks are kept by the columns they were given."""

    def __init__(self, twigs: Sequence[Twig], measure: Measure, spaces: Spaces) -> None:
        known = {twig.key for twig in twigs}
        self.keys = [twig.key for twig in twigs]
        self.under: defaultdict[int | None, list[int]] = defaultdict(list)
        for twig in twigs:
            self.under[twig.above if twig.above in known else None].append(twig.key)
        self.measure, self.spaces = measure, spaces
        self.kept: dict[tuple[int, int], Block] = {}
        self.heights: dict[tuple[int, float], float] = {}

    def size(self, columns: int) -> tuple[float, float]:
        """Tell how wide and how high the map is in so many columns."""
        bands = self._topmost(columns)
        width = max((band.width for band in bands), default=0.0)
        return width, bands[-1].top + bands[-1].height if bands else 0.0

    def laid_out(self, columns: int) -> MapLayout:
        """Settle every box of the map in so many columns."""
        bands = self._topmost(columns)
        settled = Settling(self.spaces)
        for band in bands:
            for left, blocks in band.columns:
                for top, block in blocks:
                    settled.settle(block, left, band.top + top)
        return MapLayout(
            *self.size(columns),
            spots={key: settled.spots[key] for key in self.keys if key in settled.spots},
            lines=tuple(settled.lines),
            rows=tuple(settled.rows),
        )

    def _topmost(self, columns: int) -> tuple[Band, ...]:
        """Make the blocks of the map from the lowest up, so that a deep tree does not pile up calls."""
        shares = {columns // side for side in range(1, columns + 1)}
        for key in reversed(self.keys):
            if self.under.get(key):
                for share in shares:
                    self._block(key, share)
        return self._bands(self.under[None], columns, 0.0, 0.0)

    def _height(self, key: int, width: float) -> float:
        if (key, width) not in self.heights:
            self.heights[key, width] = self.measure(key, width)
        return self.heights[key, width]

    def _block(self, key: int, columns: int) -> Block:
        """Make the block of one box; one without boxes below it is the same however many columns it has."""
        below = self.under.get(key)
        columns = columns if below else 1
        if (key, columns) not in self.kept:
            self.kept[key, columns] = self._made(key, below or [], columns)
        return self.kept[key, columns]

    def _made(self, key: int, below: Sequence[int], columns: int) -> Block:
        box = self.spaces.box
        inside = self._bands(below, columns, self.spaces.indent, 0.0)
        wide = max((band.width for band in inside), default=box)
        width = min(max(wide, box), box * _WIDEST + self.spaces.gutter)
        high = self._height(key, width)
        bands = tuple(band._replace(top=band.top + high + self.spaces.step) for band in inside)
        bottom = bands[-1].top + bands[-1].height if bands else high
        return Block(key, (width, high), max(wide, width), bottom, bands)

    def _bands(self, below: Sequence[int], columns: int, left: float, top: float) -> tuple[Band, ...]:
        """Set single boxes first, in columns of their own, then the blocks of those with boxes below them."""
        single = [key for key in below if not self.under.get(key)]
        blocks = [key for key in below if self.under.get(key)]
        made: list[Band] = []
        if single:
            made.append(self._band([self._block(key, 1) for key in single], columns, left, top))
            top += made[-1].height + self.spaces.step
        if blocks:
            made.append(min(self._tried(blocks, columns, left, top), key=lambda band: band.height))
        return tuple(made)

    def _tried(self, keys: Sequence[int], columns: int, left: float, top: float) -> Iterator[Band]:
        """Give each way of sharing columns out among blocks: few wide ones or many narrow ones."""
        shares = {columns // side: side for side in range(min(columns, len(keys)), 0, -1)}
        for each, side in shares.items():
            yield self._band([self._block(key, each) for key in keys], side, left, top)

    def _band(self, blocks: Sequence[Block], columns: int, left: float, top: float) -> Band:
        heights = [block.height for block in blocks]
        made, start, tallest = [], 0, 0.0
        for many in shared_out(heights, columns, self.spaces.gap):
            column = blocks[start : start + many]
            made.append((left, self._stacked(column)))
            left += max(block.width for block in column) + self.spaces.gutter
            tallest = max(tallest, height_of(heights[start : start + many], self.spaces.gap))
            start += many
        return Band(top, left - self.spaces.gutter, tallest, tuple(made))

    def _stacked(self, column: Sequence[Block]) -> tuple[tuple[float, Block], ...]:
        placed, top = [], 0.0
        for block in column:
            placed.append((top, block))
            top += block.height + self.spaces.gap
        return tuple(placed)
