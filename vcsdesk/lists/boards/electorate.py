"""Who may elect on a day, where those who hold seats on a body elect from among themselves."""

from collections.abc import Iterator, Sequence
from datetime import date

from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import RoleLabel, Seat
from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.rules.boards.current import is_current, is_past
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


def electorate(
    store: Store,
    constituency: Constituency,
    on: date,
    standing: Sequence[StandingAppointment] | None = None,
) -> tuple[StandingAppointment, ...]:
    """Give those who may elect on the day: who holds a seat with a voice on the body that elects.

    Where some of its seats speak for this constituency or a part of it, only these elect. Once that body has
    ended, the seats that followed its own elect. `standing` are the day’s sittings, where they were read.
    """
    if constituency.electors_body_id is None:
        return ()
    seats = [each for each in _seats(store, constituency.electors_body_id, on) if _has_voice(each, on)]
    within = set(_parts(store, constituency))
    own = {each.id for each in seats if each.constituency_id in within} or {each.id for each in seats}
    found = sittings(store, on) if standing is None else standing
    return tuple(each for each in found if each.seat_id in own and each.capacity in HOLDING)


def electorate_of(store: Store, seat: Seat, on: date) -> tuple[StandingAppointment, ...] | None:
    """Give those who may elect to a seat on the day; None where it is not for other seat-holders to elect."""
    constituency = store.first(Constituency, id=seat.constituency_id) if seat.constituency_id else None
    if constituency is None or constituency.electors_body_id is None:
        return None
    return electorate(store, constituency, on)


def _seats(store: Store, body_id: int, on: date) -> list[Seat]:
    """Give the seats of a body, and once it has ended those that followed them elsewhere."""
    seats = list(store.find(Seat, body_id=body_id))
    if is_past(store.get(Body, body_id).valid_to, on):
        for seat in seats:
            seats += (each for each in store.find(Seat, follows_id=seat.id) if each not in seats)
    return seats


def _has_voice(seat: Seat, on: date) -> bool:
    return seat.role is not RoleLabel.OBSERVER and is_current(seat.valid_from, seat.valid_to, on)


def _parts(store: Store, constituency: Constituency) -> Iterator[int]:
    """Give a constituency and all its parts."""
    known, waiting = {constituency.id}, [constituency.id]
    while waiting:
        yield waiting[0]
        for part in store.find(Constituency, part_of_id=waiting.pop(0)):
            if part.id not in known:
                known.add(part.id)
                waiting.append(part.id)
