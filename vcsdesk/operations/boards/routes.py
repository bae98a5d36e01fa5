"""By which other route somebody came than was recorded, and why it is not the seat's own."""

from vcsdesk.operations import checks
from vcsdesk.operations.boards.appointments import correct_appointment
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def correct_route(store: Store, appointment: Appointment, route: Route, why: str = "") -> Appointment:
    """Correct by which route somebody came; the reason for one that is not the seat's own is kept."""
    if route is appointment.route:
        return appointment
    said = checks.text(why)
    if needs_reason(store.get(Seat, appointment.seat_id), route) and not said:
        raise Refused("This seat is filled otherwise.", "Say why it was not this time, or correct the seat.")
    reason = f"Other than the seat’s rule: {said}" if said else ""
    note = "\n".join(each for each in (appointment.note, reason) if each)
    with store.step("Correct route"):
        return correct_appointment(store, appointment, route=route, note=note)


def needs_reason(seat: Seat, route: Route) -> bool:
    """Tell whether a route is another one than the seat's own, where it has one."""
    return seat.route not in (Route.UNKNOWN, route) and route is not Route.UNKNOWN
