"""Who sits where on a day: the one reading of it that every list, screen and paper takes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.rules.boards.seat_state import HOLDING, holders_among
from vcsdesk.store import Store


def sittings(store: Store, on: date) -> tuple[StandingAppointment, ...]:
    """Read everybody who sits, stands by or fills a gap on the day.

    Where only years are known, a holder who may have made way for a later one has made way.
    """
    read = store.view(StandingAppointment, on=on)
    shared = [group for group in by_seat(read).values() if len(group) > 1]
    gone = {each.appointment_id for group in shared for each in _made_way(group)}
    return tuple(each for each in read if each.appointment_id not in gone) if gone else read


def _made_way(group: Sequence[StandingAppointment]) -> Iterable[StandingAppointment]:
    """Give the holders of one seat who may have been followed by a later one."""
    holding = holders_among(group)
    return [each for each in group if each.capacity in HOLDING and each not in holding]


def by_seat(found: Iterable[StandingAppointment]) -> defaultdict[int, list[StandingAppointment]]:
    """Put those who sit together seat by seat."""
    seats: defaultdict[int, list[StandingAppointment]] = defaultdict(list)
    for each in found:
        seats[each.seat_id].append(each)
    return seats
