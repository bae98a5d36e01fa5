"""Who may come to a seat that other seat-holders elect from among themselves."""

from vcsdesk.lists.boards.electorate import electorate_of
from vcsdesk.operations import checks
from vcsdesk.operations.boards.names import name_on
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


def refuse_non_elector(store: Store, seat: Seat, appointment: Appointment, reason: str) -> None:
    """Refuse a holder who on the first day is not among those who elect, unless a reason is given."""
    start = appointment.valid_from
    if start is None or appointment.capacity not in HOLDING or checks.text(reason):
        return
    on = start.first_day()
    electors = electorate_of(store, seat, on)
    if electors is None or any(each.person_id == appointment.person_id for each in electors):
        return
    constituency = store.get(Constituency, seat.constituency_id or 0)
    where = name_on(store, store.get(Body, constituency.electors_body_id or 0), on)
    raise Refused(
        f"{store.get(Person, appointment.person_id).name} does not hold a seat on {where} on that day, "
        "and this seat is for those who do.",
        "Choose one of them, or say why it is somebody else.",
    )
