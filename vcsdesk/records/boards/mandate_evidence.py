"""Mandate evidence: what shows that the sector chose this representative."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.record import Record


class MandateEvidence(Record, frozen=True, kw_only=True):
    """How open, how contested and how secret one choice was; what is not recorded stays empty."""

    table: ClassVar[str] = "mandate_evidence"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE mandate_evidence (
                id INTEGER PRIMARY KEY,
                appointment_id INTEGER NOT NULL UNIQUE REFERENCES appointment (id),
                {day("call_sent_on")},
                notified_count INTEGER CHECK (notified_count >= 0),
                {day("closed_on")},
                nominee_count INTEGER CHECK (nominee_count >= 0),
                contested INTEGER CHECK (contested IN (0, 1)),
                secret INTEGER CHECK (secret IN (0, 1)),
                returned_by TEXT NOT NULL,
                approved_by TEXT NOT NULL,
                note TEXT NOT NULL
            ) STRICT;
        """,
        "2026-11-26": """
            ALTER TABLE mandate_evidence ADD COLUMN witnesses TEXT NOT NULL DEFAULT '';
            ALTER TABLE mandate_evidence ADD COLUMN document TEXT NOT NULL DEFAULT '';
        """,
    }

    appointment_id: int
    call_sent_on: date | None = None
    notified_count: int | None = None
    closed_on: date | None = None
    nominee_count: int | None = None
    contested: bool | None = None
    secret: bool | None = None
    returned_by: str = ""
    approved_by: str = ""
    witnesses: str = ""
    """Who saw a draw made."""
    document: str = ""
    """The paper that shows it: the list drawn from, the letter, the minute, the contract."""
    note: str = ""
