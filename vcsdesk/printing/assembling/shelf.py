"""What was laid out once, kept for the next paper that has the same, as far as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar


class Held(Protocol):
    """Something that knows how much memory it takes."""

    @property
    def bytes_held(self) -> int:
        """Tell how much memory it takes."""


KeptT = TypeVar("KeptT", bound=Held)


class Shelf(Generic[KeptT]):
    """Keeps what was used last, up to so many bytes in all, and nothing that is larger than most things."""

    def __init__(self, most_bytes: int, most_each: int) -> None:
        self.most_bytes, self.most_each = most_bytes, most_each
        self.bytes_held = 0
        self._kept: OrderedDict[Hashable, KeptT] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], KeptT]) -> KeptT:
        """Give what is kept under a key, or make it and keep it."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = make()
        if made.bytes_held <= self.most_each:
            self._keep(key, made)
        return made

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self.bytes_held = 0

    def _keep(self, key: Hashable, made: KeptT) -> None:
        self._kept[key] = made
        self.bytes_held += made.bytes_held
        while self.bytes_held > self.most_bytes:
            _, oldest = self._kept.popitem(last=False)
            self.bytes_held -= oldest.bytes_held
