"""The house sheet: every size, space and colour on our paper, in points unless the name says otherwise.

Set for reading: Atkinson Hyperlegible at 12 points or more, ragged right, about 65 letters a line, no
italics, nothing in blocks of capitals, page numbers and tables as large as the text.
"""

from functools import cache
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from vcsdesk.printing.edition import Edition
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

INK = HexColor("#1b1f23")
QUIET = HexColor("#444c56")
ACCENT = HexColor("#0b4f5c")
RULE = HexColor("#c3ced2")
TINT = HexColor("#eef4f5")
PAPER = HexColor("#ffffff")
GOOD = HexColor("#1c6336")
WARNING = HexColor("#7d4a00")
BAD = HexColor("#a01c16")


class Sheet(NamedTuple):
    """The styles of one edition."""

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


@cache
def sheet(edition: Edition) -> Sheet:
    """Give the styles of an edition."""
    size = edition.letters.points
    margin = 0.0 if edition.is_large else 23 * MM
    body = _style("body", size, 1.42, after=0.55, right=margin)
    item = _style("item", size, 1.42, after=0.3, right=margin)
    return Sheet(
        body=body,
        lead=_style("lead", size * 1.17, 1.4, after=0.65, right=margin),
        headings=(
            _style("heading 1", size * 1.9, 1.2, before=1.15, after=0.42, bold=True, colour=ACCENT),
            _style("heading 2", size * 1.34, 1.25, before=1.0, after=0.3, bold=True),
            _style("heading 3", size * 1.08, 1.3, before=0.8, after=0.2, bold=True),
        ),
        cell=_style("cell", size, 1.3),
        cell_heading=_style("cell heading", size, 1.3, bold=True, colour=ACCENT),
        item=item,
        running=_style("running", size, 1.25, colour=QUIET),
        cover_title=_style("cover title", size * 2.9, 1.12, after=0.5, bold=True, colour=ACCENT),
        cover_for=_style("cover for", size * 1.6, 1.3, after=0.5),
        cover_line=_style("cover line", size, 1.4, after=0.15),
        entry=(
            _style("entry 1", size, 1.35, before=0.5, after=0.1, bold=True),
            _style("entry 2", size, 1.35, after=0.1),
            _style("entry 3", size, 1.35, after=0.1),
        ),
        box=_style("box", size, 1.38, after=0.4),
        gap=size,
        edition=edition,
    )


def contrast(colour: Color, behind: Color = PAPER) -> float:
    """Measure how far a colour stands out from what is behind it, as WCAG does."""
    lighter, darker = sorted((_luminance(colour), _luminance(behind)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Color) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.rgb()]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def _style(
    name: str,
    size: float,
    leading: float,
    *,
    before: float = 0,
    after: float = 0,
    right: float = 0,
    bold: bool = False,
    colour: Color = INK,
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
        textColor=colour,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        linkUnderline=0,
    )
