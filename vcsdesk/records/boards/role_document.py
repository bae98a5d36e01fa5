"""Role documents: job descriptions, terms of reference, protocols and pages of the handbook."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day, valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class RoleDocumentKind(Kind):
    """What a role document is for."""

    JOB_DESCRIPTION = "job_description"
    TERMS_OF_REFERENCE = "terms_of_reference"
    PROTOCOL = "protocol"
    HANDBOOK = "handbook_section"


class RoleDocument(Record, frozen=True, kw_only=True):
    """A text about a role: for one seat, for one body, or for everyone when neither is named."""

    table: ClassVar[str] = "role_document"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE role_document (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                body_id INTEGER REFERENCES body (id),
                seat_id INTEGER REFERENCES seat (id),
                title TEXT NOT NULL CHECK (trim(title) <> ''),
                version TEXT NOT NULL,
                text TEXT NOT NULL,
                agreed_with TEXT NOT NULL,
                {day("agreed_on")},
                {day("review_on")},
                place INTEGER NOT NULL,
                {valid()}
            ) STRICT;
        """,
    }

    kind: RoleDocumentKind
    body_id: int | None = None
    seat_id: int | None = None
    title: str
    version: str = "1"
    text: str = ""
    agreed_with: str = ""
    agreed_on: date | None = None
    review_on: date | None = None
    place: int = 0
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
