"""Setting a whole document out: one pass over the story, with every number true at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from vcsdesk.printing import parts
from vcsdesk.printing.document import BoundPaper, Document, Edition, Printed
from vcsdesk.printing.setting import covers
from vcsdesk.printing.setting.headings import places
from vcsdesk.printing.setting.story import Compositor
from vcsdesk.printing.styles import (
    BOTTOM_MM,
    LEFT_MM,
    MM,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    Sheet,
    frame_height,
    frame_width,
    sheet,
)
from vcsdesk.printing.tagged.canvas import TaggedCanvas

rl_config.useA85 = 0


def set_out(document: Document[Any], facts: Any, edition: Edition = Edition.standard) -> Printed:
    """Set a document out."""
    told = parts.flat(document.story(facts))
    masthead = _masthead(told)
    style = sheet(edition)
    compositor = Compositor(style, places(told), (), ())
    buffer = BytesIO()
    template = _template(buffer, masthead, style)
    template.build(compositor.set_all(told), canvasmaker=TaggedCanvas)
    return Printed(pdf=buffer.getvalue(), pages=template.page, own_pages=template.page)


def _masthead(told: Sequence[parts.Part]) -> parts.Masthead:
    for part in told:
        if isinstance(part, parts.TitlePage | parts.Letterhead):
            return part.masthead
    raise TypeError("A story starts with a title page or a letterhead")


def _template(buffer: BytesIO, masthead: parts.Masthead, style: Sheet) -> BaseDocTemplate:
    def running(canvas: Any, template: Any) -> None:
        covers.draw_running_lines(canvas, masthead, style, template.page)

    frame = Frame(LEFT_MM * MM, BOTTOM_MM * MM, frame_width(), frame_height(), 0, 0, 0, 0)
    template = BaseDocTemplate(
        buffer,
        pagesize=(PAGE_WIDTH_MM * MM, PAGE_HEIGHT_MM * MM),
        title=f"{masthead.title}, {masthead.for_whom}" if masthead.for_whom else masthead.title,
        author=masthead.organisation,
        invariant=1,
        pageCompression=1,
    )
    template.addPageTemplates([PageTemplate("page", [frame], onPage=running)])
    return template
