"""Which body another stood under, and when."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class BodyParent(Record, frozen=True, kw_only=True):
    """A body's place in the tree for a time."""

    table: ClassVar[str] = "body_parent"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE body_parent (
                id INTEGER PRIMARY KEY,
                body_id INTEGER NOT NULL REFERENCES body (id),
                parent_id INTEGER NOT NULL REFERENCES body (id),
                {valid()},
                CHECK (body_id <> parent_id)
            ) STRICT;
            CREATE INDEX body_parent_body ON body_parent (body_id);
            CREATE INDEX body_parent_parent ON body_parent (parent_id);
        """,
    }

    body_id: int
    parent_id: int
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
