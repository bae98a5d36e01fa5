"""The parts a map of many boxes is told in: drawn on pages, or as a poster cut into tiles."""

from collections.abc import Iterable
from enum import StrEnum

from vcsdesk.printing.parts import Part


class Edge(StrEnum):
    """How the edge of a box is drawn."""

    DOUBLE = "double"
    THICK = "thick"
    THIN = "thin"
    BROKEN = "broken"


class Stroke(StrEnum):
    """How a tie beside the tree is drawn, and what it ends in."""

    ARROW = "whole, with an arrow"
    DOT = "in dashes, with a dot"
    OPEN_ARROW = "dotted, with an open arrow"
    SQUARES = "in dashes and dots, with a square at each end"


class Sign(Part, frozen=True):
    """A shape and what its colour means: a letter such as ●, and a word such as bad."""

    shape: str
    tone: str


class MapBox(Part, frozen=True, kw_only=True):
    """One box: its name, a sign for each thing in it, and words about those that stand out."""

    key: int
    above: int | None
    name: str
    signs: tuple[Sign, ...] = ()
    said: str = ""
    in_short: str = ""
    """The same as `said` in a word or two, for where there is little room."""
    below: int = 0
    """How many boxes under it stand on other pages."""
    page: int = 0
    """The first of these pages, where that is known."""
    edge: Edge = Edge.THIN
    is_strong: bool = False


class MapTie(Part, frozen=True):
    """A tie from one box to another beside the tree."""

    one: int
    other: int
    stroke: Stroke


class Meaning(Part, frozen=True):
    """What a sign, an edge or a tie on the map means."""

    words: str
    sign: Sign | Edge | Stroke


class Map(Part, frozen=True, kw_only=True):
    """A map of boxes, each after the one above it, with the meaning of what is drawn."""

    title: str
    boxes: tuple[MapBox, ...]
    ties: tuple[MapTie, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    where_else: str = ""
    """Where it reads better, if one page does not hold it."""


class Poster(Part, frozen=True, kw_only=True):
    """A map in large letters, cut into tiles to be glued together; `steps` say how that is done.

    What stands over it is drawn on the poster, since the heads and feet of the tiles are cut off.
    """

    map: Map
    over: tuple[str, ...]
    steps: tuple[str, ...] = ()


def drawn_map(
    title: str,
    boxes: Iterable[MapBox],
    ties: Iterable[MapTie] = (),
    meanings: Iterable[Meaning] = (),
    where_else: str = "",
) -> Map:
    """Draw a map on as many pages as it needs; in large print it is left to the words that follow it."""
    return Map(
        title=title,
        boxes=tuple(boxes),
        ties=tuple(ties),
        meanings=tuple(meanings),
        where_else=where_else,
    )


def poster(map_: Map, over: Iterable[str], steps: Iterable[str]) -> Poster:
    """Draw a map in tiles, with lines over it: its title first."""
    return Poster(map=map_, over=tuple(over), steps=tuple(steps))
