"""What a file holds that is to be brought in, told by its content, and how its columns are read."""

from collections.abc import Mapping as MappingOf
from datetime import date
from pathlib import Path

import msgspec

from vcsdesk.formats.incoming import Incoming
from vcsdesk.formats.spreadsheets.book import Book
from vcsdesk.formats.spreadsheets.mapping import Mapping, guess, load_mapping, read_mapping
from vcsdesk.formats.spreadsheets.opening import open_book
from vcsdesk.formats.spreadsheets.reading import read_book
from vcsdesk.records.exchange.import_source import ImportSource, SourceKind
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.store import Store

_HEAD = 4096
_READING = "reading/"


def is_popolo(path: Path) -> bool:
    """Tell whether a file is written in JSON, whatever it is called."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise Refused(
            f"“{path.name}” is not there or cannot be read.",
            "See that it is still there and not open elsewhere.",
        ) from error
    return head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith((b"{", b"["))


def read_file(
    path: Path, book: Book | None, mapping: Mapping | None, today: date, answers: MappingOf[str, str]
) -> Incoming:
    """Read what a file says: the rows of its book as they are mapped, or else Popolo."""
    if book is not None and mapping is not None:
        return read_book(book, mapping, today, answers)
    from vcsdesk.formats.popolo.reading import read_popolo

    return read_popolo(path, answers)


def open_file(path: Path, encoding: str = "") -> Book | None:
    """Open a spreadsheet; None where the file is one of Popolo, which has no columns."""
    return None if is_popolo(path) else open_book(path, encoding)


def mapping_for(store: Store, book: Book, stem: str) -> Mapping:
    """Give how a book's columns are read: as kept for the source most like it, the others as guessed."""
    guessed = guess(book)
    kept = {each.name: each for each in store.find(ImportSource, kind=SourceKind.SPREADSHEET) if each.mapping}
    known = [read_mapping(each.mapping, each.name) for each in kept.values()]
    if stem in kept:
        known = [read_mapping(kept[stem].mapping, stem)]
    headings = {said_alike(heading) for heading in guessed.columns}
    fitting = [each for each in known if each.headings() <= headings]
    best = max(fitting, key=lambda each: len(each.columns), default=None)
    return corrected(guessed, best) if best else guessed


def named_mapping(store: Store, book: Book, named: str) -> Mapping:
    """Give the mapping in a file or kept under a name; Refused where there is neither."""
    path = Path(named)
    if path.is_file():
        return corrected(guess(book), load_mapping(path))
    kept = store.first(ImportSource, name=named, kind=SourceKind.SPREADSHEET)
    if kept is None or not kept.mapping:
        names = [each.name for each in store.find(ImportSource, kind=SourceKind.SPREADSHEET) if each.mapping]
        hint = (
            f"Kept are: {', '.join(names)}."
            if names
            else "Name a JSON file that says which column means what."
        )
        raise Refused(f"There is no mapping called “{named}”, and no such file.", hint)
    return corrected(guess(book), read_mapping(kept.mapping, named))


def corrected(guessed: Mapping, told: Mapping) -> Mapping:
    """Read the columns as told, and those that are not spoken of as guessed unless that is taken."""
    spoken, taken = told.headings(), set(told.columns.values())
    others = {
        heading: meaning
        for heading, meaning in guessed.columns.items()
        if said_alike(heading) not in spoken and meaning not in taken
    }
    return msgspec.structs.replace(told, columns={**told.columns, **others})


def kept_mapping(mapping: Mapping | None, answers: MappingOf[str, str]) -> str:
    """Write down how a source is read, with her answers to what its words mean; nothing for Popolo."""
    if mapping is None:
        return ""
    said = {name: answer for name, answer in answers.items() if name.startswith(_READING)}
    return msgspec.structs.replace(mapping, answers={**mapping.answers, **said}).to_json()
