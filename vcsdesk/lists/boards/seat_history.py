"""Who held each seat over the years: since when it is empty, and how many terms somebody has served."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, timedelta

import msgspec

from vcsdesk.lists.boards.carried_over import earlier_seats
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.route import Route
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.current import is_current, is_past
from vcsdesk.rules.boards.seat_state import HOLDING, holders_among
from vcsdesk.rules.boards.terms import terms_held, terms_without_gap
from vcsdesk.store import Store

_ONE_DAY = timedelta(days=1)


class SeatHistory(msgspec.Struct, frozen=True):
    """All who ever held one seat, or one that it follows, in their own right."""

    held: tuple[Appointment, ...] = ()

    def holders(self, on: date) -> list[Appointment]:
        """Give who holds it on a day; more than one is a dispute."""
        return holders_among(each for each in self.held if is_current(each.valid_from, each.valid_to, on))

    def empty_since(self, on: date) -> PartialDate | None:
        """Give since when nobody holds it, as far as that is known."""
        ends = [each.valid_to for each in self.held if each.valid_to and is_past(each.valid_to, on)]
        if not ends:
            return None
        last = max(ends, key=PartialDate.last_day)
        exact = last.exact()
        return last if exact is None or exact == date.max else on_day(exact + _ONE_DAY)

    def terms_served(self, person_id: int | None, on: date) -> int:
        """Count the terms that somebody has had without a gap up to now."""
        own = [each for each in self.held if each.person_id == person_id]
        return terms_without_gap(on_day(on), terms_held(own))

    def begun(self, person_id: int | None) -> tuple[PartialDate, ...]:
        """Give when somebody was appointed and reappointed, as far as that is known."""
        spans = terms_held([each for each in self.held if each.person_id == person_id])
        return tuple(sorted(began for began, _ended in spans if began is not None))

    def last_route(self) -> Route | None:
        """Give the route by which it was filled last."""
        last = max(self.held, key=lambda each: each.valid_from or "", default=None)
        return last.route if last else None


def read_histories(store: Store, seat_ids: Collection[int]) -> defaultdict[int, SeatHistory]:
    """Read who held certain seats; a seat that nobody ever held has an empty history."""
    held: defaultdict[int, list[Appointment]] = defaultdict(list)
    for each in store.find(Appointment, capacity=tuple(HOLDING)):
        held[each.seat_id].append(each)
    before = earlier_seats(store)
    found = defaultdict[int, SeatHistory](SeatHistory)
    for seat_id in seat_ids:
        chain = (seat_id, *before.get(seat_id, ()))
        found[seat_id] = SeatHistory(tuple(each for one in chain for each in held.get(one, ())))
    return found
