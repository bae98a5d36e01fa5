"""Merged bodies: which bodies a merger of a restructure takes in."""

from typing import ClassVar

from vcsdesk.records.record import Record


class MergedBody(Record, frozen=True, kw_only=True):
    """One body that ends in a merger."""

    table: ClassVar[str] = "merged_body"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": """
            CREATE TABLE merged_body (
                id INTEGER PRIMARY KEY,
                change_id INTEGER NOT NULL REFERENCES restructure_change (id),
                body_id INTEGER NOT NULL REFERENCES body (id),
                UNIQUE (change_id, body_id)
            ) STRICT;
        """,
    }

    change_id: int
    body_id: int
