"""Meetings as a diary has them: with the board's name, its promise of notice, and what is recorded."""

from datetime import date, time
from typing import ClassVar

from vcsdesk.records.boards.body import NoticeUnit
from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.meetings.known_attendance import known_attendance
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.record import View


class DatedMeeting(View, frozen=True, kw_only=True):
    """A meeting from `:first` to `:last`, under the name its board has on `:on`.

    `recorded` counts the people of whom it is known whether they came.
    """

    select: ClassVar[str] = f"""
        SELECT meeting.id AS meeting_id, meeting.body_id, {name_on("meeting.body_id")} AS board,
            meeting.held_on, meeting.starts_at, meeting.length_minutes, meeting.venue, meeting.status,
            meeting.known_on, meeting.papers_received_on, body.notice_days, body.notice_unit,
            (SELECT count(*) FROM paper WHERE paper.meeting_id = meeting.id) AS papers,
            {known_attendance("meeting.id")} AS recorded
        FROM meeting JOIN body ON body.id = meeting.body_id
        WHERE meeting.held_on BETWEEN :first AND :last
        ORDER BY meeting.held_on, meeting.starts_at, meeting.id
    """

    meeting_id: int
    body_id: int
    board: str
    held_on: date
    starts_at: time | None
    length_minutes: int | None
    venue: str
    status: MeetingStatus
    known_on: date | None
    papers_received_on: date | None
    notice_days: int | None
    notice_unit: NoticeUnit
    papers: int
    recorded: int
