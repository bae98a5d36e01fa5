"""Looking for damage: the pages, the references, the shape, every record's types and every kept paper."""

from hashlib import sha256

import msgspec

from vcsdesk.store.discovery import record_classes
from vcsdesk.store.driver import Connection, DatabaseError
from vcsdesk.store.schema import has_every_step, has_its_shape
from vcsdesk.store.store import Store
from vcsdesk.store.triggers import have_triggers


def damage(store: Store) -> tuple[str, ...]:
    """Say in a sentence each what is wrong with the file; nothing when it is sound."""
    connection = store._connection  # noqa: SLF001  (the same room)
    try:
        pages = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        if pages:
            return (f"Parts of the file are damaged: {pages[0]}.",)
        return (*_references(connection), *_shape(connection), *_records(store), *_papers(connection))
    except DatabaseError as error:
        return (f"Parts of the file cannot be read: {error}.",)


def _references(connection: Connection) -> list[str]:
    return [
        f"A {_words(row[0])} refers to a {_words(row[2])} that is not there."
        for row in connection.execute("PRAGMA foreign_key_check").fetchall()
    ]


def _shape(connection: Connection) -> list[str]:
    whole = has_every_step(connection) and has_its_shape(connection) and have_triggers(connection)
    return [] if whole else ["The tables are not as this program made them."]


def _records(store: Store) -> list[str]:
    found = []
    for kind in record_classes().values():
        try:
            store.find(kind)
        except (msgspec.ValidationError, ValueError):
            found.append(f"A {_words(kind.table)} cannot be read: something in it is not of its kind.")
    return found


def _papers(connection: Connection) -> list[str]:
    kept = connection.execute("SELECT sha256, bytes FROM content")
    return [
        "A kept paper is not as it came." for name, content in kept if sha256(content).hexdigest() != name
    ]


def _words(table: str) -> str:
    return table.replace("_", " ")
