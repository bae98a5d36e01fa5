"""Printing papers and giving them out as the program does, into a folder, and reading what a slip says."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec

from documents.reading import ReadBack
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.gathering import Wish, gathered_at_once
from vcsdesk.documents.handing_out import Handing, hand_out
from vcsdesk.documents.making import PrintedRun, let_go, take_back
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import targets_of
from vcsdesk.operations.printing.giving import give
from vcsdesk.printing.choices import Choices, Sheets
from vcsdesk.printing.edition import Edition, Leaf
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def give_out(
    store: Store,
    name: str,
    seat_ids: Sequence[int],
    folder: Path,
    on: date,
    edition: Edition | None = None,
    *,
    both_sides: bool = False,
) -> PrintedRun:
    """Print a paper for some seats and hand it out, which is remembered."""
    wanted = targets_of(store, Seat, seat_ids, on, on)
    ready = gathered(store, name, wanted, folder, on, edition, both_sides=both_sides)
    run = _handed_out(ready)
    give(store, documents()[name].title, run.given, GivenHow.SAVED)
    let_go(run)
    return run


def print_out(
    store: Store, name: str, wanted: Sequence[Target], folder: Path, on: date, edition: Edition | None = None
) -> PrintedRun:
    """Print a paper for some, and remember nothing; no edition is the size each asked for."""
    ready = gathered(store, name, wanted, folder, on, edition)
    run = _handed_out(ready)
    let_go(run)
    return run


def _handed_out(ready: PrintRun) -> PrintedRun:
    try:
        return hand_out(Handing(run=ready), lambda *_: None).printed
    except Refused:
        take_back(ready)
        raise


def gathered(
    store: Store,
    name: str,
    wanted: Sequence[Target],
    folder: Path | None,
    on: date,
    edition: Edition | None = None,
    *,
    both_sides: bool = False,
) -> PrintRun:
    """Gather a run of one paper for some."""
    wish = Wish(
        documents=(documents()[name],),
        targets=tuple(wanted),
        on=on,
        printed_on=on,
        out_folder=folder,
        choices=msgspec.structs.replace(in_edition(edition), both_sides=both_sides),
    )
    return gathered_at_once(store, wish)


def in_edition(edition: Edition | None) -> Choices:
    """Choose an edition for all, or none, so that each has the one they asked for."""
    if edition is None:
        return Choices()
    sheets = Sheets.A5 if edition.leaf is Leaf.A5 else Sheets.A4
    return Choices(letters=edition.letters, ink=edition.ink, sheets=sheets)


def said(path: Path, page: int = 1) -> str:
    """Read a page's words on one line."""
    return " ".join(ReadBack(path).pages[page - 1].split())


def named(pattern: str, path: Path) -> list[str]:
    """Find all pages that a slip names after some words, such as `Take out`."""
    found = re.findall(rf"{pattern} ((?:opening )?pages? [^.]*?)(?: behind|\.)", said(path))
    return [each.replace("\u00a0", " ") for each in found]
