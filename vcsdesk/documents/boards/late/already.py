"""Papers that came after a whole pack and were given: with the pages to swap, or in a supplement."""

from collections.abc import Sequence
from itertools import groupby

import msgspec

from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.lists.printing.held import Held
from vcsdesk.records.printing.given_paper import GivenAs, GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.store import Store
from vcsdesk.wording import count, day, listed

_MOST_NAMED = 3
_WITH = {GivenAs.CHANGES: "the pages to swap", GivenAs.SUPPLEMENT: "the late papers"}


class AlreadyGiven(msgspec.Struct, frozen=True):
    """One paper, and with what it was given."""

    title: str
    given: GivenPaper


def already_given(store: Store, holds: Held, papers: Sequence[PaperRow]) -> tuple[AlreadyGiven, ...]:
    """Find which of some papers somebody was given after their whole pack, the earliest given first."""
    titles = {paper.sha256: paper.title for paper in papers}
    for section in store.find(GivenSection, given_paper_id=holds.whole.id):
        titles.pop(section.paper_sha256 or "", None)
    return tuple(
        AlreadyGiven(title, given)
        for given in holds.since
        for section in store.find(GivenSection, given_paper_id=given.id, is_printed=True, order_by="place")
        if (title := titles.pop(section.paper_sha256 or "", None))
    )


def said(already: Sequence[AlreadyGiven]) -> str:
    """Say with what and when each was given, or how many were where they are many."""
    together = groupby(already, lambda each: each.given)
    return listed(
        f"{_named([each.title for each in papers])} with {_WITH[given.given_as]} on {day(given.printed_on)}"
        for given, papers in together
    )


def _named(titles: Sequence[str]) -> str:
    if len(titles) > _MOST_NAMED:
        return count(len(titles), "paper")
    return listed(f"“{title}”" for title in titles)
