"""Kept papers that nothing leads back to any more."""

from vcsdesk.store.discovery import record_classes
from vcsdesk.store.driver import Connection


def sweep_content(connection: Connection) -> None:
    """Take away bytes that no record names, and no step that can still be undone or done again."""
    if connection.execute("SELECT 1 FROM content LIMIT 1").fetchone() is None:
        return
    named = [
        f"SELECT {column} FROM {table}"
        for table in record_classes()
        for column, target in _references(connection, table)
        if target == "content"
    ]
    connection.execute(
        f"""
        DELETE FROM content WHERE sha256 NOT IN ({" UNION ALL ".join(named) or "SELECT NULL WHERE 0"})
        AND NOT EXISTS (
            SELECT 1 FROM history_change JOIN history_step ON history_step.id = step_id
            WHERE state IN ('done', 'undone')
            AND (instr(was, content.sha256) OR instr(became, content.sha256))
        )
        """
    )


def _references(connection: Connection, table: str) -> list[tuple[str, str]]:
    rows = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    return [(str(row[3]), str(row[2])) for row in rows]
