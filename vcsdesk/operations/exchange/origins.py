"""What a source said before, and which record each thing of it became."""

from collections.abc import Container, Mapping
from datetime import date
from enum import Enum

import msgspec

from vcsdesk.operations.exchange.read import Place
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource
from vcsdesk.store import Store

Said = dict[str, str | int | float | bool]


def as_said(value: object) -> str | int | float | bool:
    """Write a value as it is remembered."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    assert isinstance(value, str | int | float | bool)
    return str(value) if isinstance(value, str) else value


class Origins:
    """The origins of one source as they were, and as this edition makes them."""

    def __init__(self, store: Store, source: ImportSource) -> None:
        self._store = store
        known = store.find(ImportOrigin, source_id=source.id) if source.id else ()
        self.before: dict[Place, ImportOrigin] = {(each.record, each.key): each for each in known}

    def said(self, place: Place) -> Said:
        """Give what the source said of a thing before."""
        found = self.before.get(place)
        return msgspec.json.decode(found.said, type=Said) if found else {}

    def gone(self, now: Mapping[Place, tuple[int, Said]], present: Container[Place]) -> list[ImportOrigin]:
        """Give what came before and is no thing of this edition; what could not be read is not gone."""
        taken = {(table, row_id) for (table, _), (row_id, _) in now.items()}
        return [
            origin
            for place, origin in self.before.items()
            if (origin.record, origin.row_id) not in taken and (place in now or place not in present)
        ]

    def keep(
        self, source: ImportSource, now: Mapping[Place, tuple[int, Said]], present: Container[Place]
    ) -> None:
        """Remember which record each thing is now, what was said of it, and what is gone."""
        for (table, key), (row_id, said) in now.items():
            told = msgspec.json.encode(said, order="sorted").decode()
            before = self.before.get((table, key))
            if before is None:
                made = ImportOrigin(source_id=source.id, record=table, key=key, row_id=row_id, said=told)
                self._store.add(made)
            elif (before.row_id, before.said, before.is_gone) != (row_id, told, False):
                self._store.change(before, row_id=row_id, said=told, is_gone=False)
        for place, origin in self.before.items():
            if place not in now and place not in present and not origin.is_gone:
                self._store.change(origin, is_gone=True)
