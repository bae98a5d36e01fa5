"""Numbers as other people's papers give them, if they make sense, and what comes of it if nothing does."""

from __future__ import annotations

from pikepdf import Array, Object, PasswordError, PdfError

# What pikepdf raises where a file is not what it says it is.
DAMAGE = (
    *(PdfError, PasswordError, ValueError, TypeError, AttributeError),
    *(KeyError, IndexError, OverflowError, RuntimeError),
)


def edges(box: Object | None) -> list[float] | None:
    """Give a box's edges, left, lower, right and upper, if they are four numbers."""
    found = numbers(box)
    if len(found) != 4:
        return None
    (x0, x1), (y0, y1) = sorted(found[0::2]), sorted(found[1::2])
    return [x0, y0, x1, y1]


def numbers(array: Object | None) -> list[float]:
    """Give the numbers of an array; none at all if one of its items is something else."""
    try:
        return [float(item) for item in array] if isinstance(array, Array) else []
    except (TypeError, ValueError):
        return []
