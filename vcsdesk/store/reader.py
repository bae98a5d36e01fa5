"""Reading records by kind, lists that join or sum, and kept papers."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from vcsdesk.records.record import Record, View
from vcsdesk.store.driver import Connection, DatabaseError, refusal
from vcsdesk.store.rows import cell, structs

AnyRecord = TypeVar("AnyRecord", bound=Record)
AnyView = TypeVar("AnyView", bound=View)
Names = list[str]
Rows = list[tuple[Any, ...]]


class Reader:
    """What can be read of one open borough; damage found on the way is told as `Refused`."""

    def __init__(self, connection: Connection, path: Path | None) -> None:
        self.path = path
        self._connection = connection

    def get(self, kind: type[AnyRecord], record_id: int) -> AnyRecord:
        """Read one record by its id; KeyError if there is none."""
        found = self.find(kind, id=record_id)
        if not found:
            raise KeyError(f"{kind.table} {record_id}")
        return found[0]

    def find(
        self, kind: type[AnyRecord], /, *, order_by: str = "id", **wanted: object
    ) -> tuple[AnyRecord, ...]:
        """Read the records whose fields equal what is wanted; a tuple stands for any of its values."""
        names = kind.__struct_fields__
        conditions, values = [], []
        for name, value in wanted.items():
            several = isinstance(value, tuple | list)
            each = [cell(one) for one in value] if several else [cell(value)]  # type: ignore[attr-defined]
            conditions.append(
                f"{field(kind, name)} IN ({marks(each)})" if several else f"{field(kind, name)} IS ?"
            )
            values += each
        where = " WHERE " + " AND ".join(conditions) if conditions else ""
        order = ", ".join(field(kind, name.strip()) for name in order_by.split(","))
        sql = f"SELECT {', '.join(names)} FROM {kind.table}{where} ORDER BY {order}"
        return structs(kind, names, self._read(sql, values)[1])

    def first(self, kind: type[AnyRecord], /, *, order_by: str = "id", **wanted: object) -> AnyRecord | None:
        """Read the first record whose fields equal what is wanted, or None."""
        return next(iter(self.find(kind, order_by=order_by, **wanted)), None)

    def view(self, kind: type[AnyView], /, **parameters: object) -> tuple[AnyView, ...]:
        """Read a list that joins or sums."""
        named = {name: cell(value) for name, value in parameters.items()}
        names, rows = self._read(kind.select, named)
        return structs(kind, names, rows)

    def content(self, name: str) -> bytes:
        """Read kept bytes by their content hash; KeyError if there are none."""
        _names, rows = self._read("SELECT bytes FROM content WHERE sha256 = ?", [name])
        if not rows:
            raise KeyError(name)
        return bytes(rows[0][0])

    def _read(self, sql: str, values: Sequence[object] | Mapping[str, object]) -> tuple[Names, Rows]:
        """Read all rows at once with their columns' names; Refused where the file turns out to be damaged."""
        try:
            cursor = self._connection.execute(sql, values)
            return [column[0] for column in cursor.description], cursor.fetchall()
        except DatabaseError as error:
            raise meaning(error, self.path) from error


def meaning(error: Exception, path: Path | None) -> Exception:
    """Give what a driver's failure means to a person, or the failure itself when it is a fault of ours."""
    return refusal(error, path) or error


def field(kind: type[Record], name: str) -> str:
    """Give a field's name for SQL; AttributeError where the record has no such field."""
    if name not in kind.__struct_fields__:
        raise AttributeError(f"{kind.table} has no {name}")
    return name


def marks(values: Sequence[object]) -> str:
    """Give a question mark for each value."""
    return ", ".join("?" * len(values))
