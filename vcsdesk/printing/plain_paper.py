"""Setting a readable source out as the kind of report a council sends: numbered paragraphs and ruled tables.

The sample boroughs' papers are made with it, so it looks like somebody else's: another face, untagged.

Source: `# ` lines are left out (the title is passed in); `## ` heads a section whose paragraphs are numbered;
`- ` starts a bullet, `| a | b |` a table row (the first row holds headings); `Label: words` lines before the
first section make the block at the head; `---` alone starts a new page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from io import BytesIO
from itertools import groupby
from typing import Any

import msgspec
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate, Spacer, Table

from vcsdesk.printing.lettering.faces import WIDE, house_face
from vcsdesk.printing.plain_source import cells_of, lines_of
from vcsdesk.printing.setting.stack import Stack
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import MM, PAGE_HEIGHT_MM, PAGE_WIDTH_MM
from vcsdesk.printing.tagged.quiet import QuietCanvas

_SIZE = 10.5
_LINE = HexColor("#444444")
_SHADE = HexColor("#dddddd")


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """Whose report it looks like."""

    organisation: str
    reference: str = ""
    colour: str = "#3b3b3b"
    is_landscape: bool = False


def plain_paper(title: str, source_text: str, look: Look) -> bytes:
    """Set a source out as a report of as many pages as it needs."""
    buffer = BytesIO()
    width, height = PAGE_WIDTH_MM * MM, PAGE_HEIGHT_MM * MM
    size = (height, width) if look.is_landscape else (width, height)
    template = BaseDocTemplate(
        buffer, pagesize=size, title=title, author=look.organisation, invariant=1, pageCompression=1
    )
    frame = Frame(25 * MM, 25 * MM, size[0] - 50 * MM, size[1] - 50 * MM, 0, 0, 0, 0)
    template.addPageTemplates([PageTemplate("page", [frame], onPage=_draw_margins(title, look, size))])
    template.build(_Report(look, size[0] - 50 * MM).set_all(title, source_text), canvasmaker=_canvas)
    return buffer.getvalue()


def _canvas(*given: Any, **named: Any) -> QuietCanvas:  # noqa: ANN401  (whatever Platypus passes)
    return QuietCanvas(*given, **{**named, "initialFontName": house_face(WIDE).regular})


class _Beside(Stack):
    """Words with a number or a bullet beside them."""

    def __init__(self, mark: str, words: Sequence[Flowable], left: float, beside: float) -> None:
        super().__init__(words, left=left + beside, below=5)
        self.mark, self.outside = mark, left

    def piece(self, inside: Sequence[Flowable], *, is_first: bool) -> _Beside:
        """Make a piece; only the first keeps the number."""
        return _Beside(self.mark if is_first else "", inside, self.outside, self.left - self.outside)

    def draw(self) -> None:
        """Draw the number, then the words."""
        mark = set_text(self.mark, _style(_SIZE))
        _, height = mark.wrap(self.left, self.height)
        mark.drawOn(self.canv, self.outside, self.height - self.above - height)
        super().draw()


class _Report:
    """Sets the lines of one report."""

    def __init__(self, look: Look, width: float) -> None:
        self.look, self.width = look, width
        self.section = self.paragraph = 0

    def set_all(self, title: str, source: str) -> list[Flowable]:
        """Set a title and all that stands below it."""
        made: list[Flowable] = [
            set_text(self.look.organisation, _style(_SIZE, bold=True, colour=self.look.colour)),
            Spacer(1, 4 * MM),
            set_text(title, _style(18, bold=True, after=8)),
        ]
        for kind, group in groupby(lines_of(source), key=lambda line: line.kind):
            made += self._set(kind, [line.words for line in group])
        return made

    def _set(self, kind: str, lines: Sequence[str]) -> list[Flowable]:
        if kind == "row":
            return [self._table([cells_of(line) for line in lines]), Spacer(1, 4 * MM)]
        if kind == "label":
            return [self._labels([line.split(":", 1) for line in lines]), Spacer(1, 5 * MM)]
        if kind == "break":
            return [PageBreak()]
        return [self._line(kind, words) for words in lines]

    def _line(self, kind: str, words: str) -> Flowable:
        if kind == "section":
            self.section, self.paragraph = self.section + 1, 0
            style = _style(12.5, bold=True, before=8, after=4, colour=self.look.colour)
            return set_text(f"{self.section}.   {words}", style.clone("section", keepWithNext=1))
        if kind == "bullet":
            return _Beside("•", [set_text(words, _style(_SIZE))], 13 * MM, 6 * MM)
        self.paragraph += 1
        number = f"{self.section}.{self.paragraph}" if self.section else ""
        return _Beside(number, [set_text(words, _style(_SIZE))], 0, 13 * MM)

    def _labels(self, pairs: Sequence[Sequence[str]]) -> Table:
        cells = [
            [set_text(a, _style(_SIZE, bold=True)), set_text(b.strip(), _style(_SIZE))] for a, b in pairs
        ]
        table = Table(cells, colWidths=[42 * MM, self.width - 42 * MM], hAlign="LEFT")
        table.setStyle([_face(), ("BOX", (0, 0), (-1, -1), 0.8, _LINE), ("VALIGN", (0, 0), (-1, -1), "TOP")])
        return table

    def _table(self, rows: Sequence[Sequence[str]]) -> Table:
        columns = max(map(len, rows))
        full = [[*row, *[""] * (columns - len(row))] for row in rows]
        cells = [[set_text(words, _style(9.5, bold=at == 0)) for words in row] for at, row in enumerate(full)]
        longest = [max(min(len(row[at]), 60) for row in full) + 6 for at in range(columns)]
        widths = [self.width * length / sum(longest) for length in longest]
        table = Table(cells, colWidths=widths, repeatRows=1, hAlign="LEFT", splitInRow=1)
        table.setStyle(
            [
                _face(),
                ("GRID", (0, 0), (-1, -1), 0.6, _LINE),
                ("BACKGROUND", (0, 0), (-1, 0), _SHADE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
        return table


def _face() -> tuple[str, tuple[int, int], tuple[int, int], str]:
    """Keep ReportLab's own face, which is never embedded, out of a table."""
    return ("FONTNAME", (0, 0), (-1, -1), house_face(WIDE).regular)


def _draw_margins(
    title: str, look: Look, size: tuple[float, float]
) -> Callable[[QuietCanvas, BaseDocTemplate], None]:
    """Draw what stands in the margins of each page."""

    def draw(canvas: QuietCanvas, template: BaseDocTemplate) -> None:
        for words, above in ((look.reference, size[1] - 15 * MM), (f"{title} – {template.page}", 14 * MM)):
            text = set_text(words, _style(9, colour="#444444", alignment=1))
            text.wrap(size[0] - 50 * MM, 40)
            text.drawOn(canvas, 25 * MM, above)

    return draw


@cache
def _style(
    size: float,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    colour: str = "#111111",
    alignment: int = 0,
) -> ParagraphStyle:
    return ParagraphStyle(
        "report",
        family=WIDE,
        fontName=house_face(WIDE).weight(bold=bold),
        bulletFontName=house_face(WIDE).regular,
        fontSize=size,
        leading=size * 1.4,
        spaceBefore=before,
        spaceAfter=after,
        textColor=HexColor(colour),
        alignment=alignment,
        allowWidows=0,
        allowOrphans=0,
    )
