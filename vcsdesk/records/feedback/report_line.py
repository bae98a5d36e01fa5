"""Report lines: the points of a report, each of one kind."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class LineKind(Kind):
    """What a line of a report is."""

    KEY_POINT = "key_point"
    DECISION = "decision"
    SECTOR_NEEDS_TO_KNOW = "sector_needs_to_know"
    INFLUENCE = "what_we_influenced"
    ACTION = "action"
    NOTE = "note"
    SUGGESTED_ACTION = "suggested_action_for_the_forum"


class ReportLine(Record, frozen=True, kw_only=True):
    """One point; `about` is the item of the agenda it belongs to, `who` is who is to do it."""

    table: ClassVar[str] = "report_line"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-27": f"""
            CREATE TABLE report_line (
                id INTEGER PRIMARY KEY,
                report_id INTEGER NOT NULL REFERENCES report (id),
                place INTEGER NOT NULL,
                kind TEXT NOT NULL,
                about TEXT NOT NULL,
                text TEXT NOT NULL CHECK (trim(text) <> ''),
                who TEXT NOT NULL,
                {day("due_on")},
                is_urgent INTEGER NOT NULL CHECK (is_urgent IN (0, 1))
            ) STRICT;
            CREATE INDEX report_line_report ON report_line (report_id);
        """,
    }

    report_id: int
    place: int
    kind: LineKind
    about: str = ""
    text: str
    who: str = ""
    due_on: date | None = None
    is_urgent: bool = False
