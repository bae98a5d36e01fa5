"""Words with an emphasis or a link among them: plain text, in which nothing is ever a command."""

import re

import msgspec

# What reads as a date or a time of day: 3 March 2026, 3 Mar, March 2026, 6.30 pm.
_MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    "|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_MOMENT = re.compile(
    rf"\b(?:\d{{1,2}} {_MONTH}\b(?: \d{{4}})?|{_MONTH} \d{{4}}|\d{{1,2}} (?:am|pm|noon|midnight))\b"
)


class Bold(msgspec.Struct, frozen=True):
    """Words that stand out."""

    text: str


class Link(msgspec.Struct, frozen=True):
    """Words that lead to a web page or an e-mail address."""

    text: str
    address: str


Piece = str | Bold | Link
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


def with_dates_unbroken(text: str) -> str:
    """Keep every date and time of day in a text on one line."""
    return _MOMENT.sub(lambda found: unbroken(found.group()), text)


def pieces(words: Words) -> tuple[Piece, ...]:
    """Give the pieces of some words."""
    return words if isinstance(words, tuple) else (words,)


def plain(words: Words) -> str:
    """Give words without their emphasis."""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in pieces(words))


def _address(text: str) -> str:
    return f"mailto:{text}" if "@" in text else text if "://" in text else f"https://{text}"
