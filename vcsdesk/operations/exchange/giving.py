"""Giving what the borough holds to other programs as files."""

from datetime import date
from pathlib import Path

from vcsdesk import wording
from vcsdesk.files import write_whole
from vcsdesk.lists.exchange.structure import structure
from vcsdesk.records.partial_date import PartialDate
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


def export_lists(store: Store, folder: Path, on: date, today: date) -> tuple[Path, ...]:
    """Write every list as it is on a day into a folder, a file of comma-separated text for each."""
    from vcsdesk.formats.lists_as_text import comma_separated
    from vcsdesk.lists.catalogue import listings

    written = []
    for listing in listings().values():
        rows = [
            [_cell(column.value(row)) for column in listing.columns] for row in listing.rows(store, on, today)
        ]
        text = comma_separated([column.title for column in listing.columns], rows)
        written.append(write_whole(folder / _file_of(listing.name), text))
    return tuple(written)


def list_files() -> tuple[str, ...]:
    """Name the files that lists are written to."""
    from vcsdesk.lists.catalogue import listings

    return tuple(_file_of(listing.name) for listing in listings().values())


def _file_of(name: str) -> str:
    return f"{name}.csv"


def _cell(value: object) -> str:
    """Say a value in words, but a date so that a spreadsheet knows it for one."""
    return str(value) if isinstance(value, PartialDate | date) else wording.value(value)
