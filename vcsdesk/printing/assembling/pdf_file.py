"""Writing a PDF file: objects in their order, what is small packed together, and where each is found."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple

from vcsdesk.printing.assembling.block import Block, Outside

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PLAIN, _PACKED = b"\x01", b"\x02"
_NO_INDEX = b"\0\0\0"
# How hard small objects are packed: harder gains next to nothing and takes twice as long.
_EFFORT = 4


class Start(NamedTuple):
    """A file that is added to: what it holds, the last number taken in it, and what its trailer is to say."""

    content: bytes
    taken: int
    trailer: bytes


class PdfFile:
    """Gathers objects and their places, and writes the file at the end. Numbers are given out in order.

    A file that is there already may be added to: it stays as it is, and what is new follows behind.
    """

    def __init__(self, start: Start | None = None) -> None:
        self._start = start or Start(_HEAD, 0, b"")
        self._pieces: list[bytes] = [self._start.content]
        self._length = len(self._start.content)
        self.taken = self._start.taken
        self._places: dict[int, bytes] = {}

    def take(self, count: int = 1) -> int:
        """Take numbers for so many objects; gives the first."""
        self.taken += count
        return self.taken - count + 1

    def add_block(self, block: Block, base: int, known: Mapping[Outside, int]) -> None:
        """Write the objects of a block, the first of which has the number `base`."""
        numbers = block.numbers(base, known)
        if block.how_many:
            self._add_packed(base, block.how_many, block.first, block.packed.filled(numbers))
        for number, stream in enumerate(block.streams, base + block.how_many):
            self._add(number, stream.head.filled(numbers), stream.content)

    def add_objects(self, told: Mapping[int, bytes]) -> None:
        """Write objects that have no content of their own."""
        head, body = [], []
        length = 0
        for number, words in told.items():
            head.append(b"%d %d " % (number, length))
            body.append(words)
            length += len(words) + 1
        first = b"".join(head)
        container = self._add_container(len(told), len(first), first + b"\n".join(body))
        for index, number in enumerate(told):
            self._places[number] = container + index.to_bytes(3, "big")

    def add_stream(self, number: int, head: bytes, content: bytes) -> None:
        """Write an object with content; the head is its dictionary without length and closing sign."""
        self._add(number, b"%s/Length %d>>" % (head, len(content)), content)

    def finish(self, root: int, about: int) -> bytes:
        """Give the finished file, whose catalogue and description have these numbers."""
        number, start = self.take(), self._length
        self._places[number] = _PLAIN + start.to_bytes(4, "big") + _NO_INDEX
        runs, places = self._table()
        told = sha256(usedforsecurity=False)
        for piece in self._pieces:
            told.update(piece)
        name = told.hexdigest()[:32].encode()
        words = (
            b"<</Type/XRef/Size %d/Index[%s]/W[1 4 3]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]%s"
            b"/Filter/FlateDecode/Length %d>>"
        ) % (number + 1, runs, root, about, name, name, self._start.trailer, len(places))
        ending = b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
        return b"".join([*self._pieces, ending % (number, words, places, start)])

    def _table(self) -> tuple[bytes, bytes]:
        """Tell of which numbers there are places, in runs without a gap, and the places."""
        places = self._places if self._start.taken else {0: b"\0" * 8} | self._places
        numbers = sorted(places)
        gaps = [at for at, (one, other) in enumerate(pairwise(numbers), 1) if other - one > 1]
        starts = pairwise((0, *gaps, len(numbers)))
        runs = b" ".join(b"%d %d" % (numbers[start], end - start) for start, end in starts)
        return runs, zlib.compress(b"".join(map(places.__getitem__, numbers)), _EFFORT)

    def _add(self, number: int, words: bytes, content: bytes) -> None:
        self._places[number] = _PLAIN + self._length.to_bytes(4, "big") + _NO_INDEX
        self._write((b"%d 0 obj\n%s\nstream\n" % (number, words), content, b"\nendstream\nendobj\n"))

    def _write(self, pieces: Iterable[bytes]) -> None:
        for piece in pieces:
            self._pieces.append(piece)
            self._length += len(piece)

    def _add_packed(self, base: int, count: int, first: int, words: bytes) -> None:
        container = self._add_container(count, first, words)
        self._places.update(
            zip(range(base, base + count), [container + index for index in _indexes(count)], strict=True)
        )

    def _add_container(self, count: int, first: int, words: bytes) -> bytes:
        """Write a stream that packs objects; gives how the places of its objects begin."""
        number = self.take()
        head = b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (count, first)
        self.add_stream(number, head, zlib.compress(words, _EFFORT))
        return _PACKED + number.to_bytes(4, "big")


def _indexes(count: int) -> tuple[bytes, ...]:
    return _as_many(1 << count.bit_length())[:count]


@cache
def _as_many(count: int) -> tuple[bytes, ...]:
    return tuple(index.to_bytes(3, "big") for index in range(count))
