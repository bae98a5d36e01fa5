"""Who is who: seats with who sits in them, as a table."""

from collections import Counter
from collections.abc import Iterable, Sequence

from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.printing import grid, unbroken
from vcsdesk.printing.parts import Grid
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.wording import short_day

_NOBODY = "nobody yet"


def seat_table(seats: Sequence[SeatRow], summary: str) -> Grid:
    """Set out the seats of one board: who sits there, from where, and how the seat stands."""
    rows = [(_label(row.seat), _sitter(row), state_words(row)) for row in seats]
    return grid(("Seat", "Who sits there", "How it stands"), rows, (2.8, 4, 2.6), summary)


def roster_table(seats: Sequence[SeatRow], summary: str) -> Grid:
    """Set out the seats of many boards; where a board has several, each is named."""
    several = several_seats(seats)
    rows = [
        (
            _label(f"{row.board}: {row.seat}") if row.body_id in several else row.board,
            _sitter(row),
            state_words(row),
        )
        for row in seats
    ]
    return grid(("Board or group", "Who sits there", "How it stands"), rows, (3.6, 3.6, 2.6), summary)


def several_seats(seats: Iterable[SeatRow]) -> frozenset[int]:
    """Give the boards with more than one seat, of which each must be named."""
    counted = Counter(row.body_id for row in seats)
    return frozenset(body_id for body_id, many in counted.items() if many > 1)


def state_words(row: SeatRow) -> str:
    """Say how a seat stands, with the day its term ends or ended."""
    ends = unbroken(short_day(row.term_ends)) if row.term_ends else ""
    if row.state is SeatState.HOLD_OVER:
        return f"In hold-over since {ends}"
    return f"Filled until {ends}" if row.state is SeatState.FILLED and ends else row.state.words


def _sitter(row: SeatRow) -> str:
    if row.holder is None:
        return f"{row.covered_by}, for now" if row.covered_by else _NOBODY
    organisation = row.holder_organisation
    return f"{row.holder}, {organisation}" if organisation else row.holder


def _label(name: str) -> str:
    """Keep a seat's number with the word before it."""
    words, space, last = name.rpartition(" ")
    return f"{words}\u00a0{last}" if space and last.isdigit() else name
