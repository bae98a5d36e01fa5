"""Seats: every seat there is on a day, who sits in it and how it stands."""

from collections.abc import Mapping, Sequence
from datetime import date
from operator import attrgetter

import msgspec

from vcsdesk.lists.boards.carried_over import first_began
from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.boards.sittings import by_seat, sittings
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.records.boards.standing_seat import StandingSeat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.seat_state import COVERING, HOLDING, SeatState, state_among
from vcsdesk.rules.boards.terms import days_over
from vcsdesk.rules.boards.written_down import is_written_down
from vcsdesk.rules.desk.number_order import in_number_order
from vcsdesk.store import Store
from vcsdesk.wording import listed

Began = Mapping[int, PartialDate | None]


class SeatRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One seat on a day; a seat that is only covered has no holder but says who covers it.

    `appointed` is when they first came to the seat or to the one it follows, whatever was restructured since.
    """

    board: str
    seat: str
    role: RoleLabel
    held_by: str | None
    state: SeatState
    holder: str | None
    holder_organisation: str | None
    covered_by: str | None
    capacity: Capacity | None
    deputy: str | None
    route: Route
    appointed: PartialDate | None
    term_ends: date | None
    days_over: int
    constituency: str
    seat_id: int
    body_id: int
    appointment_id: int | None
    person_id: int | None

    @property
    def has_voice(self) -> bool:
        """Whether whoever sits here speaks and decides with the others; an observer does not."""
        return self.role is not RoleLabel.OBSERVER

    @property
    def who(self) -> str | None:
        """Who sits here or goes for now; or that the organisation whose seat it is names nobody."""
        nobody = f"Nobody named by {self.held_by}" if self.held_by else None
        return self.holder or self.covered_by or nobody


def rows(store: Store, on: date, today: date) -> tuple[SeatRow, ...]:
    """Read every seat that exists on the day, board by board."""
    sitters = by_seat(sittings(store, on))
    read = store.view(StandingSeat, on=on)
    seats = in_number_order(read, attrgetter("body_id"), attrgetter("seat"))
    began = first_began(store)
    return tuple(_row(seat, sitters.get(seat.seat_id, ()), began, on, today) for seat in seats)


def _row(
    seat: StandingSeat, sitters: Sequence[StandingAppointment], began: Began, on: date, today: date
) -> SeatRow:
    holders = [sitter for sitter in sitters if sitter.capacity in HOLDING]
    cover = [sitter for sitter in sitters if sitter.capacity in COVERING]
    first = holders[0] if holders else cover[0] if cover else None
    known = bool(sitters) or is_written_down(
        on, today, began=seat.began, first_sat=seat.first_sat, imported_on=seat.imported_on
    )
    state = state_among(holders, on, covered=bool(cover), known=known)
    return SeatRow(
        board=seat.board,
        seat=seat.seat,
        role=seat.role,
        held_by=seat.held_by,
        state=state,
        holder=_names(holders),
        holder_organisation=holders[0].organisation if holders else None,
        covered_by=_names(cover),
        capacity=first.capacity if first else None,
        deputy=_names([sitter for sitter in sitters if sitter.capacity is Capacity.DEPUTY]),
        route=first.route if first else seat.route,
        appointed=began.get(first.appointment_id, first.valid_from) if first else None,
        term_ends=first.term_ends if first else None,
        days_over=days_over(first.term_ends, on) if first and state is SeatState.HOLD_OVER else 0,
        constituency=seat.constituency,
        seat_id=seat.seat_id,
        body_id=seat.body_id,
        appointment_id=first.appointment_id if first else None,
        person_id=first.person_id if first else None,
    )


def _names(sitters: Sequence[StandingAppointment]) -> str | None:
    if len(sitters) < 2:
        return sitters[0].person if sitters else None
    return listed(sitter.person for sitter in sitters)


LISTING = Listing(
    name="seats",
    title="Seats",
    columns=(
        Column("Board or group", lambda row: row.board, width=34),
        Column("Seat", lambda row: row.seat, width=18),
        Column("State", lambda row: row.state, mark=lambda row: state_mark(row.state)),
        Column("Who sits", lambda row: row.who, width=20),
        Column("Called", lambda row: row.role, tip="What the borough calls whoever sits here"),
        Column("Organisation", lambda row: row.holder_organisation, width=24),
        Column("Deputy", lambda row: row.deputy),
        Column("How chosen", lambda row: row.route),
        Column("Appointed", lambda row: row.appointed),
        Column("Term ends", lambda row: row.term_ends),
        Column("Days over", lambda row: row.days_over or None, tip="Days since the term ran out"),
        Column("Speaks for", lambda row: row.constituency, width=20),
    ),
    rows=rows,
)
