"""The faces we print with, read from disk and registered the first time a letter needs them."""

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from vcsdesk.places import resource
from vcsdesk.printing.lettering.fixed import FixedFont

HOUSE = "AtkinsonHyperlegibleNext"
WIDE = "NotoSans"
_SYMBOLS = ("NotoSansSymbols2", "NotoSansSymbols")


class Face(NamedTuple):
    """A regular and a bold font, and the letters both can print."""

    regular: str
    bold: str
    letters: frozenset[int]

    def weight(self, *, bold: bool) -> str:
        """Name the font of one weight."""
        return self.bold if bold else self.regular


@cache
def face(family: str) -> Face | None:
    """Register a family on first use; None if it did not come with the program."""
    regular = _register(family, "Regular")
    if regular is None:
        return None
    return Face(regular, _register(family, "Bold") or regular, frozenset(_letters(regular)))


def house_face(family: str = HOUSE) -> Face:
    """Give the face everything is set in unless a letter needs another."""
    found = face(family)
    if found is None:
        raise FileNotFoundError(f"The font {family} is missing from {resource('fonts')}")
    return found


@lru_cache(50_000)
def face_for(word: str, family: str = HOUSE) -> Face | None:
    """Find the first face that has every letter of a word: ours, the wide one, its script's own, or signs.

    A word never mixes faces, because it is shaped as one piece.
    """
    needed = {ord(letter) for letter in word}
    for name in (family, WIDE, *_script_families(word), *_SYMBOLS):
        candidate = face(name)
        if candidate is not None and needed <= candidate.letters:
            return candidate
    return None


def _script_families(word: str) -> list[str]:
    """Guess the families of a word's scripts: a letter's Unicode name begins with its script."""
    scripts = dict.fromkeys(unicodedata.name(letter, "").split(" ")[0] for letter in word)
    return [f"NotoSans{script.title()}" for script in scripts if script.isalpha()]


def _register(family: str, weight: str) -> str | None:
    path = resource("fonts") / f"{family}-{weight}.ttf"
    if not path.is_file():
        return None
    name = f"{family}-{weight}"
    pdfmetrics.registerFont(FixedFont(name, str(path), shapable=True))
    return name


def _letters(font: str) -> list[int]:
    return list(pdfmetrics.getFont(font).face.charToGlyph)
