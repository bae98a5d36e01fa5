"""The cover, the letterhead, and the running lines at the head and foot of every page."""

from __future__ import annotations

import msgspec
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from vcsdesk.printing.lettering.runs import runs
from vcsdesk.printing.page_shapes import UPRIGHT, PageShape
from vcsdesk.printing.parts import Masthead
from vcsdesk.printing.setting.boxes import Panel
from vcsdesk.printing.setting.stack import Stack
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import (
    FOOTER_MM,
    HEADER_MM,
    LEFT_MM,
    MM,
    Sheet,
    frame_height,
    frame_width,
)
from vcsdesk.printing.tagged.canvas import TaggedCanvas

_GAP = "  ·  "
# Ever tighter: how large the big letters and the spaces are set, and how many letters of a name are shown.
_FITS = ((1.0, 1000), (0.8, 1000), (0.6, 1000), (0.45, 1000), (0.45, 220), (0.45, 160), (0.45, 80))


def set_title_page(masthead: Masthead, sheet: Sheet) -> list[Flowable]:
    """Set a cover on one page: whose it is, what it is, for whom, and how old.

    Long names are set smaller, down to the size of the text, and then cut short: inside they stand whole.
    """
    for share, letters in _FITS:
        made = _cover(_cut(masthead, letters), sheet, share)
        if Stack(made).wrap(frame_width(), frame_height())[1] <= frame_height():
            break
    return made


def _cover(masthead: Masthead, sheet: Sheet, share: float) -> list[Flowable]:
    tight = sheet._replace(
        cover_title=_smaller(sheet.cover_title, share, sheet),
        cover_for=_smaller(sheet.cover_for, share, sheet),
    )
    organisation = tight.cover_for.clone("cover organisation", fontName=sheet.headings[0].fontName)
    return [
        Spacer(1, (46 if not sheet.is_large else 22) * MM * share**2),
        set_text(masthead.organisation, organisation),
        Spacer(1, 6 * MM * share),
        Panel(_titles(masthead, tight.cover_title, tight), tight),
        Spacer(1, 8 * MM * share),
        set_text(masthead.as_at, sheet.cover_line),
        set_text(f"Document {masthead.short_id}", sheet.cover_line),
    ]


def _smaller(style: ParagraphStyle, share: float, sheet: Sheet) -> ParagraphStyle:
    size = max(style.fontSize * share, sheet.size)
    return style.clone(style.name, fontSize=size, leading=style.leading / style.fontSize * size)


def _cut(masthead: Masthead, letters: int) -> Masthead:
    def cut(words: str) -> str:
        return words if len(words) <= letters else f"{words[:letters].rstrip(' ,')}…"

    return msgspec.structs.replace(
        masthead,
        organisation=cut(masthead.organisation),
        for_whom=cut(masthead.for_whom),
        lines=tuple(cut(line) for line in masthead.lines),
    )


def set_letterhead(masthead: Masthead, sheet: Sheet, shape: PageShape = UPRIGHT) -> list[Flowable]:
    """Set the title at the top of the first page; on a page that lies on its side it takes one line."""
    if shape != UPRIGHT:
        return [set_text(masthead.title, sheet.headings[1].clone("lying letterhead", spaceBefore=0))]
    title = sheet.cover_title
    smaller = title.clone("letterhead", fontSize=title.fontSize * 0.72, leading=title.leading * 0.72)
    return [*_titles(masthead, smaller, sheet), _Bar(18 * MM, 1.6 * MM, sheet), Spacer(1, 5 * MM)]


def _titles(masthead: Masthead, style: ParagraphStyle, sheet: Sheet) -> list[Flowable]:
    made = [set_text(masthead.title, style)]
    if masthead.for_whom:
        made.append(set_text(masthead.for_whom, sheet.cover_for))
    return [*made, *(set_text(line, sheet.cover_line) for line in masthead.lines)]


class _Bar(Flowable):  # type: ignore[misc]
    """A short bar in the accent colour."""

    def __init__(self, width: float, height: float, sheet: Sheet) -> None:
        super().__init__()
        self.width, self.height, self.colour = width, height, sheet.inks.accent

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setFillColor(self.colour)
            self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)


