"""The house sheet: every size, space and colour on our paper, in points unless the name says otherwise.

Set for reading: Atkinson Hyperlegible at 12 points or more, ragged right, about 65 letters a line, no
italics, nothing in blocks of capitals, page numbers and tables as large as the text. The distance from one
line of text to the next is the beat: spaces and headings are made of halves and quarters of it.
"""

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import NamedTuple

import msgspec
from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle

from vcsdesk.printing.brand import HOUSE_BRAND, Brand
from vcsdesk.printing.edition import Edition, Ink, Leaf
from vcsdesk.printing.inks import Inks, inks
from vcsdesk.printing.lettering.faces import HOUSE, house_face
from vcsdesk.printing.page_shapes import A5_UPRIGHT, UPRIGHT, PageShape

MM = 72 / 25.4

PAGE_WIDTH_MM = UPRIGHT.width_mm
PAGE_HEIGHT_MM = UPRIGHT.height_mm
BAND_MM = 18

# How far text ends before tables do, so that its lines are good to read.
_INDENT_MM = 23
# How much larger than the text titles are, on a full page and where there is less room.
_FULL, _CLOSE = (3.2, 1.6, 1.95, 1.36, 1.08), (2.1, 1.35, 1.5, 1.22, 1.06)

# How far lines at the head and foot stand apart, by the size of letters, and the text from the rule above it.
_RUNNING, _BELOW_HEAD_MM = 1.25, 5


class Sheet(NamedTuple):
    """The styles of one edition, in one organisation's colour."""

    body: ParagraphStyle
    lead: ParagraphStyle
    headings: tuple[ParagraphStyle, ParagraphStyle, ParagraphStyle]
    cell: ParagraphStyle
    cell_heading: ParagraphStyle
    item: ParagraphStyle
    running: ParagraphStyle
    cover_title: ParagraphStyle
    cover_for: ParagraphStyle
    cover_line: ParagraphStyle
    entry: tuple[ParagraphStyle, ParagraphStyle, ParagraphStyle]
    gap: float
    pad: float
    edition: Edition
    inks: Inks
    page: PageShape
    head_lines: int
    foot_lines: int

    def __hash__(self) -> int:
        """Tell sheets apart by little: there are few, and all of one takes long to read."""
        return hash((self.gap, self.foot_lines))

    @property
    def size(self) -> float:
        """Give the size of body text."""
        size: float = self.body.fontSize
        return size

    @property
    def beat(self) -> float:
        """Give how far one line of text stands from the next."""
        beat: float = self.body.leading
        return beat

    @property
    def width(self) -> float:
        """Give the width of a page's text, which tables may fill."""
        return frame_width(self.page)

    @property
    def height(self) -> float:
        """Give the height of a page's text."""
        return frame_height(self.page)

    @property
    def in_lists(self) -> bool:
        """Tell whether tables become lists and all pages are alike: in large print and on small pages."""
        return self.edition.is_large or self.edition.leaf is Leaf.A5

    def shape(self, wanted: PageShape) -> PageShape:
        """Give the shape that a page has in this edition, where a story wants another."""
        return self.page if self.in_lists or wanted == UPRIGHT else wanted


def frame_width(shape: PageShape = UPRIGHT) -> float:
    """Give the width that tables may fill."""
    return (shape.width_mm - shape.left_mm - shape.right_mm) * MM


def frame_height(shape: PageShape = UPRIGHT) -> float:
    """Give the height of a page's text."""
    return (shape.height_mm - shape.top_mm - shape.bottom_mm) * MM


def sheet(edition: Edition, brand: Brand = HOUSE_BRAND) -> Sheet:
    """Give the styles of an edition, with an organisation's colour as the accent."""
    return _sheet(edition, "" if edition.ink is Ink.BLACK else brand.colour)


