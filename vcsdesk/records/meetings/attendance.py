"""Attendance: who was asked, who came, who sent a deputy; not recorded is not absent."""

from typing import ClassVar

from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class Presence(Kind):
    """What is known of somebody at a meeting."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    APOLOGIES = "apologies"
    ATTENDED = "attended"
    LATE = "attended_late"
    LEFT_EARLY = "left_early"
    DEPUTY = "deputy_attended"
    ABSENT = "absent"
    NOT_RECORDED = "not_recorded"


class Attendance(Record, frozen=True, kw_only=True):
    """One person at one meeting, for a seat where they sat in one."""

    table: ClassVar[str] = "attendance"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": """
            CREATE TABLE attendance (
                id INTEGER PRIMARY KEY,
                meeting_id INTEGER NOT NULL REFERENCES meeting (id),
                person_id INTEGER NOT NULL REFERENCES person (id),
                seat_id INTEGER REFERENCES seat (id),
                presence TEXT NOT NULL,
                note TEXT NOT NULL,
                UNIQUE (meeting_id, person_id)
            ) STRICT;
            CREATE INDEX attendance_person ON attendance (person_id);
        """,
    }

    meeting_id: int
    person_id: int
    seat_id: int | None = None
    presence: Presence = Presence.NOT_RECORDED
    note: str = ""
