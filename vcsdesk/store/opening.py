"""Opening a borough file with care, and turning away what is not one."""

import os
from pathlib import Path

from vcsdesk.refused import Refused
from vcsdesk.store.driver import Connection, DatabaseError, connect, refusal

APPLICATION_ID = 0x56435344  # "VCSD"

_FIRST = ("cipher_log_level=NONE", "locking_mode=EXCLUSIVE")
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "wal_autocheckpoint=200",
)


def open_connection(path: Path) -> Connection:
    """Open an existing borough file for this program alone.

    Raises Refused, in a sentence, for a file that is missing, locked, read-only, cut short or no borough.
    """
    _refuse_at_sight(path)
    ended_well = not path.with_name(path.name + "-wal").exists()
    connection = connect(path)
    try:
        begin(connection)
        _refuse_foreign(connection, path)
        if not ended_well:
            _refuse_damaged(connection, path)
        prepare(connection)
    except DatabaseError as error:
        connection.close()
        refused = refusal(error, path)
        if refused is None:
            raise
        raise refused from error
    except BaseException:
        connection.close()
        raise
    return connection


def begin(connection: Connection) -> None:
    """Do what must come before the first read."""
    for pragma in _FIRST:
        connection.execute(f"PRAGMA {pragma}")


def prepare(connection: Connection) -> None:
    """Set the connection up in the order that was tested, and take the file for ourselves."""
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def close_connection(connection: Connection) -> None:
    """Fold the write-ahead log in, so that one file is the whole truth."""
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def number(connection: Connection, pragma: str) -> int:
    """Read a pragma that answers with one number."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _refuse_at_sight(path: Path) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise Refused(
            f"“{path.name}” is not there.", "Check the name, or look for it in another folder."
        ) from error
    except OSError as error:
        raise Refused(
            f"“{path.name[:60]}” cannot be the name of a file here.", "Choose another name."
        ) from error
    if path.is_dir():
        raise Refused(f"“{path.name}” is a folder.", "Choose a file whose name ends in .vcsdesk.")
    if size == 0:
        raise Refused(f"“{path.name}” is empty.", "Open your latest copy of it.")
    if not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK):
        raise Refused(
            f"“{path.name}” can only be read.", "Copy it to a folder of your own and open the copy."
        )


def _refuse_damaged(connection: Connection, path: Path) -> None:
    """Look at every page when the program last ended in the middle of something."""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise Refused(
            f"“{path.name}” is damaged or cut short.", "Leave it as it is and open your latest copy of it."
        )


def _refuse_foreign(connection: Connection, path: Path) -> None:
    if number(connection, "application_id") != APPLICATION_ID:
        raise Refused(
            f"“{path.name}” is not a VCS Desk file: another program made it.", "Choose another file."
        )
