"""Where things stand on a map of boards: boxes, the lines between them, and the room left around them."""

from typing import NamedTuple

Point = tuple[float, float]
Line = tuple[Point, ...]


class Spaces(NamedTuple):
    """The measures of a map: how wide a box is, and what is left free around it."""

    box: float
    indent: float
    """How far the boxes below another begin to the right of it; the lines of the tree run in its middle."""
    gutter: float
    """Between columns; wider than the indent, so that ties beside the tree have room of their own."""
    gap: float
    step: float
    """Between a box and those below it."""


class Twig(NamedTuple):
    """A box to be placed, and the one it stands under, if any; that one comes before it."""

    key: int
    above: int | None


class Spot(NamedTuple):
    """Where a box stands; the top of the map is nought and further down is more."""

    key: int
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


class MapLayout(NamedTuple):
    """A map laid out: its size, its boxes in the order they were given, and the lines of the tree.

    `rows` are the heights at which the tree branches: between a box and those below it, where none stands.
    """

    width: float
    height: float
    spots: dict[int, Spot]
    lines: tuple[Line, ...]
    rows: tuple[float, ...]
