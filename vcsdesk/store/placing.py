"""Giving a finished file its name, over whatever stood there."""

from pathlib import Path

from vcsdesk.refused import Refused
from vcsdesk.store.driver import DatabaseError, connect

_BESIDE = ("-wal", "-shm", "-journal")


def put_in_place(part: Path, path: Path) -> None:
    """Rename a finished file; what an earlier file of that name left beside it goes first.

    Raises Refused when the file that stands there is open elsewhere.
    """
    if path.exists():
        _refuse_open(path)
    remove_beside(path)
    part.replace(path)


def remove_beside(path: Path) -> None:
    """Take away the logs that SQLite keeps beside a file, which would be read into another of its name."""
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def remove_file(path: Path) -> None:
    """Take away a borough file that was never finished, with whatever stands beside it."""
    remove_beside(path)
    path.unlink(missing_ok=True)


def _refuse_open(path: Path) -> None:
    connection = connect(path)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    except DatabaseError as error:
        if str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise Refused(
                f"“{path.name}” is open in another window or program.",
                "Close it there, or choose another name.",
            ) from error
    finally:
        connection.close()
