"""Seats as papers are printed for them: named by who sits there, the board and the seat."""

from datetime import date

from vcsdesk.documents.printable import Printable, Printables, Target
from vcsdesk.documents.sector.edition_for import edition_for
from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def _read(store: Store, on: date, today: date) -> tuple[Printable, ...]:
    editions = {person.id: edition_for(person) for person in store.find(Person)}
    return tuple(
        _printable(row, editions.get(row.person_id or 0, STANDARD)) for row in seats.rows(store, on, today)
    )


def _printable(row: SeatRow, edition: Edition) -> Printable:
    who = row.holder or row.covered_by
    target = Target(
        record_id=row.seat_id,
        words=", ".join(each for each in (who, row.board, row.seat) if each),
        edition=edition,
    )
    said = " ".join(each for each in (row.holder, row.covered_by, row.board, row.seat) if each)
    return Printable(target, said, None if row.person_id is not None else _nobody(row))


def _nobody(row: SeatRow) -> Refused:
    seat = f"“{row.seat}” on {row.board}"
    return Refused(f"Nobody sits in {seat}, so there is nobody to print for.", "Appoint somebody first.")


SEATS = Printables(
    read=_read,
    about="One seat",
    each="seat with somebody in it",
    none=("No seat has anybody in it yet.", "Appoint somebody first."),
    unnamed="No seat, board or representative",
    where="Look at the list of seats for the name.",
)
