"""The triggers that write the history: made from the record classes, and anew where they differ."""

from vcsdesk.records.record import Record
from vcsdesk.store.discovery import record_classes
from vcsdesk.store.driver import Connection


def make_triggers(connection: Connection) -> None:
    """Make the triggers of this program, and no others."""
    drop_triggers(connection)
    for sql in _wanted().values():
        connection.execute(sql)


def drop_triggers(connection: Connection) -> None:
    """Take every trigger away, as a change of tables needs."""
    for name in _triggers_in(connection):
        connection.execute(f'DROP TRIGGER "{name}"')


def have_triggers(connection: Connection) -> bool:
    """Tell whether the file has just the triggers of this program."""
    return _triggers_in(connection) == _wanted()


def _triggers_in(connection: Connection) -> dict[str, str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {str(name): str(sql) for name, sql in rows}


def _wanted() -> dict[str, str]:
    """Give each trigger by name: every change goes into the history, and one outside a step is refused."""
    found = {}
    for kind in record_classes().values():
        for event, was, became in (
            ("INSERT", None, "NEW"),
            ("UPDATE", "OLD", "NEW"),
            ("DELETE", "OLD", None),
        ):
            name = f"{kind.table}_history_{event.lower()}"
            found[name] = _sql(kind, name, event, was, became)
    return found


def _sql(kind: type[Record], name: str, event: str, was: str | None, became: str | None) -> str:
    same = " IS ".join(_json(kind, row) for row in (was, became)) if was and became else "0"
    return (
        f"CREATE TRIGGER {name} AFTER {event} ON {kind.table} BEGIN\n"
        "SELECT RAISE(ABORT, 'a change outside a step') WHERE (SELECT step_id FROM history_now) IS NULL;\n"
        "INSERT INTO history_change (step_id, record, row_id, was, became)\n"
        f"SELECT step_id, '{kind.table}', {became or was}.id, {_json(kind, was)}, {_json(kind, became)}\n"
        f"FROM history_now WHERE NOT replaying AND NOT ({same});\n"
        "END"
    )


def _json(kind: type[Record], row: str | None) -> str:
    if row is None:
        return "NULL"
    return "json_object(" + ", ".join(f"'{name}', {row}.{name}" for name in kind.__struct_fields__) + ")"
