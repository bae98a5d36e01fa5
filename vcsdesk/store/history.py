"""Undo and redo, read from the history that the triggers wrote."""

import json
from typing import Literal

from vcsdesk.store.driver import Connection

State = Literal["done", "undone"]


def begin_step(connection: Connection, name: str, done_at: str) -> int:
    """Open a step; every change from here is written under it."""
    cursor = connection.execute(
        "INSERT INTO history_step (name, done_at, state) VALUES (?, ?, 'done')", (name, done_at)
    )
    connection.execute("UPDATE history_now SET step_id = ?", (cursor.lastrowid,))
    return int(cursor.lastrowid or 0)


def end_step(connection: Connection, step_id: int) -> frozenset[str]:
    """Close a step and give the tables it changed; a step that changed nothing leaves no trace."""
    connection.execute("UPDATE history_now SET step_id = NULL")
    tables = _tables(connection, step_id)
    if tables:
        connection.execute("UPDATE history_step SET state = 'left behind' WHERE state = 'undone'")
    else:
        connection.execute("DELETE FROM history_step WHERE id = ?", (step_id,))
    return tables


def keep_steps(connection: Connection) -> None:
    """Leave every step so far as it is: part of the history, neither undone nor done again."""
    connection.execute("UPDATE history_step SET state = 'left behind' WHERE state = 'undone'")
    connection.execute("UPDATE history_step SET state = 'kept' WHERE state = 'done'")


def next_step(connection: Connection, state: State) -> tuple[int, str] | None:
    """Give the step that undo (of what is done) or redo (of what is undone) would take, with its name."""
    order = "DESC" if state == "done" else "ASC"
    row = connection.execute(
        f"SELECT id, name FROM history_step WHERE state = ? ORDER BY id {order} LIMIT 1", (state,)
    ).fetchone()
    return (int(row[0]), str(row[1])) if row else None


def next_among(connection: Connection, state: State, after: int, tables: frozenset[str]) -> str | None:
    """Name the step undo or redo would take, where it came after another and touched only these tables."""
    found = next_step(connection, state)
    if found is None or found[0] <= after or not _tables(connection, found[0]) <= tables:
        return None
    return found[1]


def latest_step(connection: Connection) -> int:
    """Give the number of the latest step, whatever became of it; 0 before the first."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM history_step").fetchone()[0])


def replay(connection: Connection, step_id: int, to: State) -> frozenset[str]:
    """Take a step back (`undone`) or forward again (`done`) and give the tables it changed."""
    connection.execute("PRAGMA defer_foreign_keys=ON")
    connection.execute("UPDATE history_now SET step_id = ?, replaying = 1", (step_id,))
    order, wanted = ("DESC", "was") if to == "undone" else ("ASC", "became")
    changes = connection.execute(
        f"SELECT record, row_id, {wanted} FROM history_change WHERE step_id = ? ORDER BY id {order}",
        (step_id,),
    ).fetchall()
    for table, row_id, row in changes:
        put_row(connection, table, row_id, json.loads(row) if row else None)
    connection.execute("UPDATE history_now SET step_id = NULL, replaying = 0")
    connection.execute("UPDATE history_step SET state = ? WHERE id = ?", (to, step_id))
    return _tables(connection, step_id)


def put_row(
    connection: Connection, table: str, row_id: int, row: dict[str, str | int | float | None] | None
) -> None:
    """Make a row as it was or became; None takes it away."""
    if row is None:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
        return
    names = ", ".join(row)
    marks = ", ".join("?" * len(row))
    settings = ", ".join(f"{name} = excluded.{name}" for name in row)
    connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {settings}",
        list(row.values()),
    )


def _tables(connection: Connection, step_id: int) -> frozenset[str]:
    rows = connection.execute("SELECT DISTINCT record FROM history_change WHERE step_id = ?", (step_id,))
    return frozenset(str(row[0]) for row in rows)
