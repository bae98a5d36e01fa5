"""Constituencies: whom a seat speaks for."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class Constituency(Record, frozen=True, kw_only=True):
    """A part of the sector that a seat speaks for, never an employer."""

    table: ClassVar[str] = "constituency"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE constituency (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (trim(name) <> ''),
                who_belongs TEXT NOT NULL,
                {valid()}
            ) STRICT;
        """,
    }

    name: str
    who_belongs: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
