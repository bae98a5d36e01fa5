"""Putting back what one earlier step changed, whatever was done since, where nothing later depends on it."""

import json
from collections.abc import Mapping

from vcsdesk.store.driver import Connection
from vcsdesk.store.history import put_row

Place = tuple[str, int]
"""A row: its table, and its number there."""


class LaterFacts(Exception):  # noqa: N818  (what it says is what it is)
    """What a step did cannot be put back, because of rows that came or changed since, by other steps."""

    def __init__(
        self, came: frozenset[Place], changed: frozenset[Place], by_step: Mapping[Place, int]
    ) -> None:
        super().__init__(", ".join(f"{table} {row_id}" for table, row_id in sorted(came | changed)))
        self.came, self.changed, self.by_step = came, changed, by_step

    @property
    def rows(self) -> frozenset[Place]:
        """Give all of them."""
        return self.came | self.changed


def reverse_step(connection: Connection, step_id: int) -> None:
    """Put every row back as it was before a step; LaterFacts where one is not as the step left it."""
    rows = connection.execute(
        "SELECT id, record, row_id, was, became FROM history_change WHERE step_id = ? ORDER BY id", (step_id,)
    ).fetchall()
    first = {(table, row_id): was for _, table, row_id, was, _ in reversed(rows)}
    last = {(table, row_id): became for _, table, row_id, _, became in rows}
    changed = {place for place, became in last.items() if not _is_still(connection, *place, became)}
    connection.execute("PRAGMA defer_foreign_keys=ON")
    for (table, row_id), was in first.items():
        if (table, row_id) not in changed:
            put_row(connection, table, row_id, json.loads(was) if was else None)
    dangling = {(str(row[0]), int(row[1])) for row in connection.execute("PRAGMA foreign_key_check")}
    if changed or dangling:
        steps = {place: _last_step(connection, place) for place in changed | dangling}
        came, own = frozenset(dangling - last.keys()), frozenset(changed | dangling & last.keys())
        raise LaterFacts(came, own, steps)


def _last_step(connection: Connection, place: Place) -> int:
    """Give the step that changed a row last."""
    row = connection.execute(
        "SELECT max(step_id) FROM history_change WHERE record = ? AND row_id = ?", place
    ).fetchone()
    return int(row[0] or 0)


def _is_still(connection: Connection, table: str, row_id: int, became: str | None) -> bool:
    """Tell whether a row is as a step left it; a column that came with a later program does not count."""
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
    row = cursor.fetchone()
    if row is None or became is None:
        return row is None and became is None
    now = dict(zip((column[0] for column in cursor.description), row, strict=True))
    left: dict[str, object] = json.loads(became)
    return all(now.get(name) == value for name, value in left.items())
