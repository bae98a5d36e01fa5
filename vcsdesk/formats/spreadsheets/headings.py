"""Which row holds the headings, and what each of them means."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from vcsdesk.formats.spreadsheets.book import Book, Cell, Sheet, is_blank
from vcsdesk.formats.spreadsheets.meaning import HEADINGS, Meaning
from vcsdesk.rules.desk.folding import said_alike

_LOOKED_AT = 40
_NEAR = 88.0
_LONG_ENOUGH = 5
_BRACKETS = re.compile(r"\([^()]*\)")
_PARTS = re.compile(r"/|&|\bor\b|\band\b", re.IGNORECASE)
_NOISE = frozenset(("vcs", "vcse", "vcfs", "the", "our", "their", "current"))


def heading_row(sheet: Sheet, known: frozenset[str] = frozenset()) -> int | None:
    """Find the row of the headings: the first of those with most that are understood, or None.

    Titles and merged banners above it hold few. `known` are headings of a mapping, folded.
    """
    best, most = None, 0
    for number, row in enumerate(sheet.rows[:_LOOKED_AT]):
        understood = {_clue(cell, known) for cell in row if isinstance(cell, str)} - {None}
        if len(understood) > most:
            best, most = number, len(understood)
    return best if most > 1 or (most == 1 and _is_lone(sheet, best or 0)) else None


def heading_rows(book: Book) -> list[tuple[Sheet, int]]:
    """Give the sheets that have headings, and the row in which they stand.

    Where no sheet has any that are understood, the first row of several texts is taken for them, so that she
    can say what they mean.
    """
    shown = [sheet for sheet in book.sheets if not sheet.is_hidden]
    for find in (heading_row, _first_texts):
        found = [(sheet, number) for sheet in shown if (number := find(sheet)) is not None]
        if found:
            return found
    return []


def meaning_of(heading: str) -> Meaning | None:
    """Give what a heading means, also where it is spelt a little differently; None where it is not clear."""
    ways = list(dict.fromkeys(_ways(heading)))
    exact = next((_known()[said] for said in ways if said in _known()), None)
    return exact or _of_parts(heading) or next(filter(None, map(_nearly, ways)), None)


def _ways(heading: str) -> Iterator[str]:
    """Give a heading as it is, then without what is in brackets, and without words that tell nothing."""
    yield said_alike(heading)
    bare = said_alike(_BRACKETS.sub(" ", heading))
    yield bare
    bare = " ".join(word for word in bare.split() if word not in _NOISE)
    yield bare
    yield bare.removeprefix("name of ").removesuffix(" name")


def _of_parts(heading: str) -> Meaning | None:
    """Give what all of several headings in one mean: “Board / partnership”."""
    meanings = {_known().get(said_alike(part)) for part in _PARTS.split(heading)}
    if meanings == {Meaning.BOARD, Meaning.GROUP}:
        return Meaning.BOARD
    return meanings.pop() if len(meanings) == 1 else None


def _nearly(said: str) -> Meaning | None:
    """Give what a misspelt heading means."""
    if len(said) < _LONG_ENOUGH:
        return None
    from rapidfuzz import fuzz, process

    found = process.extract(said, _known().keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=5)
    meanings = {_known()[near] for near, _, _ in found}
    return meanings.pop() if len(meanings) == 1 else None


def _first_texts(sheet: Sheet) -> int | None:
    """Find the first row of several cells, all of them texts."""
    for number, row in enumerate(sheet.rows[:_LOOKED_AT]):
        held = [cell for cell in row if not is_blank(cell)]
        if len(held) > 1 and all(isinstance(cell, str) for cell in held):
            return number
    return None


def _clue(cell: str, known: frozenset[str]) -> object:
    said = said_alike(cell)
    return said if said in known else meaning_of(cell)


def _is_lone(sheet: Sheet, number: int) -> bool:
    """Tell whether there is no other cell in a row, as in a list of one column."""
    row: Sequence[Cell] = sheet.rows[number]
    return sum(not is_blank(cell) for cell in row) == 1 and len(sheet.rows) > number + 1


@cache
def _known() -> dict[str, Meaning]:
    return {
        said_alike(heading): meaning
        for meaning, headings in HEADINGS.items()
        for heading in headings.split("|")
    }
