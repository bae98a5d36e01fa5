"""The running foot of bound pages, drawn in our own type to be laid over each sheet."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import stringWidth

from vcsdesk.printing.document import Edition
from vcsdesk.printing.setting.covers import draw_line
from vcsdesk.printing.styles import FOOTER_MM, LEFT_MM, MM, RIGHT_MM, RULE, sheet
from vcsdesk.printing.tagged.quiet import QuietCanvas, quiet_canvas


class Foot(NamedTuple):
    """What stands below a bound page, and the size of its sheet as it is seen."""

    title: str
    number: str
    size: tuple[float, float]


def draw_feet(feet: Sequence[Foot], edition: Edition) -> bytes:
    """Draw one page for each foot."""
    buffer = BytesIO()
    canvas = quiet_canvas(buffer)
    for foot in feet:
        canvas.setPageSize(foot.size)
        _draw_foot(canvas, foot, edition)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_foot(canvas: QuietCanvas, foot: Foot, edition: Edition) -> None:
    style = sheet(edition)
    left, right, up = LEFT_MM * MM, foot.size[0] - RIGHT_MM * MM, FOOTER_MM * MM
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(left, up + style.size * 1.25, right, up + style.size * 1.25)
    width = stringWidth(foot.number, style.running.fontName, style.running.fontSize) + 1
    draw_line(canvas, foot.number, right, up, width, style, is_right=True)
    draw_line(canvas, foot.title, left, up, right - left - width - 16, style)
