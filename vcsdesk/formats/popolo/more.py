"""What a record says beyond the words of Popolo, as the block `x_vcsdesk` of its object."""

from collections.abc import Collection, Iterable
from functools import cache

import msgspec

from vcsdesk.formats.popolo.ids import REFERENCES, Ids
from vcsdesk.formats.popolo.shapes import More
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.record import Record
from vcsdesk.records.sector.person import Person

PRIVATE = frozenset(
    {
        (Appointment, "disputed"),
        (Appointment, "end_reason"),
        (Appointment, "support"),
        (Appointment, "supporter_id"),
        (Person, "access_note"),
        (Person, "experience"),
        (Person, "gets"),
        (Person, "print_ink"),
        (Person, "print_size"),
    }
)
"""What the desk keeps to itself beside its notes: how somebody reads, is helped, is contested and left."""


class Beyond:
    """Writes the fields of records that Popolo has no word for, leaving out what is not recorded."""

    def __init__(self, ids: Ids, *, with_private: bool) -> None:
        self._ids = ids
        self._with_private = with_private

    def __call__(self, record: Record, said: Collection[str] = (), **more: object) -> More:
        """Write the fields of a record that are not said already, and what is told with it."""
        found: More = {
            field.name: self._plain(field.name, getattr(record, field.name))
            for field in _fields(type(record))
            if field.name not in ("id", *said)
            and getattr(record, field.name) != field.default
            and self._may_tell(record, field.name)
        }
        return found | {name: told for name, told in more.items() if told}

    def each(self, records: Iterable[Record], said: Collection[str]) -> list[More]:
        """Write several facts about one thing, in an order that does not hang on when they were entered."""
        return sorted((self(record, said) for record in records), key=lambda fact: msgspec.json.encode(fact))

    def _plain(self, name: str, value: object) -> object:
        if name in REFERENCES:
            assert isinstance(value, int)
            return self._ids(REFERENCES[name], value)
        return msgspec.to_builtins(value, enc_hook=str)

    def _may_tell(self, record: Record, name: str) -> bool:
        return self._with_private or not (name == "note" or (type(record), name) in PRIVATE)


@cache
def _fields(kind: type[Record]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)
