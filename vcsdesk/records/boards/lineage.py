"""Lineage: which body came out of which, many to many."""

from typing import ClassVar

from vcsdesk.records.checks import partial
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class LineageKind(Kind):
    """What happened to a body at a restructure."""

    MERGED = "merged"
    SPLIT = "split"
    REPLACED = "replaced"
    CONTINUED = "continued"


class Lineage(Record, frozen=True, kw_only=True):
    """One body carrying on from another since a date."""

    table: ClassVar[str] = "lineage"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE lineage (
                id INTEGER PRIMARY KEY,
                from_body_id INTEGER NOT NULL REFERENCES body (id),
                to_body_id INTEGER NOT NULL REFERENCES body (id),
                kind TEXT NOT NULL,
                {partial("happened_on")},
                reason TEXT NOT NULL,
                CHECK (from_body_id <> to_body_id)
            ) STRICT;
        """,
        "2026-11-26": """
            ALTER TABLE lineage ADD COLUMN restructure_id INTEGER REFERENCES restructure (id);
        """,
    }

    from_body_id: int
    to_body_id: int
    kind: LineageKind
    happened_on: PartialDate | None = None
    reason: str = ""
    restructure_id: int | None = None
