"""Continuances: whether a seat goes on after its representative changed employer, and who said so."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.record import Record


class Continuance(Record, frozen=True, kw_only=True):
    """The answer to whether somebody keeps a seat though they left where they were appointed from.

    A seat speaks for a constituency and not for an employer, so leaving one ends nothing by itself.
    """

    table: ClassVar[str] = "continuance"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": f"""
            CREATE TABLE continuance (
                id INTEGER PRIMARY KEY,
                appointment_id INTEGER NOT NULL REFERENCES appointment (id),
                affiliation_id INTEGER NOT NULL REFERENCES affiliation (id),
                goes_on INTEGER NOT NULL CHECK (goes_on IN (0, 1)),
                {day("decided_on")},
                decided_by TEXT NOT NULL,
                reason TEXT NOT NULL,
                UNIQUE (appointment_id, affiliation_id)
            ) STRICT;
        """,
    }

    appointment_id: int
    affiliation_id: int
    goes_on: bool
    decided_on: date | None = None
    decided_by: str = ""
    reason: str = ""
