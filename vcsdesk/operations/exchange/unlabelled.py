"""Seats that a source gives no name: known by who sits in them, else by their place among the others."""

from collections.abc import Callable

from vcsdesk.formats.incoming import IncomingSeat
from vcsdesk.operations.exchange.matching import Search
from vcsdesk.operations.exchange.read import Place
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import RoleLabel, Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_past
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.rules.desk.folding import said_alike

RowBefore = Callable[[Place], int | None]


def pair_seats(search: Search, body_key: str, body_id: int, row_before: RowBefore) -> dict[str, int]:
    """Give the seat here for each unnamed seat of one body of the source, as far as there is one.

    First those they were before in which one of the source's people still sits, then those in which one sits,
    then those they were before, then those that nobody sits in, so that a row put in between moves nobody.
    """
    wanted = [each for each in search.read.seats.get(body_key, ()) if each.label is None]
    free = {
        seat.id: seat
        for seat in search.ours.all(Seat, ("body", body_id))
        if search.is_free(seat) and not is_past(seat.valid_to, search.today)
    }
    found: dict[str, int] = {}
    for find in (_unmoved, _by_sitter, _as_before, _stood_by, _vacant):
        for seat in wanted:
            number = None if seat.key in found else find(search, seat, free, row_before)
            if number is not None:
                found[seat.key] = number
                del free[number]
    return found


def label_for(search: Search, seat: IncomingSeat, body_id: int) -> str:
    """Name a new seat by its role and whom it speaks for, with its number where there are several."""
    role = (seat.role or RoleLabel.REPRESENTATIVE).words
    spoken_for = search.read.called(Constituency, seat.constituency) if seat.constituency else ""
    stem = f"{role}, {spoken_for}" if spoken_for else role
    number = search.read.number(seat)
    while search.ours.all(Seat, (body_id, said_alike(label := stem if number == 1 else f"{stem} {number}"))):
        number += 1
    return label


def _unmoved(search: Search, seat: IncomingSeat, free: dict[int, Seat], row_before: RowBefore) -> int | None:
    number = _as_before(search, seat, free, row_before)
    return number if number in _held_by_theirs(search, seat, row_before) else None


def _by_sitter(
    search: Search, seat: IncomingSeat, free: dict[int, Seat], row_before: RowBefore
) -> int | None:
    return next((each for each in _held_by_theirs(search, seat, row_before) if each in free), None)


def _held_by_theirs(search: Search, seat: IncomingSeat, row_before: RowBefore) -> list[int]:
    """Give the seats in which those sit who sit in a seat of the source."""
    return [
        sitting.seat_id
        for sitter in search.read.sitters.get(seat.key, ())
        for person in _people(search, sitter.person, row_before)
        for sitting in search.ours.all(Appointment, ("person", person))
        if not is_past(sitting.valid_to, search.today)
    ]


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


def _stood_by(
    search: Search, seat: IncomingSeat, free: dict[int, Seat], _row_before: RowBefore
) -> int | None:
    """Find any seat for those who only stand by one."""
    sitters = search.read.sitters.get(seat.key, ())
    only_stand_by = bool(sitters) and all(each.capacity in STANDING_BY for each in sitters)
    return next(iter(free), None) if only_stand_by else None


def _vacant(search: Search, _seat: IncomingSeat, free: dict[int, Seat], _row_before: RowBefore) -> int | None:
    """Find a seat in which nobody sits."""
    for number in free:
        sittings = search.ours.all(Appointment, ("seat", number))
        if all(is_past(each.valid_to, search.today) for each in sittings):
            return number
    return None
