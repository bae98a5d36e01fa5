"""What is known of each seat that needs something: read once, asked seat by seat."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from vcsdesk.lists.boards.fillings import Fillings
from vcsdesk.lists.boards.seat_history import read_histories
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.route import Route
from vcsdesk.records.meetings.next_meeting import NextMeeting
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.need import Need, need_of
from vcsdesk.rules.boards.next_step import Case
from vcsdesk.rules.boards.terms import lapses_within, terms_allowed
from vcsdesk.store import Store
from vcsdesk.wording import partial

A_YEAR_IN_DAYS = 365


class Cases:
    """The seats of a day that need something."""

    def __init__(self, store: Store, on: date, found: Iterable[SeatRow]) -> None:
        self.on = on
        self._store = store
        self._fillings = Fillings(store, on)
        self.needing = tuple((row, need) for row in found if (need := self._need(row)))
        self._histories = read_histories(store, {row.seat_id for row, _ in self.needing})
        self._meetings = {each.body_id: each.held_on for each in store.view(NextMeeting, on=on)}
        self._disputes = {
            each.appointment_id: each
            for each in store.find(Dispute)
            if is_current(each.valid_from, each.valid_to, on)
        }

    @cached_property
    def _redrawn(self) -> frozenset[date | None]:
        """The first day of every restructure that holds."""
        found = self._store.find(Restructure, state=RestructureState.APPLIED)
        return frozenset(each.starts_on for each in found if each.starts_on)

    def case(self, row: SeatRow, need: Need) -> Case:
        """Give what is known of a seat."""
        seat, history = self._fillings.seats[row.seat_id], self._histories[row.seat_id]
        route = self._fillings.route(seat, history.last_route())
        return Case(
            need=need,
            on=self.on,
            route=route,
            who=row.holder or row.covered_by or "",
            holders=len(history.holders(self.on)),
            term_ends=row.term_ends,
            whom=self._fillings.whom(seat, route),
            contract_ends=self._fillings.contract_ends(seat),
            next_meeting=self._meetings.get(row.body_id),
            served=history.terms_served(row.person_id, self.on),
            max_terms=terms_allowed(seat),
            after_last_term=seat.after_last_term,
        )

    def empty_since(self, row: SeatRow) -> PartialDate | None:
        """Give since when nobody holds a seat, as far as that is known."""
        return self._histories[row.seat_id].empty_since(self.on)

    def new_since(self, row: SeatRow) -> PartialDate | None:
        """Give since when there is a seat that a restructure made and nobody ever held."""
        began = self._fillings.seats[row.seat_id].valid_from
        made = began is not None and began.exact() in self._redrawn
        return began if made and not self._histories[row.seat_id].held else None

    def contested(self, row: SeatRow) -> str:
        """Say since when and why whoever holds a seat is contested."""
        found = self._disputes.get(row.appointment_id or 0)
        if found is None:
            return "disputed, why is not recorded"
        since = f" since {partial(found.valid_from)}" if found.valid_from else ""
        return f"disputed{since}: {found.reason}"

    def _need(self, row: SeatRow) -> Need | None:
        officer_id = self._fillings.borough.officer_id if self._fillings.borough else None
        by_officer = row.person_id is not None and row.person_id == officer_id
        return need_of(
            row.state,
            officer_goes=by_officer or row.route is Route.OFFICER_GAP_FILL,
            ends_soon=lapses_within(row.term_ends, self.on, A_YEAR_IN_DAYS),
        )
