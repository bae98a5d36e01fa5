"""Breaking words into lines: the short way for words in one face, which nearly all text is.

It breaks where Platypus would, which tries as well what we never use: hyphens, dots at the end, other orders.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent
from reportlab.platypus.paragraph import ParaLines, split, strip
from reportlab.platypus.paraparser import ParaFrag

from vcsdesk.printing.lettering.widths import width_in

# Behind what an address may go on, on another line.
_MARK = re.compile(r"(?<=[@./])(?=[^\s@./])")
# A line's words, and before them the room they leave.
Line = tuple[float, list[str]]


def simply_broken(
    frags: Sequence[ParaFrag], style: ParagraphStyle, widths: Sequence[float]
) -> ParaLines | None:
    """Break words of one kind into lines; None where there are several kinds, or a word wider than a line."""
    if len(frags) != 1 or style.shaping or not getattr(frags[0], "text", ""):
        return None
    only = frags[0]
    lines = _lines(split(strip(only.text)), only, style.spaceShrinkage, widths)
    if not lines:
        return None
    ascent, descent = _reach(only.fontName, only.fontSize)
    return made_of({**vars(only), "kind": 0, "lines": lines, "ascent": ascent, "descent": descent})


def made_of(told: dict[str, object]) -> ParaFrag:
    """Make a stretch of like type, or lines of it, of all there is to tell."""
    made = ParaFrag()
    made.__dict__ = told
    return made


def _lines(
    words: Sequence[str], only: ParaFrag, shrinkage: float, widths: Sequence[float]
) -> list[Line] | None:
    """Fill line after line; the spaces of one may shrink a little for the sake of its last word."""
    space = width_in(" ", only.fontName, only.fontSize)
    shrinks = shrinkage * space
    lines, line, room = list[Line](), list[str](), widths[0]
    used = -space
    for word in words:
        width = width_in(word, only.fontName, only.fontSize)
        reach = used + space + width
        if reach <= room + shrinks * len(line):
            line.append(word)
            used = reach
            continue
        if width > room:
            return None
        lines.append((room - used, line))
        line, used, room = [word], width, widths[-1]
    return [*lines, (room - used, line)] if line else lines


def addresses_parted(frags: Sequence[ParaFrag], width: float) -> list[ParaFrag]:
    """Let an address that is wider than a line go on behind its @, a dot or a stroke, and not amid a word."""
    return [_parted(frag, width) if _MARK.search(getattr(frag, "text", "")) else frag for frag in frags]


def _parted(frag: ParaFrag, width: float) -> ParaFrag:
    parted = (" ".join(_parts(word, frag, width)) for word in frag.text.split(" "))
    return frag.clone(text=" ".join(parted))


def _parts(word: str, frag: ParaFrag, width: float) -> list[str]:
    """Part a word at its marks, each part as long as a line holds."""
    parts = [""]
    for piece in _MARK.split(word):
        if parts[-1] and width_in(parts[-1] + piece, frag.fontName, frag.fontSize) > width:
            parts.append("")
        parts[-1] += piece
    return parts


@lru_cache(200)
def _reach(font: str, size: float) -> tuple[float, float]:
    """Tell how far letters reach up and down."""
    ascent, descent = getAscentDescent(font, size)
    return ascent, descent
