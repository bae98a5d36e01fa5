"""Reading files that are brought in, in the worker."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from vcsdesk.formats.incoming import Incoming
from vcsdesk.formats.spreadsheets.book import Book
from vcsdesk.formats.spreadsheets.mapping import Mapping as ColumnMapping
from vcsdesk.operations.exchange.opening import open_file, read_file

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
