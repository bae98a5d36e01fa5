"""Setting a whole document out: each section laid out once, the contents last, papers bound in behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from vcsdesk.printing.behind import bind_behind
from vcsdesk.printing.binding import Binder, Piece
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.document import BoundPaper, Document, Printed, UnboundPaper
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.printing.jargon_list import with_jargon
from vcsdesk.printing.kept import Kept, kept_opening, kept_section, laid_paper
from vcsdesk.printing.listening import for_listening
from vcsdesk.printing.missing import missing_in, named
from vcsdesk.printing.numbering import Stretch
from vcsdesk.printing.opening import Opening, masthead_of, parted, with_notes
from vcsdesk.printing.parts import Part, Section, flat
from vcsdesk.printing.pictures import page_count
from vcsdesk.printing.sections import printed_opening, printed_sections
from vcsdesk.printing.setting.headings import Place
from vcsdesk.printing.styles import sheet
from vcsdesk.refused import Refused

# Papers by the hash of their content, made safe to bind, or the reason why they could not be.
Papers = Mapping[str, CleanPaper | Refused]
GONE = Refused("The paper itself is not in this file.")


class Bound(NamedTuple):
    """A paper to bind in, made safe and laid on sheets."""

    paper: BoundPaper
    clean: CleanPaper
    kept: Kept

    @property
    def titled(self) -> tuple[str, CleanPaper]:
        """Give its pages and what they are called."""
        return self.paper.title, self.clean


def set_out(
    document: Document[Any],
    facts: object,
    edition: Edition = STANDARD,
    papers: Papers | None = None,
    *,
    both_sides: bool = False,
) -> Printed:
    """Set a document out. The same facts and papers give the same bytes.

    For printing on both sides, each section and each paper bound in starts on a right-hand page.
    """
    ready = papers if papers is not None else {}
    if document.compose is not None:
        return document.compose(facts, edition, ready, both_sides)
    wanted = document.papers(facts)
    read = wanted or document.reads(facts)
    found = {paper.sha256: ready.get(paper.sha256, GONE) for paper in read}
    before, sections = parted(with_jargon(flat(document.story(facts)), read, found))
    masthead = masthead_of(before)
    style = sheet(edition, masthead.brand)
    set_sections = [kept_section(section, style) for section in sections]
    bound, unbound = _sorted(wanted, found)
    missing = missing_in(before, [each.paper for each in bound], unbound).union(
        *(each.missing for each in set_sections)
    )
    is_smaller = edition.is_large and bool(bound)
    told = with_notes(before, unbound, is_missing_letters=bool(missing), has_smaller_print=is_smaller)
    opening = _opening(told, sections, set_sections, bound, unbound)
    first, numbers = kept_opening(opening, style)
    pieces = [Piece(first.body), *map(_piece, range(1, len(sections) + 1), sections, set_sections)]
    own = Binder(masthead, style, numbers, both_sides=both_sides).bind(pieces)
    titled = [each.titled for each in bound]
    remembered = printed_sections(sections, set_sections, bound, numbers)
    pdf = bind_behind(own, titled, numbers, edition, both_sides=both_sides) if bound else own.content
    return Printed(
        pdf=pdf,
        pages=page_count(pdf) if both_sides else numbers.pages,
        own_pages=len(own.pages),
        own=own.content if bound else b"",
        for_listening=for_listening(own, titled, numbers, edition) if bound else b"",
        sections=remembered,
        opening=printed_opening(opening.parts, remembered, numbers),
        short_id=masthead.short_id,
        missing_letters=named(missing),
        unbound=tuple(unbound),
        untagged=tuple(each.paper.title for each in bound if not each.clean.is_tagged),
    )


def _sorted(wanted: Sequence[BoundPaper], papers: Papers) -> tuple[list[Bound], list[UnboundPaper]]:
    """Part the papers that can be bound from those that cannot."""
    bound, unbound = [], []
    for paper in wanted:
        found = laid_paper(papers[paper.sha256])
        if isinstance(found, Refused):
            unbound.append(UnboundPaper(paper.title, found.message))
        else:
            bound.append(Bound(paper, *found))
    return bound, unbound


def _opening(
    told: tuple[Part, ...],
    sections: Sequence[Section],
    kept: Sequence[Kept],
    bound: Sequence[Bound],
    unbound: Sequence[UnboundPaper],
) -> Opening:
    """Gather what the contents have to name, and the pages that follow."""
    pages = [len(each.body.pages) for each in kept]
    starts = list(accumulate([*pages, *(each.clean.pages for each in bound)], initial=0))
    behind = [
        Place(
            f"section-{place}-{mark.key}",
            mark.title,
            mark.level + 1,
            start + each.body.spots[mark.key].page,
            beside=section.note if mark is each.body.marks[0] else "",
        )
        for place, (section, each, start) in enumerate(zip(sections, kept, starts, strict=False), 1)
        for mark in each.body.marks
    ]
    papers = [
        Place(f"paper-{place}", each.paper.title, 2, start, each.paper.note)
        for place, (each, start) in enumerate(zip(bound, starts[len(kept) :], strict=False), 1)
    ]
    return Opening(
        parts=told,
        behind=tuple(behind),
        papers=tuple(papers),
        unbound=tuple(unbound),
        sections=tuple(map(Stretch, (section.number for section in sections), pages)),
        bound=tuple(Stretch(each.paper.number, each.clean.pages) for each in bound),
    )


def _piece(place: int, section: Section, kept: Kept) -> Piece:
    return Piece(kept.body, f"section-{place}-", section=section.title)
