"""Laying somebody else's page upright on A4, as large as leaves room for our running foot below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Page, Pdf, Stream

from vcsdesk.printing.styles import BAND_MM, MM, PAGE_HEIGHT_MM, PAGE_WIDTH_MM

# How large what is typed into a field is shown; nought is as large as fits.
_SIZE = re.compile(r"([\d.]+) Tf")
_SHORT, _LONG = PAGE_WIDTH_MM * MM, PAGE_HEIGHT_MM * MM


class Laid(NamedTuple):
    """How a page lies on its sheet, what turns our foot the way the page is seen, and its size as seen."""

    scale: float
    shift: tuple[float, float]
    size: tuple[float, float]
    turn: tuple[float, ...]
    seen: tuple[float, float]

    def edges(self, numbers: Iterable[float]) -> list[float]:
        """Find where numbers of the page lie on the sheet: across and up in turn."""
        return [round(number * self.scale + self.shift[at % 2], 3) for at, number in enumerate(numbers)]

    def spot(self, across: float | None, up: float | None) -> tuple[float | None, float | None]:
        """Find where a place of the page lies on the sheet, as far as it is named."""
        moved = self.edges((across or 0.0, up or 0.0))
        return (None if across is None else moved[0], None if up is None else moved[1])


def lay_on_sheet(pdf: Pdf, page: Page) -> Laid:
    """Lay a page on its sheet; its content, form and links come along, its content marked with number nought.

    Our foot is drawn over it later.
    """
    laid = _lie(page)
    drawing = _as_drawing(pdf, page)
    scale, (right, up) = laid.scale, laid.shift
    for note in page.obj.get("/Annots", ()):
        _move(note, laid)
    content = f"/P <</MCID 0>> BDC q {scale:.8f} 0 0 {scale:.8f} {right:.3f} {up:.3f} cm /Paper Do Q EMC\n"
    page.obj.Resources = Dictionary(XObject=Dictionary(Paper=drawing))
    page.obj.Contents = pdf.make_stream(content.encode())
    page.obj.MediaBox = Array([0, 0, *(round(edge, 3) for edge in laid.size)])
    if "/Group" in page.obj:
        del page.obj["/Group"]
    return laid


def _lie(page: Page) -> Laid:
    """Work out how a page lies on A4: as large as leaves room for the foot, turned the way it is seen."""
    left, bottom, right, top = (float(edge) for edge in page.obj.MediaBox)
    turned = int(page.obj.Rotate)
    width, height = (top - bottom, right - left) if turned in (90, 270) else (right - left, top - bottom)
    across, up = (_SHORT, _LONG) if height >= width else (_LONG, _SHORT)
    scale = min(across / width, (up - BAND_MM * MM) / height)
    corner = ((across - scale * width) / 2, up - scale * height)
    far = (corner[0] + scale * width, up)
    size = (up, across) if turned in (90, 270) else (across, up)
    low = tuple(map(min, zip(_unturned(corner, turned, size), _unturned(far, turned, size), strict=True)))
    shift = (low[0] - scale * left, low[1] - scale * bottom)
    foot = {
        90: (0, 1, -1, 0, size[0], 0),
        180: (-1, 0, 0, -1, size[0], size[1]),
        270: (0, -1, 1, 0, 0, size[1]),
    }.get(turned, (1, 0, 0, 1, 0, 0))
    return Laid(scale, shift, size, foot, (across, up))


def _unturned(point: tuple[float, float], turned: int, size: tuple[float, float]) -> tuple[float, float]:
    """Find where a point of the page as seen lies on the page as it is kept."""
    x, y = point
    return {90: (size[0] - y, x), 180: (size[0] - x, size[1] - y), 270: (y, size[1] - x)}.get(turned, (x, y))


def _as_drawing(pdf: Pdf, page: Page) -> Stream:
    """Make a page's content a drawing of its own, so that nothing it leaves open reaches our foot."""
    content = page.obj.Contents
    drawing = Stream(pdf, content.read_raw_bytes(), Type=Name.XObject, Subtype=Name.Form)
    drawing.BBox = page.obj.MediaBox
    drawing.Resources = page.obj.Resources
    for owner, keys in ((content, ("/Filter", "/DecodeParms")), (page.obj, ("/Group",))):
        for key in keys:
            if key in owner:
                drawing[key] = owner[key]
    return drawing


def _move(note: pikepdf.Object, laid: Laid) -> None:
    for key in ("/Rect", "/QuadPoints"):
        if key in note:
            note[key] = Array(laid.edges(float(edge) for edge in note[key]))
    if "/DA" in note:
        note.DA = _SIZE.sub(lambda size: f"{float(size[1]) * laid.scale:.4g} Tf", str(note.DA))


def aim_links(pages: Sequence[Page], laid: Sequence[Laid]) -> None:
    """Let the links inside a paper, which until now only count its pages, lead to these."""
    for page in pages:
        for note in page.obj.get("/Annots", ()):
            if "/Dest" in note:
                number = int(note.Dest[0])
                note.Dest = _aimed(note.Dest, pages[number], laid[number])


def _aimed(goal: pikepdf.Object, page: Page, laid: Laid) -> Array:
    named: list[Any] = list(goal)[2:4]
    if named == [None, None]:
        return Array([page.obj, Name.Fit])
    across, up = (None if number is None else float(number) for number in named)
    return Array([page.obj, Name.XYZ, *laid.spot(across, up), None])
