"""Gathering what a run needs, a little at a time: the window draws and answers between two papers."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.documents.printable import Target
from vcsdesk.documents.recipients import Recipient, recipient
from vcsdesk.documents.remembering import drafted
from vcsdesk.files import private_folder, write_whole
from vcsdesk.printing.choices import Choices
from vcsdesk.printing.document import Document
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.store import Store

if TYPE_CHECKING:
    from vcsdesk.printing.worker import Request


class NotPrinted(msgspec.Struct, frozen=True):
    """A paper that could not be made, and why."""

    words: str
    refusal: Refused


class PrintRun(msgspec.Struct, frozen=True, kw_only=True):
    """A run ready to be set out in any process: all facts gathered, all papers laid ready in a folder.

    One that is only to be looked at has no folder to print into.
    """

    requests: tuple[Request, ...]
    drafts: tuple[GivenPaper, ...]
    """What is to be remembered of each, as far as it is known before it is made."""
    recipients: tuple[Recipient, ...]
    """Whom each is for."""
    refused: tuple[NotPrinted, ...]
    out_folder: Path | None
    spool_folder: Path
    choices: Choices = Choices()

    @property
    def name(self) -> str:
        """Name this run and no other, for what it writes."""
        return self.spool_folder.name


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
    """Gather one paper at each step, then lay ready one bound paper at each; closed early it leaves nothing.

    Refused when there is nothing to print. Whoever does not carry the run out clears it up.
    """
    day = Day(store, wish.on, wish.printed_on, wish.since)
    gathered = _Gathered(day, wish.choices)
    wanted = [(document, target) for target in wish.targets for document in wish.documents]
    for number, (document, target) in enumerate(wanted):
        gathered.take(document, target)
        yield number + 1, len(wanted)
    gathered.refuse_nothing()
    folder = private_folder()
    try:
        for sha256 in gathered.papers():
            write_whole(folder / f"{sha256}.pdf", store.content(sha256))
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


class _Gathered:
    """What has been gathered so far."""

    def __init__(self, day: Day, choices: Choices) -> None:
        self._day, self._choices = day, choices
        self._requests: list[Request] = []
        self._drafts: list[GivenPaper] = []
        self._recipients: list[Recipient] = []
        self._refused: list[NotPrinted] = []

    def take(self, document: Document[Any], target: Target) -> None:
        """Gather the facts of one paper, or why it cannot be made."""
        from vcsdesk.printing.worker import Request

        day = self._day
        try:
            facts = document.gather(day, target.record_id) if document.about else document.gather(day)
        except Refused as refusal:
            self._refused.append(NotPrinted(target.words, refusal))
            return
        edition = document.gives(facts).edition or self._choices.edition(target.edition)
        draft = drafted(day, document, target, facts, edition)
        self._requests.append(Request(document=document, facts=facts, edition=edition))
        self._drafts.append(draft)
        self._recipients.append(recipient(day, draft.person_id))

    def refuse_nothing(self) -> None:
        """Refuse a run of no papers."""
        if not self._requests:
            nothing = Refused("There is nothing to print.", "Choose whom it is for first.")
            raise self._refused[0].refusal if self._refused else nothing

    def papers(self) -> list[str]:
        """Name the content of every paper to bind in, once."""
        bound = (paper for request in self._requests for paper in request.document.papers(request.facts))
        return sorted({paper.sha256 for paper in bound})

    def _order(self) -> list[int]:
        """Put what one person gets together, where that is how it is handed out."""
        places = list(range(len(self._requests)))
        if not self._choices.goes_by_person:
            return places
        first: dict[int, int] = {}
        for place, whose in enumerate(self._recipients):
            first.setdefault(whose.person_id or -place - 1, place)
        return sorted(places, key=lambda place: first[self._recipients[place].person_id or -place - 1])

    def run(self, wish: Wish, folder: Path) -> PrintRun:
        """Give the run."""
        order = self._order()
        return PrintRun(
            requests=tuple(self._requests[place] for place in order),
            drafts=tuple(self._drafts[place] for place in order),
            recipients=tuple(self._recipients[place] for place in order),
            refused=tuple(self._refused),
            out_folder=wish.out_folder,
            spool_folder=folder,
            choices=wish.choices,
        )
