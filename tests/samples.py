"""The samples as they are made on several days, each of them once, and what many tests ask of them."""

from datetime import date
from functools import cache

from standing import standing_on
from vcsdesk.operations.desk.sample.offered import SAMPLES
from vcsdesk.operations.desk.samples import build_sample
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store

DAYS = (date(2026, 11, 22), date(2026, 12, 31), date(2027, 3, 28), date(2028, 2, 29))
NAMES = tuple(sample.name for sample in SAMPLES)
SATURDAY = 5
MEETS_BY_ITSELF = {BodyKind.FORUM, BodyKind.PARLIAMENT, BodyKind.SUMMIT, BodyKind.LIAISON}


@cache
def sample(name: str, day: date) -> Store:
    """A sample made on a day; only read by these tests."""
    clock = standing_on(day)
    store = Store.in_memory(clock)
    build_sample(store, name, clock)
    return store


def current(store: Store, day: date) -> list[Appointment]:
    return [each for each in store.find(Appointment) if is_current(each.valid_from, each.valid_to, day)]


def boards(store: Store, day: date) -> list[Body]:
    """The bodies that are there on the day, without those where the sector meets by itself."""
    bodies = store.find(Body)
    return [b for b in bodies if b.kind not in MEETS_BY_ITSELF and is_current(b.valid_from, b.valid_to, day)]


def bodies_of(store: Store, sittings: list[Appointment]) -> set[int]:
    return {store.get(Seat, sitting.seat_id).body_id for sitting in sittings}


def officer(store: Store) -> int:
    return store.get(Borough, 1).officer_id or 0
