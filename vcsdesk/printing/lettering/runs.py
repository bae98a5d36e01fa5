"""Splitting what a person typed into runs that one face can print in one direction."""

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from vcsdesk.printing.lettering.brackets import in_brackets, is_missing
from vcsdesk.printing.lettering.faces import HOUSE, Face, face_for, house_face
from vcsdesk.printing.lettering.widths import width_in

_NO_BREAK_SPACE = "\u00a0"
# Invisible marks that turn text round, join words or pick a picture: dropped, so that no name can hide one.
_DROPPED = frozenset(
    "\u200b\u200e\u200f\u061c\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_REPLACED = str.maketrans({"\u2011": "-", "\u202f": _NO_BREAK_SPACE, "\u2028": " ", "\u2029": " "})


class Run(NamedTuple):
    """A stretch of text in one face and one direction."""

    face: Face
    text: str
    is_shaped: bool
    is_right_to_left: bool


def clean(text: str) -> str:
    """Compose accents, and replace or drop what has no shape of its own on paper."""
    composed = unicodedata.normalize("NFC", text).translate(_REPLACED)
    return "".join(map(_printable, composed))


def _printable(letter: str) -> str:
    if letter in _DROPPED or "\ufe00" <= letter <= "\ufe0f":
        return ""
    return " " if unicodedata.category(letter) == "Cc" else letter


@lru_cache(20_000)
def runs(text: str, family: str = HOUSE) -> tuple[Run, ...]:
    """Split typed text into runs; what no face has is said in square brackets."""
    if _plain(family).issuperset(text):
        return (Run(house_face(family), text, is_shaped=False, is_right_to_left=False),) if text else ()
    found: list[Run] = []
    for kind, piece in _pieces(in_brackets(clean(text), family)):
        turned = kind == "rtl"
        found += [
            Run(face, letters, turned or _needs_shaping(letters), turned)
            for face, letters in _faced(piece, family)
        ]
    return tuple(_merged(found))


@cache
def _plain(family: str) -> frozenset[str]:
    """Give the letters that a face prints one by one as they are typed, which most text is made of."""
    western = (chr(letter) for letter in (*range(0x20, 0x7F), *range(0xA0, 0x100)))
    letters = (*western, *"–—‘’“”•…")
    return frozenset(letters) & frozenset(map(chr, house_face(family).letters)) - _DROPPED


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Measure a text on one line, each run in its own face."""
    return sum(width_in(run.text, run.face.weight(bold=bold), size) for run in runs(text))


def missing_letters(text: str, family: str = HOUSE) -> frozenset[str]:
    """Name the letters of a text that no face we carry can print."""
    return frozenset(letter for letter in clean(text) if is_missing(letter, family))


def _pieces(text: str) -> list[tuple[str, str]]:
    """Split at spaces and where the direction turns, but not inside right-to-left text."""
    pieces: list[tuple[str, str]] = []
    for letter in text:
        kind = _kind(letter, pieces)
        if pieces and pieces[-1][0] == kind:
            pieces[-1] = (kind, pieces[-1][1] + letter)
        else:
            pieces.append((kind, letter))
    return _bridged(pieces)


def _kind(letter: str, before: list[tuple[str, str]]) -> str:
    if letter.isspace():
        return "space"
    if unicodedata.bidirectional(letter) in ("R", "AL", "AN") or unicodedata.name(letter, "").startswith(
        "ARABIC"
    ):
        return "rtl"
    inside = bool(before) and before[-1][0] == "rtl"
    joins = unicodedata.combining(letter) or letter in "\u200c\u200d"
    return "rtl" if inside and joins else "ltr"


def _bridged(pieces: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join right-to-left words across the spaces and hyphens between them: they are ordered together."""
    kinds = [kind for kind, _ in pieces]
    joined: list[tuple[str, str]] = []
    for place, (kind, piece) in enumerate(pieces):
        is_between = 0 < place < len(pieces) - 1 and kinds[place - 1] == kinds[place + 1] == "rtl"
        told = "rtl" if is_between and _has_no_direction(piece) else kind
        if joined and told == joined[-1][0] == "rtl":
            joined[-1] = ("rtl", joined[-1][1] + piece)
        else:
            joined.append((told, piece))
    return joined


def _has_no_direction(piece: str) -> bool:
    return all(unicodedata.bidirectional(letter) not in ("L", "EN") for letter in piece)


def _faced(piece: str, family: str) -> list[tuple[Face, str]]:
    """Find one face for a word, or letter by letter when no face has all of it."""
    whole = face_for("".join(piece.split()), family)
    if whole is not None:
        return [(whole, piece)]
    return [(face_for(letter, family) or house_face(family), letter) for letter in piece]


def _needs_shaping(text: str) -> bool:
    """Tell whether letters join, stack or carry marks, so that they cannot be set one by one."""
    return any(
        ord(letter) >= 0x300 and (unicodedata.combining(letter) or _is_complex(letter)) for letter in text
    )


def _is_complex(letter: str) -> bool:
    return 0x590 <= ord(letter) <= 0x1CFF and not 0x10A0 <= ord(letter) <= 0x13FF


def _merged(found: list[Run]) -> list[Run]:
    """Join neighbours set alike, and give spaces to the run before them."""
    merged: list[Run] = []
    for run in found:
        last = merged[-1] if merged else None
        if last and (
            run.text.isspace() or (run.face == last.face and not run.is_shaped and not last.is_shaped)
        ):
            merged[-1] = last._replace(text=last.text + run.text)
        else:
            merged.append(run)
    return merged
