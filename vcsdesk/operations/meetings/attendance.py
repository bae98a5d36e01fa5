"""Who came to a meeting is recorded; what is not recorded is not an absence."""

from vcsdesk.operations import checks
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def record_attendance(
    store: Store,
    meeting: Meeting,
    person: Person,
    presence: Presence,
    *,
    seat: Seat | None = None,
    note: str = "",
) -> Attendance:
    """Record what is known of one person at one meeting, in place of what was known before."""
    if meeting.status is MeetingStatus.CANCELLED:
        raise Refused("This meeting was cancelled, so nobody came.", "Undo that, if it was held after all.")
    if seat is not None and seat.body_id != meeting.body_id:
        raise Refused("That seat is on another board or group.", "Choose a seat of the one that meets.")
    told = checks.text(note)
    with store.step("Record attendance"):
        earlier = store.first(Attendance, meeting_id=meeting.id, person_id=person.id)
        if earlier is not None:
            seat_id = seat.id if seat else earlier.seat_id
            return store.change(earlier, presence=presence, seat_id=seat_id, note=told or earlier.note)
        return store.add(
            Attendance(
                meeting_id=meeting.id,
                person_id=person.id,
                seat_id=seat.id if seat else None,
                presence=presence,
                note=told,
            )
        )
