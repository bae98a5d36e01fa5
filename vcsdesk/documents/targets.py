"""For whom a document can be printed: everyone it is for, or those that somebody's words name."""

from datetime import date
from typing import Any

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.printing import Document, Edition
from vcsdesk.records.sector.person import Person, PrintSize
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.folding import fold
from vcsdesk.store import Store


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """One paper to print: what it is about (0 for the whole borough), in words, and the size asked for."""

    record_id: int = 0
    words: str = "The whole borough"
    edition: Edition = Edition.standard


def targets(
    store: Store, document: Document[Any], on: date, today: date, wanted: str = ""
) -> tuple[Target, ...]:
    """Find for whom to print: every seat with somebody in it, or those whose person, board or seat is named.

    Refused when there is nobody, or when what is named fits nobody.
    """
    if document.about is None:
        if wanted:
            raise Refused(
                f"There is one {document.title.lower()} for the whole borough.", "Print it with --all."
            )
        return (Target(),)
    rows = [row for row in seats.rows(store, on, today) if not wanted or _fits(row, fold(wanted))]
    sat_in = [row for row in rows if row.person_id is not None]
    if not sat_in:
        raise _nobody(rows, wanted)
    sizes = {person.id: person.print_size for person in store.find(Person)}
    return tuple(_target(row, sizes.get(row.person_id or 0, PrintSize.STANDARD)) for row in sat_in)


def seat_targets(store: Store, seat_ids: tuple[int, ...], on: date, today: date) -> tuple[Target, ...]:
    """Name the papers for certain seats, in the order they are listed; vacant ones too, to be refused."""
    sizes = {person.id: person.print_size for person in store.find(Person)}
    rows = [row for row in seats.rows(store, on, today) if row.seat_id in seat_ids]
    return tuple(_target(row, sizes.get(row.person_id or 0, PrintSize.STANDARD)) for row in rows)


def _target(row: SeatRow, size: PrintSize) -> Target:
    who = row.holder or row.covered_by
    words = ", ".join(each for each in (who, row.board, row.seat) if each)
    edition = Edition.large_print if size is PrintSize.LARGE else Edition.standard
    return Target(record_id=row.seat_id, words=words, edition=edition)


def _fits(row: SeatRow, wanted: str) -> bool:
    """Tell whether words name a seat: by its person, its board, its label, or several of these."""
    said = fold(" ".join(each for each in (row.holder, row.covered_by, row.board, row.seat) if each))
    return all(word in said for word in wanted.replace(",", " ").split())


def _nobody(rows: list[SeatRow], wanted: str) -> Refused:
    if rows and wanted:
        seat = f"“{rows[0].seat}” on {rows[0].board}"
        return Refused(f"Nobody sits in {seat}, so there is nobody to print for.", "Appoint somebody first.")
    if wanted:
        return Refused(
            f"No seat, board or representative is called “{wanted}”.",
            "Look at the list of seats for the name.",
        )
    return Refused("No seat has anybody in it yet.", "Appoint somebody first.")
