"""From which organisations somebody comes to a seat."""

from datetime import date

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store


def comes_from(store: Store, appointment: Appointment, on: date) -> frozenset[int]:
    """Give the organisation somebody was appointed from while they are there, or else all they belong to."""
    places = [
        each
        for each in store.find(Affiliation, person_id=appointment.person_id)
        if is_current(each.valid_from, each.valid_to, on)
    ]
    own = [each for each in places if each.id == appointment.affiliation_id]
    return frozenset(each.organisation_id for each in own or places)


def shared_organisation(store: Store, one: Appointment, other: Appointment, on: date) -> str:
    """Name the organisation from which both come on a day; empty where there is none."""
    both = comes_from(store, one, on) & comes_from(store, other, on)
    return store.get(Organisation, min(both)).name if both else ""