def draw_cover_foot(canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet) -> None:
    """Draw the foot of a cover, which says all else itself."""
    with canvas.artifact("Pagination"):
        canvas.later(lambda late, numbers: _draw_foot(late, masthead, sheet, numbers.words(0)))


def draw_running_lines(
    canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet, page: int, shape: PageShape = UPRIGHT
) -> None:
    """Draw a page's head and foot; how many pages there are is filled in at the end."""
    with canvas.artifact("Pagination"):
        canvas.later(
            lambda late, numbers: _draw_running_lines(
                late, masthead, sheet, numbers.words(page - 1), shape, is_first=page == 1
            )
        )


def _draw_running_lines(
    canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet, number: str, shape: PageShape, *, is_first: bool
) -> None:
    left, right = shape.left_mm * MM, (shape.width_mm - shape.right_mm) * MM
    head, middle = (shape.height_mm - HEADER_MM) * MM, (left + right) / 2
    _draw_rule(canvas, left, right, head - 6, sheet)
    if masthead.about and not is_first:
        _draw_about(canvas, masthead.about, left, head, right - left, sheet)
    else:
        draw_line(canvas, masthead.organisation, left, head, middle - left - 8, sheet)
        draw_line(canvas, masthead.title, right, head, right - middle - 8, sheet, is_right=True)
    _draw_foot(canvas, masthead, sheet, number, shape)


def _draw_about(canvas: Canvas, text: str, x: float, y: float, room: float, sheet: Sheet) -> None:
    """Draw what a paper is about above the rule, on two lines where one cannot hold it."""
    style = sheet.running.clone("running about", rightIndent=0)
    paragraph = set_text(text, style)
    if paragraph.wrap(room, 1000)[1] > 2 * style.leading:
        paragraph = set_text(_fitted(text, 1.8 * room, sheet), style)
        paragraph.wrap(room, 1000)
    paragraph.drawOn(canvas, x, y - style.leading + style.fontSize * 0.92)


def _draw_foot(
    canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet, number: str, shape: PageShape = UPRIGHT
) -> None:
    left, right = (side * MM for side in (shape.left_mm, shape.width_mm - shape.right_mm))
    draw_foot(canvas, f"{masthead.as_at}{_GAP}{masthead.short_id}", number, right, sheet, left)


def draw_foot(
    canvas: Canvas, words: str, number: str, right: float, sheet: Sheet, left: float = LEFT_MM * MM
) -> None:
    """Draw the line at the foot of a page, up to where its right margin begins."""
    up = FOOTER_MM * MM
    width = stringWidth(number, sheet.running.fontName, sheet.running.fontSize) + 1
    _draw_rule(canvas, left, right, up + sheet.size * 1.25, sheet)
    draw_line(canvas, number, right, up, width, sheet, is_right=True)
    draw_line(canvas, words, left, up, right - left - width - 16, sheet)


def _draw_rule(canvas: Canvas, left: float, right: float, height: float, sheet: Sheet) -> None:
    canvas.saveState()
    canvas.setStrokeColor(sheet.inks.rule)
    canvas.setLineWidth(0.5)
    canvas.line(left, height, right, height)
    canvas.restoreState()


def draw_line(
    canvas: Canvas, text: str, x: float, y: float, room: float, sheet: Sheet, *, is_right: bool = False
) -> None:
    """Draw one line from or up to a point, cut short with an ellipsis if there is no room for all of it."""
    style = sheet.running.clone("running line", rightIndent=0, alignment=2 if is_right else 0)
    paragraph = set_text(_fitted(text, room, sheet), style)
    paragraph.wrap(room, 1000)
    paragraph.drawOn(canvas, x - room if is_right else x, y - style.leading + style.fontSize * 0.92)


def _fitted(text: str, room: float, sheet: Sheet) -> str:
    if _width(text, sheet) <= room:
        return text
    while text and _width(text + "…", sheet) > room:
        text = text[:-1]
    return text.rstrip() + "…"


def _width(text: str, sheet: Sheet) -> float:
    size = sheet.running.fontSize
    return float(sum(stringWidth(run.text, run.face.regular, size) for run in runs(text)))
