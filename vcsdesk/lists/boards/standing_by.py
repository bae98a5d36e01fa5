"""Who stands by for one seat on a day: its deputies, and those who go along to learn."""

from datetime import date

from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store


def standing_by(
    store: Store, seat_id: int, on: date, *capacities: Capacity
) -> tuple[tuple[Appointment, str], ...]:
    """Give them with their names, in the order in which they came."""
    found = [
        each
        for each in store.find(Appointment, seat_id=seat_id, capacity=capacities, order_by="valid_from, id")
        if is_current(each.valid_from, each.valid_to, on)
    ]
    return tuple((each, store.get(Person, each.person_id).name) for each in found)
