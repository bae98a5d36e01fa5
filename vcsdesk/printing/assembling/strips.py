"""Heads, feet and numbers: short pieces of content that follow a page's own, the same ones drawn once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from vcsdesk.printing.lettering.fixed import LettersUsed, Subset
from vcsdesk.printing.page_shapes import PageShape
from vcsdesk.printing.setting.running import draw_about, draw_foot, draw_head, draw_number
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.tagged.quiet import QuietCanvas, quiet_canvas

_OPENING, _CLOSING = b"/Artifact<</Type/Pagination>>BDC\nq\n", b"Q\nEMC\n"


class Strip(NamedTuple):
    """Content to be drawn over a page, and the letters it needs."""

    content: bytes
    subsets: tuple[Subset, ...] = ()

    def turned(self, turn: tuple[float, ...] | None) -> Strip:
        """Turn it the way a page is seen."""
        if turn is None:
            return self
        moved = b"%s%s cm\n" % (_OPENING, " ".join(f"{part:.3f}" for part in turn).encode())
        return self._replace(content=self.content.replace(_OPENING, moved, 1))


@lru_cache(2000)
def head(words: tuple[str, str], shape: PageShape, sheet: Sheet) -> Strip:
    """Draw the head of a page: on the left whose paper it is, on the right which."""
    return _strip(lambda canvas: draw_head(canvas, words, shape, sheet))


@lru_cache(200)
def about(words: str, shape: PageShape, sheet: Sheet) -> Strip:
    """Draw what a paper is about at the head of a page."""
    return _strip(lambda canvas: draw_about(canvas, words, shape, sheet))


@lru_cache(200)
def foot(words: tuple[str, str] | str, room_for_number: float, shape: PageShape, sheet: Sheet) -> Strip:
    """Draw the foot of a page up to its number."""
    return _strip(lambda canvas: draw_foot(canvas, words, room_for_number, shape, sheet))


@lru_cache(5000)
def number(words: str, shape: PageShape, sheet: Sheet) -> Strip:
    """Draw the number of a page."""
    return _strip(lambda canvas: draw_number(canvas, words, shape, sheet))


def _strip(draw: Callable[[QuietCanvas], None]) -> Strip:
    canvas = quiet_canvas(BytesIO())
    used = LettersUsed()
    draw(canvas.noting(used))
    return Strip(_OPENING + used.renamed(canvas.drawn()) + _CLOSING, used.subsets())
