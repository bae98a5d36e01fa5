"""Opening a spreadsheet, told by what is in it and not by how it is called."""

from pathlib import Path

from vcsdesk.formats.spreadsheets.apart import read_apart
from vcsdesk.formats.spreadsheets.book import Book, Sheet
from vcsdesk.formats.spreadsheets.comma_text import rows_of
from vcsdesk.formats.spreadsheets.decoding import decode
from vcsdesk.formats.spreadsheets.zipped import MOST_BYTES, refuse_hostile
from vcsdesk.refused import Refused

_ZIP, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_TOO_LARGE = Refused(
    f"It is larger than {MOST_BYTES // (1024 * 1024)} MB.", "Copy the rows that matter into a new file."
)


def open_book(path: Path, encoding: str = "") -> Book:
    """Read a file into sheets; Refused where it cannot be, with its name."""
    try:
        return book_of(path.name, _content(path), encoding)
    except Refused as refused:
        raise Refused(f"“{path.name}” was not read. {refused.message}", refused.hint) from refused


def book_of(name: str, content: bytes, encoding: str = "") -> Book:
    """Read the content of a file into sheets; Refused where it cannot be."""
    if len(content) > MOST_BYTES:
        raise _TOO_LARGE
    if content.startswith(_ZIP):
        refuse_hostile(content)
        return Book(name=name, sheets=read_apart(content))
    if content.startswith(_OLD):
        return Book(name=name, sheets=read_apart(content))
    if not content.strip():
        raise Refused("It is empty.", "Choose another file.")
    text = decode(content, encoding)
    sheet = Sheet("", rows_of(text.text))
    return Book(name=name, sheets=(sheet,), encoding=text.encoding, is_sure=text.is_sure)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _TOO_LARGE
        return path.read_bytes()
    except OSError as error:
        raise Refused(
            "It is not there or cannot be read.", "See that it is still there and not open elsewhere."
        ) from error
