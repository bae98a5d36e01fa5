"""Looking for damage: the pages, the references, the shape, every record's types and every kept paper."""

from hashlib import sha256

import msgspec

from vcsdesk.store.discovery import record_classes
from vcsdesk.store.schema import is_up_to_date
from vcsdesk.store.store import Store


def damage(store: Store) -> tuple[str, ...]:
    """Say in a sentence each what is wrong with the file; nothing when it is sound."""
    connection = store._connection  # noqa: SLF001  (the same room)
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [
        f"A {row[0].replace('_', ' ')} refers to a {row[2].replace('_', ' ')} that is not there."
        for row in connection.execute("PRAGMA foreign_key_check")
    ]
    if not is_up_to_date(connection):
        found.append("The tables are not as this program made them.")
    for kind in record_classes().values():
        try:
            store.find(kind)
        except (msgspec.ValidationError, ValueError) as error:
            found.append(f"A {kind.table.replace('_', ' ')} cannot be read: {error}.")
    for name, content in connection.execute("SELECT sha256, bytes FROM content"):
        if sha256(content).hexdigest() != name:
            found.append("A kept paper is not as it came.")
    return tuple(found)
