"""What a body was called, and when."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class BodyName(Record, frozen=True, kw_only=True):
    """A name of a body for a time; a body has one at any date."""

    table: ClassVar[str] = "body_name"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE body_name (
                id INTEGER PRIMARY KEY,
                body_id INTEGER NOT NULL REFERENCES body (id),
                name TEXT NOT NULL CHECK (trim(name) <> ''),
                short_name TEXT NOT NULL,
                {valid()}
            ) STRICT;
            CREATE INDEX body_name_body ON body_name (body_id);
        """,
    }

    body_id: int
    name: str
    short_name: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
