"""Seats that came out of a source, of which only the source can tell how they stood before."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.record import View

IMPORTED_SEATS = """
    SELECT origin.row_id AS seat_id, max(source.last_on) AS imported_on
    FROM import_origin AS origin
    JOIN import_source AS source ON source.id = origin.source_id
    JOIN seat AS imported ON imported.id = origin.row_id
    WHERE origin.record = 'seat' AND NOT EXISTS (
        SELECT 1 FROM restructure WHERE state = 'applied' AND starts_on = imported.valid_from
    )
    GROUP BY origin.row_id
"""
"""With the day of the source's last edition; a seat that a restructure made is known to begin vacant."""


class ImportedSeat(View, frozen=True, kw_only=True):
    """When the seat `:seat_id` was last brought in, if it was."""

    select: ClassVar[str] = f"SELECT imported_on FROM ({IMPORTED_SEATS}) WHERE seat_id = :seat_id"

    imported_on: date | None
