"""Binding clean papers in behind our own pages, upright on A4 with our running foot below them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Page, Pdf, Stream

from vcsdesk.printing.cleaning import Bookmark, CleanPaper
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.printing.reading_order import hang_in_tree
from vcsdesk.printing.scrubbing import save
from vcsdesk.printing.stamps import Foot, draw_feet
from vcsdesk.printing.styles import BAND_MM, MM, PAGE_HEIGHT_MM, PAGE_WIDTH_MM

_CLAIM = b"<pdfuaid:part>1</pdfuaid:part>\n"
_SHORT, _LONG = PAGE_WIDTH_MM * MM, PAGE_HEIGHT_MM * MM


class Titled(NamedTuple):
    """A paper to bind, and what to call it."""

    title: str
    paper: CleanPaper


class _Sheet(NamedTuple):
    """How a page lies on its sheet; the foot is turned the way the page is seen."""

    scale: float
    shift: tuple[float, float]
    size: tuple[float, float]
    foot: tuple[float, ...]
    seen: tuple[float, float]


def bind(own: bytes, papers: Sequence[Titled], edition: Edition = STANDARD) -> bytes:
    """Bind papers behind our own pages, each with bookmarks, and number their pages on from ours.

    Without papers, only packs our own file tighter. With papers, the file no longer claims to be accessible.
    """
    with pikepdf.open(BytesIO(own)) as pdf:
        if not papers:
            return save(pdf)
        first = len(pdf.pages)
        for titled in papers:
            with pikepdf.open(BytesIO(titled.paper.content)) as paper:
                pdf.pages.extend(paper.pages)
        _set_on_sheets(
            pdf, first, [titled.title for titled in papers for _ in range(titled.paper.pages)], edition
        )
        _name_places(pdf, first, papers)
        _add_bookmarks(pdf, first, papers)
        _hang_in_tree(pdf, first, papers)
        metadata = pdf.Root.Metadata
        metadata.write(metadata.read_bytes().replace(_CLAIM, b""))
        return save(pdf)


def _set_on_sheets(pdf: Pdf, first: int, titles: Sequence[str], edition: Edition) -> None:
    pages = list(pdf.pages)[first:]
    sheets = [_lie(page) for page in pages]
    total = first + len(pages)
    feet = [
        Foot(title, f"Page {number} of {total}", sheet.seen)
        for number, (title, sheet) in enumerate(zip(titles, sheets, strict=True), first + 1)
    ]
    with pikepdf.open(BytesIO(draw_feet(feet, edition))) as drawn:
        for page, sheet, foot in zip(pages, sheets, drawn.pages, strict=True):
            _set_on_sheet(pdf, page, sheet, foot)


def _lie(page: Page) -> _Sheet:
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
    return _Sheet(scale, shift, size, foot, (across, up))


def _unturned(point: tuple[float, float], turned: int, size: tuple[float, float]) -> tuple[float, float]:
    """Find where a point of the page as seen lies on the page as it is kept."""
    x, y = point
    return {90: (size[0] - y, x), 180: (size[0] - x, size[1] - y), 270: (y, size[1] - x)}.get(turned, (x, y))


def _set_on_sheet(pdf: Pdf, page: Page, sheet: _Sheet, foot: Page) -> None:
    drawing = _as_drawing(pdf, page)
    scale, (right, up) = sheet.scale, sheet.shift
    turn = " ".join(f"{part:.3f}" for part in sheet.foot)
    for note in page.obj.get("/Annots", ()):
        _move(note, sheet)
    content = (
        f"/P <</MCID 0>> BDC q {scale:.5f} 0 0 {scale:.5f} {right:.3f} {up:.3f} cm /Paper Do Q EMC\n"
        f"/Artifact <</Type /Pagination>> BDC q {turn} cm /Foot Do Q EMC\n"
    )
    page.obj.Resources = Dictionary(
        XObject=Dictionary(Paper=drawing, Foot=pdf.copy_foreign(foot.as_form_xobject()))
    )
    page.obj.Contents = pdf.make_stream(content.encode())
    page.obj.MediaBox = Array([0, 0, *(round(edge, 3) for edge in sheet.size)])
    if "/Group" in page.obj:
        del page.obj["/Group"]


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


def _move(note: pikepdf.Object, sheet: _Sheet) -> None:
    for key in ("/Rect", "/QuadPoints"):
        if key in note:
            edges = [float(edge) for edge in note[key]]
            note[key] = Array(
                [round(edge * sheet.scale + sheet.shift[at % 2], 3) for at, edge in enumerate(edges)]
            )


def _name_places(pdf: Pdf, first: int, papers: Sequence[Titled]) -> None:
    """Let the contents page lead to the first page of each paper."""
    names = pikepdf.NameTree(pdf.Root.Names.Dests)
    for place, (_, paper) in enumerate(papers, 1):
        names[f"paper-{place}"] = Array([pdf.pages[first].obj, Name.Fit])
        first += paper.pages


def _hang_in_tree(pdf: Pdf, first: int, papers: Sequence[Titled]) -> None:
    pages = list(pdf.pages)
    for title, paper in papers:
        hang_in_tree(pdf, title, pages[first : first + paper.pages])
        first += paper.pages


def _add_bookmarks(pdf: Pdf, first: int, papers: Sequence[Titled]) -> None:
    with pdf.open_outline() as outline:
        for title, paper in papers:
            item = OutlineItem(title, first, "Fit")
            item.is_closed = True
            _add_own_bookmarks(item, first, paper.bookmarks)
            outline.root.append(item)
            first += paper.pages


def _add_own_bookmarks(item: OutlineItem, first: int, marks: Sequence[Bookmark]) -> None:
    above = [item]
    for mark in marks:
        del above[mark.level + 1 :]
        made = OutlineItem(mark.title, first + mark.page, "Fit")
        above[-1].children.append(made)
        above.append(made)
