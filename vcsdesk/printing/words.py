"""Words with an emphasis or a link among them: plain text, in which nothing is ever a command."""

import msgspec


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


def pieces(words: Words) -> tuple[Piece, ...]:
    """Give the pieces of some words."""
    return words if isinstance(words, tuple) else (words,)


def plain(words: Words) -> str:
    """Give words without their emphasis."""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in pieces(words))


def _address(text: str) -> str:
    return f"mailto:{text}" if "@" in text else text if "://" in text else f"https://{text}"
