"""Making incoming things: each whole and under a key of its own, or refused with its place."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, TypeVar

import msgspec

from vcsdesk.formats.incoming import IncomingThing, RefusedRow
from vcsdesk.formats.popolo.beyond import told_beyond
from vcsdesk.formats.popolo.shapes import More
from vcsdesk.refused import Refused

AnyThing = TypeVar("AnyThing", bound=IncomingThing)


class Making:
    """The things of one file as they come about, and what was refused of it."""

    def __init__(self) -> None:
        self.refused: list[RefusedRow] = []
        self.unread: list[tuple[str, str]] = []
        self._things: dict[type[IncomingThing], list[IncomingThing]] = {}
        self._keys: Counter[tuple[type[IncomingThing], str]] = Counter()

    def all(self, kind: type[AnyThing]) -> tuple[AnyThing, ...]:
        """Give every thing of a kind."""
        return tuple(each for each in self._things.get(kind, ()) if isinstance(each, kind))

    def add(
        self,
        kind: type[AnyThing],
        where: str,
        key: str,
        more: More | None = None,
        /,
        **said: object,
    ) -> None:
        """Make a thing of what is said and what a block says beyond; Refused where something is missing."""
        told: dict[str, Any] = {name: value for name, value in said.items() if value is not None}
        told |= told_beyond(kind, more)
        for name in _needed(kind):
            if name not in told:
                raise Refused(f"It has no {name.replace('_', ' ')}.")
        self._things.setdefault(kind, []).append(kind(key=self._free(kind, key), where=where, **told))

    def attempt(
        self, where: str, what: str | None, act: Callable[[], object], unread: Iterable[tuple[str, str]]
    ) -> None:
        """Do what makes things of one object; where it is refused, say so with its place and go on."""
        try:
            act()
        except Refused as refusal:
            self.refused.append(RefusedRow(where, what or "", str(refusal)))
            self.unread += unread

    def _free(self, kind: type[IncomingThing], key: str) -> str:
        """Give a key that is not taken: several facts may be told in the same words."""
        self._keys[kind, key] += 1
        number = self._keys[kind, key]
        return key if number == 1 else f"{key}/{number}"


@cache
def _needed(kind: type[IncomingThing]) -> tuple[str, ...]:
    own = ("key", "where")
    fields = msgspec.structs.fields(kind)
    return tuple(field.name for field in fields if field.required and field.name not in own)
