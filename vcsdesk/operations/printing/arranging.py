"""Papers of sections are arranged: sections are left out, put in again, and moved up and down."""

from collections.abc import Mapping, Sequence
from typing import Any

from vcsdesk.lists.printing.sections import SectionRow, section_row, section_rows
from vcsdesk.printing import Document
from vcsdesk.records.printing.section_choice import SectionChoice
from vcsdesk.refused import Refused
from vcsdesk.store import Store

_STAYS = "The cover and the contents stay in front, and what leads to the papers bound in stays at the end."


def leave_out(store: Store, document: Document[Any], key: str) -> None:
    """Leave a section out of a paper; its place and its words stay."""
    row = section_row(store, document, key)
    if row.kind.is_fixed:
        raise Refused(f"“{row.title}” is always printed.", "Leave out another section.")
    with store.step("Leave section out"):
        keep_arranged(store, document, section_rows(store, document), {key: False})


def put_in(store: Store, document: Document[Any], key: str) -> None:
    """Print a section again where it stood."""
    with store.step("Put section in"):
        keep_arranged(store, document, section_rows(store, document), {key: True})


def move_up(store: Store, document: Document[Any], key: str) -> None:
    """Print a section before the one above it."""
    with store.step("Move section up"):
        _move(store, document, key, -1, "up")


def move_down(store: Store, document: Document[Any], key: str) -> None:
    """Print a section behind the one below it."""
    with store.step("Move section down"):
        _move(store, document, key, 1, "down")


def keep_arranged(
    store: Store, document: Document[Any], rows: Sequence[SectionRow], are_in: Mapping[str, bool]
) -> None:
    """Keep the order of all sections and which of them are in; part of a step."""
    there = {choice.section: choice for choice in store.find(SectionChoice, document=document.name)}
    for place, row in enumerate(rows, 1):
        is_in = are_in.get(row.key, row.is_in)
        choice = there.get(row.key)
        if choice is None:
            store.add(SectionChoice(document=document.name, section=row.key, place=place, is_in=is_in))
        elif (choice.place, choice.is_in) != (place, is_in):
            store.change(choice, place=place, is_in=is_in)


def _move(store: Store, document: Document[Any], key: str, by: int, where: str) -> None:
    rows = list(section_rows(store, document))
    row = next(row for row in rows if row.key == key)
    place = rows.index(row)
    beside = rows[place + by] if 0 <= place + by < len(rows) else row
    if row.kind.stays or beside.kind.stays:
        raise Refused(f"“{row.title}” cannot go further {where}.", _STAYS)
    rows[place], rows[place + by] = beside, row
    keep_arranged(store, document, rows, {})
