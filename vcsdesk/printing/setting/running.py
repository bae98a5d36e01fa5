"""The running lines at the head and foot of every page, always in the same place."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from vcsdesk.printing.lettering.runs import runs
from vcsdesk.printing.page_shapes import UPRIGHT, PageShape
from vcsdesk.printing.parts import Masthead
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import LEFT_MM, MM, Sheet
from vcsdesk.printing.tagged.canvas import TaggedCanvas

_GAP = "  ·  "
# How far the two ends of a line stay apart, and how much of it the right one may take.
_APART, _MOST = 16.0, 0.6


def draw_cover_foot(canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet) -> None:
    """Draw the foot of a cover, which says all else itself."""
    with canvas.artifact("Pagination"):
        canvas.later(lambda late, numbers: _draw_foot(late, masthead, sheet, numbers.words(0), sheet.page))


def draw_running_lines(
    canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet, page: int, shape: PageShape
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
    head, room = (shape.height_mm - shape.header_mm) * MM, right - left
    _draw_rule(canvas, left, right, head - sheet.size * 0.5, sheet.inks.accent)
    if masthead.about and not is_first:
        _draw_about(canvas, masthead.about, left, head, room, sheet)
    else:
        title = min(_width(masthead.title, sheet) + 1, room * _MOST)
        draw_line(canvas, masthead.title, right, head, title, sheet, is_right=True)
        draw_line(canvas, masthead.organisation, left, head, room - title - _APART, sheet)
    _draw_foot(canvas, masthead, sheet, number, shape)


def _draw_about(canvas: Canvas, text: str, x: float, y: float, room: float, sheet: Sheet) -> None:
    """Draw what a paper is about above the rule, on two lines where one cannot hold it."""
    style = sheet.running.clone("running about", rightIndent=0)
    paragraph = set_text(text, style)
    if paragraph.wrap(room, 1000)[1] > 2 * style.leading:
        paragraph = set_text(_fitted(text, 1.8 * room, sheet), style)
        paragraph.wrap(room, 1000)
    paragraph.drawOn(canvas, x, y - style.leading + style.fontSize * 0.92)


def _draw_foot(canvas: TaggedCanvas, masthead: Masthead, sheet: Sheet, number: str, shape: PageShape) -> None:
    """Draw the foot: the number of the page on its last line, above it what finds no room beside that."""
    left, right = (side * MM for side in (shape.left_mm, shape.width_mm - shape.right_mm))
    *above, beside = _foot(masthead, right - left, sheet)
    up = shape.footer_mm * MM
    for place, line in enumerate(reversed(above), 1):
        draw_line(canvas, line, left, up + place * sheet.running.leading, right - left, sheet)
    draw_foot(canvas, beside, number, right, sheet, left, up, lines=1 + len(above))


def _foot(masthead: Masthead, room: float, sheet: Sheet) -> list[str]:
    """Share what stands at the foot out over its lines; a date is never cut."""
    if sheet.foot_lines == 1:
        return [f"{masthead.as_at}{_GAP}{masthead.short_id}"]
    if _width(masthead.as_at, sheet) <= room:
        return [masthead.as_at, masthead.short_id]
    shown, _, printed = masthead.as_at.partition(", printed ")
    return [f"{shown},", f"printed {printed}", masthead.short_id]


def draw_foot(
    canvas: Canvas,
    words: str,
    number: str,
    right: float,
    sheet: Sheet,
    left: float = LEFT_MM * MM,
    up: float = UPRIGHT.footer_mm * MM,
    lines: int = 1,
) -> None:
    """Draw the last line at the foot of a page, up to where its right margin begins, and the rule above."""
    width = _width(number, sheet) + 1
    _draw_rule(canvas, left, right, up + sheet.running.leading * lines, sheet.inks.rule)
    draw_line(canvas, number, right, up, width, sheet, is_right=True)
    draw_line(canvas, words, left, up, right - left - width - _APART, sheet)


def _draw_rule(canvas: Canvas, left: float, right: float, height: float, colour: Color) -> None:
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.6)
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
