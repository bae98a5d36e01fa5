"""Today: what needs the officer now, the nearest harm first."""

from datetime import date, timedelta

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.leaving import questions
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.desk.overload import Overload, overload
from vcsdesk.lists.desk.today_row import Opens, TodayRow
from vcsdesk.lists.desk.waiting_meetings import SOON, missing_papers, next_meetings, unrecorded
from vcsdesk.lists.desk.waiting_moves import waiting_moves
from vcsdesk.lists.desk.waiting_reports import waiting_reports
from vcsdesk.lists.desk.waiting_seats import waiting_seats
from vcsdesk.lists.listing import Listing
from vcsdesk.lists.reach import reach
from vcsdesk.records.feedback.kept_report import KeptReport
from vcsdesk.records.meetings.dated_meeting import DatedMeeting
from vcsdesk.records.meetings.longest_promise import LongestPromise
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.meetings.unrecorded_meetings import UnrecordedMeetings
from vcsdesk.rules.desk.harm import Matter, Urgency, in_order_of_harm
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.store import Store

_A_YEAR = timedelta(days=366)


def rows(store: Store, on: date, today: date) -> tuple[TodayRow, ...]:
    """Read what waits on the day, in order of harm."""
    last = reach(on, SOON + _longest_promise(store))
    ahead = [
        meeting
        for meeting in store.view(DatedMeeting, on=on, first=on, last=last)
        if meeting.status is not MeetingStatus.CANCELLED
    ]
    holidays = holidays_between(reach(on, -_A_YEAR), last)
    return in_order_of_harm(
        [
            *(_overloaded(each, on) for each in overload(store, on)),
            *unrecorded(store.view(UnrecordedMeetings, on=on), on),
            *missing_papers(ahead, on, holidays),
            *next_meetings(ahead, on, holidays),
            *waiting_moves(questions(store, on, today), on),
            *waiting_reports(store.view(KeptReport, on=on), on),
            *waiting_seats(seats.rows(store, on, today), on),
        ],
        on,
    )


def _overloaded(over: Overload, on: date) -> TodayRow:
    return TodayRow(
        harm=Urgency.OVER_A_LIMIT,
        what=over.sentence,
        where="Workload",
        due_on=on,
        when="now",
        opens=Opens.PERSON,
        record_id=over.person_id,
        body_id=None,
        matter=Matter.LOAD,
        severity=over.groups,
    )


def _longest_promise(store: Store) -> timedelta:
    """Reckon the longest promise in days of the calendar: two for a working day, and Christmas or Easter."""
    (promise,) = store.view(LongestPromise)
    return timedelta(days=2 * promise.days + 7)


_MARKS = {
    Urgency.OVER_A_LIMIT: Mark(Shape.OVER, Tone.BAD),
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
