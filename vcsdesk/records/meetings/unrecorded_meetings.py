"""Meetings of which nobody has said who came, board by board, however long ago they were."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.checks import current
from vcsdesk.records.meetings.known_attendance import known_attendance
from vcsdesk.records.record import View


class UnrecordedMeetings(View, frozen=True, kw_only=True):
    """A board's first such meeting before `:on`, and how many there are with it.

    Where a board has seats, those meetings are left out on whose day nobody sat in any of them.
    """

    select: ClassVar[str] = f"""
        SELECT meeting.id AS meeting_id, meeting.body_id, {name_on("meeting.body_id")} AS board,
            min(meeting.held_on) AS held_on, count(*) AS meetings
        FROM meeting
        WHERE meeting.held_on < :on AND meeting.status <> 'cancelled'
            AND {known_attendance("meeting.id")} = 0
            AND (
                meeting.body_id NOT IN (SELECT body_id FROM seat)
                OR EXISTS (
                    SELECT 1 FROM seat JOIN appointment ON appointment.seat_id = seat.id
                    WHERE seat.body_id = meeting.body_id AND {current("appointment", "meeting.held_on")}
                )
            )
        GROUP BY meeting.body_id
        ORDER BY held_on, meeting_id
    """

    meeting_id: int
    body_id: int
    board: str
    held_on: date
    meetings: int
