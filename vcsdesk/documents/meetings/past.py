"""The last meetings of a board: when they were and who came for the sector."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import person_name
from vcsdesk.documents.meetings.dates import when
from vcsdesk.documents.unknown import known
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.printing import grid
from vcsdesk.printing.parts import Grid
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.wording import listed

_HOW_MANY = 3
_SAID = {
    Presence.ATTENDED: "Came",
    Presence.LATE: "Came late",
    Presence.LEFT_EARLY: "Left early",
    Presence.DEPUTY: "Came as deputy",
    Presence.APOLOGIES: "Apologies",
    Presence.ABSENT: "Not there",
}


class PastMeeting(msgspec.Struct, frozen=True):
    """A meeting that was, with who came and what was noted."""

    held_on: date
    came: str
    note: str


def last_meetings(day: Day, meetings: Iterable[MeetingRow]) -> tuple[PastMeeting, ...]:
    """Read the last meetings before the day, the latest first."""
    held = [row for row in meetings if row.held_on < day.on and row.status is not MeetingStatus.CANCELLED]
    return tuple(_past(day, row) for row in held[: -_HOW_MANY - 1 : -1])


def past_table(meetings: Iterable[PastMeeting]) -> Grid:
    """Set out the last meetings."""
    rows = [(when(each.held_on), each.came, each.note or "no notes recorded") for each in meetings]
    return grid(
        ("Date", "Attendance", "Notes"), rows, (2.6, 3.4, 3), "The last meetings and who came to them"
    )


def _past(day: Day, row: MeetingRow) -> PastMeeting:
    people = defaultdict[Presence, list[str]](list)
    for each in day.store.find(Attendance, meeting_id=row.meeting_id):
        people[each.presence].append(person_name(day, each.person_id))
    came = [f"{said}: {listed(people[presence])}." for presence, said in _SAID.items() if presence in people]
    return PastMeeting(row.held_on, known(" ".join(came)), day.store.get(Meeting, row.meeting_id).note)
