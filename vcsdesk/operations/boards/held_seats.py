"""The organisation that holds a seat names who sits in it; whoever that is, the seat stays its own."""

from datetime import date

from vcsdesk.operations import checks
from vcsdesk.operations.boards.appointments import appoint, end_appointment
from vcsdesk.operations.boards.mandates import record_mandate
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


def name_for_organisation(
    store: Store, seat: Seat, person: Person, *, started: date, letter: str = "", signed_by: str = ""
) -> Appointment:
    """Record whom the organisation names from a day on; whoever it named before stops the day before."""
    if seat.organisation_id is None:
        raise Refused(
            "No organisation holds this seat.", "Say first which one does, with “Correct the seat…”."
        )
    holder = store.get(Organisation, seat.organisation_id)
    with store.step("Name for organisation"):
        for sitting in store.find(Appointment, seat_id=seat.id, capacity=tuple(HOLDING)):
            if is_current(sitting.valid_from, sitting.valid_to, started):
                why = f"{holder.name} named somebody else."
                end_appointment(store, sitting, on=checks.day_before(started), reason=why)
        made = appoint(
            store,
            seat,
            person,
            route=Route.ORGANISATION_HELD,
            started=started,
            affiliation=_place_there(store, person, holder, started),
        )
        if checks.text(letter) or checks.text(signed_by):
            record_mandate(store, made, document=letter, returned_by=signed_by)
        return made


def _place_there(store: Store, person: Person, holder: Organisation, on: date) -> Affiliation | None:
    """Find somebody’s place in the organisation; it may name one of its own, or anybody else."""
    places = store.find(Affiliation, person_id=person.id, organisation_id=holder.id)
    return next((each for each in places if is_current(each.valid_from, each.valid_to, on)), None)
