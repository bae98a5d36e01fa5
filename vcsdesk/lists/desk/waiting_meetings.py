"""What waits because of meetings: who came, papers that have not come, and the next ones themselves."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date, timedelta

from vcsdesk.lists.desk.today_row import Opens, TodayRow
from vcsdesk.records.meetings.dated_meeting import DatedMeeting
from vcsdesk.records.meetings.unrecorded_meetings import UnrecordedMeetings
from vcsdesk.rules.desk.harm import THIS_WEEK, Matter, urgency
from vcsdesk.rules.meetings import notice
from vcsdesk.wording import count, day, distance, due, moment, plain_day

SOON = timedelta(days=14)


def unrecorded(boards: Iterable[UnrecordedMeetings], on: date) -> Iterator[TodayRow]:
    """Ask once for each board who came, from the first meeting of which it is not known."""
    for first in boards:
        more = first.meetings - 1
        others = f", and to {count(more, 'meeting')} after it" if more else ""
        yield _row(
            first,
            on,
            matter=Matter.DUTY,
            due_on=first.held_on,
            what=f"Say who came to the meeting on {plain_day(first.held_on)}{others}.",
            when=due(first.held_on, on),
        )


def missing_papers(
    ahead: Iterable[DatedMeeting], on: date, holidays: AbstractSet[date]
) -> Iterator[TodayRow]:
    """Chase the papers that are due soon and have not come; without a promise they are due on the day."""
    for meeting in ahead:
        if meeting.papers or (meeting.papers_received_on and meeting.papers_received_on <= on):
            continue
        by = _papers_due_on(meeting, holidays)
        if by - on > SOON:
            continue
        yield _row(
            meeting,
            on,
            matter=Matter.DUTY,
            due_on=by,
            what=f"Ask for the papers for the meeting on {day(meeting.held_on)}: none have come.",
            when=due(by, on),
            severity=1,
        )


def _papers_due_on(meeting: DatedMeeting, holidays: AbstractSet[date]) -> date:
    if meeting.notice_days is None:
        return meeting.held_on
    return notice.due_on(meeting.held_on, meeting.notice_days, meeting.notice_unit, holidays)


def next_meetings(ahead: Iterable[DatedMeeting], on: date, holidays: AbstractSet[date]) -> Iterator[TodayRow]:
    """Name the meetings of the next week, and those at short notice in the week after."""
    for meeting in ahead:
        given = (meeting.known_on, meeting.held_on, meeting.notice_days, meeting.notice_unit, holidays)
        short = notice.is_short(*given)
        if meeting.held_on - on > (SOON if short else THIS_WEEK):
            continue
        place = f", {meeting.venue}" if meeting.venue else ""
        told = f" Short notice: {notice.in_words(*given)}." if short else ""
        yield _row(
            meeting,
            on,
            matter=Matter.MEETING,
            due_on=meeting.held_on,
            what=f"Meets on {moment(meeting.held_on, meeting.starts_at)}{place}.{told}",
            when=distance(meeting.held_on, on),
        )


def _row(
    meeting: DatedMeeting | UnrecordedMeetings,
    on: date,
    *,
    matter: Matter,
    due_on: date,
    what: str,
    when: str,
    severity: int = 0,
) -> TodayRow:
    return TodayRow(
        harm=urgency(matter, due_on, on),
        what=what,
        where=meeting.board,
        due_on=due_on,
        when=when,
        opens=Opens.MEETING,
        record_id=meeting.meeting_id,
        body_id=meeting.body_id,
        matter=matter,
        severity=severity,
    )
