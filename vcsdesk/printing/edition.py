"""Editions: how large letters are set, in which inks and on which leaf."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Letters(StrEnum):
    """How large letters are, as UKAAF and RNIB tell large print apart: from 16 points on."""

    standard = "standard"
    large = "large print"
    larger = "very large print"

    @property
    def points(self) -> float:
        """The size of body text."""
        return {"standard": 13.0, "large print": 16.0, "very large print": 18.0}[self.value]


class Ink(StrEnum):
    """Whether anything is printed in another colour than black."""

    colour = "colour"
    black = "black and white"


class Leaf(StrEnum):
    """On which leaf pages are set: A5 is read as a booklet."""

    a4 = "A4"
    a5 = "A5"


class Edition(msgspec.Struct, frozen=True):
    """How one copy of a document is set."""

    letters: Letters = Letters.standard
    ink: Ink = Ink.colour
    leaf: Leaf = Leaf.a4

    @property
    def is_large(self) -> bool:
        """Tell whether this is large print, where tables become lists."""
        return self.letters is not Letters.standard

    @property
    def name(self) -> str:
        """Name what sets it apart from the usual one: `large print, black and white`, or nothing."""
        usual = (Letters.standard, Ink.colour, Leaf.a4)
        return ", ".join(each for each in (self.letters, self.ink, self.leaf) if each not in usual)


STANDARD = Edition()
LARGE_PRINT = Edition(Letters.large)
VERY_LARGE_PRINT = Edition(Letters.larger)


def edition_named(name: str) -> Edition:
    """Find the edition of a name, as the file keeps it of what was given; any other is the usual one."""
    every = (Edition(letters, ink, leaf) for letters in Letters for ink in Ink for leaf in Leaf)
    return next((edition for edition in every if edition.name == name), STANDARD)
