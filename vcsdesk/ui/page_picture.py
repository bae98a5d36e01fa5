"""A page as the worker draws it; made where no window is known."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from vcsdesk.refused import Refused


class Picture(msgspec.Struct, frozen=True):
    """One page as the worker draws it: its size, and four bytes a dot: red, green, blue and alpha.

    How many of its dots make an inch of paper tells how large the page is.
    """

    width: int
    height: int
    rgba: bytes
    dots_per_inch: float


def draw_from(
    draw: Callable[..., object], path: Path, number: int, wide: int, report: Callable[..., object]
) -> object:
    """Draw a page of a paper that lies in a file; Refused when that was taken away with its window."""
    try:
        pdf = path.read_bytes()
    except FileNotFoundError as error:
        raise Refused("The paper was closed before its page was drawn.", "Open it again.") from error
    return draw(pdf, number, wide, report)