@cache
def _sheet(edition: Edition, colour: str) -> Sheet:
    used = inks(edition.ink, colour)
    size, is_close = edition.letters.points, edition.is_large or edition.leaf is Leaf.A5
    cover, whom, *titles = (size * times for times in (_CLOSE if is_close else _FULL))
    beat = round(size * 2.8) / 2
    style = partial(_style, used, beat)
    indent = 0.0 if is_close else _INDENT_MM * MM
    head_lines, foot_lines = 2 if is_close else 1, _foot_lines(edition)
    return Sheet(
        body=style("body", size, beat, after=0.5, right=indent),
        lead=style("lead", size * 1.15, beat * 1.15, after=0.6, right=indent),
        headings=_headings(style, titles, beat, used.accent),
        cell=style("cell", size, beat * 0.94),
        cell_heading=style("cell heading", size, beat * 0.94, bold=True, colour=used.accent),
        item=style("item", size, beat, after=0.25, right=indent),
        running=style("running", size, size * _RUNNING, colour=used.quiet),
        cover_title=style("cover title", cover, cover * 1.08, after=0.5, bold=True, colour=used.accent),
        cover_for=style("cover for", whom, whom * 1.26, after=0.4),
        cover_line=style("cover line", size, beat, after=0.1, right=indent),
        entry=_entries(style, size, beat),
        gap=beat * 0.75,
        pad=size * 0.36,
        edition=edition,
        inks=used,
        page=_page(edition, head_lines, foot_lines),
        head_lines=head_lines,
        foot_lines=foot_lines,
    )


Make = Callable[..., ParagraphStyle]
Three = tuple[ParagraphStyle, ParagraphStyle, ParagraphStyle]


def _headings(style: Make, sizes: Sequence[float], beat: float, accent: Color) -> Three:
    """Set the higher ones further from what stands before than from what they head."""
    first, second, third = sizes
    return (
        style("heading 1", first, first * 1.16, before=1.5, after=0.6, bold=True, colour=accent),
        style("heading 2", second, second * 1.24, before=1.1, after=0.3, bold=True),
        style("heading 3", third, beat, before=0.75, after=0.15, bold=True),
    )


def _entries(style: Make, size: float, beat: float) -> Three:
    return (
        style("entry 1", size, beat, before=0.4, after=0.1, bold=True),
        style("entry 2", size, beat, after=0.1),
        style("entry 3", size, beat, after=0.1),
    )


def _foot_lines(edition: Edition) -> int:
    """Tell how many lines the foot of a page may take: dates are not cut for want of room."""
    if edition.leaf is Leaf.A5:
        return 3 if edition.is_large else 2
    return 2 if edition.is_large else 1


def _page(edition: Edition, head_lines: int, foot_lines: int) -> PageShape:
    """Give the page of an edition, with room for the lines at its head and foot."""
    page = A5_UPRIGHT if edition.leaf is Leaf.A5 else UPRIGHT
    points = edition.letters.points / MM
    header_mm = page.header_mm + (head_lines - 1) * _RUNNING * points
    return msgspec.structs.replace(
        page,
        header_mm=header_mm,
        top_mm=max(page.top_mm, header_mm + 0.5 * points + _BELOW_HEAD_MM),
        bottom_mm=max(page.bottom_mm, page.footer_mm + (foot_lines * _RUNNING + 1.1) * points),
    )


def _style(
    used: Inks,
    beat: float,
    name: str,
    size: float,
    leading: float,
    *,
    before: float = 0,
    after: float = 0,
    right: float = 0,
    bold: bool = False,
    colour: Color | None = None,
) -> ParagraphStyle:
    """Make a style; the spaces above and below are shares of the beat."""
    return ParagraphStyle(
        name,
        fontName=house_face(HOUSE).weight(bold=bold),
        bulletFontName=house_face(HOUSE).regular,
        fontSize=size,
        leading=round(leading, 2),
        spaceBefore=round(beat * before, 2),
        spaceAfter=round(beat * after, 2),
        rightIndent=right,
        textColor=colour or used.ink,
        linkColour=used.accent,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        linkUnderline=0,
    )
