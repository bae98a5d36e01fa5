"""Who came: everybody who sat on a body when it met, and what is known of each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.dated_meeting import DatedMeeting
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.called import called
from vcsdesk.rules.boards.current import is_current
from vcsdesk.ui.desk import Desk


class CameRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person at one meeting; what is not recorded is not an absence."""

    held_on: date
    board: str
    person: str
    sits_as: str
    presence: Presence
    note: str
    meeting_id: int
    person_id: int
    seat_id: int


def expected(desk: Desk, meeting_id: int) -> tuple[CameRow, ...]:
    """Read who was expected at one meeting."""
    return tuple(_rows(desk, [each for each in _meetings(desk, date.max) if each.meeting_id == meeting_id]))


def past(desk: Desk) -> tuple[CameRow, ...]:
    """Read who was expected at every meeting so far, the latest first."""
    found = [each for each in _meetings(desk, desk.on) if each.status is not MeetingStatus.CANCELLED]
    return tuple(_rows(desk, reversed(found)))


def _meetings(desk: Desk, last: date) -> tuple[DatedMeeting, ...]:
    return desk.store.view(DatedMeeting, on=desk.on, first=date.min, last=last)


def _rows(desk: Desk, meetings: Iterable[DatedMeeting]) -> Iterator[CameRow]:
    store = desk.store
    seats = {seat.id: seat for seat in store.find(Seat)}
    names = {person.id: person.name for person in store.find(Person)}
    noted = {(each.meeting_id, each.person_id): each for each in store.find(Attendance)}
    sitting: defaultdict[int, list[Appointment]] = defaultdict(list)
    for appointment in store.find(Appointment):
        sitting[seats[appointment.seat_id].body_id].append(appointment)
    for meeting in meetings:
        for appointment in sitting[meeting.body_id]:
            if is_current(appointment.valid_from, appointment.valid_to, meeting.held_on):
                kept = noted.get((meeting.meeting_id, appointment.person_id))
                yield CameRow(
                    held_on=meeting.held_on,
                    board=meeting.board,
                    person=names[appointment.person_id],
                    sits_as=called(appointment.capacity, seats[appointment.seat_id].role).lower(),
                    presence=kept.presence if kept else Presence.NOT_RECORDED,
                    note=kept.note if kept else "",
                    meeting_id=meeting.meeting_id,
                    person_id=appointment.person_id,
                    seat_id=appointment.seat_id,
                )


_CAME = {Presence.ATTENDED, Presence.LATE, Presence.LEFT_EARLY, Presence.DEPUTY}
_UNKNOWN = {Presence.NOT_RECORDED, Presence.INVITED, Presence.ACCEPTED}


def is_unknown(row: CameRow) -> bool:
    """Tell whether it is not known if they came."""
    return row.presence in _UNKNOWN


def _mark(row: CameRow) -> Mark:
    if row.presence in _CAME:
        return Mark(Shape.DONE, Tone.GOOD)
    if row.presence in _UNKNOWN:
        return Mark(Shape.DOTTED, Tone.MUTED)
    return Mark(Shape.EMPTY, Tone.WARNING)


COLUMNS: tuple[Column[CameRow], ...] = (
    Column("Date", lambda row: row.held_on),
    Column("Board or group", lambda row: row.board, width=36),
    Column("Who", lambda row: row.person, width=22),
    Column("Sits as", lambda row: row.sits_as),
    Column("Came", lambda row: row.presence, mark=_mark),
    Column("Note", lambda row: row.note, width=24),
)
