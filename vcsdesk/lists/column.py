"""A column of a list: its heading, how to get its value from a row, and how it likes to be shown."""

from collections.abc import Callable
from enum import StrEnum
from typing import Generic, TypeVar

import msgspec

Row = TypeVar("Row")


class Tone(StrEnum):
    """What a colour means; every palette has its own colour for each."""

    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    ACCENT = "accent"


class Shape(StrEnum):
    """The shape that says the same as the colour, for whoever cannot tell colours apart."""

    FULL = "●"
    HALF = "◐"
    EMPTY = "○"
    DOTTED = "◌"
    OVER = "▲"
    UNDER = "▽"
    DONE = "✓"
    SQUARE = "■"
    STAR = "★"


class Mark(msgspec.Struct, frozen=True):
    """A state at a glance: shape and colour beside the word, which is the column's value."""

    shape: Shape
    tone: Tone = Tone.PLAIN


class Column(msgspec.Struct, Generic[Row], frozen=True):
    """One column; the value is typed, and sorting and filtering go by it and not by its text.

    A `mark` turns the value into a chip, a `limit` turns it into a bar against that limit. What is `spare` is
    seen only where there is room for it, and searched and copied all the same.
    """

    title: str
    value: Callable[[Row], object]
    width: int = 0
    """In characters; 0 means as wide as what it holds."""
    right: bool | None = None
    """Set to the right; None means that numbers are."""
    tip: str = ""
    mark: Callable[[Row], Mark | None] | None = None
    limit: Callable[[Row], float | None] | None = None
    spare: bool = False
