"""Meeting changes: each time a date, time or place moved, and why."""

from datetime import date, time
from typing import ClassVar

from vcsdesk.records.checks import clock_time, day
from vcsdesk.records.record import Record


class MeetingChange(Record, frozen=True, kw_only=True):
    """Where a meeting stood before it was moved or cancelled, and the day we were told."""

    table: ClassVar[str] = "meeting_change"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE meeting_change (
                id INTEGER PRIMARY KEY,
                meeting_id INTEGER NOT NULL REFERENCES meeting (id),
                {day("told_on")} NOT NULL,
                {day("was_on")} NOT NULL,
                {clock_time("was_at")},
                was_venue TEXT NOT NULL,
                reason TEXT NOT NULL
            ) STRICT;
            CREATE INDEX meeting_change_meeting ON meeting_change (meeting_id);
        """,
    }

    meeting_id: int
    told_on: date
    was_on: date
    was_at: time | None = None
    was_venue: str = ""
    reason: str = ""
