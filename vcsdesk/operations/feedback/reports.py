"""Reports are kept as drafts, read and taken in, corrected, taken away; a later one replaces one before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from hashlib import sha256

import msgspec

from vcsdesk.operations import checks
from vcsdesk.operations.meetings.attendance import record_attendance
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import Report, ReportCame, ReportForm, ReportState
from vcsdesk.records.feedback.report_line import ReportLine
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.feedback.answers import Answers, Reported, reported
from vcsdesk.store import Store

_UNKNOWN = {Presence.NOT_RECORDED, Presence.INVITED, Presence.ACCEPTED}


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a report is about: on which form, from which meeting, for which seat and by whom."""

    form: ReportForm
    meeting: Meeting
    person: Person
    seat: Seat | None = None


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """How a report came, on which day, and the file it came as."""

    came: ReportCame
    on: date | None
    content: bytes = b""
    file_name: str = ""


def keep_report(store: Store, about: About, answers: Answers, sent: Sent) -> Report:
    """Keep answers as a draft, in place of an earlier report of the same person from the same meeting.

    A picture may be kept before anything is typed beside it; what is taken in holds on until that is too.
    """
    tidy = tidied(answers)
    said = reported(about.form, tidy, about.meeting.held_on)
    if sent.came is not ReportCame.PICTURE:
        _refuse_nothing(said)
    with store.step("Keep report as a draft"):
        earlier = standing(store, about)
        if earlier is not None and earlier.state is ReportState.TAKEN_IN and not said.says_something:
            earlier = None
        if earlier is not None:
            store.change(earlier, state=ReportState.REPLACED)
        made = Report(
            form=about.form,
            meeting_id=about.meeting.id,
            seat_id=about.seat.id if about.seat else None,
            person_id=about.person.id,
            came=sent.came,
            received_on=sent.on,
            sha256=store.keep_content(sent.content) if sent.content else None,
            file_name=checks.text(sent.file_name),
            answers_hash=answers_hash(tidy),
            replaces_id=earlier.id if earlier else None,
        )
        report = store.add(msgspec.structs.replace(made, **_facts(said)))
        _keep_lines(store, report, said)
        return report


def correct_report(store: Store, report: Report, answers: Answers) -> Report:
    """Correct what a report says; by what it came as, it is still known again."""
    meeting = store.get(Meeting, report.meeting_id)
    said = reported(report.form, tidied(answers), meeting.held_on)
    if report.came is not ReportCame.PICTURE or report.state is ReportState.TAKEN_IN:
        _refuse_nothing(said)
    with store.step("Correct report"):
        for line in store.find(ReportLine, report_id=report.id):
            store.remove(line)
        changed = store.change(report, **_facts(said))
        _keep_lines(store, changed, said)
        return changed


def take_in_report(store: Store, report: Report) -> Report:
    """Take in a draft that has been read, in place of what was taken in before it, and note who came."""
    if report.state is not ReportState.DRAFT:
        raise Refused("This report is not a draft.", "Choose one that waits to be read.")
    has_points = store.first(ReportLine, report_id=report.id) is not None
    if not has_points and report.presence is Presence.NOT_RECORDED and report.spent_minutes is None:
        raise Refused("Nothing has been typed yet of what it says.", "Type it in beside the picture first.")
    with store.step("Take in report"):
        _note_presence(store, report)
        _replace_taken_in(store, report)
        return store.change(store.get(Report, report.id), state=ReportState.TAKEN_IN)


def remove_report(store: Store, report: Report) -> None:
    """Take a report away that was kept by mistake; the one it replaced waits to be read again."""
    later = store.first(Report, replaces_id=report.id)
    if later is not None:
        raise Refused("A later report has replaced this one.", "Take that away first.")
    with store.step("Remove report"):
        for line in store.find(ReportLine, report_id=report.id):
            store.remove(line)
        store.remove(report)
        if report.replaces_id is not None:
            store.change(store.get(Report, report.replaces_id), state=ReportState.DRAFT)


def standing(store: Store, about: About) -> Report | None:
    """Find the report that holds so far for the same meeting, seat and person, on the same form."""
    found = of_the_same(store, about)
    return next((each for each in reversed(found) if each.state is not ReportState.REPLACED), None)


def of_the_same(store: Store, about: About) -> tuple[Report, ...]:
    """Find every report of the same meeting, seat and person, on the same form, as they came."""
    return store.find(
        Report,
        form=about.form,
        meeting_id=about.meeting.id,
        seat_id=about.seat.id if about.seat else None,
        person_id=about.person.id,
        order_by="id",
    )


def in_place_of(report: Report) -> str:
    """Say that a report stands in place of another, where it does."""
    return ", in place of the report before it" if report.replaces_id else ""


def tidied(answers: Answers) -> dict[str, str]:
    """Leave out of answers what cannot be seen, and those that say nothing."""
    tidy = {key: checks.text(text) for key, text in answers.items()}
    return {key: text for key, text in tidy.items() if text}


def answers_hash(tidy: Mapping[str, str]) -> str:
    """Give a hash of answers, by which the same ones are known again."""
    return sha256(json.dumps(tidy, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _refuse_nothing(said: Reported) -> None:
    if not said.says_something:
        raise Refused("Nothing has been filled in.", "Fill in at least one answer.")


def _facts(said: Reported) -> dict[str, object]:
    return {
        "presence": said.presence,
        "deputy": said.deputy,
        "spent_minutes": said.spent_minutes,
        "next_on": said.next_on,
    }


def _keep_lines(store: Store, report: Report, said: Reported) -> None:
    store.add_all(
        ReportLine(report_id=report.id, place=place, **msgspec.structs.asdict(point))
        for place, point in enumerate(said.points, 1)
    )


def _replace_taken_in(store: Store, report: Report) -> None:
    """Let a draft that left what was taken in before it as it was stand in its place from now on."""
    others = store.find(
        Report,
        form=report.form,
        meeting_id=report.meeting_id,
        seat_id=report.seat_id,
        person_id=report.person_id,
        state=ReportState.TAKEN_IN,
    )
    for earlier in others:
        first = report
        while first.replaces_id is not None:
            first = store.get(Report, first.replaces_id)
        store.change(first, replaces_id=earlier.id)
        store.change(earlier, state=ReportState.REPLACED)


def _note_presence(store: Store, report: Report) -> None:
    """Note who came as the report says, but never in place of what is known."""
    meeting = store.get(Meeting, report.meeting_id)
    known = store.first(Attendance, meeting_id=meeting.id, person_id=report.person_id)
    is_open = known is None or known.presence in _UNKNOWN
    if report.presence in _UNKNOWN or not is_open or meeting.status is MeetingStatus.CANCELLED:
        return
    went = f"{report.deputy} went" if report.presence is Presence.DEPUTY and report.deputy else ""
    record_attendance(
        store,
        meeting,
        store.get(Person, report.person_id),
        report.presence,
        seat=store.get(Seat, report.seat_id) if report.seat_id else None,
        note=went,
    )
