"""The recipe most programs would follow: Platypus for everything, numbered at the end, merged by pypdf."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from pack_words import Pack, Unit, papers
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    ListFlowable,
    ListItem,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

from vcsdesk.printing.lettering.faces import house_face
from vcsdesk.printing.styles import MM

_REGULAR, _BOLD = house_face().regular, house_face().bold
_BODY = ParagraphStyle(
    "body", fontName=_REGULAR, fontSize=13, leading=18.5, spaceAfter=7, rightIndent=23 * MM
)
_CELL = ParagraphStyle("cell", fontName=_REGULAR, fontSize=13, leading=17)
_HEAD = ParagraphStyle("head", fontName=_BOLD, fontSize=13, leading=17)
_TITLE = ParagraphStyle("Heading1", fontName=_BOLD, fontSize=24.7, leading=29.6, spaceAfter=5.5)
_LINES = TableStyle(
    [
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor("#c3ced2")),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTNAME", (0, 0), (-1, -1), _REGULAR),
    ]
)


class NumberedCanvas(Canvas):
    """Keeps every page until the end, and then draws which it is of how many."""

    follow = 15

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        total = len(self._pages) + self.follow
        for number, page in enumerate(self._pages, 1):
            self.__dict__.update(page)
            self.setFont(_REGULAR, 13)
            self.drawString(25 * MM, 283 * MM, "Anyborough Voluntary Action")
            self.drawString(25 * MM, 10 * MM, "As at 24 November 2026")
            self.drawRightString(188 * MM, 10 * MM, f"Page {number} of {total}")
            super().showPage()
        super().save()


class _Template(SimpleDocTemplate):
    """Tells the list of contents of every title."""

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        if getattr(getattr(flowable, "style", None), "name", "") == "Heading1":
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))


def make(pack: Pack, *, with_contents: bool = False) -> bytes:
    """Make one pack; a list of contents with true page numbers takes a second pass over everything."""
    buffer = BytesIO()
    template = (_Template if with_contents else SimpleDocTemplate)(
        buffer,
        pagesize=(210 * MM, 297 * MM),
        leftMargin=25 * MM,
        rightMargin=22 * MM,
        topMargin=28 * MM,
        bottomMargin=24 * MM,
    )
    if with_contents:
        listed: list[Flowable] = [TableOfContents(levelStyles=[_BODY])]
        template.multiBuild(_story(pack, listed), canvasmaker=NumberedCanvas)
    else:
        listed = [Paragraph(escape(unit.title), _BODY) for unit in pack.units]
        template.build(_story(pack, listed), canvasmaker=NumberedCanvas)
    return _merged(buffer.getvalue(), papers(pack.board))


def _story(pack: Pack, listed: list[Flowable]) -> list[Flowable]:
    cover = [Paragraph("Rep pack", _TITLE), Paragraph(escape(pack.person), _BODY), PageBreak()]
    return [*cover, *listed, *(each for unit in pack.units for each in _unit(unit))]


def _unit(unit: Unit) -> list[Flowable]:
    items = [ListItem(Paragraph(escape(words), _BODY)) for words in unit.bullets]
    rows = [[Paragraph(words, _HEAD) for words in unit.headings]]
    rows += [[Paragraph(escape(words), _CELL) for words in row] for row in unit.rows]
    return [
        PageBreak(),
        Paragraph(escape(unit.title), _TITLE),
        *(Paragraph(escape(words), _BODY) for words in unit.paragraphs),
        ListFlowable(items, bulletType="bullet", bulletFontName=_REGULAR),
        Table(rows, colWidths=[45 * MM, 54 * MM, 64 * MM], repeatRows=1, style=_LINES),
    ]


def _merged(own: bytes, bound: tuple[bytes, ...]) -> bytes:
    writer, buffer = PdfWriter(), BytesIO()
    for pdf in (own, *bound):
        writer.append(PdfReader(BytesIO(pdf)))
    writer.write(buffer)
    return buffer.getvalue()
