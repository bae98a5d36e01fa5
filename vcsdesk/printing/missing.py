"""Letters that no face can print, and the names with such letters, told before a paper is printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

import msgspec

from vcsdesk.printing.document import Document, MissingLetter
from vcsdesk.printing.lettering.brackets import in_brackets, stand_ins
from vcsdesk.printing.lettering.runs import clean, missing_letters
from vcsdesk.printing.parts import flat


class PrintedOtherwise(msgspec.Struct, frozen=True):
    """A name or a text with letters that no face has, and how it is printed instead."""

    text: str
    printed: str

    @property
    def instead(self) -> tuple[tuple[str, str], ...]:
        """Give each stretch of letters that no face has, and what stands in its place."""
        return stand_ins(self.text)


def printed_otherwise(document: Document[Any], facts: object) -> tuple[PrintedOtherwise, ...]:
    """Tell which names and texts of a paper will not be printed as they are written, each once.

    It is asked before printing. A story says nothing that its facts do not, so that where all their letters
    can be printed it need not be told.
    """
    typed = dict.fromkeys(_strings(msgspec.to_builtins(facts, enc_hook=str)))
    if not missing_letters("".join(set(unicodedata.normalize("NFC", "\n".join(typed))))):
        return ()
    names = [text for text in map(clean, typed) if in_brackets(text) != text]
    told = map(clean, _strings([flat(document.story(facts)), document.papers(facts)]))
    found = (_as_typed(text, names) for text in told if in_brackets(text) != text)
    return tuple(
        PrintedOtherwise(text, in_brackets(text)) for text in dict.fromkeys(chain.from_iterable(found))
    )


def _as_typed(text: str, names: Sequence[str]) -> list[str]:
    """Give the names a sentence has its letters from, or itself where they are not all of one."""
    inside = [name for name in names if name in text]
    return inside if missing_letters("".join(inside)) == missing_letters(text) else [text]


def missing_in(*told: object) -> frozenset[str]:
    """Find every letter of a story that no face can print."""
    letters = set("".join(_strings(told)))
    return frozenset().union(*map(_missing, letters))


@lru_cache(5_000)
def _missing(letter: str) -> frozenset[str]:
    return missing_letters(letter)


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
    elif isinstance(thing, dict):
        yield from _strings([*thing.keys(), *thing.values()])
    elif isinstance(thing, msgspec.Struct):
        yield from _strings(msgspec.structs.astuple(thing))
