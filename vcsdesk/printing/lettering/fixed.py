"""Fonts whose letters always have the same codes, so that pages set apart from one another can share them.

ReportLab gives codes in the order in which a document comes by its letters. Here the first subset of a face
is Windows-1252, which nearly all English fits, and each other one holds the next stretch of Unicode. Glyphs
with no letter of their own, as joined scripts have them, get codes in the order in which a stretch of pages
draws them; such a subset is known by its glyphs.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from functools import cache, cached_property
from hashlib import sha256
from itertools import groupby
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfbase.ttfonts import TTFont

from vcsdesk.printing.lettering.shaping import PRIVATE, letters_of_code

# The codes of other subsets: neither nought, which is for what is missing, nor what is taken for a space.
_FIRST, _MANY = 33, 223
_OWN = 0x10000
_NO_BREAK_SPACE = 0xA0


class Subset(NamedTuple):
    """Some letters of one font, by the codes that stand for them; nought where there is none."""

    name: str
    font: str
    letters: tuple[int, ...]


class LettersUsed:
    """Which subsets a stretch of pages draws its letters from."""

    def __init__(self) -> None:
        self.fixed: set[tuple[str, int]] = set()
        self._glyphs: dict[str, list[int]] = {}

    def place(self, font: str, glyph: int) -> tuple[int, int]:
        """Give the subset and the code of a glyph that has no letter of its own."""
        found = self._glyphs.setdefault(font, [])
        if glyph not in found:
            found.append(glyph)
        number, code = divmod(found.index(glyph), _MANY)
        return _OWN + number, _FIRST + code

    def renamed(self, code: str) -> bytes:
        """Give what was drawn, with subsets by the names they are known by outside."""
        for was, subset in self.own().items():
            code = code.replace(f"/{was} ", f"/{subset.name} ")
        return code.encode("latin-1")

    def own(self) -> dict[str, Subset]:
        """Give the subsets of glyphs, by the names they went by while pages were drawn."""
        made = {}
        for font, glyphs in self._glyphs.items():
            for number in range(0, len(glyphs), _MANY):
                some = glyphs[number : number + _MANY]
                name = f"{font}+{_told(font, some)}"
                made[_name(font, _OWN + number // _MANY)] = Subset(name, font, (*[0] * _FIRST, *some))
        return made

    def subsets(self) -> tuple[Subset, ...]:
        """Give all subsets, in the order of their names."""
        return tuple(sorted([*(_fixed_subset(*each) for each in self.fixed), *self.own().values()]))


class FixedFont(TTFont):  # type: ignore[misc]
    """A font that gives its letters fixed codes in documents that note which letters they use."""

    @cached_property
    def _western(self) -> Any:  # noqa: ANN401  (a table of CPython's own)
        held = "".join(chr(letter) if letter else "\ufffe" for letter in _western(self))
        return codecs.charmap_build(held)

    def splitString(  # noqa: N802
        self, text: str, doc: PDFDocument, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """Split text into pieces by subset."""
        used: LettersUsed | None = getattr(doc, "letters_used", None)
        if used is None:
            split: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
            return split
        if not text:
            return []
        try:
            codes = codecs.charmap_encode(text, "strict", self._western)[0]
        except UnicodeEncodeError:
            return list(self._pieces(text, used))
        used.fixed.add((self.fontName, 0))
        return [(0, codes)]

    def _pieces(self, text: str, used: LettersUsed) -> Iterator[tuple[int, bytes]]:
        places = [self._place(ord(letter), used) for letter in text]
        for subset, run in groupby(places, key=lambda place: place[0]):
            if subset < _OWN:
                used.fixed.add((self.fontName, subset))
            yield subset, bytes(code for _, code in run)

    def _place(self, letter: int, used: LettersUsed) -> tuple[int, int]:
        if letter >= PRIVATE:
            return used.place(self.fontName, letter)
        try:
            return 0, codecs.charmap_encode(chr(letter), "strict", self._western)[0][0]
        except UnicodeEncodeError:
            pass
        if letter not in self.face.charToGlyph:
            return 0, 0
        return 1 + letter // _MANY, _FIRST + letter % _MANY

    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str:  # noqa: N802
        """Name a subset as pages call it."""
        if getattr(doc, "letters_used", None) is None:
            return str(super().getSubsetInternalName(subset, doc))
        return f"/{_name(self.fontName, subset)}"


def _name(font: str, subset: int) -> str:
    return f"{font}+{subset}"


@cache
def _fixed_subset(font: str, subset: int) -> Subset:
    known = getFont(font).face.charToGlyph
    if subset == 0:
        letters = _western(getFont(font))
    else:
        some = range((subset - 1) * _MANY, subset * _MANY)
        letters = [*[0] * _FIRST, *(letter if letter in known else 0 for letter in some)]
    return Subset(_name(font, subset), font, tuple(letters))


def _western(font: TTFont) -> list[int]:
    """List what each code of the first subset stands for."""
    letters = bytes(range(256)).decode("cp1252", "replace")
    known = font.face.charToGlyph
    held = [ord(letter) if ord(letter) in known and ord(letter) >= 32 else 0 for letter in letters]
    held[_NO_BREAK_SPACE] = _NO_BREAK_SPACE
    return [0 if letter == 0xFFFD else letter for letter in held]


def _told(font: str, glyphs: list[int]) -> str:
    """Tell glyphs by what they are and what they stand for: their codes change from one run to the next."""
    face = getFont(font).face
    told = [(face.charToGlyph[glyph], letters_of_code[face.name, glyph]) for glyph in glyphs]
    return sha256(repr(told).encode()).hexdigest()[:12]
