"""Pages of a paper that are new, behind the slip that says where they go."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import accumulate, pairwise
from typing import Any

import msgspec
import pikepdf

from vcsdesk.printing.appending import Mark, append, mark_places
from vcsdesk.printing.assembling.finished import read
from vcsdesk.printing.behind import bind_behind
from vcsdesk.printing.binding import EMPTY, empty_page
from vcsdesk.printing.document import Printed, PrintedSection
from vcsdesk.printing.edition import Edition
from vcsdesk.printing.listening import for_listening
from vcsdesk.printing.numbering import Numbering, Stretch, numbering
from vcsdesk.printing.page_labels import name_pages, names_of
from vcsdesk.printing.picking import pick
from vcsdesk.printing.pictures import page_count
from vcsdesk.printing.scrubbing import save
from vcsdesk.printing.styles import sheet

# Pages of each section by its key, counted from one.
Wanted = Mapping[str, Sequence[int]]


def update(
    slip: Printed,
    whole: Printed,
    wanted: Wanted,
    edition: Edition,
    papers: Mapping[str, Any],
    *,
    both_sides: bool = False,
) -> Printed:
    """Put the wanted pages of a paper behind a slip, each with the number it has there.

    For printing on both sides, pages that do not follow one another in the paper share no sheet. What is
    remembered is the whole paper, of which these pages were printed.
    """
    told = tuple(msgspec.structs.replace(each, is_printed=each.key in wanted) for each in whole.remembered)
    bound = [each for each in told if each.paper_sha256 and each.is_printed]
    titled = [(each.title, papers[each.paper_sha256]) for each in bound]
    empty = edition if both_sides else None
    own = _own(slip, whole, told, wanted, empty)
    own_pages = page_count(own)
    numbers = bound_numbers(own_pages, bound)
    finished = read(own) if titled else None
    pdf = bind_behind(finished, titled, numbers, edition, both_sides=both_sides) if finished else own
    return Printed(
        pdf=pdf,
        pages=page_count(pdf),
        own_pages=own_pages,
        short_id=slip.short_id,
        own=own if titled else b"",
        for_listening=for_listening(finished, titled, numbers, edition) if finished else b"",
        opening=told[0],
        sections=told[1:],
        missing_letters=tuple(dict.fromkeys((*slip.missing_letters, *whole.missing_letters))),
        unbound=whole.unbound,
        untagged=tuple(title for title, clean in titled if not clean.is_tagged),
    )


def bound_numbers(own_pages: int, bound: Sequence[PrintedSection]) -> Numbering:
    """Give papers behind pages of ours the numbers they had: each its own, or all straight through."""
    if not any(each.number for each in bound):
        return numbering([Stretch("", own_pages + sum(each.pages for each in bound))])
    return numbering([Stretch("", own_pages), *(Stretch(each.number, each.pages) for each in bound)])


def _own(
    slip: Printed, whole: Printed, told: Sequence[PrintedSection], wanted: Wanted, empty: Edition | None
) -> bytes:
    """Put our own new pages behind the slip, bookmarked by what they are of.

    With an edition for pages that are left empty, each run of pages has sheets of its own.
    """
    picked, runs, marks = list[int](), [slip.pages], [("What to swap", 0)]
    for section, first in _with_firsts(told):
        if section.is_printed and not section.paper_sha256:
            marks.append((section.title, slip.pages + len(picked)))
            picked += [first + page - 1 for page in wanted[section.key]]
            runs += _runs(wanted[section.key])
    behind = _empty_behind(runs) if empty else []
    with pikepdf.open(BytesIO(slip.pdf)) as pdf, pikepdf.open(BytesIO(whole.own or whole.pdf)) as other:
        if picked:
            pick(other, picked)
            append(pdf, other)
        if empty:
            _leave_empty(pdf, behind, empty)
        mark_places(pdf, [Mark(title, page + bisect_right(behind, page - 1)) for title, page in marks])
        return save(pdf)


def _runs(pages: Sequence[int]) -> list[int]:
    """Count the pages of each run of pages that follow one another."""
    breaks = [place for place, (one, other) in enumerate(pairwise(pages), 1) if other != one + 1]
    return [end - start for start, end in pairwise([0, *breaks, len(pages)])]


def _empty_behind(runs: Sequence[int]) -> list[int]:
    """Tell behind which pages a page is left empty, so that each run of pages has sheets of its own."""
    ends = list(accumulate(runs))[:-1]
    return [end - 1 for end, run in zip(ends, runs, strict=False) if run % 2]


def _leave_empty(pdf: pikepdf.Pdf, behind: Sequence[int], edition: Edition) -> None:
    """Leave a page empty behind each of some pages, counted from nought before any was."""
    names = list(names_of(pdf))
    with pikepdf.open(BytesIO(empty_page(sheet(edition)))) as empty:
        for place in reversed(behind):
            pdf.pages.insert(place + 1, empty.pages[0])
            names.insert(place + 1, EMPTY)
    name_pages(pdf, names)


def _with_firsts(told: Sequence[PrintedSection]) -> Iterator[tuple[PrintedSection, int]]:
    first = 0
    for section in told:
        yield section, first
        first += section.pages
