"""One file on its way in: what it holds, how it is read, and trying it out or bringing it in."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from vcsdesk.files import private_folder
from vcsdesk.formats.incoming import Incoming
from vcsdesk.formats.spreadsheets.book import Book
from vcsdesk.formats.spreadsheets.mapping import Mapping as ColumnMapping
from vcsdesk.formats.spreadsheets.mapping import guess
from vcsdesk.operations.exchange.bring_in import Told, bring_in
from vcsdesk.operations.exchange.opening import corrected, kept_mapping, mapping_for
from vcsdesk.operations.exchange.report import Report
from vcsdesk.operations.exchange.sources import source_name
from vcsdesk.records.exchange.import_source import SourceKind
from vcsdesk.ui.desk import Desk


class OnTheWay:
    """A file of which more is known with each step; one of Popolo has no book and no columns."""

    def __init__(self, desk: Desk, path: Path, book: Book | None) -> None:
        self._desk = desk
        self.path = path
        self.book = book
        self.incoming = Incoming(kind=SourceKind.SPREADSHEET if book else SourceKind.POPOLO)
        self.mapping: ColumnMapping | None = None
        self._copy: Path | None = None
        if book is not None:
            self.mapping = mapping_for(desk.store, book, path.stem)

    def read_otherwise(self, book: Book) -> None:
        """Take the file with its letters read another way."""
        self.book = book
        assert self.mapping is not None
        self.mapping = corrected(guess(book), self.mapping)

    def to_read(self, answers: Mapping[str, str]) -> tuple[object, ...]:
        """Give what the worker needs to read it."""
        return self.path, self.book, self.mapping, self._desk.today, answers

    def to_try(self, answers: Mapping[str, str]) -> tuple[object, ...]:
        """Give what the worker needs to try it out, with a copy of the borough that it may try it on."""
        if self._copy is None:
            copy = private_folder() / "borough.vcsdesk"
            self._desk.store.save_copy(copy)
            self._copy = copy
        return self._copy, *self.to_read(answers)

    def clear_up(self) -> None:
        """Take the copy of the borough away."""
        if self._copy is not None:
            shutil.rmtree(self._copy.parent, ignore_errors=True)
            self._copy = None

    def bring_in(self, answers: Mapping[str, str], told: Told) -> Report:
        """Bring it in, and keep how it was read for the next edition."""
        return bring_in(
            self._desk.store,
            self.incoming,
            source=source_name(self._desk.store, self.incoming, self.path.stem),
            today=self._desk.today,
            answers=answers,
            mapping=kept_mapping(self.mapping, answers),
            told=told,
        )
