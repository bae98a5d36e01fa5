"""Pages of a paper that are new, behind the slip that says where they go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any

import msgspec
import pikepdf

from vcsdesk.printing.appending import Mark, append, mark_places
from vcsdesk.printing.behind import bind_behind
from vcsdesk.printing.document import Printed, PrintedSection
from vcsdesk.printing.edition import Edition
from vcsdesk.printing.numbering import Numbering, Stretch, numbering
from vcsdesk.printing.picking import label_pages, pick
from vcsdesk.printing.scrubbing import save

# Pages of each section by its key, counted from one.
Wanted = Mapping[str, Sequence[int]]


def update(
    slip: Printed, whole: Printed, wanted: Wanted, edition: Edition, papers: Mapping[str, Any]
) -> Printed:
    """Put the wanted pages of a paper behind a slip, each with the number it has there.

    What is remembered is the whole paper, of which these pages were printed.
    """
    told = tuple(msgspec.structs.replace(each, is_printed=each.key in wanted) for each in whole.remembered)
    bound = [each for each in told if each.paper_sha256 and each.is_printed]
    titled = [(each.title, papers[each.paper_sha256]) for each in bound]
    own_pages = slip.pages + sum(
        len(wanted[each.key]) for each in told if each.is_printed and each not in bound
    )
    numbers = bound_numbers(own_pages, bound)
    own = _own(slip, whole, told, wanted, numbers)
    return Printed(
        pdf=bind_behind(own, titled, numbers, edition) if titled else own,
        pages=numbers.pages,
        own_pages=own_pages,
        short_id=slip.short_id,
        own=own if titled else b"",
        opening=told[0],
        sections=told[1:],
        missing_letters=tuple(dict.fromkeys((*slip.missing_letters, *whole.missing_letters))),
        unbound=whole.unbound,
        untagged=tuple(
            each.title for each, (_, clean) in zip(bound, titled, strict=True) if not clean.is_tagged
        ),
    )


def bound_numbers(own_pages: int, bound: Sequence[PrintedSection]) -> Numbering:
    """Give papers behind pages of ours the numbers they had: each its own, or all straight through."""
    if not any(each.number for each in bound):
        return numbering([Stretch("", own_pages + sum(each.pages for each in bound))])
    return numbering([Stretch("", own_pages), *(Stretch(each.number, each.pages) for each in bound)])


def _own(
    slip: Printed, whole: Printed, told: Sequence[PrintedSection], wanted: Wanted, numbers: Numbering
) -> bytes:
    """Put our own new pages behind the slip, bookmarked by what they are of."""
    picked, marks = list[int](), [Mark("What to swap", 0)]
    for section, first in _with_firsts(told):
        if section.is_printed and not section.paper_sha256:
            marks.append(Mark(section.title, slip.pages + len(picked)))
            picked += [first + page - 1 for page in wanted[section.key]]
    with pikepdf.open(BytesIO(slip.pdf)) as pdf, pikepdf.open(BytesIO(whole.own or whole.pdf)) as other:
        if picked:
            pick(other, picked)
            append(pdf, other)
        labels = [str(page.label) for page in pdf.pages]
        label_pages(pdf, [*labels, *(numbers.label(index) for index in range(len(labels), numbers.pages))])
        mark_places(pdf, marks)
        return save(pdf)


def _with_firsts(told: Sequence[PrintedSection]) -> Iterator[tuple[PrintedSection, int]]:
    first = 0
    for section in told:
        yield section, first
        first += section.pages
