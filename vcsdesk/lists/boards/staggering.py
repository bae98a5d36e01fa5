"""Staggering: which length the next term of each seat would get, so that fewer end in one month."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.seat import Seat
from vcsdesk.rules.boards.cliff import last_day, months_ahead
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.rules.boards.stagger import MOST_YEARS, NextTerm, RunningTerm, in_step, peak, staggered
from vcsdesk.store import Store
from vcsdesk.wording import count, month, months, number

_SHORTER, _USUAL = Mark(Shape.UNDER, Tone.ACCENT), Mark(Shape.FULL, Tone.PLAIN)


class StaggerRow(msgspec.Struct, frozen=True, kw_only=True):
    """One seat with its next term: as usual, and as it would be staggered."""

    board: str
    seat: str
    who: str | None
    term_ends: date | None
    usual_months: int
    usual_ends: date
    months: int
    ends: date
    seat_id: int
    body_id: int

    @property
    def is_shorter(self) -> bool:
        """Tell whether the next term would be shorter than usual."""
        return self.months < self.usual_months


def rows(store: Store, on: date, today: date) -> tuple[StaggerRow, ...]:
    """Read what splitting over as many years as we look at would do."""
    return read(store, on, seats.rows(store, on, today), MOST_YEARS)


def read(store: Store, on: date, found: Iterable[SeatRow], years: int) -> tuple[StaggerRow, ...]:
    """Work out the next terms of the seats that are to be filled within two years and have a length of term.

    Nothing is changed by it. Seats in hold-over and vacant ones count as filled now.
    """
    lengths = {seat.id: seat.term_months for seat in store.find(Seat) if seat.term_months is not None}
    last = last_day(months_ahead(on)[-1])
    taken = [row for row in found if row.seat_id in lengths and _is_due(row, last)]
    terms = [
        RunningTerm(
            seat_id=row.seat_id,
            body_id=row.body_id,
            months=lengths[row.seat_id],
            ends=row.term_ends if row.state.is_seated else None,
        )
        for row in taken
    ]
    usual, spread = in_step(terms, on), staggered(terms, on, years)
    return tuple(_row(*each) for each in zip(taken, usual, spread, strict=True))


def _is_due(row: SeatRow, last: date) -> bool:
    """Tell whether a seat is to be filled by a day, so far as that is known."""
    if row.state.is_seated:
        return row.term_ends is not None and row.term_ends <= last
    return row.state in {SeatState.VACANT, SeatState.VACANT_COVERED}


def _row(row: SeatRow, usual: NextTerm, spread: NextTerm) -> StaggerRow:
    return StaggerRow(
        board=row.board,
        seat=row.seat,
        who=row.holder or row.covered_by,
        term_ends=row.term_ends,
        usual_months=usual.months,
        usual_ends=usual.ends,
        months=spread.months,
        ends=spread.ends,
        seat_id=row.seat_id,
        body_id=row.body_id,
    )


def in_words(found: Sequence[StaggerRow]) -> str:
    """Say what staggering would do to the worst month."""
    if not found:
        return "No seat with a known length of term is to be filled in the next two years."
    was, many = _peak(found, staggered=False)
    _would, fewer = _peak(found, staggered=True)
    usual = (
        f"If the {count(len(found), 'seat')} to be filled in the next two years get their usual term, "
        f"{number(many)} of the new terms {_end(many)} in {month(was)}."
    )
    if fewer >= many:
        return f"{usual} Shorter first terms would not lower that."
    shorter = count(sum(row.is_shorter for row in found), "seat")
    spread = f"at most {number(fewer)} {_end(fewer)} in any one month"
    return f"{usual} With a shorter first term for {shorter}, {spread}."


def _end(many: int) -> str:
    return "ends" if many == 1 else "end"


def _peak(found: Sequence[StaggerRow], *, staggered: bool) -> tuple[date, int]:
    first, many = peak(
        NextTerm(
            seat_id=row.seat_id,
            body_id=row.body_id,
            months=row.months if staggered else row.usual_months,
            usual_months=row.usual_months,
            ends=row.ends if staggered else row.usual_ends,
        )
        for row in found
    )
    return first or found[0].ends, many


LISTING = Listing(
    name="staggering",
    title="If terms were staggered",
    columns=(
        Column("Board or group", lambda row: row.board, width=28),
        Column("Seat", lambda row: row.seat, width=16),
        Column(
            "Next term",
            lambda row: months(row.months) if not row.is_shorter else f"{months(row.months)}, shorter",
            mark=lambda row: _SHORTER if row.is_shorter else _USUAL,
        ),
        Column("Would end", lambda row: row.ends),
        Column("Usual term", lambda row: months(row.usual_months)),
        Column("Would usually end", lambda row: row.usual_ends),
        Column("Who is there", lambda row: row.who, width=16),
        Column("Term ends", lambda row: row.term_ends),
    ),
    rows=rows,
)
