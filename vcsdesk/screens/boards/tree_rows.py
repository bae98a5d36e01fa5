"""The tree of boards and groups with their seats; a group's only seat is shown on the group's own row."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from vcsdesk.lists.boards import boards, seats
from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.column import Column
from vcsdesk.rules.boards.seat_state import COVERING, SeatState
from vcsdesk.rules.boards.terms import lapses_within
from vcsdesk.ui.desk import Desk
from vcsdesk.wording import count

LAPSE_DAYS = 90
Key = tuple[Literal["body", "seat"], int]


class TreeRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A body, a seat, or a body together with its only seat."""

    key: Key
    upper: Key | None
    name: str
    board: BoardRow | None
    seat: SeatRow | None

    @property
    def state(self) -> SeatState | str | None:
        """How the seat stands; of a body with several, how many are filled."""
        if self.seat is not None:
            return self.seat.state
        if self.board is None:
            return None
        seated = self.board.filled + self.board.hold_over + self.board.disputed
        if self.board.seats:
            return f"{seated} of {self.board.seats} filled"
        return count(self.board.observers, "observer", none="No seats")

    @property
    def who(self) -> str | None:
        """Who sits there, or covers it."""
        return self.seat.who if self.seat else None


def rows(desk: Desk) -> tuple[TreeRow, ...]:
    """Read the tree on the day looked at."""
    of_body: defaultdict[int, list[SeatRow]] = defaultdict(list)
    for seat in seats.rows(desk.store, desk.on, desk.today):
        of_body[seat.body_id].append(seat)
    found: list[TreeRow] = []
    for board in boards.rows_with(desk.store, desk.on, of_body):
        found += _rows_of(board, of_body.get(board.body_id, ()))
    return tuple(found)


def is_lapsing(row: TreeRow, on: date) -> bool:
    """Tell whether a seat's term ends soon."""
    seat = row.seat
    return (
        seat is not None and seat.state is SeatState.FILLED and lapses_within(seat.term_ends, on, LAPSE_DAYS)
    )


def is_vacant(row: TreeRow) -> bool:
    """Tell whether nobody holds the seat, covered or not."""
    return row.seat is not None and row.seat.state in {SeatState.VACANT, SeatState.VACANT_COVERED}


def is_held_over(row: TreeRow) -> bool:
    """Tell whether somebody sits on after their term."""
    return row.seat is not None and row.seat.state is SeatState.HOLD_OVER


def is_disputed(row: TreeRow) -> bool:
    """Tell whether somebody contests who sits there."""
    return row.seat is not None and row.seat.state is SeatState.DISPUTED


def is_covered_by(row: TreeRow, person_id: int | None) -> bool:
    """Tell whether somebody fills a gap there."""
    seat = row.seat
    return seat is not None and seat.capacity in COVERING and seat.person_id == person_id


def _rows_of(board: BoardRow, its_seats: Sequence[SeatRow]) -> list[TreeRow]:
    only = its_seats[0] if len(its_seats) == 1 else None
    own: Key = ("body", board.body_id)
    upper: Key | None = None if board.parent_id is None else ("body", board.parent_id)
    found = [TreeRow(key=own, upper=upper, name=board.name, board=board, seat=only)]
    if only is None:
        found += [
            TreeRow(key=("seat", seat.seat_id), upper=own, name=seat.seat, board=None, seat=seat)
            for seat in its_seats
        ]
    return found


COLUMNS: tuple[Column[TreeRow], ...] = (
    Column("Board, group or seat", lambda row: row.name, width=34),
    Column(
        "State",
        lambda row: row.state,
        mark=lambda row: state_mark(row.seat.state) if row.seat else None,
    ),
    Column("Who sits", lambda row: row.who, width=15),
    Column("Term ends", lambda row: row.seat.term_ends if row.seat else None),
)
