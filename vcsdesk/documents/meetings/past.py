"""The last meetings of a board: when they were and who came for the sector."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
from vcsdesk.wording import capital, count, listed

_HOW_MANY = 3
# When somebody came and went, and who stayed away, is for the officer and not for every representative.
_CAME = (Presence.ATTENDED, Presence.LATE, Presence.LEFT_EARLY)
_NOTED = {*_CAME, Presence.DEPUTY, Presence.APOLOGIES, Presence.ABSENT}


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
    told = [(when(each.held_on), each.came, each.note) for each in meetings]
    summary = "The last meetings and who came to them"
    if not any(note for _, _, note in told):
        return grid(("Date", "Who came for the sector"), [row[:2] for row in told], (2.6, 6.4), summary)
    return grid(("Date", "Who came for the sector", "Notes"), told, (2.6, 3.4, 3), summary)


def _past(day: Day, row: MeetingRow) -> PastMeeting:
    people = defaultdict[Presence, list[str]](list)
    for each in day.store.find(Attendance, meeting_id=row.meeting_id):
        people[each.presence].append(person_name(day, each.person_id))
    return PastMeeting(row.held_on, known(_came(people)), day.store.get(Meeting, row.meeting_id).note)


def _came(people: Mapping[Presence, Sequence[str]]) -> str:
    """Say who came and how many sent apologies; nothing where none of it was noted."""
    if not _NOTED & people.keys():
        return ""
    came = [name for presence in _CAME for name in people.get(presence, ())]
    deputies = [f"{name} (deputy)" for name in people.get(Presence.DEPUTY, ())]
    apologies = len(people.get(Presence.APOLOGIES, ()))
    said = listed([*came, *deputies]) or "Nobody"
    return f"{said}. {capital(count(apologies, 'apology'))}." if apologies else f"{said}."
