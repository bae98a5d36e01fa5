"""Bringing a file up to this program's records: whole, or not at all."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.store.discovery import record_classes, schema_steps
from vcsdesk.store.driver import Connection, is_statement, sqlite_utils_database
from vcsdesk.store.history import keep_steps
from vcsdesk.store.opening import APPLICATION_ID

_MACHINERY = """
    CREATE TABLE history_step (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        done_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'left behind', 'kept'))
    ) STRICT;
    CREATE TABLE history_change (
        id INTEGER PRIMARY KEY,
        step_id INTEGER NOT NULL REFERENCES history_step (id),
        record TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        was TEXT,
        became TEXT
    ) STRICT;
    CREATE INDEX history_change_step ON history_change (step_id);
    CREATE INDEX history_change_row ON history_change (record, row_id);
    CREATE TABLE history_now (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        step_id INTEGER,
        replaying INTEGER NOT NULL
    ) STRICT;
    INSERT INTO history_now VALUES (1, NULL, 0);
    CREATE TABLE content (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE fingerprint (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        steps TEXT NOT NULL,
        shape TEXT NOT NULL
    ) STRICT;
"""
_MACHINERY_STEP = "2026-11-22  machinery"  # two spaces: before any table of its day


def steps() -> tuple[tuple[str, str], ...]:
    """Give every step, the machinery's among them, in order."""
    return tuple(sorted([(_MACHINERY_STEP, _MACHINERY), *schema_steps()]))


def steps_fingerprint() -> str:
    """Sum up which steps this program knows."""
    return sha256("\n".join(name for name, _ in steps()).encode()).hexdigest()


def shape_fingerprint(connection: Connection) -> str:
    """Sum up what tables, indexes and triggers the file really has."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return sha256(repr(rows).encode()).hexdigest()


def is_up_to_date(connection: Connection) -> bool:
    """Tell whether the file has just the steps this program knows and the shape they gave it."""
    row = connection.execute(
        "SELECT steps, shape FROM fingerprint WHERE EXISTS "
        "(SELECT 1 FROM sqlite_master WHERE name = 'fingerprint')"
    ).fetchone()
    return row is not None and row == (steps_fingerprint(), shape_fingerprint(connection))


def refuse_newer(connection: Connection, path: Path) -> None:
    """Turn away a file that holds steps this program does not know."""
    known = {name for name, _ in steps()}
    applied = {row[0] for row in connection.execute("SELECT name FROM _sqlite_migrations")}
    if applied - known:
        raise Refused(
            f"“{path.name}” was last used with a newer VCS Desk than this one.",
            "Install the newest VCS Desk, then open the file with that.",
        )


def bring_up(connection: Connection) -> None:
    """Apply every step the file lacks, make its triggers anew and remember its shape: all or nothing."""
    from sqlite_utils.migrations import Migrations

    database = sqlite_utils_database(connection)
    connection.execute("PRAGMA foreign_keys=OFF")
    migrations = Migrations("vcsdesk")
    for name, sql in steps():
        migrations(name=name)(_step(connection, sql))
    try:
        with database.atomic():
            _drop_triggers(connection)
            migrations.apply(database)
            keep_steps(connection)
            for kind in record_classes().values():
                _make_triggers(connection, kind)
            if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
                raise AssertionError(f"references broken by a schema step: {broken[:3]}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(
                "INSERT OR REPLACE INTO fingerprint VALUES (1, ?, ?)",
                (steps_fingerprint(), shape_fingerprint(connection)),
            )
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def _step(connection: Connection, sql: str) -> Callable[[object], None]:
    def apply(_database: object) -> None:
        for statement in _statements(sql):
            connection.execute(statement)

    return apply


def _statements(sql: str) -> list[str]:
    found, pending = [], ""
    for piece in sql.split(";"):
        pending += piece + ";"
        if is_statement(pending):
            found.append(pending)
            pending = ""
    return [statement for statement in found if statement.strip(" \n;")]


def _drop_triggers(connection: Connection) -> None:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in rows:
        connection.execute(f'DROP TRIGGER "{name}"')


def _make_triggers(connection: Connection, kind: type[Record]) -> None:
    """Write every change into the history, and refuse one that is made outside a step."""
    table = kind.table
    for event, was, became in (("INSERT", None, "NEW"), ("UPDATE", "OLD", "NEW"), ("DELETE", "OLD", None)):
        connection.execute(f"""
            CREATE TRIGGER {table}_history_{event.lower()} AFTER {event} ON {table} BEGIN
                SELECT RAISE(ABORT, 'a change outside a step')
                WHERE (SELECT step_id FROM history_now) IS NULL;
                INSERT INTO history_change (step_id, record, row_id, was, became)
                SELECT step_id, '{table}', {became or was}.id, {_json(kind, was)}, {_json(kind, became)}
                FROM history_now WHERE NOT replaying;
            END
        """)


def _json(kind: type[Record], row: str | None) -> str:
    if row is None:
        return "NULL"
    return "json_object(" + ", ".join(f"'{name}', {row}.{name}" for name in kind.__struct_fields__) + ")"
