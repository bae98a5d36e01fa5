"""Meeting series: the rhythm in which a body meets."""

from datetime import date, time
from typing import ClassVar

from vcsdesk.records.checks import clock_time, day
from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class Pattern(Kind):
    """How often a body meets."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    TWO_MONTHLY = "every_two_months"
    TERMLY = "termly"
    QUARTERLY = "quarterly"
    TWICE_YEARLY = "twice_a_year"


class MeetingSeries(Record, frozen=True, kw_only=True):
    """A rhythm kept, from which meetings are laid out as rows of their own.

    `weekday` counts from Monday as 0; `week` is 1 to 4 or -1 for the last; lengths are in minutes.
    """

    table: ClassVar[str] = "meeting_series"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE meeting_series (
                id INTEGER PRIMARY KEY,
                body_id INTEGER NOT NULL REFERENCES body (id),
                pattern TEXT NOT NULL,
                weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
                week INTEGER CHECK (week IN (-1, 1, 2, 3, 4)),
                {clock_time("starts_at")},
                length_minutes INTEGER CHECK (length_minutes > 0),
                venue TEXT NOT NULL,
                {day("first_on")} NOT NULL,
                {day("last_on")}
            ) STRICT;
            CREATE INDEX meeting_series_body ON meeting_series (body_id);
        """,
    }

    body_id: int
    pattern: Pattern
    weekday: int
    week: int | None = None
    starts_at: time | None = None
    length_minutes: int | None = None
    venue: str = ""
    first_on: date
    last_on: date | None = None
