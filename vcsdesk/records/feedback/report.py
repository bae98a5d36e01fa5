"""Reports: what a representative sent back about one meeting, as a draft until she has read it."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.kinds import Kind
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.record import Record


class ReportForm(Kind):
    """On which form it came: after the meeting (Lewisham), or written in it (Sutton)."""

    FEEDBACK = "feedback"
    PROFORMA = "proforma"

    @property
    def words(self) -> str:
        """Say it as the papers are titled."""
        return {"feedback": "Feedback form", "proforma": "Meeting proforma"}[self.value]


class ReportState(Kind):
    """Whether she has read it and taken it in."""

    DRAFT = "draft"
    TAKEN_IN = "taken_in"
    REPLACED = "replaced"


class ReportCame(Kind):
    """How it came."""

    FORM = "form"
    PICTURE = "picture"
    TYPED = "typed"


class Report(Record, frozen=True, kw_only=True):
    """What one person reported of one meeting; a later one for the same replaces it and both are kept."""

    table: ClassVar[str] = "report"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-27": f"""
            CREATE TABLE report (
                id INTEGER PRIMARY KEY,
                form TEXT NOT NULL,
                meeting_id INTEGER NOT NULL REFERENCES meeting (id),
                seat_id INTEGER REFERENCES seat (id),
                person_id INTEGER NOT NULL REFERENCES person (id),
                state TEXT NOT NULL,
                came TEXT NOT NULL,
                {day("received_on")},
                presence TEXT NOT NULL,
                deputy TEXT NOT NULL,
                spent_minutes INTEGER CHECK (spent_minutes >= 0),
                {day("next_on")},
                sha256 TEXT REFERENCES content (sha256),
                file_name TEXT NOT NULL,
                answers_hash TEXT NOT NULL,
                replaces_id INTEGER REFERENCES report (id)
            ) STRICT;
            CREATE INDEX report_meeting ON report (meeting_id);
            CREATE INDEX report_person ON report (person_id);
        """,
    }

    form: ReportForm
    meeting_id: int
    seat_id: int | None = None
    person_id: int
    state: ReportState = ReportState.DRAFT
    came: ReportCame = ReportCame.FORM
    received_on: date | None = None
    presence: Presence = Presence.NOT_RECORDED
    deputy: str = ""
    """Who went instead, as it was written."""
    spent_minutes: int | None = None
    next_on: date | None = None
    sha256: str | None = None
    file_name: str = ""
    answers_hash: str = ""
    """By which the same answers are known again, whatever was corrected since."""
    replaces_id: int | None = None
