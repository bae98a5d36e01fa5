"""Papers: what a body sends out, tied to the meeting it is for."""

from typing import ClassVar

from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class Stage(Kind):
    """How far along a proposal was when we first saw it."""

    SCOPING = "scoping"
    EARLY_DRAFT = "early_draft"
    FINAL_DRAFT = "final_draft"
    DECIDED = "decided"
    INFORMATION = "for_information"
    NOT_KNOWN = "not_known"


class Paper(Record, frozen=True, kw_only=True):
    """A paper by its identity; its files are versions of their own."""

    table: ClassVar[str] = "paper"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": """
            CREATE TABLE paper (
                id INTEGER PRIMARY KEY,
                body_id INTEGER NOT NULL REFERENCES body (id),
                meeting_id INTEGER REFERENCES meeting (id),
                title TEXT NOT NULL CHECK (trim(title) <> ''),
                stage TEXT NOT NULL,
                publishable INTEGER CHECK (publishable IN (0, 1)),
                place INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX paper_meeting ON paper (meeting_id);
            CREATE INDEX paper_body ON paper (body_id);
        """,
    }

    body_id: int
    meeting_id: int | None = None
    title: str
    stage: Stage = Stage.NOT_KNOWN
    publishable: bool | None = None
    place: int = 0
