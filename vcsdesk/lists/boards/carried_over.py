"""What goes on from before a restructure: seats from earlier seats, sittings from when they first began."""

from vcsdesk.records.boards.continued_appointment import ContinuedAppointment
from vcsdesk.records.boards.following_seat import FollowingSeat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.store import Store


def earlier_seats(store: Store) -> dict[int, tuple[int, ...]]:
    """Give for each seat that follows another all that went before it, the latest first."""
    follows = {each.seat_id: each.follows_id for each in store.view(FollowingSeat)}
    return {seat_id: _back(seat_id, follows) for seat_id in follows}


def first_began(store: Store) -> dict[int, PartialDate | None]:
    """Give for each appointment that continues another when the first of them began."""
    continued = {each.appointment_id: each for each in store.view(ContinuedAppointment)}
    follows = {appointment_id: each.continues_id for appointment_id, each in continued.items()}
    found = {}
    for appointment_id in continued:
        before = (appointment_id, *_back(appointment_id, follows))
        found[appointment_id] = continued[[each for each in before if each in continued][-1]].began
    return found


def _back(start: int, follows: dict[int, int]) -> tuple[int, ...]:
    found: list[int] = []
    at = follows.get(start)
    while at is not None and at not in found:
        found.append(at)
        at = follows.get(at)
    return tuple(found)
