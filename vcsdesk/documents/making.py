"""From a store to finished papers: what they say is gathered here, and set out here or in another process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from shutil import move, rmtree
from typing import TYPE_CHECKING, Any

import msgspec

from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.day import Day
from vcsdesk.documents.printable import Target
from vcsdesk.documents.remembering import drafted, given
from vcsdesk.files import private_folder, write_whole
from vcsdesk.printing import Document, MissingLetter, Printed, UnboundPaper
from vcsdesk.printing.edition import Edition
from vcsdesk.printing.given import Given
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.store import Store

if TYPE_CHECKING:
    from vcsdesk.printing.worker import PrintedFile, Progress, Request

_OWN = "own"
# Told how far the work is: how many are done, of how many, and which one.
Report = Callable[[int, int, str], object]


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
    refused: tuple[NotPrinted, ...]
    out_folder: Path | None
    spool_folder: Path

    @property
    def name(self) -> str:
        """Name this run and no other, for what it writes."""
        return self.spool_folder.name


class PrintedRun(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a run, and what she should be told about it."""

    paths: tuple[Path, ...]
    pages: int
    refused: tuple[NotPrinted, ...]
    missing_letters: tuple[MissingLetter, ...]
    unbound: tuple[UnboundPaper, ...]
    untagged: tuple[str, ...]
    given: tuple[Given, ...] = ()
    """What to remember of each; our own pages lie in a private folder until `let_go`."""


class Shown(msgspec.Struct, frozen=True):
    """A paper set out to be looked at, and what to remember if it leaves the desk."""

    printed: Printed
    given: Given


def print_documents(
    store: Store,
    document_name: str,
    targets: Sequence[Target],
    out_folder: Path,
    edition: Edition | None,
    on: date,
    printed_on: date,
    report: Report,
    since: date | None = None,
    remember: Callable[[PrintedRun], object] | None = None,
) -> PrintedRun:
    """Print a document for each target into a folder, here and now; no edition is the size each asked for.

    What was made can be remembered by whoever asks, while our own pages still lie ready.
    Raises Refused when nothing can be printed, or the folder cannot be written.
    """
    run = prepare(store, document_name, targets, out_folder, edition, on, printed_on, since)
    done = carry_out(run, report)
    try:
        if remember is not None:
            remember(done)
    finally:
        let_go(done)
    return done


def prepare(
    store: Store,
    document_name: str,
    targets: Sequence[Target],
    out_folder: Path | None,
    edition: Edition | None,
    on: date,
    printed_on: date,
    since: date | None = None,
) -> PrintRun:
    """Gather all that a run needs, so that another process can carry it out without the store.

    Whoever does not carry it out clears it up.
    """
    from vcsdesk.printing.worker import Request

    document = document_named(document_name)
    day = Day(store, on, printed_on, since)
    requests: list[Request] = []
    drafts: list[GivenPaper] = []
    refused: list[NotPrinted] = []
    for target in targets:
        try:
            facts = document.gather(day, target.record_id) if document.about else document.gather(day)
        except Refused as refusal:
            refused.append(NotPrinted(target.words, refusal))
        else:
            size = document.gives(facts).edition or (target.edition if edition is None else edition)
            requests.append(Request(document=document, facts=facts, edition=size))
            drafts.append(drafted(day, document, target, facts, size))
    if not requests:
        raise (
            refused[0].refusal
            if refused
            else Refused("There is nothing to print.", "Choose whom it is for first.")
        )
    spool = _spool(store, document, [request.facts for request in requests])
    return PrintRun(
        requests=tuple(requests),
        drafts=tuple(drafts),
        refused=tuple(refused),
        out_folder=out_folder,
        spool_folder=spool,
    )


def carry_out(run: PrintRun, report: Report) -> PrintedRun:
    """Set a prepared run out into its folder, in whatever process this is, and clear up after it."""
    from vcsdesk.printing.worker import print_all

    def said(progress: Progress) -> None:
        report(progress.done, progress.total, progress.file_name)

    if run.out_folder is None:
        raise ValueError("A run without a folder can only be looked at")
    try:
        own, refused = run.spool_folder / _OWN, dict[int, Refused]()
        files = print_all(
            run.requests, run.out_folder, said, run.spool_folder, run.name, own, refused.__setitem__
        )
        if not files:
            raise refused[0]
        kept = Path(move(own, private_folder()))
    finally:
        clear_up(run)
    not_printed = [NotPrinted(run.drafts[place].words, why) for place, why in refused.items()]
    return _summed(files, msgspec.structs.replace(run, refused=(*run.refused, *not_printed)), kept)


def show_first(run: PrintRun, report: Report) -> Shown:
    """Set the first paper of a prepared run out without writing it anywhere, to be looked at."""
    from vcsdesk.printing.layout import set_out
    from vcsdesk.printing.worker import Spool

    request = run.requests[0]
    try:
        with Spool(run.spool_folder) as papers:
            printed = set_out(request.document, request.facts, request.edition, papers)
    finally:
        clear_up(run)
    report(1, 1, request.file_name)
    counted = (printed.pages, printed.own_pages)
    own = printed.own or printed.pdf
    return Shown(printed, given(run.drafts[0], own, counted, printed.short_id, printed.remembered))


def let_go(run: PrintedRun) -> None:
    """Take away our own pages that lay ready to be remembered."""
    for folder in {each.own.parent.parent for each in run.given if isinstance(each.own, Path)}:
        rmtree(folder, ignore_errors=True)


def clear_up(run: PrintRun) -> None:
    """Take away what a run laid ready, and what it left half-written if it was stopped."""
    from vcsdesk.printing.worker import sweep

    rmtree(run.spool_folder, ignore_errors=True)
    if run.out_folder is not None and run.out_folder.is_dir():
        sweep(run.out_folder, run.name)


def _spool(store: Store, document: Document[Any], gathered: Sequence[object]) -> Path:
    """Lay each paper once into a folder, under the hash of its content."""
    folder = private_folder()
    try:
        for name in sorted({paper.sha256 for facts in gathered for paper in document.papers(facts)}):
            write_whole(folder / f"{name}.pdf", store.content(name))
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    return folder


def _summed(files: Sequence[PrintedFile], run: PrintRun, kept: Path) -> PrintedRun:
    """Say each thing once, however many papers it is about; our own pages were laid into a folder."""
    letters = {letter: None for file in files for letter in file.missing_letters}
    unbound = {paper: None for file in files for paper in file.unbound}
    untagged = {title: None for file in files for title in file.untagged}
    return PrintedRun(
        paths=tuple(Path(file.path) for file in files),
        pages=sum(file.pages for file in files),
        refused=run.refused,
        missing_letters=tuple(letters),
        unbound=tuple(unbound),
        untagged=tuple(untagged),
        given=tuple(
            given(
                run.drafts[file.place],
                kept / Path(file.own).name,
                (file.pages, file.own_pages),
                file.short_id,
                file.sections,
            )
            for file in files
        ),
    )
