"""The meetings of a rhythm as they stand in the diary, and which of them something hangs on."""

from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.rules.meetings.recurrence import times_a_year
from vcsdesk.store import Store

_FIRM = {MeetingStatus.MOVED, MeetingStatus.CANCELLED, MeetingStatus.HELD}


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """The meetings of one rhythm, those of them that stay as they are, and the days those stood on before."""

    meetings: tuple[Meeting, ...]
    firm: frozenset[int]
    stood_on: frozenset[date]

    def loose(self, today: date) -> tuple[Meeting, ...]:
        """Give the meetings to come that may be laid out otherwise."""
        return tuple(each for each in self.meetings if each.held_on >= today and each.id not in self.firm)

    def free(self, days: Iterable[date], pattern: Pattern) -> list[date]:
        """Leave out the days of meetings that are there, and those in whose place a firm one stands."""
        there = {meeting.held_on for meeting in self.meetings}
        firm = {meeting.held_on for meeting in self.meetings if meeting.id in self.firm} | self.stood_on
        half_a_turn = timedelta(days=182 // times_a_year(pattern))
        return [on for on in days if on not in there and all(abs(on - other) > half_a_turn for other in firm)]


def standing(store: Store, series: MeetingSeries) -> Standing:
    """Read how the meetings of a rhythm stand."""
    meetings = store.find(Meeting, series_id=series.id)
    ids = tuple(meeting.id for meeting in meetings)
    changes = store.find(MeetingChange, meeting_id=ids)
    papers, answers = store.find(Paper, meeting_id=ids), store.find(Attendance, meeting_id=ids)
    hung_on = {each.meeting_id for each in changes} | {each.meeting_id for each in answers}
    hung_on |= {each.meeting_id for each in papers if each.meeting_id}
    hung_on |= {each.meeting_id for each in store.find(GivenPaper, meeting_id=ids) if each.meeting_id}
    return Standing(
        meetings=meetings,
        firm=frozenset(each.id for each in meetings if each.id in hung_on or _is_noted(each, series)),
        stood_on=frozenset(change.was_on for change in changes),
    )


def _is_noted(meeting: Meeting, series: MeetingSeries) -> bool:
    """Tell whether anything was put down of this meeting that its rhythm does not say."""
    return (
        meeting.status in _FIRM
        or meeting.agenda_received_on is not None
        or meeting.papers_received_on is not None
        or bool(meeting.note)
        or (meeting.starts_at, meeting.length_minutes, meeting.venue)
        != (series.starts_at, series.length_minutes, series.venue)
    )
