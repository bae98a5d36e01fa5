"""Seats at meetings: who sat where on the day of each meeting, or went for now."""

from datetime import date, time
from typing import ClassVar

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.checks import current
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View


class SeatAtMeeting(View, frozen=True, kw_only=True):
    """Somebody's seat at a meeting from `:first` to `:last`, under the name its board has on `:on`.

    Deputies and shadows are left out, and so are meetings that were cancelled.
    """

    select: ClassVar[str] = f"""
        SELECT meeting.id AS meeting_id, meeting.held_on, meeting.starts_at, meeting.venue, meeting.body_id,
            {name_on("meeting.body_id")} AS board, seat.id AS seat_id, seat.label AS seat,
            person.id AS person_id, person.name AS person, appointment.capacity, appointment.valid_from
        FROM meeting
        JOIN seat ON seat.body_id = meeting.body_id
        JOIN appointment ON appointment.seat_id = seat.id
        JOIN person ON person.id = appointment.person_id
        WHERE meeting.held_on BETWEEN :first AND :last AND meeting.status <> 'cancelled'
            AND appointment.capacity NOT IN ('deputy', 'shadow')
            AND {current("appointment", "meeting.held_on")} AND {current("seat", "meeting.held_on")}
        ORDER BY meeting.held_on DESC, board COLLATE NOCASE, meeting.id, seat.label, seat.id, appointment.id
    """

    meeting_id: int
    held_on: date
    starts_at: time | None
    venue: str
    body_id: int
    board: str
    seat_id: int
    seat: str
    person_id: int
    person: str
    capacity: Capacity
    valid_from: PartialDate | None
