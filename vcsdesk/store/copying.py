"""Whole copies of a borough, made by SQLite itself and checked before they count."""

from datetime import date
from pathlib import Path

from vcsdesk.refused import Refused
from vcsdesk.store.driver import Connection, DatabaseError, connect, refusal
from vcsdesk.store.placing import put_in_place, remove_file


def copy_to(connection: Connection, path: Path) -> None:
    """Copy the open borough to a file, beside it first and in its place only when the copy is sound."""
    part = path.with_name(f".{path.name}.part")
    try:
        remove_file(part)
        copy = connect(part)
        try:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
            if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise Refused(f"The copy “{path.name}” did not come out whole.", "Try another disk.")
        finally:
            copy.close()
        put_in_place(part, path)
    except DatabaseError as error:
        raise (refusal(error, path) or error) from error
    except OSError as error:
        raise Refused(f"“{path.name}” could not be written there.", "Choose another folder.") from error
    finally:
        remove_file(part)


def back_up(connection: Connection, path: Path, today: date) -> Path:
    """Copy a borough beside itself before it is brought up, under a name that says so."""
    name = f"{path.stem} before upgrade {today.isoformat()}"
    target = path.with_name(f"{name}{path.suffix}")
    count = 1
    while target.exists():
        count += 1
        target = path.with_name(f"{name} ({count}){path.suffix}")
    copy_to(connection, target)
    return target
