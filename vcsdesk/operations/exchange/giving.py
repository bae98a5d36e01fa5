"""Giving what the borough holds to other programs as files."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from vcsdesk import wording
from vcsdesk.files import write_whole
from vcsdesk.lists.exchange.structure import structure
from vcsdesk.lists.listing import Listing
from vcsdesk.operations.exchange.destinations import refuse_missing_folder, refuse_taken
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.store import Store


def export_popolo(
    store: Store, to: Path, on: date, *, with_private: bool = False, replaces: bool = False
) -> Path:
    """Write boards, seats, appointments, people and organisations as Popolo JSON; the whole file or none.

    Contact details and the desk's own notes go out only when asked for. An earlier export is written over
    only where it `replaces` it, and no other file ever.
    """
    from vcsdesk.formats.popolo.opening import is_ours
    from vcsdesk.formats.popolo.writing import write

    refuse_missing_folder(to.parent)
    refuse_taken(store, to, is_ours, "an earlier export", replaces=replaces)
    return write_whole(to, write(structure(store, on, with_private=with_private)))


def export_lists(
    store: Store, folder: Path, on: date, today: date, *, replaces: bool = False
) -> tuple[Path, ...]:
    """Write every list as it is on a day into a folder, a file of comma-separated text for each.

    The folder is made, but not the one it is in. Earlier lists are written over only where this `replaces`
    them, and no other file ever.
    """
    from vcsdesk.lists.catalogue import listings

    refuse_missing_folder(folder.parent)
    ways = {folder / _file_of(listing.name): listing for listing in listings().values()}
    for to, listing in ways.items():
        refuse_taken(store, to, partial(_is_list, listing), "an earlier list", replaces=replaces)
    return tuple(write_whole(to, _text(listing, store, on, today)) for to, listing in ways.items())


def _text(listing: Listing[Any], store: Store, on: date, today: date) -> bytes:
    from vcsdesk.formats.lists_as_text import comma_separated

    rows = listing.rows(store, on, today)
    cells = [[_cell(column.value(row)) for column in listing.columns] for row in rows]
    return comma_separated([column.title for column in listing.columns], cells)


def _is_list(listing: Listing[Any], path: Path) -> bool:
    """Tell whether a file begins with the headings of a list, as one that was written here does."""
    from vcsdesk.formats.lists_as_text import comma_separated

    return path.read_bytes().startswith(comma_separated([column.title for column in listing.columns], ()))


def list_files() -> tuple[str, ...]:
    """Name the files that lists are written to."""
    from vcsdesk.lists.catalogue import listings

    return tuple(_file_of(listing.name) for listing in listings().values())


def _file_of(name: str) -> str:
    return f"{name}.csv"


def _cell(value: object) -> str:
    """Say a value in words, but a date so that a spreadsheet knows it for one."""
    return str(value) if isinstance(value, PartialDate | date) else wording.value(value)
