"""Booklets: pages set two to a side, so that the sheets are folded once and stapled in the fold.

A5 pages come on A4 sheets and A4 pages on A3, each at its true size; one that is larger than half a sheet is
made smaller, and one that lies is turned.
"""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Object, Page, Pdf

from vcsdesk.printing.page_labels import name_pages, names_of
from vcsdesk.printing.parting import keep_title, say_sides
from vcsdesk.printing.scrubbing import save

_MM = 72 / 25.4
_A5_HIGH = 210.0 * _MM
_NEAR = 3.0


class _Half(NamedTuple):
    """Half a sheet: how wide and high it is."""

    width: float
    height: float


_OF_A4, _OF_A3 = _Half(148.5 * _MM, 210.0 * _MM), _Half(210.0 * _MM, 297.0 * _MM)


def booklet(pdf: bytes) -> bytes:
    """Set a paper as a booklet to be printed on both sides and turned over the short edge."""
    with pikepdf.open(BytesIO(pdf)) as paper, pikepdf.new() as made:
        paper.flatten_annotations("print")
        names = names_of(paper)
        half = _half(paper.pages[0])
        drawn = [_drawn(made, page) for page in paper.pages]
        sides = in_booklet(len(drawn))
        for left, right in sides:
            _add_side(made, half, [drawn[each] if each is not None else None for each in (left, right)])
        name_pages(made, [_side_name(names, side) for side in sides])
        keep_title(made, paper)
        say_sides(made, "DuplexFlipShortEdge")
        return save(made)


def in_booklet(pages: int) -> tuple[tuple[int | None, int | None], ...]:
    """Give the pages left and right on each side of each sheet, front and back by turns, the outer first.

    The number of pages is filled up to a multiple of four; a page that is only there to fill up is None.
    """
    whole = -(-pages // 4) * 4
    sides: list[tuple[int | None, int | None]] = []
    for sheet in range(whole // 4):
        front = (whole - 1 - 2 * sheet, 2 * sheet)
        back = (2 * sheet + 1, whole - 2 - 2 * sheet)
        for left, right in (front, back):
            sides.append((left if left < pages else None, right if right < pages else None))
    return tuple(sides)


def _side_name(names: tuple[str, ...], side: tuple[int | None, int | None]) -> str:
    """Call a side by the pages on it."""
    return " and ".join("blank" if each is None else names[each] for each in side)


def _half(first: Page) -> _Half:
    """Choose the sheet by the first page: its half is A5 or A4."""
    width, height = _seen(first)
    return _OF_A4 if max(width, height) <= _A5_HIGH + _NEAR else _OF_A3


def _seen(page: Page) -> tuple[float, float]:
    """Give the size of a page as it is seen."""
    left, bottom, right, top = (float(edge) for edge in page.trimbox)
    width, height = right - left, top - bottom
    return (height, width) if int(page.obj.get("/Rotate", 0)) % 180 else (width, height)


def _drawn(made: Pdf, page: Page) -> tuple[Object, tuple[float, float]]:
    """Make a page a drawing, turned as it is seen, with its size."""
    return made.copy_foreign(page.as_form_xobject()), _seen(page)


def _add_side(made: Pdf, half: _Half, pages: list[tuple[Object, tuple[float, float]] | None]) -> None:
    """Set two pages side by side."""
    made.add_blank_page(page_size=(2 * half.width, half.height))
    drawings, content = Dictionary(), ""
    for place, drawn in enumerate(pages):
        if drawn is not None:
            drawing, size = drawn
            drawings[f"/P{place}"] = drawing
            content += f"q {_matrix(drawing, size, half, place * half.width)} cm /P{place} Do Q\n"
    side = made.pages[-1].obj
    side.Resources = Dictionary(XObject=drawings)
    side.Contents = made.make_stream(content.encode())
    side.MediaBox = Array([0, 0, round(2 * half.width, 3), round(half.height, 3)])


def _matrix(drawing: Object, size: tuple[float, float], half: _Half, left: float) -> str:
    """Work out where a drawing lies: in the middle of its half, at its true size unless that is too large."""
    turned = size[0] > size[1] + _NEAR
    width, height = (size[1], size[0]) if turned else size
    scale = min(1.0, (half.width + _NEAR) / width, (half.height + _NEAR) / height)
    right = left + (half.width - scale * width) / 2
    up = (half.height - scale * height) / 2
    low = _low(drawing)
    parts: tuple[float, ...]
    if turned:
        parts = (0, scale, -scale, 0, right + scale * (width + low[1]), up - scale * low[0])
    else:
        parts = (scale, 0, 0, scale, right - scale * low[0], up - scale * low[1])
    return " ".join(f"{part:.4f}" for part in parts)


def _low(drawing: Object) -> tuple[float, float]:
    """Find the corner of a drawing at the left below, after the turn it brings with it."""
    box = [float(edge) for edge in drawing.BBox]
    matrix = [float(part) for part in drawing.get("/Matrix", Array([1, 0, 0, 1, 0, 0]))]
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across = [matrix[0] * x + matrix[2] * y + matrix[4] for x, y in corners]
    upward = [matrix[1] * x + matrix[3] * y + matrix[5] for x, y in corners]
    return min(across), min(upward)
