"""Giving the borough's structure to other programs as a file."""

from datetime import date
from pathlib import Path

from vcsdesk.files import write_whole
from vcsdesk.lists.exchange.structure import structure
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def export_popolo(store: Store, to: Path, on: date, *, with_private: bool = False) -> Path:
    """Write boards, seats, appointments, people and organisations as Popolo JSON; the whole file or none.

    Contact details and the desk's own notes go out only when asked for.
    """
    from vcsdesk.formats.popolo.writing import write

    if store.path and to.exists() and to.samefile(store.path):
        raise Refused("That is the borough itself.", "Give the file another name.")
    return write_whole(to, write(structure(store, on, with_private=with_private)))
