"""The store: every record of one borough, read and changed by kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from vcsdesk.clock import Clock
from vcsdesk.records.record import Record, View
from vcsdesk.refused import Refused
from vcsdesk.store import history, opening, schema
from vcsdesk.store.contents import sweep_content
from vcsdesk.store.copying import back_up, copy_to
from vcsdesk.store.discovery import record_classes
from vcsdesk.store.driver import Connection, DatabaseError, connect, refusal
from vcsdesk.store.placing import remove_file
from vcsdesk.store.rows import cell, cells, check_types, structs

AnyRecord = TypeVar("AnyRecord", bound=Record)
AnyView = TypeVar("AnyView", bound=View)
Kinds = frozenset[type[Record]]


class Store:
    """One open borough: used by one thread, closed when done."""

    def __init__(self, connection: Connection, path: Path | None, clock: Clock) -> None:
        self.path = path
        self._connection = connection
        self._clock = clock
        self._step_id: int | None = None
        self._listeners: list[Callable[[Kinds], None]] = []

    # Opening and closing

    @classmethod
    def open(cls, path: Path, clock: Clock | None = None) -> "Store":
        """Open a borough file, bringing an older one up after copying it; Refused says why it cannot be."""
        clock = clock or Clock()
        connection = opening.open_connection(path)
        try:
            schema.make_ready(connection, path, lambda: back_up(connection, path, clock.today()))
        except DatabaseError as error:
            connection.close()
            raise _meaning(error, path) from error
        except BaseException:
            connection.close()
            raise
        return cls(connection, path, clock)

    @classmethod
    def create(cls, path: Path, clock: Clock | None = None) -> "Store":
        """Make a new, empty borough file; Refused when something already stands there."""
        if path.exists():
            raise Refused(f"There is already a file called “{path.name}” there.", "Choose another name.")
        if not path.parent.is_dir():
            raise Refused(f"The folder {path.parent} is not there.", "Choose another folder.")
        try:
            connection = connect(path)
            try:
                opening.begin(connection)
                opening.prepare(connection)
                schema.bring_up(connection)
            except BaseException:
                connection.close()
                remove_file(path)
                raise
        except DatabaseError as error:
            raise _meaning(error, path) from error
        return cls(connection, path, clock or Clock())

    @classmethod
    def in_memory(cls, clock: Clock | None = None) -> "Store":
        """Make an empty borough that lasts as long as the program."""
        connection = connect(None)
        connection.execute("PRAGMA foreign_keys=ON")
        schema.bring_up(connection)
        return cls(connection, None, clock or Clock())

    def close(self) -> None:
        """Close the file, leaving it whole by itself and without papers that nothing leads back to."""
        try:
            sweep_content(self._connection)
        finally:
            opening.close_connection(self._connection)

    def save_copy(self, path: Path) -> None:
        """Write a whole, checked copy of the borough to another file; Refused when it is this very file."""
        if self.path and path.exists() and path.samefile(self.path):
            raise Refused("That is the borough itself.", "Give the copy another name.")
        copy_to(self._connection, path)

    # Reading

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
                f"{_field(kind, name)} IN ({_marks(each)})" if several else f"{_field(kind, name)} IS ?"
            )
            values += each
        where = " WHERE " + " AND ".join(conditions) if conditions else ""
        order = ", ".join(_field(kind, name.strip()) for name in order_by.split(","))
        sql = f"SELECT {', '.join(names)} FROM {kind.table}{where} ORDER BY {order}"
        return structs(kind, names, self._read(sql, values))

    def first(self, kind: type[AnyRecord], /, *, order_by: str = "id", **wanted: object) -> AnyRecord | None:
        """Read the first record whose fields equal what is wanted, or None."""
        return next(iter(self.find(kind, order_by=order_by, **wanted)), None)

    def view(self, kind: type[AnyView], /, **parameters: object) -> tuple[AnyView, ...]:
        """Read a list that joins or sums."""
        named = {name: cell(value) for name, value in parameters.items()}
        return structs(kind, kind.__struct_fields__, self._read(kind.select, named))

    # Changing

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Do something as one step: all of it or nothing, one entry under Undo. Steps inside join it."""
        if self._step_id is not None:
            with self._inner_step():
                yield
            return
        with self._transaction():
            self._step_id = history.begin_step(self._connection, name, self._clock.now().isoformat())
            try:
                yield
                tables = history.end_step(self._connection, self._step_id)
            finally:
                self._step_id = None
        self._tell(tables)

    def add(self, record: AnyRecord) -> AnyRecord:
        """Keep a new record and give it back with its id."""
        check_types(record)
        names = [name for name in record.__struct_fields__ if name != "id" or record.id]
        sql = f"INSERT INTO {record.table} ({', '.join(names)}) VALUES ({_marks(names)})"
        cursor = self._connection.execute(sql, cells(record, names))
        return msgspec.structs.replace(record, id=int(cursor.lastrowid or 0))

    def add_all(self, records: Iterable[AnyRecord]) -> tuple[AnyRecord, ...]:
        """Keep many new records and give them back with their ids."""
        return tuple(self.add(record) for record in records)

    def change(self, record: AnyRecord, **new: object) -> AnyRecord:
        """Change fields of a kept record and give it back as it now is."""
        changed = msgspec.structs.replace(record, **new)
        check_types(changed)
        settings = ", ".join(f"{_field(type(record), name)} = ?" for name in new)
        values = cells(changed, list(new))
        sql = f"UPDATE {record.table} SET {settings} WHERE id = ?"
        if not self._connection.execute(sql, [*values, record.id]).rowcount:
            raise KeyError(f"{record.table} {record.id}")
        return changed

    def remove(self, record: Record) -> None:
        """Take a record away that was a mistake; what was true and ended is given an end instead."""
        self._connection.execute(f"DELETE FROM {record.table} WHERE id = ?", (record.id,))

    def keep_content(self, content: bytes) -> str:
        """Keep bytes under their content hash, once however often they come, and give the hash."""
        if self._step_id is None:
            raise RuntimeError("a change outside a step")
        name = sha256(content).hexdigest()
        self._connection.execute("INSERT OR IGNORE INTO content VALUES (?, ?)", (name, content))
        return name

    def content(self, name: str) -> bytes:
        """Read kept bytes by their content hash; KeyError if there are none."""
        rows = self._read("SELECT bytes FROM content WHERE sha256 = ?", [name])
        if not rows:
            raise KeyError(name)
        return bytes(rows[0][0])

    # Undoing

    @property
    def undoable(self) -> str | None:
        """The name of the step that undo would take back."""
        found = history.next_step(self._connection, "done")
        return found[1] if found else None

    @property
    def redoable(self) -> str | None:
        """The name of the step that redo would do again."""
        found = history.next_step(self._connection, "undone")
        return found[1] if found else None

    def undo(self) -> str | None:
        """Take the last step back and give its name."""
        return self._replay("done", "undone")

    def redo(self) -> str | None:
        """Do the last undone step again and give its name."""
        return self._replay("undone", "done")

    def settle(self) -> None:
        """Make what was done so far the start: it stays in the history, and undo stops there."""
        with self._transaction():
            history.keep_steps(self._connection)

    # Telling

    def on_change(self, listener: Callable[[Kinds], None]) -> None:
        """Have a listener told which kinds of record each step changed."""
        self._listeners.append(listener)

    def _replay(self, state: history.State, to: history.State) -> str | None:
        found = history.next_step(self._connection, state)
        if found is None:
            return None
        with self._transaction():
            tables = history.replay(self._connection, found[0], to)
        self._tell(tables)
        return found[1]

    def _read(self, sql: str, values: Sequence[object] | Mapping[str, object]) -> list[tuple[Any, ...]]:
        """Read all rows at once; Refused where the file turns out to be damaged."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except DatabaseError as error:
            raise _meaning(error, self.path) from error

    @contextmanager
    def _inner_step(self) -> Iterator[None]:
        """Take back what an inner step did when it fails, whoever catches the failure."""
        self._connection.execute("SAVEPOINT inner_step")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK TO inner_step")
                self._connection.execute("RELEASE inner_step")
            raise
        self._connection.execute("RELEASE inner_step")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except DatabaseError as error:
            raise _meaning(error, self.path) from error

    def _tell(self, tables: frozenset[str]) -> None:
        kinds = frozenset(record_classes()[table] for table in tables)
        if kinds:
            for listener in tuple(self._listeners):
                listener(kinds)


def _meaning(error: Exception, path: Path | None) -> Exception:
    return refusal(error, path) or error


def _field(kind: type[Record], name: str) -> str:
    if name not in kind.__struct_fields__:
        raise AttributeError(f"{kind.table} has no {name}")
    return name


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
