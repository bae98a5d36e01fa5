"""Printing many documents in a process of its own: frozen facts go in, whole files come out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import msgspec

from vcsdesk.files import write_whole
from vcsdesk.printing.cleaned import cleaned_here
from vcsdesk.printing.cleaning import CleanPaper, check_size
from vcsdesk.printing.collecting import only_new_looked_through
from vcsdesk.printing.document import (
    MissingLetter,
    Printed,
    PrintedSection,
    UnboundPaper,
)
from vcsdesk.printing.free_names import FreeNames
from vcsdesk.printing.guard import guard_here
from vcsdesk.printing.request import Request
from vcsdesk.printing.stopping import Stopping
from vcsdesk.printing.sweeping import READERS_FOLDER
from vcsdesk.refused import NotNow, Refused


class Progress(msgspec.Struct, frozen=True):
    """How far a run has come, and the file that is done."""

    done: int
    total: int
    file_name: str
    """Nothing where it could not be made."""


class PrintedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file that has been written, and what she should know about it."""

    place: int
    """Which of the requests it answers, counted from nought."""
    path: str
    pages: int
    own_pages: int
    short_id: str
    own: str
    """Where our own pages lie by themselves, by which it is made again; empty where nobody asked."""
    beside: str
    """Where they lie for a reader who listens, where other people's papers are bound in; else empty."""
    sections: tuple[PrintedSection, ...]
    missing_letters: tuple[MissingLetter, ...]
    unbound: tuple[UnboundPaper, ...]
    untagged: tuple[str, ...]


class Spool(Mapping[str, CleanPaper | Refused]):
    """Papers lying in a folder as `<sha256>.pdf`, cleaned when first asked for and kept for the next run."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self._known: dict[str, str | Refused] = {}
        """By the name of each paper asked for, the hash of what was read, or why it cannot be bound."""

    def __getitem__(self, name: str) -> CleanPaper | Refused:
        known = self._known.get(name, name)
        if isinstance(known, Refused):
            return known
        if name not in self:
            raise KeyError(name)
        return cleaned_here().find(known) or self._cleaned(name)

    def __contains__(self, name: object) -> bool:
        return self.folder is not None and self._path(str(name)).is_file()

    def __iter__(self) -> Iterator[str]:
        return (path.stem for path in sorted(self.folder.glob("*.pdf"))) if self.folder else iter(())

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _path(self, name: str) -> Path:
        return (self.folder or Path()) / f"{name}.pdf"

    def _cleaned(self, name: str) -> CleanPaper | Refused:
        path = self._path(name)
        try:
            check_size(path.stat().st_size)
            content = path.read_bytes()
            clean = _clean(content)
        except Refused as refused:
            guard_here().close()  # whatever it left behind there, the next paper finds nothing of it
            self._known[name] = refused
            return refused
        self._known[name] = key = sha256(content).hexdigest()
        cleaned_here().keep(key, clean)
        return clean


def _clean(content: bytes) -> CleanPaper:
    """Make a paper safe; what cannot be done at this moment is tried once more, in a process of its own."""
    try:
        return guard_here().clean(content)
    except NotNow:
        guard_here().close()
        return guard_here().clean(content)


def print_all(
    requests: Sequence[Request],
    out_folder: Path,
    report: Callable[[Progress], None],
    spool_folder: Path | None = None,
    stopping: Stopping | None = None,
    own_folder: Path | None = None,
    refuse: Callable[[int, Refused], object] | None = None,
) -> tuple[PrintedFile, ...]:
    """Print documents into a folder, each file whole or not at all, and report after each document.

    Where it is asked to stop, it comes back after the document in hand with what there is.
    Our own pages of each are laid by themselves into a folder too, where one is named.
    What it leaves half-written where it is ended in the middle, `sweep` takes away.
    A document that turns out not to be wanted is told to `refuse` by its place, or raised. So is one that
    cannot be written, as on a full disk; it is the last that is tried, and what was printed before stays.
    """
    files: list[PrintedFile] = []
    names = FreeNames(out_folder, ".pdf"), FreeNames(out_folder / READERS_FOLDER, ".pdf")
    stopping = stopping or Stopping(None)
    papers = Spool(spool_folder)
    with only_new_looked_through():
        for place, request in enumerate(requests):
            if stopping.is_asked:
                break
            made = ""
            try:
                printed = request.set_out(papers)
            except Refused as why:
                if refuse is None:
                    raise
                refuse(place, why)
            else:
                path = names[0].place(request.file_name, printed.pdf)
                beside = names[1].place(path.stem, printed.for_listening) if printed.for_listening else None
                own = own_folder and own_folder / f"{place}.pdf"
                try:
                    files.append(_written(place, printed, path, beside, own, stopping))
                except Refused as why:
                    if refuse is None:
                        raise
                    refuse(place, why)
                    break
                made = path.name
            report(Progress(place + 1, len(requests), made))
    return tuple(files)


def _written(
    place: int, printed: Printed, path: Path, beside: Path | None, own: Path | None, stopping: Stopping
) -> PrintedFile:
    """Write a document, what goes beside it, and our own pages of it by themselves; all of it or nothing."""
    wanted = [(path, printed.pdf), *([(beside, printed.for_listening)] if beside else [])]
    new: list[Path] = []
    try:
        for each, content in wanted:
            is_new = not each.exists()
            stopping.write(each, content)
            new += [each] if is_new else []
        if own is not None:
            write_whole(own, printed.own or printed.pdf)
    except Refused:
        for each in new:
            each.unlink(missing_ok=True)
        raise
    return PrintedFile(
        place=place,
        path=str(path),
        pages=printed.pages,
        own_pages=printed.own_pages,
        short_id=printed.short_id,
        own=str(own or ""),
        beside=str(beside or ""),
        sections=printed.remembered,
        missing_letters=printed.missing_letters,
        unbound=printed.unbound,
        untagged=printed.untagged,
    )
