"""Which column means what: guessed from the headings, corrected by her, kept by name and used again."""

import json
from collections.abc import Sequence
from pathlib import Path

import msgspec

from vcsdesk.formats.spreadsheets.book import Book, Cell, Sheet, is_blank
from vcsdesk.formats.spreadsheets.headings import heading_row, heading_rows, meaning_of
from vcsdesk.formats.spreadsheets.meaning import Meaning
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.wording import listed

_SEVERAL = frozenset({Meaning.NOTHING, Meaning.NOTE, Meaning.EMAIL, Meaning.PHONE, Meaning.DEPUTY})


class Mapping(msgspec.Struct, frozen=True, kw_only=True):
    """What each heading means, as it is written in the file; other columns are left out.

    Without `sheets` every sheet is read that has such headings.
    """

    columns: dict[str, Meaning]
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    answers: dict[str, str] = {}
    """What she answered of this source before, by question."""

    def meaning(self, heading: str) -> Meaning:
        """Give what a heading means."""
        return self._folded().get(said_alike(heading), Meaning.NOTHING)

    def headings(self) -> frozenset[str]:
        """Give the headings that mean something, folded."""
        return frozenset(self._folded())

    def to_json(self) -> str:
        """Write it down, to be kept or handed on."""
        return msgspec.json.encode(self).decode()

    def _folded(self) -> dict[str, Meaning]:
        return {said_alike(heading): meaning for heading, meaning in self.columns.items()}


class Column(msgspec.Struct, frozen=True):
    """A column of one sheet: where it stands, its heading, and what it means."""

    place: int
    heading: str
    meaning: Meaning


def guess(book: Book) -> Mapping:
    """Guess what the columns mean; of two that seem to mean the same, the first does."""
    columns: dict[str, Meaning] = {}
    for sheet, row in heading_rows(book):
        taken: set[Meaning] = set()
        headings = [(heading, meaning_of(heading)) for _, heading in headings_in(sheet.rows[row])]
        meant = {meaning for _, meaning in headings}
        for heading, found in headings:
            meaning = found or Meaning.NOTHING
            if meaning in taken - _SEVERAL:
                meaning = _second_choice(meaning)
            if meaning is Meaning.ENDS:
                meaning = _which_end(meant)
            taken.add(meaning)
            columns.setdefault(heading, meaning)
    return Mapping(columns=_with_board(columns), encoding=book.encoding if not book.is_sure else "")


def _with_board(columns: dict[str, Meaning]) -> dict[str, Meaning]:
    """See to it that something names the boards, where a column is likely to."""
    meant = set(columns.values())
    if Meaning.BOARD in meant:
        return columns
    about_boards = meant & {Meaning.PARENT, Meaning.LEVEL, Meaning.KIND}
    for likely, wanted in ((Meaning.GROUP, True), (Meaning.PERSON, about_boards)):
        found = next((heading for heading, meaning in columns.items() if meaning is likely), None)
        if found is not None and wanted:
            return columns | {found: Meaning.BOARD}
    return columns


def read_mapping(text: str, name: str) -> Mapping:
    """Read a mapping that somebody wrote; Refused where it is none."""
    try:
        said = json.loads(text)
    except ValueError as error:
        raise Refused(f"“{name}” is not written in JSON.", _LIKE) from error
    said = said if isinstance(said, dict) else {}
    columns = said.get("columns", said)
    if not columns:
        raise Refused(f"“{name}” does not say which column means what.", _LIKE)
    try:
        return msgspec.convert({**(said if "columns" in said else {}), "columns": _known(columns)}, Mapping)
    except msgspec.ValidationError as error:
        meanings = ", ".join(meaning.value for meaning in Meaning)
        raise Refused(
            f"“{name}” does not say which column means what.", f"{_LIKE} Meanings are: {meanings}."
        ) from error


def load_mapping(path: Path) -> Mapping:
    """Read a mapping from a file; Refused where it cannot be."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"“{path.name}” cannot be read.", "Name a JSON file that is there.") from error
    return read_mapping(text, path.name)


_LIKE = 'Write it like {"columns": {"Committee": "board", "Rep": "person"}}.'


def _known(columns: object) -> object:
    """Take it also the other way round: what is meant first, and then under which heading it stands."""
    if not isinstance(columns, dict):
        return columns
    meanings = {meaning.value for meaning in Meaning}
    if columns and all(key in meanings for key in columns) and not set(columns.values()) <= meanings:
        return {str(heading): meaning for meaning, heading in columns.items()}
    return columns


def headings_in(row: Sequence[Cell]) -> list[tuple[int, str]]:
    """Give the headings of a row with their places; a second one of the same words is numbered."""
    found: list[tuple[int, str]] = []
    seen: dict[str, int] = {}
    for place, cell in enumerate(row):
        if not is_blank(cell):
            words = " ".join(str(cell).split())
            seen[words] = seen.get(words, 0) + 1
            found.append((place, words if seen[words] == 1 else f"{words} {seen[words]}"))
    return found


def columns_of(sheet: Sheet, mapping: Mapping) -> tuple[int, tuple[Column, ...]] | None:
    """Give the row of a sheet's headings and its columns that mean something, or None where it has none."""
    row = heading_row(sheet, mapping.headings())
    if row is None:
        return None
    columns = tuple(
        Column(place, heading, meaning)
        for place, heading in headings_in(sheet.rows[row])
        if (meaning := mapping.meaning(heading)) is not Meaning.NOTHING
    )
    return (row, columns) if columns else None


def absent_words(book: Book, mapping: Mapping) -> tuple[str, ...]:
    """Say which headings of a mapping the file does not have, if there are any."""
    known = mapping.headings()
    rows = ((sheet, row) for sheet in book.sheets if (row := heading_row(sheet, known)) is not None)
    there = {said_alike(heading) for sheet, row in rows for _, heading in headings_in(sheet.rows[row])}
    names = [f"“{heading}”" for heading in mapping.columns if said_alike(heading) not in there]
    if not names:
        return ()
    return (f"The file has no heading {listed(names)}, which the mapping speaks of.",)


def _second_choice(meaning: Meaning) -> Meaning:
    """Give what the second column of a meaning may be: a post beside a seat."""
    return {Meaning.SEAT: Meaning.POST}.get(meaning, Meaning.NOTHING)


def _which_end(meant: set[Meaning | None]) -> Meaning:
    """Give which end a column is that may be either: beside one that is clear, the other one."""
    if Meaning.TERM_ENDS in meant:
        return Meaning.UNTIL
    return Meaning.TERM_ENDS if Meaning.UNTIL in meant else Meaning.ENDS
