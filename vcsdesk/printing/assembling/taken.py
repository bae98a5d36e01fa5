"""Taking objects over from an open file into a block, each once, with all that they lead to."""

from __future__ import annotations

import re
from decimal import Decimal
from hashlib import sha256

from pikepdf import Object, Pdf, Stream

from vcsdesk.printing.assembling.block import Block, Builder

# A string is passed over, whatever it says.
_NAMED = re.compile(rb"\((?:[^\\()]|\\.)*\)|\b(\d+) (\d+) R\b", re.DOTALL)


def block_of(pdf: Pdf, thing: Object) -> Block:
    """Take over one object with all it leads to; it comes first."""
    builder = Builder()
    taken = Taken(pdf, builder)
    taken.keep(thing.objgen)
    taken.finish()
    return builder.finish()


class Taken:
    """The objects of an open file that were taken into a block, each when something named it."""

    def __init__(self, pdf: Pdf, builder: Builder) -> None:
        self._pdf, self.builder = pdf, builder
        self._keys: dict[tuple[int, int], int] = {}
        self._waiting: list[tuple[int, Object]] = []
        self._told: dict[int, tuple[bytes, list[int]]] = {}
        self._apart: set[int] = set()
        self._more: dict[int, bytes] = {}

    def keep(self, which: tuple[int, int]) -> int:
        """Keep a place for an object."""
        if which not in self._keys:
            thing = self._pdf.get_object(which)
            is_stream = isinstance(thing, Stream)
            key = self.builder.keep_stream() if is_stream else self.builder.keep()
            self._keys[which] = key
            self._waiting.append((key, thing))
        return self._keys[which]

    def words(self, told: bytes, key: int) -> bytes:
        """Name in the words of an object whatever they name by its place in the block."""
        led: list[int] = []

        def named(found: re.Match[bytes]) -> bytes:
            if found[1] is None:
                return found[0]
            led.append(self.keep((int(found[1]), int(found[2]))))
            return self.builder.ref(led[-1])

        words = _NAMED.sub(named, told)
        bare, before = self._told.get(key, (b"", []))
        own = _NAMED.sub(lambda found: found[0] if found[1] is None else b"R", told)
        self._told[key] = (bare + own, before + led)
        return words

    def tell(self, key: int, words: bytes) -> None:
        """Tell an object otherwise than as it stands in its file."""
        self.builder.tell(key, words)
        self._apart.add(key)
        self._waiting = [each for each in self._waiting if each[0] != key]

    def tell_more(self, key: int, words: bytes) -> None:
        """Tell of an object what it does not say in its file, and what is no part of its hash."""
        self._more[key] = words

    def finish(self) -> None:
        """Take over whatever has a place and was not told yet, and all that it leads to."""
        while self._waiting:
            key, thing = self._waiting.pop()
            if isinstance(thing, Stream):
                self._take_stream(key, thing)
            else:
                words = self.words(words_of(thing), key)
                if more := self._more.get(key):
                    words = words.rstrip().removesuffix(b">>") + more + b">>"
                self.builder.tell(key, words)

    def _take_stream(self, key: int, thing: Stream) -> None:
        head, content = thing.stream_dict, thing.read_raw_bytes()
        if "/Length" in head:
            del head["/Length"]
        words = self.words(head.unparse(), key).rstrip().removesuffix(b">>")
        self.builder.tell_stream(key, words, content)
        bare, led = self._told[key]
        self._told[key] = (bare + sha256(content).digest(), led)

    def hash(self, key: int) -> str:
        """Give a hash of an object with all it leads to, other than pages and fields."""
        told, waiting, seen = sha256(), [key], {key} | self._apart
        while waiting:
            bare, led = self._told.get(waiting.pop(), (b"", []))
            told.update(bare)
            fresh = [each for each in dict.fromkeys(led) if each not in seen]
            seen.update(fresh)
            waiting += reversed(fresh)
        return told.hexdigest()[:16]


def words_of(thing: object) -> bytes:
    """Write an object; what is simple comes as a value of Python's own."""
    if isinstance(thing, Object):
        return bytes(thing.unparse(resolved=True))
    if thing is None or isinstance(thing, bool):
        return {None: b"null", True: b"true", False: b"false"}[thing]
    return f"{thing:f}".encode() if isinstance(thing, Decimal) else str(thing).encode()
