"""Who may elect on a day, where those who hold seats on a body elect from among themselves."""

from collections.abc import Iterator
from datetime import date

from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import RoleLabel, Seat
from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


def electorate(store: Store, constituency: Constituency, on: date) -> tuple[StandingAppointment, ...]:
    """Give those who may elect on the day: who holds a seat with a voice on the body that elects.

    Where some of its seats speak for this constituency or a part of it, only these elect.
    """
    if constituency.electors_body_id is None:
        return ()
    seats = {
        seat.id: seat.constituency_id
        for seat in store.find(Seat, body_id=constituency.electors_body_id)
        if seat.role is not RoleLabel.OBSERVER
    }
    within = set(_parts(store, constituency))
    own = {seat for seat, speaks_for in seats.items() if speaks_for in within} or set(seats)
    return tuple(each for each in sittings(store, on) if each.seat_id in own and each.capacity in HOLDING)


def electorate_of(store: Store, seat: Seat, on: date) -> tuple[StandingAppointment, ...] | None:
    """Give those who may elect to a seat on the day; None where it is not for other seat-holders to elect."""
    constituency = store.first(Constituency, id=seat.constituency_id) if seat.constituency_id else None
    if constituency is None or constituency.electors_body_id is None:
        return None
    return electorate(store, constituency, on)


def _parts(store: Store, constituency: Constituency) -> Iterator[int]:
    """Give a constituency and all its parts."""
    known, waiting = {constituency.id}, [constituency.id]
    while waiting:
        yield waiting[0]
        for part in store.find(Constituency, part_of_id=waiting.pop(0)):
            if part.id not in known:
                known.add(part.id)
                waiting.append(part.id)
