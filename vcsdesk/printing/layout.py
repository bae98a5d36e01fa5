"""Setting a whole document out: one pass, every number true at the end, papers bound in behind."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any

import msgspec
from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from vcsdesk.printing import parts
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.document import BoundPaper, Document, MissingLetter, Printed, UnboundPaper
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.printing.lettering.runs import STAND_IN, missing_letters
from vcsdesk.printing.page_shapes import A3_LYING, A4_LYING, UPRIGHT, PageShape
from vcsdesk.printing.setting import covers
from vcsdesk.printing.setting.headings import Place, places
from vcsdesk.printing.setting.story import Compositor
from vcsdesk.printing.styles import MM, Sheet, frame_height, frame_width, sheet
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.printing.words import bold
from vcsdesk.refused import Refused

rl_config.useA85 = 0

# Papers by the hash of their content, made safe to bind, or the reason why they could not be.
Papers = Mapping[str, CleanPaper | Refused]
_NOT_PRINTED = (
    "Some names or words here have letters that this program cannot print. "
    f"The sign {STAND_IN} stands for each of them."
)
_GONE = Refused("The paper itself is not in this file.")


def set_out(
    document: Document[Any], facts: object, edition: Edition = STANDARD, papers: Papers | None = None
) -> Printed:
    """Set a document out. The same facts and papers give the same bytes."""
    bound, unbound = _sorted(document.papers(facts), papers or {})
    story = _opened(parts.flat(document.story(facts)))
    missing = _missing(story, bound, unbound)
    told = _with_missing(_with_unbound(story, unbound), missing)
    own, own_pages = _set(told, edition, bound, unbound)
    from vcsdesk.printing.binding import Titled, bind

    titled = [Titled(paper.title, clean) for paper, clean in bound]
    return Printed(
        pdf=bind(own, titled, edition),
        pages=own_pages + sum(clean.pages for _, clean in bound),
        own_pages=own_pages,
        short_id=_masthead(told).short_id,
        missing_letters=missing,
        unbound=tuple(unbound),
        untagged=tuple(paper.title for paper, clean in bound if not clean.is_tagged),
    )


def _opened(story: Sequence[parts.Part]) -> tuple[parts.Part, ...]:
    """Open sections into a page, a heading and what stands below it."""
    made: list[parts.Part] = []
    for part in story:
        if isinstance(part, parts.Section):
            made += [parts.page_break(), parts.heading(part.title), *part.parts]
        else:
            made.append(part)
    return tuple(made)


def _sorted(
    wanted: Sequence[BoundPaper], papers: Papers
) -> tuple[list[tuple[BoundPaper, CleanPaper]], list[UnboundPaper]]:
    """Part the papers that can be bound from those that cannot."""
    bound, unbound = [], []
    for paper in wanted:
        found = papers.get(paper.sha256, _GONE)
        if isinstance(found, CleanPaper):
            bound.append((paper, found))
        else:
            unbound.append(UnboundPaper(paper.title, found.message))
    return bound, unbound


def _with_unbound(told: tuple[parts.Part, ...], unbound: Sequence[UnboundPaper]) -> tuple[parts.Part, ...]:
    """Where there is no contents page to name the papers that could not be bound, say it at the end."""
    if not unbound or any(isinstance(part, parts.Contents) for part in told):
        return told
    lines = parts.bullets((bold(paper.title), f" could not be bound in. {paper.reason}") for paper in unbound)
    return (*told, parts.note(lines, title="Papers that are not here"))


def _with_missing(told: tuple[parts.Part, ...], missing: Sequence[MissingLetter]) -> tuple[parts.Part, ...]:
    """Say once, at the end, that some letters could not be printed."""
    return (*told, parts.note(_NOT_PRINTED)) if missing else told


def _set(
    told: Sequence[parts.Part],
    edition: Edition,
    bound: Sequence[tuple[BoundPaper, CleanPaper]],
    unbound: Sequence[UnboundPaper],
) -> tuple[bytes, int]:
    """Set our own pages, and count them."""
    buffer, style = BytesIO(), sheet(edition, _masthead(told).brand)
    compositor = Compositor(style, places(told), _paper_places(bound), unbound)
    template = _template(buffer, told, style)
    following = sum(clean.pages for _, clean in bound)

    def canvas(*given: Any, **named: Any) -> TaggedCanvas:  # noqa: ANN401  (whatever Platypus passes)
        return TaggedCanvas(*given, pages_to_follow=following, **named)

    template.build(compositor.set_all(told), canvasmaker=canvas)
    return buffer.getvalue(), int(template.page)


def _paper_places(bound: Sequence[tuple[BoundPaper, CleanPaper]]) -> list[Place]:
    found, before = [], 0
    for place, (paper, clean) in enumerate(bound, 1):
        found.append(Place(f"paper-{place}", paper.title, 2, before, paper.note))
        before += clean.pages
    return found


def _masthead(told: Sequence[parts.Part]) -> parts.Masthead:
    for part in told:
        if isinstance(part, parts.TitlePage | parts.Letterhead):
            return part.masthead
    raise TypeError("A story starts with a title page or a letterhead")


def _template(buffer: BytesIO, told: Sequence[parts.Part], style: Sheet) -> BaseDocTemplate:
    masthead, has_cover = _masthead(told), isinstance(told[0], parts.TitlePage)
    first = told[0].shape if isinstance(told[0], parts.Letterhead) and not style.is_large else UPRIGHT

    def running(shape: PageShape) -> Callable[[TaggedCanvas, BaseDocTemplate], None]:
        return lambda canvas, template: covers.draw_running_lines(
            canvas, masthead, style, template.page, shape
        )

    def cover(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        covers.draw_cover_foot(canvas, masthead, style)

    template = BaseDocTemplate(
        buffer,
        pagesize=_size(first),
        title=f"{masthead.title}, {masthead.for_whom}" if masthead.for_whom else masthead.title,
        author=masthead.organisation,
        invariant=1,
        pageCompression=1,
    )
    shapes = [first, *(shape for shape in (UPRIGHT, A4_LYING, A3_LYING) if shape != first)]
    template.addPageTemplates(
        [PageTemplate("cover", [_frame(UPRIGHT)], onPage=cover)] * has_cover
        + [
            PageTemplate(shape.name, [_frame(shape)], onPageEnd=running(shape), pagesize=_size(shape))
            for shape in shapes
        ]
    )
    return template


def _frame(shape: PageShape) -> Frame:
    corner = (shape.left_mm * MM, shape.bottom_mm * MM)
    return Frame(*corner, frame_width(shape), frame_height(shape), 0, 0, 0, 0)


def _size(shape: PageShape) -> tuple[float, float]:
    return shape.width_mm * MM, shape.height_mm * MM


def _missing(*told: object) -> tuple[MissingLetter, ...]:
    """Name every letter of a story that no face can print."""
    letters = frozenset().union(*(missing_letters(letter) for letter in set("".join(_strings(told)))))
    return tuple(
        MissingLetter(letter, unicodedata.name(letter, f"U+{ord(letter):04X}")) for letter in sorted(letters)
    )


def _strings(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, list | tuple):
        for inside in thing:
            yield from _strings(inside)
    elif isinstance(thing, msgspec.Struct) and not isinstance(thing, CleanPaper):
        yield from _strings(msgspec.structs.astuple(thing))
