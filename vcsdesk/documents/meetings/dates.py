"""The dates to come, as tables."""

from collections.abc import Iterable, Sequence
from datetime import date

from dateutil.relativedelta import relativedelta

from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.printing import Words, grid, unbroken
from vcsdesk.printing.parts import Grid
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.wording import WEEKDAYS, clock_time, day

_STATUS = {
    MeetingStatus.PROVISIONAL: "Provisional: check first",
    MeetingStatus.CONFIRMED: "Confirmed",
    MeetingStatus.MOVED: "Moved to this day",
    MeetingStatus.CANCELLED: "Cancelled",
    MeetingStatus.HELD: "Held",
}


def year_ahead(meetings: Iterable[MeetingRow], on: date) -> tuple[MeetingRow, ...]:
    """Take the meetings of the twelve months from a day."""
    end = on + relativedelta(years=1)
    return tuple(meeting for meeting in meetings if on <= meeting.held_on < end)


def next_of(meetings: Iterable[MeetingRow]) -> MeetingRow | None:
    """Take the first meeting that is still to be held."""
    over = {MeetingStatus.CANCELLED, MeetingStatus.HELD}
    return next((meeting for meeting in meetings if meeting.status not in over), None)


def date_table(meetings: Sequence[MeetingRow], summary: str) -> Grid:
    """Set out one board's dates."""
    rows = [(when(row.held_on), at(row), known(row.venue), _STATUS[row.status]) for row in meetings]
    return grid(("Date", "Time", "Place", "How firm"), rows, (3.4, 1.4, 3.5, 2), summary)


def month_table(meetings: Sequence[MeetingRow], summary: str) -> Grid:
    """Set out one month's dates of many boards."""
    rows = [(_in_month(row.held_on), at(row), _board(row), known(row.venue)) for row in meetings]
    return grid(("Day", "Time", "Board or group", "Place"), rows, (2.1, 1.5, 3.7, 2.9), summary)


def when(on: date) -> str:
    """Say a day in a table, where it may break only after the weekday."""
    weekday, _, rest = day(on).partition(" ")
    return f"{weekday} {unbroken(rest)}"


def _in_month(on: date) -> str:
    """Say a day where the month stands above it: Tuesday 3."""
    return unbroken(f"{WEEKDAYS[on.weekday()]} {on.day}")


def at(row: MeetingRow) -> str:
    """Say the time."""
    return unbroken(clock_time(row.starts_at)) if row.starts_at else NOT_RECORDED


def _board(row: MeetingRow) -> Words:
    firm = row.status in {MeetingStatus.CONFIRMED, MeetingStatus.HELD}
    return row.board if firm else f"{row.board} ({_STATUS[row.status].lower()})"
