"""Letters that no face can print, named before a paper is printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

import msgspec

from vcsdesk.printing.document import MissingLetter
from vcsdesk.printing.lettering.runs import missing_letters


def missing_in(*told: object) -> frozenset[str]:
    """Find every letter of a story that no face can print."""
    letters = set("".join(_strings(told)))
    return frozenset().union(*(missing_letters(letter) for letter in letters))


def named(letters: Iterable[str]) -> tuple[MissingLetter, ...]:
    """Name letters."""
    return tuple(
        MissingLetter(letter, unicodedata.name(letter, f"U+{ord(letter):04X}")) for letter in sorted(letters)
    )


def _strings(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, list | tuple):
        for inside in thing:
            yield from _strings(inside)
    elif isinstance(thing, msgspec.Struct):
        yield from _strings(msgspec.structs.astuple(thing))
