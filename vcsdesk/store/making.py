"""Making a borough file: filled first, and given its name only when it is whole."""

from collections.abc import Callable
from pathlib import Path

from vcsdesk.clock import Clock
from vcsdesk.refused import Refused
from vcsdesk.store.placing import put_in_place, remove_file
from vcsdesk.store.store import Store


def make_file(path: Path, clock: Clock, fill: Callable[[Store], object]) -> Path:
    """Make a new borough file and fill it, for a start that undo does not take away.

    Nothing half-made stays behind, and nothing is overwritten.
    """
    _refuse_existing(path)
    part = path.with_name(f".{path.name[:80]}.part")
    try:
        remove_file(part)
        store = Store.create(part, clock)
        try:
            fill(store)
            store.settle()
        finally:
            store.close()
        _refuse_existing(path)
        put_in_place(part, path)
    finally:
        remove_file(part)
    return path


def _refuse_existing(path: Path) -> None:
    try:
        is_there = path.exists()
    except OSError as error:
        raise Refused(
            f"“{path.name[:60]}” cannot be the name of a file here.", "Choose another name."
        ) from error
    if is_there:
        raise Refused(f"There is already a file called “{path.name}” there.", "Choose another name.")
