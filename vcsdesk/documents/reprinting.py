"""Papers that were given, read from the file to be made again as they were, in whatever process."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from shutil import rmtree

import msgspec

from vcsdesk.documents.laying import laying_paper
from vcsdesk.documents.making import Report
from vcsdesk.documents.remembering import printed_section
from vcsdesk.files import private_folder
from vcsdesk.printing.document import Printed, PrintedSection
from vcsdesk.printing.edition import edition_named
from vcsdesk.printing.given import Given
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.refused import Refused
from vcsdesk.store import Store


class Again(msgspec.Struct, frozen=True, kw_only=True):
    """One given paper, ready to be made again; the papers bound into it lie ready in a folder."""

    paper: GivenPaper
    own: bytes
    bound: tuple[PrintedSection, ...]
    spool_folder: Path


class SeenAgain(msgspec.Struct, frozen=True):
    """A paper made again, with what its pages are called as they are printed, and what begins on each."""

    printed: Printed
    names: tuple[str, ...]
    heads: tuple[str, ...]


def ready_again(store: Store, paper: GivenPaper) -> Again:
    """Read what a given paper was made of; whoever asks puts it away."""
    if paper.sha256 is None:
        raise Refused("The pages of this paper were not kept.", "Print it anew instead.")
    sections = store.find(GivenSection, given_paper_id=paper.id, order_by="place")
    bound = tuple(
        printed_section(each) for each in sections if each.paper_sha256 is not None and each.is_printed
    )
    folder = private_folder()
    try:
        for sha256 in {each.paper_sha256 for each in bound}:
            for _ in laying_paper(store, sha256, folder):
                pass
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    return Again(paper=paper, own=store.content(paper.sha256), bound=bound, spool_folder=folder)


def print_again(again: Again, report: Report) -> Printed:
    """Make a given paper again: the same pages, whatever is true today; and put away what lay ready."""
    from vcsdesk.printing.reprinting import made_again
    from vcsdesk.printing.worker import Spool

    paper = again.paper
    try:
        papers, edition = Spool(again.spool_folder), edition_named(paper.edition)
        both = bool(paper.both_sides)
        printed = made_again(again.own, paper.own_pages, again.bound, edition, papers, both_sides=both)
    finally:
        put_away(again)
    report(1, 1, paper.words)
    return printed


def see_again(again: Again, report: Report) -> SeenAgain:
    """Make a given paper again, to be looked at."""
    from vcsdesk.printing.parting import page_heads, page_names

    printed = print_again(again, report)
    return SeenAgain(printed, page_names(printed.pdf), page_heads(printed.pdf))


def put_away(again: Again) -> None:
    """Take away what lay ready."""
    rmtree(again.spool_folder, ignore_errors=True)


def given_again(store: Store, again: Again, today: date) -> Given:
    """Say what to remember when it is given once more: the same pages, on another day."""
    sections = store.find(GivenSection, given_paper_id=again.paper.id, order_by="place")
    return Given(
        paper=msgspec.structs.replace(again.paper, id=0, printed_on=today),
        sections=tuple(msgspec.structs.replace(each, id=0) for each in sections),
        own=again.own,
    )
