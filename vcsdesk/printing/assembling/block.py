"""Objects of a PDF kept as bytes, with open places for the numbers they get in a file."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple, TypeVar

Told = TypeVar("Told")

# Every number takes as much room, so that the place of each object in its stream is known beforehand; so does
# the mark that stands for it until then.
_OPEN, _ROOM = b"%7d", 7
_MARK = re.compile(rb"\x01([0-9a-f]{6})")


class Outside(NamedTuple):
    """Something that a block needs a number for and does not hold: what it is, and which of its kind."""

    what: str
    at: int = 0


class Template(NamedTuple):
    """Bytes with open places, and what goes into each: first what lies outside, then the objects inside."""

    text: bytes
    slots: array[int]

    def filled(self, numbers: Sequence[int]) -> bytes:
        """Write the numbers into the open places."""
        return self.text % tuple(map(numbers.__getitem__, self.slots))


class Stream(NamedTuple):
    """An object with content of its own: what stands before it, and the content as it is."""

    head: Template
    content: bytes


class Block(NamedTuple):
    """Objects that belong together: those of a few words packed into one stream, then those with content."""

    packed: Template
    first: int
    how_many: int
    streams: tuple[Stream, ...]
    outside: tuple[Outside, ...]

    @property
    def size(self) -> int:
        """Tell how many numbers it takes."""
        return self.how_many + len(self.streams)

    @property
    def bytes_held(self) -> int:
        """Tell how much memory it takes."""
        own = len(self.packed.text) + 4 * len(self.packed.slots) + 1000
        return own + sum(len(stream.content) + len(stream.head.text) + 200 for stream in self.streams)

    def numbers(self, base: int, known: Mapping[Outside, int]) -> list[int]:
        """List the numbers for its open places when its first object has the number `base`."""
        return [*map(known.__getitem__, self.outside), *range(base, base + self.size)]


class Builder:
    """Gathers the objects of a block; `ref` names one in the words of another."""

    def __init__(self) -> None:
        self._packed: list[bytes | None] = []
        self._streams: list[tuple[bytes, bytes] | None] = []
        self._outside: dict[Outside, int] = {}
        self._places: list[tuple[bool, int]] = []

    def keep(self) -> int:
        """Keep a place for an object that is told later."""
        self._packed.append(None)
        self._places.append((False, len(self._packed) - 1))
        return len(self._places) - 1

    def keep_stream(self) -> int:
        """Keep a place for an object with content that is told later."""
        self._streams.append(None)
        self._places.append((True, len(self._streams) - 1))
        return len(self._places) - 1

    def tell(self, key: int, words: bytes) -> None:
        """Tell an object for which a place was kept."""
        self._packed[self._places[key][1]] = words

    def tell_stream(self, key: int, head: bytes, content: bytes) -> None:
        """Tell an object with content; the head is its dictionary without length and closing sign."""
        self._streams[self._places[key][1]] = (b"%s/Length %d>>" % (head, len(content)), content)

    def add(self, words: bytes) -> int:
        """Add an object."""
        key = self.keep()
        self.tell(key, words)
        return key

    def add_stream(self, head: bytes, content: bytes) -> int:
        """Add an object with content."""
        key = self.keep_stream()
        self.tell_stream(key, head, content)
        return key

    def ref(self, key: int) -> bytes:
        """Name an object of this block."""
        return b"\x01%06x 0 R" % (2 * key)

    def outside(self, what: str, at: int = 0) -> bytes:
        """Leave a place open for a number that is known only in the file."""
        place = self._outside.setdefault(Outside(what, at), len(self._outside))
        return b"\x01%06x" % (2 * place + 1)

    def place(self, key: int) -> int:
        """Tell how far from its first object one stands in the finished block."""
        is_stream, place = self._places[key]
        return place + len(self._packed) * is_stream

    def finish(self) -> Block:
        """Make the block."""
        told, streams = _all_told(self._packed), _all_told(self._streams)
        slots = self._slots()
        starts = accumulate((len(words) + 1 for words in told), initial=0)
        head = b"".join(b"%%7d %d " % start for _, start in zip(told, starts, strict=False))
        own = array("I", range(len(self._outside), len(self._outside) + len(told)))
        packed = _template(b"".join(words + b"\n" for words in told), slots)
        return Block(
            Template(head + packed.text, own + packed.slots),
            len(head) + len(told) * (_ROOM - len(_OPEN)),
            len(told),
            tuple(Stream(_template(words, slots), content) for words, content in streams),
            tuple(self._outside),
        )

    def _slots(self) -> list[int]:
        """List for every mark which number is wanted: those of objects are even, those of others odd."""
        slots = [0] * 2 * max(len(self._places), len(self._outside))
        slots[0 : 2 * len(self._places) : 2] = [
            len(self._outside) + self.place(key) for key in range(len(self._places))
        ]
        slots[1 : 2 * len(self._outside) : 2] = range(len(self._outside))
        return slots


def _template(words: bytes, slots: Sequence[int]) -> Template:
    pieces = _MARK.split(words.replace(b"%", b"%%"))
    return Template(_OPEN.join(pieces[0::2]), array("I", [slots[int(mark, 16)] for mark in pieces[1::2]]))


def _all_told(kept: Sequence[Told | None]) -> list[Told]:
    found = [each for each in kept if each is not None]
    if len(found) != len(kept):
        raise ValueError("A place was kept for an object that was never told")
    return found
