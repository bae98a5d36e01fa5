"""A paper that was given, made again from our own pages as they are kept and the papers bound in behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vcsdesk.printing.behind import Gone, bind_behind
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.document import Printed, PrintedSection, UnboundPaper
from vcsdesk.printing.edition import Edition
from vcsdesk.printing.kept import laid_paper
from vcsdesk.printing.pictures import page_count
from vcsdesk.printing.updating import bound_numbers
from vcsdesk.refused import Refused

_GONE = Refused("The paper itself is no longer in this file.")


def made_again(
    own: bytes,
    own_pages: int,
    bound: Sequence[PrintedSection],
    edition: Edition,
    papers: Mapping[str, Any],
    *,
    both_sides: bool = False,
) -> Printed:
    """Bind the papers in again that were bound in then, each under the number it had.

    The pages are those of then, and so is all that leads to them. What is gone is named.
    """
    there, gone = list[tuple[PrintedSection, CleanPaper]](), list[UnboundPaper]()
    titled = list[tuple[str, CleanPaper | Gone]]()
    for section in bound:
        found = laid_paper(papers.get(section.paper_sha256, _GONE))
        if isinstance(found, Refused):
            gone.append(UnboundPaper(section.title, found.message))
            titled.append((section.title, Gone(section.pages)))
        else:
            there.append((section, found[0]))
            titled.append((section.title, found[0]))
    numbers = bound_numbers(own_pages, bound)
    pdf = bind_behind(own, titled, numbers, edition, both_sides=both_sides) if there else own
    return Printed(
        pdf=pdf,
        pages=page_count(pdf),
        own_pages=own_pages,
        own=own if there else b"",
        sections=tuple(section for section, _ in there),
        unbound=tuple(gone),
        untagged=tuple(section.title for section, clean in there if not clean.is_tagged),
    )
