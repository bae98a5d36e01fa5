"""One difference between two days, as it is listed on screen, on the command line and on paper."""

import msgspec

from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.records.kinds import Kind


class Difference(Kind):
    """What is different."""

    ENDED = "ended"
    BEGAN = "began"
    RENAMED = "renamed"
    MOVED = "moved"
    SEAT_LOST = "seat_lost"
    SEAT_GAINED = "seat_gained"
    SEAT_CARRIED = "seat_carried_over"
    SITTER = "who_sits"


class DifferenceRow(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is not as it was; what stood only on one of the days has nothing on the other."""

    what: Difference
    board: str
    seat: str | None
    before: str
    after: str
    why: str
    body_id: int
    seat_id: int | None


_MARKS = {
    Difference.ENDED: Mark(Shape.EMPTY, Tone.BAD),
    Difference.BEGAN: Mark(Shape.FULL, Tone.GOOD),
    Difference.RENAMED: Mark(Shape.SQUARE, Tone.ACCENT),
    Difference.MOVED: Mark(Shape.SQUARE, Tone.ACCENT),
    Difference.SEAT_LOST: Mark(Shape.UNDER, Tone.BAD),
    Difference.SEAT_GAINED: Mark(Shape.OVER, Tone.GOOD),
    Difference.SEAT_CARRIED: Mark(Shape.DONE, Tone.GOOD),
    Difference.SITTER: Mark(Shape.HALF, Tone.ACCENT),
}


def difference_mark(what: Difference) -> Mark:
    """Give the mark of what is different."""
    return _MARKS[what]


COLUMNS: tuple[Column[DifferenceRow], ...] = (
    Column("What", lambda row: row.what, mark=lambda row: difference_mark(row.what)),
    Column("Board or group", lambda row: row.board, width=26),
    Column("Seat", lambda row: row.seat, width=16),
    Column("Before", lambda row: row.before, width=24),
    Column("After", lambda row: row.after, width=24),
    Column("Why", lambda row: row.why, width=20),
)
