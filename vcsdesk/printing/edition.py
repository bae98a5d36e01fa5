"""Editions: how large letters are set, in which inks and on which leaf."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Letters(StrEnum):
    """How large letters are, as UKAAF and RNIB tell large print apart: from 16 points on."""

    STANDARD = "standard"
    LARGE = "large print"
    LARGER = "very large print"

    @property
    def points(self) -> float:
        """The size of body text."""
        return {Letters.STANDARD: 13.0, Letters.LARGE: 16.0, Letters.LARGER: 18.0}[self]


class Ink(StrEnum):
    """Whether anything is printed in another colour than black."""

    COLOUR = "colour"
    BLACK = "black and white"


class Leaf(StrEnum):
    """On which leaf pages are set: A5 is read as a booklet."""

    A4 = "A4"
    A5 = "A5"


class Edition(msgspec.Struct, frozen=True):
    """How one copy of a document is set."""

    letters: Letters = Letters.STANDARD
    ink: Ink = Ink.COLOUR
    leaf: Leaf = Leaf.A4

    @property
    def is_large(self) -> bool:
        """Tell whether this is large print, where tables become lists."""
        return self.letters is not Letters.STANDARD

    @property
    def name(self) -> str:
        """Name what sets it apart from the usual one: `large print, black and white`, or nothing."""
        usual = (Letters.STANDARD, Ink.COLOUR, Leaf.A4)
        return ", ".join(each for each in (self.letters, self.ink, self.leaf) if each not in usual)


STANDARD = Edition()
LARGE_PRINT = Edition(Letters.LARGE)
VERY_LARGE_PRINT = Edition(Letters.LARGER)


def edition_named(name: str) -> Edition:
    """Find the edition of a name, as the file keeps it of what was given; any other is the usual one."""
    every = (Edition(letters, ink, leaf) for letters in Letters for ink in Ink for leaf in Leaf)
    return next((edition for edition in every if edition.name == name), STANDARD)
