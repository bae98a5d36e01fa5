"""What changed in a text since an earlier one: known by its smallest pieces, and marked beside them.

Pieces are paragraphs, items of lists, rows of tables and pairs of facts; what cannot carry a mark, such as a
heading or a drawing, is a piece as well, so that it is known whether it changed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec.structs import replace

from vcsdesk.printing.hashing import hash_of
from vcsdesk.printing.parts import Bullets, Facts, Grid, Note, Paragraph, Part, TickList, Together
from vcsdesk.printing.words import CHANGED, Words, pieces


def piece_hashes(parts: Iterable[Part]) -> tuple[str, ...]:
    """Give the hash of every piece, in order."""
    return tuple(hash_of(piece) for part in parts for piece in _pieces(part))


def marked(parts: Sequence[Part], changed: Collection[str]) -> tuple[Part, ...]:
    """Mark the pieces that changed, named by their hashes."""
    return tuple(_marked(part, changed) for part in parts) if changed else tuple(parts)


def _pieces(part: Part) -> Iterator[object]:
    if isinstance(part, Bullets | TickList):
        yield from part.items
    elif isinstance(part, Grid):
        yield from part.rows
    elif isinstance(part, Facts):
        yield from part.pairs
    elif isinstance(part, Note | Together):
        for inside in part.parts:
            yield from _pieces(inside)
    else:
        yield part


def _marked(part: Part, changed: Collection[str]) -> Part:
    if isinstance(part, Paragraph):
        return replace(part, words=_words(part.words, part, changed))
    if isinstance(part, Bullets | TickList):
        return replace(part, items=tuple(_words(item, item, changed) for item in part.items))
    if isinstance(part, Grid):
        return replace(part, rows=tuple((_words(row[0], row, changed), *row[1:]) for row in part.rows))
    if isinstance(part, Facts):
        return replace(part, pairs=tuple((pair[0], _words(pair[1], pair, changed)) for pair in part.pairs))
    if isinstance(part, Note | Together):
        return replace(part, parts=marked(part.parts, changed))
    return part


def _words(words: Words, piece: object, changed: Collection[str]) -> Words:
    return (CHANGED, *pieces(words)) if hash_of(piece) in changed else words
