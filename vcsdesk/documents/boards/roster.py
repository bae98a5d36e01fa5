"""Who is who: seats with who sits in them, as a table."""

from collections.abc import Sequence

from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.printing import Part, Words, bold, grid
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.wording import short_day

NOBODY = "nobody yet"


def seat_table(seats: Sequence[SeatRow], summary: str, here: int | None = None) -> Part:
    """Set out seats of one board: who sits there, from where, and how the seat stands."""
    rows = [
        (row.seat, sitter_words(row, here), row.holder_organisation or "", state_words(row)) for row in seats
    ]
    return grid(("Seat", "Who sits there", "From", "How it stands"), rows, (2.1, 2.5, 2.6, 2.3), summary)


def sitter_words(row: SeatRow, here: int | None = None) -> Words:
    """Say who sits in a seat, who covers it or that nobody does."""
    name = row.holder or row.covered_by
    if name is None:
        return NOBODY
    return (bold(f"{name} (you)"),) if row.seat_id == here else name


def state_words(row: SeatRow) -> str:
    """Say how a seat stands, with the day its term ends or ended."""
    if row.state is SeatState.HOLD_OVER and row.term_ends:
        return f"In hold-over since {short_day(row.term_ends)}"
    if row.state is SeatState.FILLED and row.term_ends:
        return f"Filled until {short_day(row.term_ends)}"
    return row.state.words
