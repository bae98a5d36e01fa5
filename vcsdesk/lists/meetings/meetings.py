"""Meetings: the diary of every board and group, and what notice each meeting was given."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import MINYEAR, date, time

import msgspec

from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.records.meetings.dated_meeting import DatedMeeting
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.notice import in_words, is_short, promise_in_words
from vcsdesk.store import Store


class MeetingRow(msgspec.Struct, frozen=True, kw_only=True):
    """One meeting; `short_notice` is None where the promise or the day we knew is not recorded.

    `attendance_recorded` is None for a meeting that is still to come or will not be.
    """

    held_on: date
    starts_at: time | None
    board: str
    venue: str
    status: MeetingStatus
    known_on: date | None
    notice: str
    promise: str
    short_notice: bool | None
    papers_received_on: date | None
    papers: int
    attendance_recorded: bool | None
    length_minutes: int | None
    meeting_id: int
    body_id: int


def rows(store: Store, on: date, today: date) -> tuple[MeetingRow, ...]:
    """Read every meeting, the earliest first; what is past or to come is so on the day."""
    meetings = store.view(DatedMeeting, on=on, first=date.min, last=date.max)
    holidays = _holidays(meeting.held_on.year for meeting in meetings)
    return tuple(_row(meeting, on, holidays) for meeting in meetings)


def _holidays(years: Iterable[int]) -> AbstractSet[date]:
    """Read the bank holidays of some years and those before them, in which notice may have been given."""
    read = {each for year in years for each in (year - 1, year) if each >= MINYEAR}
    return {on for year in read for on in holidays_between(date(year, 1, 1), date(year, 12, 31))}


def attendance_recorded(meeting: DatedMeeting, on: date) -> bool | None:
    """Tell whether it is known who came; None where nobody has had to come yet."""
    if meeting.held_on >= on or meeting.status is MeetingStatus.CANCELLED:
        return None
    return meeting.recorded > 0


def _row(meeting: DatedMeeting, on: date, holidays: AbstractSet[date]) -> MeetingRow:
    given = (meeting.known_on, meeting.held_on, meeting.notice_days, meeting.notice_unit, holidays)
    return MeetingRow(
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        board=meeting.board,
        venue=meeting.venue,
        status=meeting.status,
        known_on=meeting.known_on,
        notice=in_words(*given),
        promise=promise_in_words(meeting.notice_days, meeting.notice_unit),
        short_notice=is_short(*given),
        papers_received_on=meeting.papers_received_on,
        papers=meeting.papers,
        attendance_recorded=attendance_recorded(meeting, on),
        length_minutes=meeting.length_minutes,
        meeting_id=meeting.meeting_id,
        body_id=meeting.body_id,
    )


def _notice_mark(row: MeetingRow) -> Mark | None:
    return Mark(Shape.UNDER, Tone.WARNING) if row.short_notice else None


def _attendance(row: MeetingRow) -> str | None:
    return {True: "Recorded", False: "Not recorded", None: None}[row.attendance_recorded]


LISTING = Listing(
    name="meetings",
    title="Meetings",
    columns=(
        Column("Date", lambda row: row.held_on),
        Column("Time", lambda row: row.starts_at),
        Column("Board or group", lambda row: row.board, width=36),
        Column("Venue", lambda row: row.venue, width=24),
        Column("Status", lambda row: row.status),
        Column("Known since", lambda row: row.known_on),
        Column("Notice", lambda row: row.notice, width=30, mark=_notice_mark),
        Column("Promised", lambda row: row.promise),
        Column("Papers", lambda row: row.papers or None),
        Column("Attendance", _attendance),
    ),
    rows=rows,
)
