"""Bringing a file up to this program's records: whole, or not at all."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from vcsdesk.refused import Refused
from vcsdesk.store.discovery import schema_steps
from vcsdesk.store.driver import Connection, is_statement, sqlite_utils_database
from vcsdesk.store.history import keep_steps
from vcsdesk.store.opening import APPLICATION_ID
from vcsdesk.store.triggers import drop_triggers, have_triggers, make_triggers

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
    """Sum up what tables the file really has."""
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return sha256(repr(rows).encode()).hexdigest()


def has_every_step(connection: Connection) -> bool:
    """Tell whether the file has just the steps this program knows."""
    return _kept_fingerprint(connection, "steps") == steps_fingerprint()


def has_its_shape(connection: Connection) -> bool:
    """Tell whether the file's tables are as its steps made them."""
    return _kept_fingerprint(connection, "shape") == shape_fingerprint(connection)


def _kept_fingerprint(connection: Connection, which: str) -> str | None:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'fingerprint'").fetchone():
        return None
    row = connection.execute(f"SELECT {which} FROM fingerprint").fetchone()
    return str(row[0]) if row else None


def make_ready(connection: Connection, path: Path, back_up: Callable[[], object]) -> None:
    """Bring an older file up after copying it, and turn away one that is newer or was changed elsewhere.

    Raises Refused; whatever goes wrong, the file is as it was.
    """
    if has_every_step(connection):
        if not has_its_shape(connection):
            raise _changed_elsewhere(path)
        if not have_triggers(connection):
            _remake_triggers(connection)
        return
    _refuse_newer(connection, path)
    back_up()
    bring_up(connection)


def _changed_elsewhere(path: Path) -> Refused:
    return Refused(
        f"The tables of “{path.name}” were changed by another program.", "Open your latest copy of it."
    )


def _remake_triggers(connection: Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        make_triggers(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _refuse_newer(connection: Connection, path: Path) -> None:
    """Turn away a file that holds steps this program does not know, or none at all."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        raise _changed_elsewhere(path)
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
            drop_triggers(connection)
            migrations.apply(database)
            keep_steps(connection)
            make_triggers(connection)
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
