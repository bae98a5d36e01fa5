"""Where a deputy may come, and from which organisation."""

from vcsdesk.lists.sector.belonging import shared_organisation
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


def refuse_deputy(store: Store, seat: Seat, appointment: Appointment) -> None:
    """Refuse a deputy where the body takes none, or wants them from another organisation."""
    if appointment.capacity is not Capacity.DEPUTY:
        return
    body = store.get(Body, seat.body_id)
    if body.allows_deputies is False:
        raise Refused("This group does not allow deputies.", "Name a shadow, or ask the group to allow them.")
    if body.deputies_differ:
        _refuse_same_organisation(store, appointment)


def _refuse_same_organisation(store: Store, deputy: Appointment) -> None:
    """Refuse a deputy who on the first day comes from where the holder comes from."""
    if deputy.valid_from is None:
        return
    on = deputy.valid_from.first_day()
    for holder in store.find(Appointment, seat_id=deputy.seat_id, capacity=tuple(HOLDING)):
        if not is_current(holder.valid_from, holder.valid_to, on):
            continue
        shared = shared_organisation(store, holder, deputy, on)
        if shared:
            who = store.get(Person, holder.person_id).name
            raise Refused(
                f"{who} comes from {shared} too, and this group wants a deputy from another organisation.",
                "Name somebody from elsewhere, such as the runner-up.",
            )
