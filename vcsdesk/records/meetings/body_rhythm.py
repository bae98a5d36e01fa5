"""Rhythms: how often each body meets, and for how long."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.meetings.meeting_series import Pattern
from vcsdesk.records.record import View


class BodyRhythm(View, frozen=True, kw_only=True):
    """A series of meetings that runs on `:on` or is to begin, the earliest first."""

    select: ClassVar[str] = """
        SELECT body_id, pattern, length_minutes, first_on FROM meeting_series
        WHERE last_on IS NULL OR last_on >= :on
        ORDER BY body_id, first_on, id
    """

    body_id: int
    pattern: Pattern
    length_minutes: int | None
    first_on: date
