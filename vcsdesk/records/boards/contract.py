"""Contracts: what pays an organisation to represent the sector, and for how much of a week."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class Contract(Record, frozen=True, kw_only=True):
    """An agreement under which an organisation holds seats; `days_week` is what it pays for."""

    table: ClassVar[str] = "contract"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": f"""
            CREATE TABLE contract (
                id INTEGER PRIMARY KEY,
                organisation_id INTEGER NOT NULL REFERENCES organisation (id),
                title TEXT NOT NULL CHECK (trim(title) <> ''),
                reference TEXT NOT NULL,
                specification TEXT NOT NULL,
                days_week REAL CHECK (days_week > 0 AND days_week <= 7),
                endorsement TEXT NOT NULL,
                {valid()}
            ) STRICT;
        """,
    }

    organisation_id: int
    title: str
    reference: str = ""
    specification: str = ""
    days_week: float | None = None
    endorsement: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
