"""The cover, the letterhead, and the running lines at the head and foot of every page."""

from __future__ import annotations

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer

from vcsdesk.printing.lettering.runs import runs
from vcsdesk.printing.parts import Masthead
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import (
    ACCENT,
    FOOTER_MM,
    HEADER_MM,
    LEFT_MM,
    MM,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    RIGHT_MM,
    RULE,
    Sheet,
)
from vcsdesk.printing.tagged.canvas import TaggedCanvas

_GAP = "  ·  "


def set_title_page(masthead: Masthead, sheet: Sheet) -> list[Flowable]:
    """Set a cover: whose it is, what it is, for whom, and how old."""
    return [
        set_text(
            masthead.organisation,
            sheet.cover_line.clone("cover organisation", fontName=sheet.headings[0].fontName),
        ),
        Spacer(1, 62 * MM if not sheet.is_large else 40 * MM),
        _Bar(18 * MM, 2.2 * MM),
        Spacer(1, 7 * MM),
        set_text(masthead.title, sheet.cover_title),
        *([set_text(masthead.for_whom, sheet.cover_for)] if masthead.for_whom else []),
        *(set_text(line, sheet.cover_line) for line in masthead.lines),
        Spacer(1, 12 * MM),
        set_text(masthead.as_at, sheet.cover_line),
        set_text(f"Document {masthead.short_id}", sheet.cover_line),
    ]


def set_letterhead(masthead: Masthead, sheet: Sheet) -> list[Flowable]:
    """Set the title at the top of the first page."""
    title = sheet.cover_title
    smaller = title.clone("letterhead", fontSize=title.fontSize * 0.72, leading=title.leading * 0.72)
    return [
        _Bar(18 * MM, 2.2 * MM),
        Spacer(1, 4 * MM),
        set_text(masthead.title, smaller),
        *([set_text(masthead.for_whom, sheet.cover_for)] if masthead.for_whom else []),
        *(set_text(line, sheet.cover_line) for line in masthead.lines),
        Spacer(1, 4 * MM),
    ]


class _Bar(Flowable):  # type: ignore[misc]
    """A short bar in the accent colour."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setFillColor(ACCENT)
            self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)


def draw_running_lines(canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet, page: int) -> None:
    """Draw a page's head and foot; how many pages there are is filled in at the end."""
    with canvas.artifact("Pagination"):
        canvas.later(lambda late, total: _draw_running_lines(late, masthead, sheet, page, total))


def _draw_running_lines(
    canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet, page: int, total: int
) -> None:
    left, right = LEFT_MM * MM, (PAGE_WIDTH_MM - RIGHT_MM) * MM
    head = (PAGE_HEIGHT_MM - HEADER_MM) * MM
    foot = FOOTER_MM * MM
    canvas.saveState()
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(left, head - 6, right, head - 6)
    canvas.line(left, foot + sheet.size * 1.25, right, foot + sheet.size * 1.25)
    middle = (left + right) / 2
    draw_line(canvas, masthead.organisation, left, head, middle - left - 8, sheet)
    draw_line(canvas, masthead.title, right, head, right - middle - 8, sheet, is_right=True)
    number = f"Page {page} of {total}"
    width = stringWidth(number, sheet.running.fontName, sheet.running.fontSize)
    draw_line(canvas, number, right, foot, width + 1, sheet, is_right=True)
    draw_line(canvas, masthead.as_at + _GAP + masthead.short_id, left, foot, right - left - width - 16, sheet)
    canvas.restoreState()


def draw_line(
    canvas: TaggedCanvas, text: str, x: float, y: float, room: float, sheet: Sheet, *, is_right: bool = False
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
