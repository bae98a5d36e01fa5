"""Numbers as other people's papers give them, if they make sense, and what comes of it if nothing does."""

from __future__ import annotations

from decimal import Decimal

from pikepdf import Array, Object, Page, PasswordError, PdfError

# What pikepdf raises where a file is not what it says it is.
DAMAGE = (
    *(PdfError, PasswordError, ValueError, TypeError, AttributeError),
    *(KeyError, IndexError, OverflowError, RuntimeError),
)

# What every reader takes for a page that does not say how large it is.
_LETTER = [0.0, 0.0, 612.0, 792.0]
_LEAST, _MOST = 1.0, 1_000_000.0


def seen_of(page: Page) -> list[float]:
    """Give the part of a page that is seen: what was cropped to, if that makes sense, or else all of it."""
    media, crop = edges(page.mediabox), edges(page.cropbox)
    if media is None or not _is_sensible(media):
        return _LETTER
    crop = crop or media
    seen = [*map(max, media[:2], crop[:2]), *map(min, media[2:], crop[2:])]
    return seen if _is_sensible(seen) else media


def _is_sensible(box: list[float]) -> bool:
    wide, tall = box[2] - box[0], box[3] - box[1]
    return min(wide, tall) >= _LEAST and max(map(abs, box)) <= _MOST


def turned(page: Page) -> int:
    """Give how far a page is turned, in quarters of a circle; a turn that is none of these is no turn."""
    turn: object = page.obj.get("/Rotate")
    return int(turn % 360) if isinstance(turn, int | Decimal) and turn % 90 == 0 else 0


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
