"""Meetings: one row per occurrence, since boards move their dates."""

from datetime import date, time
from typing import ClassVar

from vcsdesk.records.checks import clock_time, day
from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class MeetingStatus(Kind):
    """How firm a meeting is."""

    PROVISIONAL = "provisional"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    CANCELLED = "cancelled"
    HELD = "held"


class Meeting(Record, frozen=True, kw_only=True):
    """A body meeting on a London day; `known_on` is the day its date was first known to us."""

    table: ClassVar[str] = "meeting"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE meeting (
                id INTEGER PRIMARY KEY,
                body_id INTEGER NOT NULL REFERENCES body (id),
                series_id INTEGER REFERENCES meeting_series (id),
                {day("held_on")} NOT NULL,
                {clock_time("starts_at")},
                length_minutes INTEGER CHECK (length_minutes > 0),
                venue TEXT NOT NULL,
                status TEXT NOT NULL,
                {day("known_on")},
                {day("agenda_received_on")},
                {day("papers_received_on")},
                note TEXT NOT NULL
            ) STRICT;
            CREATE INDEX meeting_body ON meeting (body_id, held_on);
            CREATE INDEX meeting_held_on ON meeting (held_on);
        """,
    }

    body_id: int
    series_id: int | None = None
    held_on: date
    starts_at: time | None = None
    length_minutes: int | None = None
    venue: str = ""
    status: MeetingStatus = MeetingStatus.CONFIRMED
    known_on: date | None = None
    agenda_received_on: date | None = None
    papers_received_on: date | None = None
    note: str = ""
