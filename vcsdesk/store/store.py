"""The store: every record of one borough, read and changed by kind."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from pathlib import Path

import msgspec

from vcsdesk.clock import Clock
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.store import history, opening, schema
from vcsdesk.store.contents import sweep_content
from vcsdesk.store.copying import back_up, copy_to
from vcsdesk.store.discovery import record_classes
from vcsdesk.store.driver import Connection, DatabaseError, connect
from vcsdesk.store.placing import remove_file
from vcsdesk.store.reader import AnyRecord, Reader, field, marks, meaning
from vcsdesk.store.reversing import reverse_step
from vcsdesk.store.rows import cells, check_types

Kinds = frozenset[type[Record]]


class Store(Reader):
    """One open borough: used by one thread, closed when done."""

    def __init__(self, connection: Connection, path: Path | None, clock: Clock) -> None:
        super().__init__(connection, path)
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
            raise meaning(error, path) from error
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
            raise meaning(error, path) from error
        return cls(connection, path, clock or Clock())

    @classmethod
    def in_memory(cls, clock: Clock | None = None) -> "Store":
        """Make an empty borough that lasts as long as the program."""
        connection = connect(None)
        _untouched().backup(connection)
        connection.execute("PRAGMA foreign_keys=ON")
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

    # Changing

    @property
    def in_step(self) -> bool:
        """Whether something is being done as a step now, which a further step would join."""
        return self._step_id is not None

    @contextmanager
    def step(self, name: str) -> Iterator[int]:
        """Do something as one step: all of it or nothing, one entry under Undo. Steps inside join it.

        Gives the number of the step in the history, by which `reverse` can take it back later.
        """
        if self._step_id is not None:
            with self._inner_step():
                yield self._step_id
            return
        with self._transaction():
            self._step_id = history.begin_step(self._connection, name, self._clock.now().isoformat())
            try:
                yield self._step_id
                tables = history.end_step(self._connection, self._step_id)
            finally:
                self._step_id = None
        self._tell(tables)

    def add(self, record: AnyRecord) -> AnyRecord:
        """Keep a new record and give it back with its id."""
        written = check_types(record)
        skipped = 0 if record.id else 1  # `id` comes first, and is the file's to give
        cursor = self._connection.execute(_insertion(type(record), skipped), written[skipped:])
        return msgspec.structs.replace(record, id=int(cursor.lastrowid or 0))

    def add_all(self, records: Iterable[AnyRecord]) -> tuple[AnyRecord, ...]:
        """Keep many new records and give them back with their ids."""
        return tuple(self.add(record) for record in records)

    def change(self, record: AnyRecord, **new: object) -> AnyRecord:
        """Change fields of a kept record and give it back as it now is."""
        changed = msgspec.structs.replace(record, **new)
        check_types(changed)
        settings = ", ".join(f"{field(type(record), name)} = ?" for name in new)
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

    @property
    def latest_step(self) -> int:
        """The number of the latest step, whatever became of it; 0 before the first."""
        return history.latest_step(self._connection)

    def undoable_after(self, step_id: int, kinds: Kinds) -> str | None:
        """Name the step undo would take back, where it came after another and touched only these kinds."""
        return history.next_among(self._connection, "done", step_id, _tables_of(kinds))

    def redoable_after(self, step_id: int, kinds: Kinds) -> str | None:
        """Name the step redo would do again, where it came after another and touched only these kinds."""
        return history.next_among(self._connection, "undone", step_id, _tables_of(kinds))

    def undo(self) -> str | None:
        """Take the last step back and give its name."""
        return self._replay("done", "undone")

    def redo(self) -> str | None:
        """Do the last undone step again and give its name."""
        return self._replay("undone", "done")

    def reverse(self, step_id: int) -> None:
        """Put back all that an earlier step changed, as part of the step that is being done now.

        Raises LaterFacts, with nothing changed, where something it changed has changed again since, or where
        something it made is referred to by what came later.
        """
        if self._step_id is None:
            raise RuntimeError("a change outside a step")
        with self._inner_step():
            reverse_step(self._connection, step_id)

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
            raise meaning(error, self.path) from error

    def _tell(self, tables: frozenset[str]) -> None:
        kinds = frozenset(record_classes()[table] for table in tables)
        if kinds:
            for listener in tuple(self._listeners):
                listener(kinds)


def _tables_of(kinds: Kinds) -> frozenset[str]:
    return frozenset(kind.table for kind in kinds)


@cache
def _insertion(kind: type[Record], skipped: int) -> str:
    names = kind.__struct_fields__[skipped:]
    return f"INSERT INTO {kind.table} ({', '.join(names)}) VALUES ({marks(names)})"


@cache
def _untouched() -> Connection:
    """Make an empty borough once, for all in memory to be copied from: ten times as quick as its steps."""
    connection = connect(None)
    schema.bring_up(connection)
    return connection
