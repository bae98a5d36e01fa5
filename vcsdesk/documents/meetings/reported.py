"""What was reported of a board's last meetings: its points, and what somebody was to do."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.records.feedback.report import Report, ReportState
from vcsdesk.records.feedback.report_line import LineKind, ReportLine

TOLD = (LineKind.DECISION, LineKind.KEY_POINT, LineKind.SECTOR_NEEDS_TO_KNOW, LineKind.INFLUENCE)
OWED = (LineKind.ACTION, LineKind.SUGGESTED_ACTION)


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """One point of a report, with the meeting it is of."""

    held_on: date
    kind: LineKind
    text: str
    who: str
    due_on: date | None


def points(day: Day, meetings: Sequence[MeetingRow], kinds: Iterable[LineKind]) -> tuple[Point, ...]:
    """Read the points of some kinds from the reports that count, the latest meeting first."""
    order = tuple(kinds)
    found = [point for row in reversed(meetings) for point in _of_meeting(day, row) if point.kind in order]
    return tuple(sorted(found, key=lambda each: order.index(each.kind)))


def _of_meeting(day: Day, row: MeetingRow) -> list[Point]:
    reports = day.store.find(Report, meeting_id=row.meeting_id, order_by="id")
    return [
        Point(held_on=row.held_on, kind=line.kind, text=line.text, who=line.who, due_on=line.due_on)
        for report in reports
        if report.state is not ReportState.REPLACED
        for line in day.store.find(ReportLine, report_id=report.id, order_by="place, id")
    ]
