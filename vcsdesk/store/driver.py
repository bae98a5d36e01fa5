"""The one SQLite driver, and its failures told apart by meaning."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlcipher3 import dbapi2

from vcsdesk.refused import Refused

if TYPE_CHECKING:
    import sqlite3

    Connection: TypeAlias = sqlite3.Connection
else:
    Connection = dbapi2.Connection

DatabaseError: type[Exception] = dbapi2.DatabaseError
is_statement: Callable[[str], bool] = dbapi2.complete_statement

# sqlite-utils looks for a driver of this name before Python's own, so that both catch the same failures.
sys.modules.setdefault("pysqlite3", sys.modules["sqlcipher3"])
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

_MEANINGS = {
    "SQLITE_FULL": (
        "The disk is full, so nothing was changed in “{name}”.",
        "Make some room, then try again.",
    ),
    "SQLITE_READONLY": ("“{name}” can only be read.", "Copy it to a folder of your own and open the copy."),
    "SQLITE_BUSY": (
        "“{name}” is already open in another window or program.",
        "Close it there, then open it here.",
    ),
    "SQLITE_LOCKED": (
        "“{name}” is already open in another window or program.",
        "Close it there, then open it here.",
    ),
    "SQLITE_CANTOPEN": (
        "“{name}” could not be opened where it lies.",
        "Copy it to a folder of your own, such as Documents, and open the copy.",
    ),
    "SQLITE_IOERR": (
        "The disk would not read or write “{name}”.",
        "Copy the file to another disk and open the copy.",
    ),
    "SQLITE_NOTADB": (
        "“{name}” is not a VCS Desk file, or too damaged to be known for one.",
        "Choose another file, or open your latest copy of it.",
    ),
    "SQLITE_CORRUPT": (
        "“{name}” is damaged or cut short.",
        "Leave it as it is and open your latest copy of it.",
    ),
}


def connect(path: Path | None) -> Connection:
    """Connect to a file, or to memory when there is no path, leaving transactions to us."""
    connection: Connection = dbapi2.connect(str(path) if path else ":memory:", timeout=1)
    connection.isolation_level = None
    return connection


def refusal(error: Exception, path: Path | None) -> Refused | None:
    """Say what a driver's failure means to a person, or give None when it is a fault of ours."""
    code = str(getattr(error, "sqlite_errorname", ""))
    name = shown_name(path) if path else "this borough"
    for start, (message, hint) in _MEANINGS.items():
        if code.startswith(start):
            return Refused(message.format(name=name), hint)
    return None


def shown_name(path: Path) -> str:
    """Name a file as she knows it, also while it is still being made under another name."""
    return path.name.removeprefix(".").removesuffix(".part") if path.suffix == ".part" else path.name


def sqlite_utils_database(connection: Connection) -> Any:  # noqa: ANN401  (imported late, typed there)
    """Wrap the connection for schema steps; slow to import, so only then."""
    import sqlite_utils

    return sqlite_utils.Database(connection, execute_plugins=False)
