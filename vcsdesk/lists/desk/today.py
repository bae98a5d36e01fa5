"""Today: what needs the officer now, the nearest harm first."""

from datetime import date, timedelta

from vcsdesk.lists.boards import seats
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.desk.today_row import TodayRow
from vcsdesk.lists.desk.waiting_meetings import missing_papers, next_meetings, unrecorded
from vcsdesk.lists.desk.waiting_seats import waiting_seats
from vcsdesk.lists.listing import Listing
from vcsdesk.records.meetings.dated_meeting import DatedMeeting
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.rules.desk.harm import Urgency, in_order_of_harm
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.store import Store

_LOOK_BACK = timedelta(days=60)
_LOOK_AHEAD = timedelta(days=14)


def rows(store: Store, on: date, today: date) -> tuple[TodayRow, ...]:
    """Read what waits on the day, in order of harm."""
    meetings = [
        meeting
        for meeting in store.view(DatedMeeting, on=on, first=on - _LOOK_BACK, last=on + _LOOK_AHEAD)
        if meeting.status is not MeetingStatus.CANCELLED
    ]
    ahead = [meeting for meeting in meetings if meeting.held_on >= on]
    first = min((meeting.known_on or on for meeting in ahead), default=on)
    holidays = holidays_between(min(first, on) - _LOOK_BACK, on + _LOOK_AHEAD)
    return in_order_of_harm(
        [
            *unrecorded(meetings, on),
            *missing_papers(ahead, on, holidays),
            *next_meetings(ahead, on, holidays),
            *waiting_seats(seats.rows(store, on, today), on),
        ],
        on,
    )


_MARKS = {
    Urgency.OVERDUE: Mark(Shape.OVER, Tone.BAD),
    Urgency.DUE_THIS_WEEK: Mark(Shape.SQUARE, Tone.WARNING),
    Urgency.NEXT_MEETING: Mark(Shape.FULL, Tone.ACCENT),
    Urgency.SEAT_LAPSING: Mark(Shape.HALF, Tone.WARNING),
    Urgency.LATER: Mark(Shape.EMPTY, Tone.MUTED),
}


LISTING = Listing(
    name="today",
    title="Today",
    columns=(
        Column("How near", lambda row: row.harm, mark=lambda row: _MARKS[row.harm]),
        Column("What", lambda row: row.what, width=60),
        Column("Where", lambda row: row.where, width=34),
        Column("When", lambda row: row.when),
        Column("Day", lambda row: row.due_on),
    ),
    rows=rows,
)
