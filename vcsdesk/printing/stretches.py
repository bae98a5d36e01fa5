"""Laying out one stretch of pages: a section, or what stands before the sections."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from io import BytesIO
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from vcsdesk.printing import parts
from vcsdesk.printing.assembling.bodies import Body, body_of
from vcsdesk.printing.changes import marked
from vcsdesk.printing.closer import closer
from vcsdesk.printing.numbering import Numbering
from vcsdesk.printing.opening import Opening
from vcsdesk.printing.page_shapes import A3_LYING, A4_LYING, PageShape
from vcsdesk.printing.setting.headings import places
from vcsdesk.printing.setting.story import Compositor
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import MM, Sheet, frame_height, frame_width
from vcsdesk.printing.tagged.canvas import Edges, Enough, Filled, OnePageCanvas, TaggedCanvas

rl_config.useA85 = 0
Told = tuple[list[Flowable], list[PageTemplate]]
# How much of the space between what is set is left, as each is tried where the last page has little on it.
CLOSENESS = (0.8, 0.65, 0.5)
# Up to how much of a page is little.
_LITTLE = 0.3
_LEFT_EMPTY = "This page is left empty so that the next part starts on the right."


class Laid(NamedTuple):
    """Pages as they were laid out, and how far they are filled."""

    body: Body
    filled: list[Filled]

    def may_save_page(self, sheet: Sheet) -> bool:
        """Tell whether what is on the last page might find room on those before."""
        *_, before, last = [None, *self.filled]
        return before is not None and last.needed - before.left <= _LITTLE * sheet.height


class _Frame(Frame):  # type: ignore[misc]
    """Where the text of a page stands."""

    def note_filled(self, canvas: TaggedCanvas, edges: Edges) -> None:
        """Note how far down it is filled; on a cover nothing else finds room."""
        canvas.note_filled(self._y2 - self._y, self._y - self._y1 if edges is Edges.BOTH else 0.0)


def set_section(section: parts.Section, sheet: Sheet) -> Body:
    """Lay a section out under its title; nothing around it matters."""
    head = parts.heading(section.title, note=section.note)
    told = (head, *marked(section.parts, section.changed))

    def tell(sheet: Sheet) -> Told:
        return Compositor(sheet, places(told), (), ()).set_all(told), _templates(sheet, sheet.page)

    return _set_well(tell, sheet)


def set_opening(opening: Opening, sheet: Sheet) -> Body:
    """Lay out what stands before the sections, or all of a paper without any."""
    return _set_well(partial(_of_opening, opening), sheet, opening.numbers)


def set_first_page(opening: Opening, sheet: Sheet) -> Body:
    """Lay out the first page of what stands before the sections, and no more."""
    return _set(*_of_opening(opening, sheet), canvas_class=OnePageCanvas).body


def set_blank(sheet: Sheet) -> Body:
    """Lay out a page that says it is left empty; there is nothing on it to be heard."""
    shape = sheet.page
    canvas = TaggedCanvas(BytesIO(), pagesize=_size(shape), pageCompression=1)
    canvas.on_page(shape, Edges.NONE)
    words = set_text(_LEFT_EMPTY, sheet.body)
    _, tall = words.wrap(frame_width(shape), frame_height(shape))
    with canvas.artifact("Layout"):
        words.drawOn(canvas, shape.left_mm * MM, (shape.height_mm * MM + tall) / 2)
    canvas.showPage()
    return body_of(canvas)


def _of_opening(opening: Opening, sheet: Sheet) -> Told:
    told = opening.parts
    listed = [*places(told), *opening.behind]
    flowables = Compositor(sheet, listed, opening.papers, opening.unbound).set_all(told)
    first = sheet.shape(told[0].shape) if isinstance(told[0], parts.Letterhead) else sheet.page
    templates = _templates(sheet, first)
    if isinstance(told[0], parts.TitlePage):
        templates.insert(0, _page("cover", sheet.page, Edges.FOOT))
    return flowables, templates


def _set_well(
    tell: Callable[[Sheet], Told], sheet: Sheet, numbers: Callable[[int], Numbering] | None = None
) -> Body:
    """Lay out what is told; where little is left for the last page, closer if that saves it."""
    laid = _set(*tell(sheet), numbers)
    if laid.may_save_page(sheet):
        for share in CLOSENESS:
            shorter = _set(*tell(closer(sheet, share)), numbers)
            if len(shorter.body.pages) < len(laid.body.pages):
                return shorter.body
    return laid.body


def _set(
    flowables: list[Flowable],
    templates: list[PageTemplate],
    numbers: Callable[[int], Numbering] | None = None,
    canvas_class: type[TaggedCanvas] = TaggedCanvas,
) -> Laid:
    drawn: list[TaggedCanvas] = []

    def canvas(*given: Any, **named: Any) -> TaggedCanvas:  # noqa: ANN401  (whatever Platypus passes)
        drawn.append(canvas_class(*given, numbers=numbers, **named))
        return drawn[0]

    template = BaseDocTemplate(BytesIO(), pagesize=templates[0].pagesize, invariant=1, pageCompression=1)
    template.addPageTemplates(templates)
    with suppress(Enough):
        template.build(flowables, canvasmaker=canvas)
    return Laid(body_of(drawn[0]), drawn[0].filled)


def _templates(sheet: Sheet, first: PageShape) -> list[PageTemplate]:
    shapes = [first, *(shape for shape in (sheet.page, A4_LYING, A3_LYING) if shape != first)]
    return [_page(shape.name, shape, Edges.BOTH) for shape in shapes]


def _page(name: str, shape: PageShape, edges: Edges) -> PageTemplate:
    corner = (shape.left_mm * MM, shape.bottom_mm * MM)
    frame = _Frame(*corner, frame_width(shape), frame_height(shape), 0, 0, 0, 0)

    def begun(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        canvas.on_page(shape, edges)

    def ended(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        frame.note_filled(canvas, edges)

    return PageTemplate(name, [frame], onPage=begun, onPageEnd=ended, pagesize=_size(shape))


def _size(shape: PageShape) -> tuple[float, float]:
    return shape.width_mm * MM, shape.height_mm * MM
