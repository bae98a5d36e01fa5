"""Setting a whole document out: one pass, every number true at the end, papers bound in behind."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import pairwise, takewhile
from typing import Any

import msgspec
from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from vcsdesk.printing import parts
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.document import BoundPaper, Document, MissingLetter, Printed, UnboundPaper
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.printing.lettering.runs import STAND_IN, missing_letters
from vcsdesk.printing.numbering import Numbering, Stretch, numbering
from vcsdesk.printing.page_shapes import A3_LYING, A4_LYING, PageShape
from vcsdesk.printing.sections import printed_opening, printed_sections
from vcsdesk.printing.setting import running
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
    if document.compose is not None:
        return document.compose(facts, edition, papers or {})
    bound, unbound = _sorted(document.papers(facts), papers or {})
    told = parts.flat(document.story(facts))
    missing = _missing(told, bound, unbound)
    sections = [part for part in told if isinstance(part, parts.Section)]
    opening = _with_missing(_with_unbound(_opening(told), unbound), missing)
    own, numbers = _set(opening, sections, edition, bound, unbound)
    from vcsdesk.printing.binding import Titled, bind

    own = bind(own, (), numbers, edition)
    pdf = (
        bind(own, [Titled(paper.title, clean) for paper, clean in bound], numbers, edition) if bound else own
    )
    remembered = printed_sections(sections, bound, numbers)
    after = sum(clean.pages for _, clean in bound)
    return Printed(
        pdf=pdf,
        pages=numbers.pages,
        own_pages=numbers.pages - after,
        own=own if bound else b"",
        sections=remembered,
        opening=printed_opening(opening, remembered, numbers),
        short_id=_masthead(opening).short_id,
        missing_letters=missing,
        unbound=tuple(unbound),
        untagged=tuple(paper.title for paper, clean in bound if not clean.is_tagged),
    )


def _opening(told: Sequence[parts.Part]) -> tuple[parts.Part, ...]:
    """Give what stands before the first section; behind it there is nothing but sections."""
    opening = tuple(takewhile(lambda part: not isinstance(part, parts.Section), told))
    if not all(isinstance(part, parts.Section) for part in told[len(opening) :]):
        raise TypeError("What stands behind a section must be a section too")
    return opening


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
    opening: Sequence[parts.Part],
    sections: Sequence[parts.Section],
    edition: Edition,
    bound: Sequence[tuple[BoundPaper, CleanPaper]],
    unbound: Sequence[UnboundPaper],
) -> tuple[bytes, Numbering]:
    """Set our own pages, and number all pages."""
    told, starts = list(opening), list[str]()
    for section in sections:
        told += [parts.page_break()]
        starts.append(f"heading-{len(places(told)) + 1}")
        told += [parts.heading(section.title), *section.parts]
    buffer, style, found = BytesIO(), sheet(edition, _masthead(opening).brand), list[Numbering]()
    compositor = Compositor(style, places(told), _paper_places(bound), unbound)
    template = _template(buffer, opening, style)

    def numbers(canvas: TaggedCanvas) -> Numbering:
        firsts = [canvas.spots[start].page for start in starts]
        first = Stretch(_masthead(opening).numbered, firsts[0] if firsts else len(canvas.contents))
        lengths = [end - start for start, end in pairwise([*firsts, len(canvas.contents)])]
        own = [Stretch(section.number, pages) for section, pages in zip(sections, lengths, strict=True)]
        papers = [Stretch(paper.number, clean.pages) for paper, clean in bound]
        found.append(_numbered(first, own, papers))
        return found[0]

    def canvas(*given: Any, **named: Any) -> TaggedCanvas:  # noqa: ANN401  (whatever Platypus passes)
        return TaggedCanvas(*given, numbers=numbers, **named)

    template.build(compositor.set_all(told), canvasmaker=canvas)
    return buffer.getvalue(), found[0]


def _numbered(first: Stretch, sections: Sequence[Stretch], papers: Sequence[Stretch]) -> Numbering:
    """Give sections and papers numbers of their own, or number all pages straight through."""
    following = [*sections, *papers]
    if not sections and not any(paper.number for paper in papers):
        return numbering([Stretch("", first.pages + sum(paper.pages for paper in papers))])
    named = [Stretch(each.number or str(place), each.pages) for place, each in enumerate(following, 1)]
    return numbering([first, *named])


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
    first = style.shape(told[0].shape) if isinstance(told[0], parts.Letterhead) else style.page

    def lines(shape: PageShape) -> Callable[[TaggedCanvas, BaseDocTemplate], None]:
        return lambda canvas, template: running.draw_running_lines(
            canvas, masthead, style, template.page, shape
        )

    def cover(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        running.draw_cover_foot(canvas, masthead, style)

    template = BaseDocTemplate(
        buffer,
        pagesize=_size(first),
        title=f"{masthead.title}, {masthead.for_whom}" if masthead.for_whom else masthead.title,
        author=masthead.organisation,
        invariant=1,
        pageCompression=1,
    )
    shapes = [first, *(shape for shape in (style.page, A4_LYING, A3_LYING) if shape != first)]
    template.addPageTemplates(
        [PageTemplate("cover", [_frame(style.page)], onPage=cover)] * has_cover
        + [
            PageTemplate(shape.name, [_frame(shape)], onPageEnd=lines(shape), pagesize=_size(shape))
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
