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
        "2026-11-26": """
            ALTER TABLE constituency ADD COLUMN part_of_id INTEGER REFERENCES constituency (id);
            ALTER TABLE constituency ADD COLUMN electors_body_id INTEGER REFERENCES body (id);
            ALTER TABLE constituency ADD COLUMN returned_by_id INTEGER REFERENCES organisation (id);
        """,
    }

    name: str
    who_belongs: str = ""
    part_of_id: int | None = None
    """The larger constituency it is a part of, such as a county of districts."""
    electors_body_id: int | None = None
    """The body whose seat-holders elect from among themselves, where the electorate is indirect."""
    returned_by_id: int | None = None
    """The organisation that runs the choosing, which need not be whose board it is."""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
