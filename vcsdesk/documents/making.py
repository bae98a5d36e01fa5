"""From a store to finished papers: what they say is gathered here, and set out here or in another process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from shutil import move, rmtree
from typing import TYPE_CHECKING

import msgspec

from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.gathering import Wish, gathered_at_once
from vcsdesk.documents.print_run import NotPrinted, PrintRun
from vcsdesk.documents.printable import Target
from vcsdesk.documents.remembering import given
from vcsdesk.files import private_folder
from vcsdesk.printing import MissingLetter, Printed, UnboundPaper
from vcsdesk.printing.choices import Choices, Sheets
from vcsdesk.printing.edition import Edition, Leaf
from vcsdesk.printing.given import Given
from vcsdesk.refused import Refused
from vcsdesk.store import Store

if TYPE_CHECKING:
    from vcsdesk.printing.worker import PrintedFile, Progress

_OWN = "own"
# Told how far the work is: how many are done, of how many, and which one.
Report = Callable[[int, int, str], object]


class PrintedRun(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a run, and what she should be told about it."""

    paths: tuple[Path, ...]
    pages: int
    refused: tuple[NotPrinted, ...]
    missing_letters: tuple[MissingLetter, ...]
    unbound: tuple[UnboundPaper, ...]
    untagged: tuple[str, ...]
    beside: tuple[Path, ...] = ()
    """Our own pages of those with other people's papers, for readers who listen."""
    given: tuple[Given, ...] = ()
    """What to remember of each; our own pages lie in a private folder until `let_go`."""


class Shown(msgspec.Struct, frozen=True):
    """A paper set out to be looked at, and what to remember if it leaves the desk."""

    printed: Printed
    given: Given


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
    wish = Wish(
        documents=(document_named(document_name),),
        targets=tuple(targets),
        on=on,
        printed_on=printed_on,
        since=since,
        out_folder=out_folder,
        choices=in_edition(edition),
    )
    return gathered_at_once(store, wish)


def in_edition(edition: Edition | None) -> Choices:
    """Choose an edition for all, or none, so that each has the one they asked for."""
    if edition is None:
        return Choices()
    sheets = Sheets.A5 if edition.leaf is Leaf.a5 else Sheets.A4
    return Choices(letters=edition.letters, ink=edition.ink, sheets=sheets)


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


def show(run: PrintRun, place: int, report: Report) -> Shown:
    """Set one paper of a prepared run out without writing it anywhere, to be looked at.

    What the run laid ready stays for the next paper; whoever looks at them clears up.
    """
    from vcsdesk.printing.worker import Spool

    request = run.requests[place]
    with Spool(run.spool_folder) as papers:
        printed = request.set_out(papers)
    report(1, 1, request.file_name)
    counted = (printed.pages, printed.own_pages)
    own = printed.own or printed.pdf
    return Shown(printed, given(run.drafts[place], own, counted, printed.short_id, printed.remembered))


def show_first_page(run: PrintRun, place: int, _report: Report) -> bytes | None:
    """Set the first page of one paper of a prepared run, as a file of its own, before the rest is set out.

    What the run laid ready stays. None where there is no such page before the whole is there.
    """
    from vcsdesk.printing.first_page import first_page

    request = run.requests[place]
    return first_page(request.document, request.facts, request.edition)


def let_go(run: PrintedRun) -> None:
    """Take away our own pages that lay ready to be remembered."""
    for _ in letting_go(run):
        pass


def letting_go(run: PrintedRun) -> Iterator[None]:
    """Take them away one paper at each step, and at the end the folder with whatever else is in it."""
    laid = [each.own for each in run.given if isinstance(each.own, Path)]
    for path in laid:
        with suppress(OSError):
            path.unlink()
        yield
    for folder in {path.parent.parent for path in laid}:
        rmtree(folder, ignore_errors=True)


def clear_up(run: PrintRun) -> None:
    """Take away what a run laid ready, and what it left half-written if it was stopped."""
    rmtree(run.spool_folder, ignore_errors=True)
    if run.out_folder is not None:
        sweep_up(run.out_folder, run)


def sweep_up(folder: Path, run: PrintRun) -> None:
    """Take away from a folder what a run left half-written."""
    from vcsdesk.printing.sweeping import sweep

    if folder.is_dir():
        sweep(folder, run.name)


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
        beside=tuple(Path(file.beside) for file in files if file.beside),
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
