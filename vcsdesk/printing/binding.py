"""Binding clean papers in behind our own pages, upright on A4 with our running foot below them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Name, OutlineItem, Page, Pdf

from vcsdesk.printing.bound_forms import append_paper
from vcsdesk.printing.cleaning import Bookmark, CleanPaper
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.printing.fillable import make_fillable
from vcsdesk.printing.numbering import Numbering
from vcsdesk.printing.reading_order import hang_in_tree
from vcsdesk.printing.scrubbing import save
from vcsdesk.printing.sheets import Laid, aim_links, lay_on_sheet
from vcsdesk.printing.stamps import Foot, draw_feet

_CLAIM = b"<pdfuaid:part>1</pdfuaid:part>\n"


class Titled(NamedTuple):
    """A paper to bind, and what to call it."""

    title: str
    paper: CleanPaper


def bind(own: bytes, papers: Sequence[Titled], numbers: Numbering, edition: Edition = STANDARD) -> bytes:
    """Bind papers behind our own pages, each with bookmarks, and number their pages on from ours.

    Without papers, only packs our own file tighter. With papers, the file no longer claims to be accessible.
    """
    with pikepdf.open(BytesIO(own)) as pdf:
        make_fillable(pdf)
        if not papers:
            return save(pdf)
        first = len(pdf.pages)
        for place, titled in enumerate(papers, 1):
            with pikepdf.open(BytesIO(titled.paper.content)) as paper:
                append_paper(pdf, paper, f"Paper {place}")
        titles = [titled.title for titled in papers for _ in range(titled.paper.pages)]
        laid = _lay_on_sheets(pdf, first, titles, numbers, edition)
        _aim_links(pdf, first, papers, laid)
        _name_places(pdf, first, papers)
        _add_bookmarks(pdf, first, papers)
        _hang_in_tree(pdf, first, papers)
        metadata = pdf.Root.Metadata
        metadata.write(metadata.read_bytes().replace(_CLAIM, b""))
        return save(pdf)


def _lay_on_sheets(
    pdf: Pdf, first: int, titles: Sequence[str], numbers: Numbering, edition: Edition
) -> list[Laid]:
    pages = list(pdf.pages)[first:]
    sheets = [lay_on_sheet(pdf, page) for page in pages]
    feet = [
        Foot(title, numbers.words(index), sheet.seen)
        for index, (title, sheet) in enumerate(zip(titles, sheets, strict=True), first)
    ]
    with pikepdf.open(BytesIO(draw_feet(feet, edition))) as drawn:
        for page, sheet, foot in zip(pages, sheets, drawn.pages, strict=True):
            _draw_foot(pdf, page, sheet, foot)
    return sheets


def _draw_foot(pdf: Pdf, page: Page, sheet: Laid, foot: Page) -> None:
    turn = " ".join(f"{part:.3f}" for part in sheet.turn)
    content = f"/Artifact <</Type /Pagination>> BDC q {turn} cm /Foot Do Q EMC\n"
    page.obj.Resources.XObject.Foot = pdf.copy_foreign(foot.as_form_xobject())
    page.obj.Contents = Array([page.obj.Contents, pdf.make_stream(content.encode())])


def _aim_links(pdf: Pdf, first: int, papers: Sequence[Titled], laid: Sequence[Laid]) -> None:
    pages, start = list(pdf.pages)[first:], 0
    for _, paper in papers:
        end = start + paper.pages
        aim_links(pages[start:end], laid[start:end])
        start = end


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
