"""Gathering what a run needs, a little at a time: the window draws and answers between two papers."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from datetime import date
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from vcsdesk.documents.day import Day
from vcsdesk.documents.drafting import said_not_drafted
from vcsdesk.documents.laying import laying_paper
from vcsdesk.documents.print_run import NotPrinted, PrintRun, why_none
from vcsdesk.documents.printable import Target
from vcsdesk.documents.recipients import Recipient, recipient
from vcsdesk.documents.remembering import drafted
from vcsdesk.files import private_folder
from vcsdesk.printing.choices import Choices
from vcsdesk.printing.document import Document
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.store import Store

if TYPE_CHECKING:
    from vcsdesk.printing.request import Request

_NO_DRAFTS_HINT = "Record how they get papers and their address, or make files to print."

_NOBODY_TO_ADDRESS = Refused(
    "A covering sheet has somebody’s address on it, and this goes to nobody in particular.",
    "Leave the covering sheet out.",
)


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wants printed: papers for targets, the papers of each target one after another."""

    documents: tuple[Document[Any], ...]
    targets: tuple[Target, ...]
    on: date
    printed_on: date
    since: date | None = None
    out_folder: Path | None = None
    choices: Choices = Choices()


# How far the gathering is: how many steps are done, and of how many; at its end it gives the run.
Gathering = Generator[tuple[int, int], None, PrintRun]


def gathering(store: Store, wish: Wish) -> Gathering:
    """Gather one paper at each step, then lay ready what is bound in; closed early it leaves nothing.

    Refused when there is nothing to print. Whoever does not carry the run out clears it up.
    """
    day = Day(store, wish.on, wish.printed_on, wish.since)
    gathered = _Gathered(day, wish.choices)
    wanted = [(document, target) for target in wish.targets for document in wish.documents]
    for number, (document, target) in enumerate(wanted):
        gathered.take(document, target)
        yield number + 1, len(wanted)
    gathered.refuse_nothing()
    for _ in gathered.adding_covers() if wish.choices.cover_sheet else ():
        yield len(wanted), len(wanted)
    folder = private_folder()
    try:
        for sha256 in gathered.papers():
            for _ in laying_paper(store, sha256, folder):
                yield len(wanted), len(wanted)
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    return gathered.run(wish, folder)


def gathered_at_once(store: Store, wish: Wish) -> PrintRun:
    """Gather a run without a pause."""
    steps = gathering(store, wish)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            run: PrintRun = end.value
            return run


class _Taken(msgspec.Struct, frozen=True):
    """One paper whose facts are gathered."""

    request: Request
    draft: GivenPaper
    recipient: Recipient


class _Gathered:
    """What has been gathered so far."""

    def __init__(self, day: Day, choices: Choices) -> None:
        self._day, self._choices = day, choices
        self._taken: list[_Taken] = []
        self._covers: dict[int, _Taken] = {}
        self._refused: list[NotPrinted] = []
        self._not_drafted: dict[tuple[str, str], None] = {}

    def take(self, document: Document[Any], target: Target) -> None:
        """Gather the facts of one paper, or why it cannot be made."""
        from vcsdesk.printing.request import Request

        day = self._day
        try:
            facts = document.gather(day, *target.ids)
        except Refused as refusal:
            self._refused.append(NotPrinted(target.words, refusal))
            return
        edition = document.gives(facts).edition or self._choices.edition(target.edition)
        both = self._choices.both_sides
        folded = self._choices.sheets.is_booklet
        draft = drafted(day, document, target, facts, edition)
        draft = replace(draft, both_sides=both, is_booklet=folded)
        request = Request(document=document, facts=facts, edition=edition, both_sides=both)
        whose, way = recipient(day, draft.person_id, draft.seat_id), self._choices.way
        why = whose.why_no_draft(way)
        if why and not whose.wants_file(way):
            self._not_drafted[whose.name or request.file_name, why] = None
        else:
            self._taken.append(_Taken(request, draft, whose))

    def refuse_nothing(self) -> None:
        """Refuse a run of no papers."""
        if not self._taken and self._not_drafted:
            lacks = [said_not_drafted([*self._not_drafted])]
            lacks += [why_none(self._refused).message] if self._refused else []
            raise Refused(" ".join(lacks), _NO_DRAFTS_HINT)
        if not self._taken:
            nothing = Refused("There is nothing to print.", "Choose whom it is for first.")
            raise why_none(self._refused) if self._refused else nothing

    def papers(self) -> list[str]:
        """Name the content of every paper to bind in or to read, once."""
        wanted: set[str] = set()
        for request in (each.request for each in self._taken):
            document, facts = request.document, request.facts
            wanted |= {paper.sha256 for paper in (*document.papers(facts), *document.reads(facts))}
        return sorted(wanted)

    def adding_covers(self) -> Iterator[None]:
        """Put a covering sheet in front of what a person gets at each step; it names what is enclosed.

        Refused where nothing goes to a person.
        """
        for group in self._groups():
            first = self._taken[group[0]]
            if first.draft.seat_id is not None and first.recipient.person_id is not None:
                self._covers[group[0]] = self._cover(first, [self._taken[place].draft for place in group])
                yield
        if not self._covers:
            raise _NOBODY_TO_ADDRESS

    def _cover(self, first: _Taken, papers: Sequence[GivenPaper]) -> _Taken:
        from vcsdesk.documents.sector.address_sheet import DOCUMENT, Enclosed, gather, with_enclosed
        from vcsdesk.printing.request import Request

        enclosed = [Enclosed(title=each.title, about=each.words, seat_id=each.seat_id) for each in papers]
        facts = with_enclosed(gather(self._day, first.draft.seat_id or 0), enclosed)
        edition = first.request.edition
        target = Target(record_id=first.draft.record_id, words=DOCUMENT.title)
        draft = drafted(self._day, DOCUMENT, target, facts, edition)
        request = Request(document=DOCUMENT, facts=facts, edition=edition)
        return _Taken(request, draft, first.recipient)

    def _groups(self) -> list[list[int]]:
        """Put together what one person gets, in the order in which each person came first."""
        groups: dict[int, list[int]] = {}
        for place, taken in enumerate(self._taken):
            groups.setdefault(taken.recipient.person_id or -place - 1, []).append(place)
        return list(groups.values())

    def run(self, wish: Wish, folder: Path) -> PrintRun:
        """Give the run; what one person gets stands together where that is how it is handed out."""
        places = [place for group in self._groups() for place in group]
        order: list[_Taken] = []
        covers: list[int] = []
        for place in places if wish.choices.goes_by_person else range(len(self._taken)):
            if place in self._covers:
                covers.append(len(order))
                order.append(self._covers[place])
            order.append(self._taken[place])
        return PrintRun(
            requests=tuple(each.request for each in order),
            drafts=tuple(each.draft for each in order),
            recipients=tuple(each.recipient for each in order),
            covers=frozenset(covers),
            not_drafted=tuple(self._not_drafted),
            refused=tuple(self._refused),
            out_folder=wish.out_folder,
            spool_folder=folder,
            choices=wish.choices,
        )
