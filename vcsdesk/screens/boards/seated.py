"""What is told once somebody sits in a seat: who it is, and that nothing shows yet how they were chosen."""

from vcsdesk.lists.boards.mandates import mandate_of
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.mandate import wants_showing
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.ui.desk import Desk

CHOSEN = "How they were chosen…"


def tell_seated(desk: Desk, made: Appointment, where: str) -> None:
    """Say who now sits where, and the way to put down what shows their being chosen where none is there."""
    person = desk.store.get(Person, made.person_id)
    desk.tell(f"{person.name} now sits in {where}.{_still_to_show(desk, made)}")


def _still_to_show(desk: Desk, made: Appointment) -> str:
    mandate = mandate_of(desk.store, made)
    shown = mandate.contract is not None or not wants_showing(mandate.route, mandate.evidence)
    if shown or made.capacity in STANDING_BY:
        return ""
    return f" Put down how they were chosen: “{CHOSEN}” in the seat’s menu."
