"""Reports that hold, with the names of what they are about."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.feedback.report import ReportCame, ReportForm, ReportState
from vcsdesk.records.record import View


class KeptReport(View, frozen=True, kw_only=True):
    """A report that no later one has replaced, under the name its board has on `:on`."""

    select: ClassVar[str] = f"""
        SELECT report.id AS report_id, report.form, report.state, report.came, report.received_on,
            report.meeting_id, meeting.held_on, {name_on("meeting.body_id")} AS board,
            report.seat_id, coalesce(seat.label, '') AS seat, report.person_id, person.name AS person,
            (SELECT count(*) FROM report_line WHERE report_id = report.id) AS points,
            report.file_name, coalesce(report.sha256, '') AS sha256
        FROM report
        JOIN meeting ON meeting.id = report.meeting_id
        JOIN person ON person.id = report.person_id
        LEFT JOIN seat ON seat.id = report.seat_id
        WHERE report.state <> 'replaced'
        ORDER BY meeting.held_on DESC, report.id DESC
    """

    report_id: int
    form: ReportForm
    state: ReportState
    came: ReportCame
    received_on: date | None
    meeting_id: int
    held_on: date
    board: str
    seat_id: int | None
    seat: str
    person_id: int
    person: str
    points: int
    file_name: str
    sha256: str
