"""Meetings laid out from a rhythm, summed body by body."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.record import View


class LaidOutMeetings(View, frozen=True, kw_only=True):
    """From when to when a body's diary is laid out, and what it holds from `:first` to `:last`.

    Two rhythms that fall on one day and time are one meeting; `timed` counts those of known length.
    """

    select: ClassVar[str] = """
        SELECT body_id, min(held_on) AS first_on, max(held_on) AS last_on,
            sum(counts) AS meetings, sum(counts AND length_minutes IS NOT NULL) AS timed,
            sum(iif(counts, coalesce(length_minutes, 0), 0)) AS minutes
        FROM (
            SELECT body_id, held_on, max(length_minutes) AS length_minutes,
                max(status <> 'cancelled') AND held_on BETWEEN :first AND :last AS counts
            FROM meeting WHERE series_id IS NOT NULL
            GROUP BY body_id, held_on, starts_at
        )
        GROUP BY body_id
    """

    body_id: int
    first_on: date
    last_on: date
    meetings: int
    timed: int
    minutes: int
