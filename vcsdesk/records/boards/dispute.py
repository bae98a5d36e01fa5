"""Disputes: that somebody's place in a seat was contested, from when to when, and how it was settled."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class Dispute(Record, frozen=True, kw_only=True):
    """An appointment that somebody contests; it goes on being held until that is settled."""

    table: ClassVar[str] = "dispute"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": f"""
            CREATE TABLE dispute (
                id INTEGER PRIMARY KEY,
                appointment_id INTEGER NOT NULL REFERENCES appointment (id),
                reason TEXT NOT NULL CHECK (trim(reason) <> ''),
                outcome TEXT NOT NULL,
                {valid()}
            ) STRICT;
            CREATE INDEX dispute_appointment ON dispute (appointment_id);
        """,
    }

    appointment_id: int
    reason: str
    outcome: str = ""
    """How it was settled, once it is."""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    """The last day on which it was contested."""
