"""Words with an emphasis or a link among them: plain text, in which nothing is ever a command."""

import re
from functools import lru_cache

import msgspec

_MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    "|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
# What reads as a date, a time of day, a telephone number, a postcode or a page: 3 March 2026, March 2026,
# 6.30 pm, 020 7946 0123, UB8 1UW, page 3-2.
_HELD = re.compile(
    rf"\b(?:\d{{1,2}} {_MONTH}\b(?: \d{{4}})?|{_MONTH} \d{{4}}"
    r"|\d{1,2} (?:am|pm|noon|midnight)|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[Pp]ages? \d+(?:-\d+)?)\b"
    r"|(?:\+44|\b0)\d*(?: \(?\d{2,6}\)?){1,4}\b"
)
# Names begin with large letters, or with letters that are neither large nor small; no longer ones are held.
_NAME = re.compile(r"(?<![^\W_])[^\W\da-z_][^\s,;:.!?()]*(?: [^\W\da-z_][^\s,;:.!?()]*)+")
LONGEST_NAME = 22
"""How many letters a name has at most to be kept on one line."""


class Bold(msgspec.Struct, frozen=True):
    """Words that stand out."""

    text: str


class Link(msgspec.Struct, frozen=True):
    """Words that lead to a web page or an e-mail address."""

    text: str
    address: str


class Changed(msgspec.Struct, frozen=True):
    """Has a bar drawn in the margin beside the words it stands among, which are new."""

    text: str = ""


CHANGED = Changed()
Piece = str | Bold | Link | Changed
Words = Piece | tuple[Piece, ...]


def bold(text: str) -> Bold:
    """Make words stand out."""
    return Bold(text)


def link(text: str, address: str = "") -> Link:
    """Lead to a web page or e-mail address; without an address, the words are the address."""
    return Link(text, address or _address(text))


def unbroken(text: str) -> str:
    """Keep a date, a name or a telephone number on one line."""
    return "\u00a0".join(text.split())


@lru_cache(4_000)
def held_together(text: str) -> str:
    """Keep every date, time of day, telephone number, postcode and short name in a text on one line."""
    return _NAME.sub(_held_name, _HELD.sub(lambda found: unbroken(found.group()), text))


def _held_name(found: re.Match[str]) -> str:
    """Hold what reads as a name: words that begin with large letters, where they are few and short."""
    name = found.group()
    is_name = len(name) <= LONGEST_NAME and not any(word[0].islower() for word in name.split())
    return unbroken(name) if is_name else name


def pieces(words: Words) -> tuple[Piece, ...]:
    """Give the pieces of some words."""
    return words if isinstance(words, tuple) else (words,)


def plain(words: Words) -> str:
    """Give words without their emphasis."""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in pieces(words))


def marks(words: Words) -> tuple[Piece, ...]:
    """Give the marks among words, to set them beside the same words in plain."""
    return tuple(piece for piece in pieces(words) if isinstance(piece, Changed))


def _address(text: str) -> str:
    return f"mailto:{text}" if "@" in text else text if "://" in text else f"https://{text}"
