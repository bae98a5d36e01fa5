"""A gathered run set out, in whatever process: all of it into its folder, or one paper to be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

import msgspec

from vcsdesk.documents.print_run import NotPrinted, PrintRun, why_none
from vcsdesk.documents.remembering import given
from vcsdesk.files import refused_file
from vcsdesk.printing import MissingLetter, Printed, UnboundPaper
from vcsdesk.printing.given import Given
from vcsdesk.refused import Refused
from vcsdesk.wording import count

if TYPE_CHECKING:
    from vcsdesk.printing.worker import PrintedFile, Progress

# Told how far the work is: how many are done, of how many, and which one, or nothing where it was refused.
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
    is_stopped: bool = False
    """Whether it was stopped before all were made."""
    given: tuple[Given, ...] = ()
    """What to remember of each; our own pages lie in the run's own folder until `let_go`."""


class Shown(msgspec.Struct, frozen=True):
    """A paper set out to be looked at, and what to remember if it leaves the desk."""

    printed: Printed
    given: Given


def carry_out(run: PrintRun, report: Report) -> PrintedRun:
    """Set a gathered run out into its folder, in whatever process this is, and clear up after it.

    Asked to stop, it comes back after the paper in hand. Where it does not come back with what it made,
    whoever asked takes that back.
    """
    from vcsdesk.printing.stopping import Stopping
    from vcsdesk.printing.worker import print_all

    def said(progress: Progress) -> None:
        report(progress.done, progress.total, progress.file_name)

    if run.out_folder is None:
        raise ValueError("A run without a folder can only be looked at")
    try:
        refused = dict[int, Refused]()
        own, stopping = _made_ready(run.own_folder), Stopping(run.spool_folder, run.own_folder)
        files = print_all(
            run.requests, run.out_folder, said, run.spool_folder, stopping, own, refused.__setitem__
        )
        is_stopped = len(files) + len(refused) < len(run.requests)
        not_printed = (NotPrinted(run.drafts[place].words, why) for place, why in refused.items())
        run = msgspec.structs.replace(run, refused=(*run.refused, *not_printed))
        if not files and not stopping.is_asked:
            raise [*refused.values()][-1] if is_stopped else why_none(run.refused)
    except Exception:
        clear_up(run)
        raise
    clear_up(run)
    if not files:
        rmtree(own, ignore_errors=True)
    return msgspec.structs.replace(_summed(files, run), is_stopped=is_stopped)


def show(run: PrintRun, place: int, report: Report) -> Shown:
    """Set one paper of a gathered run out without writing it anywhere, to be looked at.

    What the run laid ready stays for the next paper; whoever looks at them clears up.
    """
    from vcsdesk.printing.worker import Spool

    request = run.requests[place]
    printed = request.set_out(Spool(run.spool_folder))
    report(1, 1, request.file_name)
    counted = (printed.pages, printed.own_pages)
    own = printed.own or printed.pdf
    return Shown(printed, given(run.drafts[place], own, counted, printed.short_id, printed.remembered))


def show_first_page(run: PrintRun, place: int, _report: Report) -> bytes | None:
    """Set the first page of one paper of a gathered run, as a file of its own, before the rest is set out.

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
    for folder in {path.parent for path in laid}:
        rmtree(folder, ignore_errors=True)


def clear_up(run: PrintRun) -> None:
    """Take away what a run laid ready, and what it left half-written if it was stopped."""
    rmtree(run.spool_folder, ignore_errors=True)
    if run.out_folder is not None:
        sweep_up(run.out_folder, run)


def take_back(run: PrintRun) -> int:
    """Take away what a run made that did not come back to tell of it; tell how many files that is.

    Papers of which nobody knows whom they were given to would be out in the world, but not in the file.
    """
    from vcsdesk.printing.stopping import Stopping

    taken = Stopping(run.spool_folder, run.own_folder).take_back()
    rmtree(run.own_folder, ignore_errors=True)
    return taken


def taken_away(files: int) -> str:
    """Say what became of files that were taken back."""
    were = "was" if files == 1 else "were"
    return f"The {count(files, 'file')} made before it {were} taken away again."


def own_pages_of(run: PrintRun, place: int) -> Path:
    """Say where our own pages of a paper lie by themselves."""
    return run.own_folder / f"{place}.pdf"


def sweep_up(folder: Path, run: PrintRun) -> None:
    """Take away from a folder what a run left half-written."""
    from vcsdesk.printing.sweeping import sweep

    if folder.is_dir():
        sweep(folder, run.name)


def _made_ready(folder: Path) -> Path:
    """Make a folder that only this person can look into; Refused where there is no room for it."""
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise refused_file(folder, error) from error
    return folder


def _summed(files: Sequence[PrintedFile], run: PrintRun) -> PrintedRun:
    """Say each thing once, however many papers it is about."""
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
                own_pages_of(run, file.place),
                (file.pages, file.own_pages),
                file.short_id,
                file.sections,
            )
            for file in files
        ),
    )
