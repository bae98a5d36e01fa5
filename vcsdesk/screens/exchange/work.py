"""Reading files that are brought in, and trying that out on a copy of the borough, in the worker."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from vcsdesk.formats.incoming import Incoming
from vcsdesk.formats.spreadsheets.book import Book
from vcsdesk.formats.spreadsheets.mapping import Mapping as ColumnMapping
from vcsdesk.operations.exchange.bring_in import try_out
from vcsdesk.operations.exchange.opening import open_file, read_file
from vcsdesk.operations.exchange.report import Report as Trial
from vcsdesk.operations.exchange.sources import source_name
from vcsdesk.store import Store

Report = Callable[[int, int, str], object]


def open_apart(path: Path, encoding: str, _report: Report) -> Book | None:
    """Open a spreadsheet; None where the file is one of Popolo."""
    return open_file(path, encoding)


def read_apart(
    path: Path,
    book: Book | None,
    mapping: ColumnMapping | None,
    today: date,
    answers: Mapping[str, str],
    _report: Report,
) -> Incoming:
    """Read what a file says."""
    return read_file(path, book, mapping, today, answers)


def try_apart(
    copy: Path,
    path: Path,
    book: Book | None,
    mapping: ColumnMapping | None,
    today: date,
    answers: Mapping[str, str],
    report: Report,
) -> tuple[Incoming, Trial]:
    """Read what a file says, and tell what would happen, tried out on a copy of the borough."""
    incoming = read_file(path, book, mapping, today, answers)
    store = Store.open(copy)
    try:
        source = source_name(store, incoming, path.stem)
        trial = try_out(
            store,
            incoming,
            source=source,
            today=today,
            answers=answers,
            told=lambda done, total: report(done, total, ""),
        )
    finally:
        store.close()
    return incoming, trial
