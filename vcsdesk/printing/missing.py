"""Letters that no face can print, and the names with such letters, told before a paper is printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from vcsdesk.printing.document import Document, MissingLetter
from vcsdesk.printing.lettering.brackets import in_brackets
from vcsdesk.printing.lettering.runs import clean, missing_letters
from vcsdesk.printing.parts import flat


class PrintedOtherwise(msgspec.Struct, frozen=True):
    """A name or a text with letters that no face has, and how it is printed instead."""

    text: str
    printed: str


def printed_otherwise(document: Document[Any], facts: object) -> tuple[PrintedOtherwise, ...]:
    """Tell which names and texts of a paper will not be printed as they are written, each once.

    It is asked before printing: `for each in printed_otherwise(request.document, request.facts)`.
    """
    told = [flat(document.story(facts)), document.papers(facts)]
    found = {text: in_brackets(text) for text in map(clean, _strings(told))}
    return tuple(PrintedOtherwise(text, printed) for text, printed in found.items() if printed != text)


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
