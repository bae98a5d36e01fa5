"""Seat fates: what a restructure does to each seat of a body that ends."""

from typing import ClassVar

from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class Fate(Kind):
    """Whether a seat is lost, or goes on elsewhere with whoever sits in it."""

    LAPSES = "lapses"
    CARRIES_OVER = "carries_over"


class SeatFate(Record, frozen=True, kw_only=True):
    """What was decided of one seat, to a standing body or to one that the restructure makes.

    Where nothing was decided the restructure's own rule holds.
    """

    table: ClassVar[str] = "seat_fate"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": """
            CREATE TABLE seat_fate (
                id INTEGER PRIMARY KEY,
                restructure_id INTEGER NOT NULL REFERENCES restructure (id),
                seat_id INTEGER NOT NULL REFERENCES seat (id),
                fate TEXT NOT NULL,
                to_body_id INTEGER REFERENCES body (id),
                to_change_id INTEGER REFERENCES restructure_change (id),
                UNIQUE (restructure_id, seat_id)
            ) STRICT;
        """,
    }

    restructure_id: int
    seat_id: int
    fate: Fate
    to_body_id: int | None = None
    to_change_id: int | None = None
