"""Commitments: what the host authority, or the sector, promises a representative."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class PromisedBy(Kind):
    """Who made the promise."""

    AUTHORITY = "host_authority"
    SECTOR = "voluntary_sector"


class Commitment(Record, frozen=True, kw_only=True):
    """One promise, for one body or for every body when none is named."""

    table: ClassVar[str] = "commitment"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE commitment (
                id INTEGER PRIMARY KEY,
                body_id INTEGER REFERENCES body (id),
                promised_by TEXT NOT NULL,
                text TEXT NOT NULL CHECK (trim(text) <> ''),
                place INTEGER NOT NULL,
                {valid()}
            ) STRICT;
        """,
    }

    body_id: int | None = None
    promised_by: PromisedBy = PromisedBy.AUTHORITY
    text: str
    place: int = 0
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
