"""Keeping what lies over a page to the part of it that is seen: its sheet would show more than that."""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from vcsdesk.printing.boxes import edges, numbers

# What lies no further out than this is left as it is, in points.
_NEAR = 1.0
_AS_IT_IS = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]
_SIX = 6


def keep_within(pdf: Pdf, note: Object, seen: Sequence[float]) -> bool:
    """Cut a note off where its page ends; tell whether anything of it is seen."""
    lies = edges(note.Rect) or [0.0, 0.0, 0.0, 0.0]
    kept = [*map(max, lies[:2], seen[:2]), *map(min, lies[2:], seen[2:])]
    if kept[0] > kept[2] or kept[1] > kept[3]:
        return False
    if max(abs(one - other) for one, other in zip(lies, kept, strict=True)) > _NEAR:
        note.Rect = Array(kept)
        if "/QuadPoints" in note:
            del note["/QuadPoints"]
        if "/AP" in note:
            _cut_looks(pdf, note.AP, lies, kept)
    return True


def _cut_looks(pdf: Pdf, looks: Object, lies: Sequence[float], kept: Sequence[float]) -> None:
    """Cut off what draws a note: one drawing, or one for each state it may be in."""
    look = looks.N
    if isinstance(look, Stream):
        looks.N = _cut(pdf, look, lies, kept)
        return
    for state in set(look.keys()):
        look[state] = _cut(pdf, look[state], lies, kept)


def _cut(pdf: Pdf, look: Object, lies: Sequence[float], kept: Sequence[float]) -> Stream:
    """Make a drawing of the part of another that is kept, which is drawn so that its box fills its place."""
    left, low, right, high = _reach(look)
    content = ""
    if right > left and high > low:
        wide, tall = (lies[2] - lies[0]) / (right - left), (lies[3] - lies[1]) / (high - low)
        across, up = lies[0] - wide * left, lies[1] - tall * low
        content = f"{wide:.6f} 0 0 {tall:.6f} {across:.3f} {up:.3f} cm /Whole Do"
    return pdf.make_stream(
        content.encode(),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array(kept),
        Resources=Dictionary(XObject=Dictionary(Whole=look)),
    )


def _reach(look: Object) -> tuple[float, float, float, float]:
    """Give the edges of a drawing's box once it is turned as it says."""
    x0, y0, x1, y1 = edges(look.get("/BBox")) or [0.0, 0.0, 0.0, 0.0]
    turn = numbers(look.get("/Matrix"))
    a, b, c, d, e, f = turn if len(turn) == _SIX else _AS_IT_IS
    corners = [(x, y) for x in (x0, x1) for y in (y0, y1)]
    across = [a * x + c * y + e for x, y in corners]
    up = [b * x + d * y + f for x, y in corners]
    return min(across), min(up), max(across), max(up)
