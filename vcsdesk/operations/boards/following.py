"""Whoever comes to a seat that is to go on as another goes on there with it."""

import msgspec

from vcsdesk.lists.desk.spans import outlasts
from vcsdesk.operations.boards.sitting import refuse_sitting_twice, within_seat
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.rules.boards.current import surely_overlap
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


def seat_somebody(store: Store, seat: Seat, appointment: Appointment) -> Appointment:
    """Keep an appointment for as long as its seat lasts, and let it go on in the seat that follows."""
    kept = store.add(within_seat(store, seat, appointment))
    if outlasts(appointment, seat):
        lasting = msgspec.structs.replace(appointment, id=kept.id)
        for following in store.find(Seat, follows_id=seat.id):
            if _may_go_on(store, lasting, following):
                go_on(store, lasting, following)
    return kept


def go_on(store: Store, sitting: Appointment, seat: Seat) -> Appointment:
    """Let a sitting go on in the seat that follows, as the same term by the same right.

    What shows how they were chosen, disputes and answers stay with the sitting that this one continues.
    """
    later = msgspec.structs.replace(
        sitting, id=0, seat_id=seat.id, continues_id=sitting.id, valid_from=seat.valid_from
    )
    refuse_sitting_twice(store, seat, later)
    return seat_somebody(store, seat, later)


def _may_go_on(store: Store, sitting: Appointment, seat: Seat) -> bool:
    """Tell whether a seat that follows has room: where somebody holds it already, nobody else comes to it."""
    if sitting.capacity is Capacity.DEPUTY:
        return store.get(Body, seat.body_id).allows_deputies is not False
    span = seat.valid_from, sitting.valid_to
    holders = store.find(Appointment, seat_id=seat.id, capacity=tuple(HOLDING))
    return not any(surely_overlap((each.valid_from, each.valid_to), span) for each in holders)
