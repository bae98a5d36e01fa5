"""Seats that a source gives no name: known by who sits in them, else by their place among the others."""

from collections import Counter
from collections.abc import Callable

from vcsdesk.formats.incoming import IncomingSeat
from vcsdesk.operations.exchange.matching import Search
from vcsdesk.operations.exchange.read import Place
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import RoleLabel, Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_past
from vcsdesk.rules.desk.folding import said_alike

RowBefore = Callable[[Place], int | None]


def pair_seats(search: Search, body_key: str, body_id: int, row_before: RowBefore) -> dict[str, int]:
    """Give the seat here for each unnamed seat of one body of the source, as far as there is one.

    First those in which one of the source's people sits, then those they were before, then those that nobody
    sits in, so that a row put in between others moves nobody.
    """
    wanted = [each for each in search.read.seats.get(body_key, ()) if each.label is None]
    free = {
        seat.id: seat
        for seat in search.ours.all(Seat, ("body", body_id))
        if search.is_free(seat) and not is_past(seat.valid_to, search.today)
    }
    found: dict[str, int] = {}
    for find in (_by_sitter, _as_before, _vacant):
        for seat in wanted:
            number = None if seat.key in found else find(search, seat, free, row_before)
            if number is not None:
                found[seat.key] = number
                del free[number]
    return found


def label_for(search: Search, seat: IncomingSeat, body_id: int) -> str:
    """Name a new seat by its role and whom it speaks for, with a number where there are several."""
    role = (seat.role or RoleLabel.REPRESENTATIVE).words
    constituency = search.read.things.get(("constituency", seat.constituency or ""))
    stem = f"{role}, {constituency.name}" if constituency is not None else role  # type: ignore[attr-defined]
    taken = Counter(said_alike(each.label) for each in search.ours.all(Seat, ("body", body_id)))
    number, label = 1, stem
    while said_alike(label) in taken:
        number += 1
        label = f"{stem} {number}"
    return label


def _by_sitter(
    search: Search, seat: IncomingSeat, free: dict[int, Seat], row_before: RowBefore
) -> int | None:
    """Find a seat of the body in which one of these people sits."""
    for sitter in search.read.sitters.get(seat.key, ()):
        for person in _people(search, sitter.person, row_before):
            for sitting in search.ours.all(Appointment, ("person", person)):
                if sitting.seat_id in free and not is_past(sitting.valid_to, search.today):
                    return sitting.seat_id
    return None


def _people(search: Search, key: str, row_before: RowBefore) -> list[int]:
    """Give who here may be meant by a person of the source."""
    known = row_before((Person.table, key))
    if known is not None:
        return [known]
    return [each.id for each in search.ours.all(Person, said_alike(search.read.person(key)))]


def _as_before(
    _search: Search, seat: IncomingSeat, free: dict[int, Seat], row_before: RowBefore
) -> int | None:
    number = row_before((Seat.table, seat.key))
    return number if number in free else None


def _vacant(search: Search, _seat: IncomingSeat, free: dict[int, Seat], _row_before: RowBefore) -> int | None:
    """Find a seat in which nobody sits."""
    for number in free:
        sittings = search.ours.all(Appointment, ("seat", number))
        if all(is_past(each.valid_to, search.today) for each in sittings):
            return number
    return None
