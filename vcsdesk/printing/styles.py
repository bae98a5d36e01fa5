"""The house sheet: every size, space and colour on our paper, in points unless the name says otherwise.

Set for reading: Atkinson Hyperlegible at 12 points or more, ragged right, about 65 letters a line, no
italics, nothing in blocks of capitals, page numbers and tables as large as the text.
"""

from functools import cache, partial
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle

from vcsdesk.printing.brand import HOUSE_BRAND, Brand
from vcsdesk.printing.edition import Edition
from vcsdesk.printing.inks import Inks, inks
from vcsdesk.printing.lettering.faces import HOUSE, house_face
from vcsdesk.printing.page_shapes import UPRIGHT, PageShape

MM = 72 / 25.4

PAGE_WIDTH_MM = UPRIGHT.width_mm
PAGE_HEIGHT_MM = UPRIGHT.height_mm
LEFT_MM = UPRIGHT.left_mm
RIGHT_MM = UPRIGHT.right_mm
HEADER_MM = 14
FOOTER_MM = 10
BAND_MM = 18


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
    box: ParagraphStyle
    gap: float
    edition: Edition
    inks: Inks

    @property
    def size(self) -> float:
        """Give the size of body text."""
        size: float = self.body.fontSize
        return size

    @property
    def is_large(self) -> bool:
        """Tell whether this is large print, where tables become lists."""
        return self.edition.is_large


def frame_width(shape: PageShape = UPRIGHT) -> float:
    """Give the width that tables may fill."""
    return (shape.width_mm - shape.left_mm - shape.right_mm) * MM


def frame_height(shape: PageShape = UPRIGHT) -> float:
    """Give the height of a page's text."""
    return (shape.height_mm - shape.top_mm - shape.bottom_mm) * MM


def sheet(edition: Edition, brand: Brand = HOUSE_BRAND) -> Sheet:
    """Give the styles of an edition, with an organisation's colour as the accent."""
    return _sheet(edition, inks(edition.ink, brand.colour))


@cache
def _sheet(edition: Edition, used: Inks) -> Sheet:
    size = edition.letters.points
    style = partial(_style, used)
    margin = 0.0 if edition.is_large else 23 * MM
    body = style("body", size, 1.42, after=0.55, right=margin)
    item = style("item", size, 1.42, after=0.3, right=margin)
    return Sheet(
        body=body,
        lead=style("lead", size * 1.17, 1.4, after=0.65, right=margin),
        headings=(
            style("heading 1", size * 1.9, 1.2, before=1.15, after=0.42, bold=True, colour=used.accent),
            style("heading 2", size * 1.34, 1.25, before=1.0, after=0.3, bold=True),
            style("heading 3", size * 1.08, 1.3, before=0.8, after=0.2, bold=True),
        ),
        cell=style("cell", size, 1.3),
        cell_heading=style("cell heading", size, 1.3, bold=True, colour=used.accent),
        item=item,
        running=style("running", size, 1.25, colour=used.quiet),
        cover_title=style("cover title", size * 2.9, 1.12, after=0.5, bold=True, colour=used.accent),
        cover_for=style("cover for", size * 1.6, 1.3, after=0.5),
        cover_line=style("cover line", size, 1.4, after=0.15),
        entry=(
            style("entry 1", size, 1.35, before=0.5, after=0.1, bold=True),
            style("entry 2", size, 1.35, after=0.1),
            style("entry 3", size, 1.35, after=0.1),
        ),
        box=style("box", size, 1.38, after=0.4),
        gap=size,
        edition=edition,
        inks=used,
    )


def _style(
    used: Inks,
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
    """Make a style; leading and spaces are multiples of the size."""
    return ParagraphStyle(
        name,
        fontName=house_face(HOUSE).weight(bold=bold),
        bulletFontName=house_face(HOUSE).regular,
        fontSize=size,
        leading=round(size * leading, 2),
        spaceBefore=round(size * before, 2),
        spaceAfter=round(size * after, 2),
        rightIndent=right,
        textColor=colour or used.ink,
        linkColour=used.accent,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        linkUnderline=0,
    )
