"""How one body answers to, sits on or consults another beside the tree."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class LinkKind(Kind):
    """What one body is to another."""

    REPORTS_TO = "reports_to"
    REPRESENTED_ON = "represented_on"
    CONSULTS = "consults"
    JOINT_WITH = "joint_with"


class BodyLink(Record, frozen=True, kw_only=True):
    """A tie from one body to another, from when to when."""

    table: ClassVar[str] = "body_link"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE body_link (
                id INTEGER PRIMARY KEY,
                from_body_id INTEGER NOT NULL REFERENCES body (id),
                to_body_id INTEGER NOT NULL REFERENCES body (id),
                kind TEXT NOT NULL,
                {valid()},
                CHECK (from_body_id <> to_body_id)
            ) STRICT;
        """,
    }

    from_body_id: int
    to_body_id: int
    kind: LinkKind
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
