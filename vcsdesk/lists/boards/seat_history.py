"""Who held each seat over the years: since when it is empty, and how many terms somebody has served.

What a restructure carried over is one seat, with its history.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import msgspec

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.current import is_current, is_past
from vcsdesk.rules.boards.seat_state import HOLDING, holders_among
from vcsdesk.rules.boards.terms import terms_held, terms_without_gap
from vcsdesk.store import Store

_ONE_DAY = timedelta(days=1)


class SeatHistory(msgspec.Struct, frozen=True):
    """All who ever held one seat in their own right."""

    held: tuple[Appointment, ...] = ()

    def holders(self, on: date) -> list[Appointment]:
        """Give who holds it on a day; more than one is a dispute."""
        return holders_among(each for each in self.held if is_current(each.valid_from, each.valid_to, on))

    def empty_since(self, on: date) -> PartialDate | None:
        """Give since when nobody holds it, as far as that is known."""
        ends = [each.valid_to for each in self.held if each.valid_to and is_past(each.valid_to, on)]
        if not ends:
            return None
        last = max(ends)
        exact = last.exact()
        return last if exact is None or exact == date.max else on_day(exact + _ONE_DAY)

    def terms_served(self, person_id: int | None, on: date) -> int:
        """Count the terms that somebody has had without a gap up to now."""
        own = [each for each in self.held if each.person_id == person_id]
        return terms_without_gap(on_day(on), terms_held(own))

    def last_route(self) -> Route | None:
        """Give the route by which it was filled last."""
        last = max(self.held, key=lambda each: each.valid_from or "", default=None)
        return last.route if last else None


def read_histories(store: Store, seats: Mapping[int, Seat], wanted: Iterable[int]) -> dict[int, SeatHistory]:
    """Read who held certain seats, each with those it follows; `seats` are all there ever were."""
    held: defaultdict[int, list[Appointment]] = defaultdict(list)
    for each in store.find(Appointment, capacity=tuple(HOLDING)):
        held[each.seat_id].append(each)
    return {
        seat_id: SeatHistory(tuple(each for one in _line(seat_id, seats) for each in held.get(one, ())))
        for seat_id in wanted
    }


def _line(seat_id: int, seats: Mapping[int, Seat]) -> list[int]:
    """Give a seat and those it follows, one after the other."""
    line = [seat_id]
    while (before := seats[line[-1]].follows_id) is not None and before not in line:
        line.append(before)
    return line
