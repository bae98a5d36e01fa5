"""The running foot of bound pages, drawn in our own type to be laid over each sheet."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

from vcsdesk.printing.edition import Edition
from vcsdesk.printing.setting.running import draw_foot
from vcsdesk.printing.styles import MM, RIGHT_MM, sheet
from vcsdesk.printing.tagged.quiet import quiet_canvas


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
        draw_foot(canvas, foot.title, foot.number, foot.size[0] - RIGHT_MM * MM, sheet(edition))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
