"""What is told of a report beside the list: who went, what was said, and what is known otherwise."""

from vcsdesk import wording
from vcsdesk.lists.feedback.reports import ReportRow
from vcsdesk.records.feedback.report import Report, ReportCame
from vcsdesk.records.feedback.report_line import LineKind, ReportLine
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.rules.feedback.owed import Standing, came_early
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk

_CALLED = {
    LineKind.KEY_POINT: "Key point",
    LineKind.DECISION: "Decided",
    LineKind.SECTOR_NEEDS_TO_KNOW: "The sector needs to know",
    LineKind.INFLUENCE: "We influenced",
    LineKind.ACTION: "To be done",
    LineKind.NOTE: "Note",
    LineKind.SUGGESTED_ACTION: "Suggested to the forum",
}
_EARLY = "It came before the meeting it is about. See whether that is the right one, before you take it in."
_CAME = {
    ReportCame.FORM: "As a form that was filled in",
    ReportCame.PICTURE: "As a picture",
    ReportCame.TYPED: "It was typed here",
}


def report_sections(desk: Desk, row: ReportRow) -> list[Section]:
    """Tell of one report, or of one that is owed."""
    if row.report_id is None:
        return [_owed(desk, row)]
    report = desk.store.get(Report, row.report_id)
    lines = desk.store.find(ReportLine, report_id=report.id, order_by="place")
    said = Section("What it says", lines=[_said(line) for line in lines])
    return [_about(desk, report), said, _as_it_came(desk, report)]


def _owed(desk: Desk, row: ReportRow) -> Section:
    said = {
        Standing.OWED: "Nothing has come yet.",
        Standing.NONE: "No report was received. If one still comes, it is filed all the same.",
    }[row.standing]
    facts = [
        ("Meeting", wording.day(row.held_on)),
        ("That is", wording.distance(row.held_on, desk.on)),
        ("Seat", row.seat),
    ]
    return Section(facts=facts, lines=[said])


def _about(desk: Desk, report: Report) -> Section:
    deputy = f": {report.deputy}" if report.deputy else ""
    went = "" if report.presence is Presence.NOT_RECORDED else wording.value(report.presence) + deputy
    known = desk.store.first(Attendance, meeting_id=report.meeting_id, person_id=report.person_id)
    other = known is not None and known.presence not in (report.presence, Presence.NOT_RECORDED)
    return Section(
        facts=[
            ("Went", went),
            ("Recorded", known.presence if known and other and went else None),
            ("Spent", wording.hours(report.spent_minutes) if report.spent_minutes is not None else None),
            ("Next meeting", wording.day(report.next_on) if report.next_on else None),
        ]
    )


def _said(line: ReportLine) -> str:
    urgent = ", urgent" if line.is_urgent else ""
    about = f"{line.about}: " if line.about and line.about != line.text else ""
    by = f"by {wording.plain_day(line.due_on)}" if line.due_on else ""
    who = ", ".join(each for each in (line.who, by) if each)
    return f"{_CALLED[line.kind]}{urgent}: {about}{line.text}{f' ({who})' if who else ''}"


def _as_it_came(desk: Desk, report: Report) -> Section:
    earlier = desk.store.first(Report, id=report.replaces_id) if report.replaces_id else None
    replaced = f"It replaces one that came on {_on(earlier)}, which is kept." if earlier else ""
    facts = [
        ("Form", report.form),
        ("How", _CAME[report.came]),
        ("On", _on(report)),
        ("File", report.file_name),
    ]
    held_on = desk.store.get(Meeting, report.meeting_id).held_on
    early = _EARLY if came_early(report.received_on, held_on) else ""
    return Section("How it came", facts=facts, lines=[each for each in (early, replaced) if each])


def _on(report: Report) -> str:
    return wording.plain_day(report.received_on) if report.received_on else "a day that is not recorded"
