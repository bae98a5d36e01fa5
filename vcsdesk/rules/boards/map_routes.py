"""How ties beside the tree run over a map: along gutters and between rows, around the boxes."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from vcsdesk.rules.boards.map_places import Line, MapLayout, Point, Spaces, Spot

# Ties side by side before one runs over another, and what a turn costs against going on.
_BESIDE = 3
_TURN = 40.0


class Ends(NamedTuple):
    """A tie to be drawn, from one box to another."""

    one: int
    other: int


def routes(laid: MapLayout, ties: Sequence[Ends], spaces: Spaces) -> tuple[Line, ...]:
    """Give the way of each tie whose two boxes are both on the map; of others an empty one."""
    grids = [_Grid(laid, spaces, place) for place in range(min(_BESIDE, len(ties)))]
    return tuple(
        grids[place % _BESIDE].way(laid.spots[tie.one], laid.spots[tie.other])
        if tie.one != tie.other and tie.one in laid.spots and tie.other in laid.spots
        else ()
        for place, tie in enumerate(ties)
    )


class _Rank(NamedTuple):
    """The boxes that a straight line across the whole map would cut, by where each begins and ends."""

    starts: list[float]
    ends: list[float]

    def is_free(self, one: float, other: float) -> bool:
        """Tell whether a stretch of the line cuts none of them."""
        low, high = min(one, other), max(one, other)
        place = bisect_left(self.ends, low + 1e-6)
        return place == len(self.starts) or self.starts[place] >= high - 1e-6


class _Grid:
    """The lanes beside the boxes and the rows above them along which ties may run."""

    def __init__(self, laid: MapLayout, spaces: Spaces, place: int) -> None:
        self.spots = list(laid.spots.values())
        free = spaces.gutter - spaces.indent / 2
        self.off = spaces.indent / 2 + free * (place + 1) / (_BESIDE + 1)
        self.lanes = sorted(
            {round(spot.left - self.off, 3) for spot in self.spots}
            | {round(max((spot.right for spot in self.spots), default=0) + self.off, 3)}
        )
        rise = spaces.step * (0.12 * (place + 1))
        self.rows = sorted({*(round(row + rise, 3) for row in laid.rows), -rise, laid.height + rise})
        self._upright: dict[float, _Rank] = {}
        self._level: dict[float, _Rank] = {}

    def way(self, one: Spot, other: Spot) -> Line:
        """Find the way from one box to another with the least length and the fewest turns."""
        starts, ends = self._doors(one), self._doors(other)
        rows = sorted({*self.rows, *(point[1] for point in (*starts, *ends))})
        found = self._searched(list(starts), set(ends), rows)
        if not found:
            return ((one.left, _door(one)), (other.left, _door(other)))
        return _straightened([starts[found[0]], *found, ends[found[-1]]])

    def _doors(self, spot: Spot) -> dict[Point, Point]:
        """Give where a tie may leave a box, left and right, by the first point it then comes to."""
        high = _door(spot)
        right = next(lane for lane in self.lanes if lane > spot.right)
        return {(round(spot.left - self.off, 3), high): (spot.left, high), (right, high): (spot.right, high)}

    def _searched(self, starts: Sequence[Point], ends: set[Point], rows: Sequence[float]) -> list[Point]:
        """Search for the cheapest way over the grid, nearest guesses first."""
        goal = sorted(ends)

        def left(point: Point) -> float:
            return min(abs(point[0] - x) + abs(point[1] - y) for x, y in goal)

        # What it costs with what is left, what it costs so far, where, going upright or level, from where.
        waiting: list[tuple[float, float, Point, bool]] = []
        before: dict[tuple[Point, bool], tuple[Point, bool] | None] = {}
        costs: dict[tuple[Point, bool], float] = {}
        for start in starts:
            costs[start, False] = 0.0
            before[start, False] = None
            heappush(waiting, (left(start), 0.0, start, False))
        while waiting:
            _, cost, point, upright = heappop(waiting)
            if point in ends:
                return _traced(before, (point, upright))
            if cost > costs[point, upright]:
                continue
            for onward, goes_upright in self._onward(point, rows):
                far = abs(onward[0] - point[0]) + abs(onward[1] - point[1])
                spent = cost + far + _TURN * (goes_upright != upright)
                if spent < costs.get((onward, goes_upright), float("inf")):
                    costs[onward, goes_upright] = spent
                    before[onward, goes_upright] = (point, upright)
                    heappush(waiting, (spent + left(onward), spent, onward, goes_upright))
        return []

    def _onward(self, point: Point, rows: Sequence[float]) -> Iterator[tuple[Point, bool]]:
        """Give the next points along the lane and along the row, as far as no box stands between."""
        x, y = point
        for next_y in _beside(rows, y):
            if self._lane(x).is_free(y, next_y):
                yield (x, next_y), True
        for next_x in _beside(self.lanes, x):
            if self._row(y).is_free(x, next_x):
                yield (next_x, y), False

    def _lane(self, x: float) -> _Rank:
        if x not in self._upright:
            cut = sorted((spot.top, spot.bottom) for spot in self.spots if spot.left < x < spot.right)
            self._upright[x] = _Rank([top for top, _ in cut], [bottom for _, bottom in cut])
        return self._upright[x]

    def _row(self, y: float) -> _Rank:
        if y not in self._level:
            cut = sorted((spot.left, spot.right) for spot in self.spots if spot.top < y < spot.bottom)
            self._level[y] = _Rank([left for left, _ in cut], [right for _, right in cut])
        return self._level[y]


def _door(spot: Spot) -> float:
    """Give the height at which ties leave a box: below the line of the tree, which comes in at the middle."""
    return round(spot.top + spot.height * 0.75, 3)


def _beside(values: Sequence[float], value: float) -> list[float]:
    place = bisect_left(values, value)
    return [values[near] for near in (place - 1, place + 1) if 0 <= near < len(values)]


def _traced(
    before: dict[tuple[Point, bool], tuple[Point, bool] | None], last: tuple[Point, bool]
) -> list[Point]:
    way = [last[0]]
    come = before[last]
    while come is not None:
        way.append(come[0])
        come = before[come]
    return way[::-1]


def _straightened(way: Sequence[Point]) -> Line:
    """Leave out the points at which a way only goes on."""
    kept: list[Point] = []
    for point in way:
        if kept and point == kept[-1]:
            continue
        if len(kept) > 1 and _in_line(kept[-2], kept[-1], point):
            kept[-1] = point
        else:
            kept.append(point)
    return tuple(kept)


def _in_line(one: Point, other: Point, third: Point) -> bool:
    return one[0] == other[0] == third[0] or one[1] == other[1] == third[1]
