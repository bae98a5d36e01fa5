"""The running lines at the head and foot of every page, always in the same place."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from vcsdesk.printing.lettering.runs import width_of
from vcsdesk.printing.page_shapes import PageShape
from vcsdesk.printing.setting.text import Text, set_text
from vcsdesk.printing.styles import MM, Sheet

_GAP = "  ·  "
# How far the two ends of a line stay apart, and how much of it the right one may take.
_APART, _MOST = 16.0, 0.6


def draw_head(canvas: Canvas, words: tuple[str, str], shape: PageShape, sheet: Sheet) -> None:
    """Draw what stands above the rule: at its two ends, or on two lines where there is less room."""
    left, right, height = *_sides(shape), (shape.height_mm - shape.header_mm) * MM
    _draw_rule(canvas, left, right, height - sheet.size * 0.5, sheet.inks.accent)
    if sheet.head_lines > 1:
        _draw_line(canvas, words[0], left, height + sheet.running.leading, right - left, sheet)
        _draw_line(canvas, _titled(words[1], right - left, sheet), left, height, right - left, sheet)
        return
    beside, end = _rooms(words, right - left - _APART, sheet)
    _draw_line(canvas, _titled(words[1], end, sheet), right, height, end, sheet, is_right=True)
    _draw_line(canvas, words[0], left, height, beside, sheet)


def _titled(title: str, room: float, sheet: Sheet) -> str:
    """Name the paper and the section, or that alone where there is no room for both."""
    *_, last = title.split(_GAP)
    return title if _width(title, sheet) <= room else last


def _rooms(words: tuple[str, str], room: float, sheet: Sheet) -> tuple[float, float]:
    """Share the room between two ends of a line: what is short takes what it needs."""
    left, right = (_width(each, sheet) + 1 for each in words)
    most = room * _MOST
    if right <= most:
        return room - right, right
    return (left, room - left) if left <= room - most else (room - most, most)


def draw_about(canvas: Canvas, words: str, shape: PageShape, sheet: Sheet) -> None:
    """Draw what a paper is about above the rule, on two lines where one cannot hold it."""
    left, right, height = *_sides(shape), (shape.height_mm - shape.header_mm) * MM
    _draw_rule(canvas, left, right, height - sheet.size * 0.5, sheet.inks.accent)
    style = sheet.running.clone("running about", rightIndent=0)
    paragraph = set_text(words, style)
    if paragraph.wrap(right - left, 1000)[1] > 2 * style.leading:
        paragraph = set_text(_fitted(words, 1.8 * (right - left), sheet), style)
        paragraph.wrap(right - left, 1000)
    _draw_on(canvas, paragraph, left, height)


def draw_foot(
    canvas: Canvas, words: tuple[str, str] | str, room_for_number: float, shape: PageShape, sheet: Sheet
) -> None:
    """Draw the foot: its last line up to the number, above it what finds no room beside that."""
    left, right = _sides(shape)
    last = right - left - room_for_number - _APART
    *above, beside = _shared_out(words, right - left, last, sheet)
    up, leading = shape.footer_mm * MM, sheet.running.leading
    _draw_rule(canvas, left, right, up + leading * (1 + len(above)), sheet.inks.rule)
    for place, line in enumerate(reversed(above), 1):
        _draw_line(canvas, line, left, up + place * leading, right - left, sheet)
    _draw_line(canvas, beside, left, up, last, sheet)


def draw_number(canvas: Canvas, number: str, shape: PageShape, sheet: Sheet) -> None:
    """Draw in the corner of the foot which page it is."""
    style = sheet.running
    canvas.setFillColor(style.textColor)
    canvas.setFont(style.fontName, style.fontSize)
    canvas.drawRightString(_sides(shape)[1], shape.footer_mm * MM, number)


def number_width(number: str, sheet: Sheet) -> float:
    """Measure a number."""
    return _width(number, sheet) + 1


def _shared_out(words: tuple[str, str] | str, room: float, last: float, sheet: Sheet) -> list[str]:
    """Share what stands at the foot out over its lines, the last of which has less room; no date is cut."""
    if isinstance(words, str):
        return [words]
    as_at, short_id = words
    shown, _, printed = as_at.partition(", printed ")
    if sheet.foot_lines == 1:
        line = f"{as_at}{_GAP}{short_id}"
        return [line if _width(line, sheet) <= last else f"{shown}{_GAP}{short_id}"]
    if _width(as_at, sheet) <= room:
        return [as_at, short_id]
    return [f"{shown},", f"printed {printed}", short_id]


def _sides(shape: PageShape) -> tuple[float, float]:
    return shape.left_mm * MM, (shape.width_mm - shape.right_mm) * MM


def _draw_rule(canvas: Canvas, left: float, right: float, height: float, colour: Color) -> None:
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.6)
    canvas.line(left, height, right, height)
    canvas.restoreState()


def _draw_line(
    canvas: Canvas, text: str, x: float, y: float, room: float, sheet: Sheet, *, is_right: bool = False
) -> None:
    """Draw one line from or up to a point, without its last words if there is no room for all of it."""
    style = sheet.running.clone("running line", rightIndent=0, alignment=2 if is_right else 0)
    paragraph = set_text(_fitted(text, room, sheet), style)
    paragraph.wrap(room, 1000)
    _draw_on(canvas, paragraph, x - room if is_right else x, y)


def _draw_on(canvas: Canvas, paragraph: Text, x: float, base: float) -> None:
    """Draw a paragraph with its last line on a height, whatever faces it is set in."""
    ascent = getattr(paragraph.blPara, "ascent", paragraph.style.fontSize)
    paragraph.drawOn(canvas, x, base - paragraph.style.leading + ascent)


def _fitted(text: str, room: float, sheet: Sheet) -> str:
    """Give a text, or as many of its words as there is room for; a single word may have to be cut."""
    if _width(text, sheet) <= room:
        return text
    words = text.split(" ")
    while len(words) > 1 and _width(_left_off(words), sheet) > room:
        words.pop()
    said = _left_off(words)
    while len(said) > 1 and _width(said, sheet) > room:
        said = said[:-2] + "…"
    return said


def _left_off(words: Sequence[str]) -> str:
    """Say that more words would follow."""
    return f"{' '.join(words).rstrip(' ,;:·-–')} …"


def _width(text: str, sheet: Sheet) -> float:
    return width_of(text, sheet.size)
