"""The dates to come, as tables."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from dateutil.relativedelta import relativedelta

from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.printing import grid, unbroken
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
_BRIEFLY = {
    MeetingStatus.PROVISIONAL: "provisional",
    MeetingStatus.MOVED: "moved to this day",
    MeetingStatus.CANCELLED: "cancelled",
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


def usual_places(meetings: Iterable[MeetingRow]) -> dict[int, str]:
    """Say for each board where it meets as a rule: where two of its meetings or more, and most, are held."""
    venues = defaultdict[int, Counter[str]](Counter)
    for row in meetings:
        venues[row.body_id][row.venue] += 1
    most = {body_id: counted.most_common(1)[0] for body_id, counted in venues.items()}
    return {body_id: venue for body_id, (venue, times) in most.items() if venue and times > 1}


def place_table(meetings: Sequence[MeetingRow], places: Mapping[int, str]) -> Grid:
    """Set out where each board meets as a rule."""
    boards = {row.board: places[row.body_id] for row in meetings if row.body_id in places}
    rows = sorted(boards.items(), key=lambda row: row[0].casefold())
    return grid(("Board or group", "Meets as a rule at"), rows, (5, 4), "Where each group meets as a rule")


def month_table(meetings: Sequence[MeetingRow], places: Mapping[int, str], summary: str) -> Grid:
    """Set out one month's dates of many boards, each on one line; a place only where it is not the usual."""
    rows = [(_in_month(row), _board(row) + _elsewhere(row, places)) for row in meetings]
    return grid(("Day and time", "Board or group"), rows, (2.3, 7.4), summary)


def when(on: date) -> str:
    """Say a day in a table, where it may break only after the weekday."""
    weekday, _, rest = day(on).partition(" ")
    return f"{weekday} {unbroken(rest)}"


def _in_month(row: MeetingRow) -> str:
    """Say when, where the month stands above it: Tue 3, 6.30 pm."""
    time = f", {clock_time(row.starts_at)}" if row.starts_at else ""
    return unbroken(f"{WEEKDAYS[row.held_on.weekday()][:3]} {row.held_on.day}{time}")


def _elsewhere(row: MeetingRow, places: Mapping[int, str]) -> str:
    """Say where, unless it is where this board meets as a rule."""
    if not row.venue:
        return ", place not recorded"
    return "" if row.venue == places.get(row.body_id) else f", {row.venue}"


def at(row: MeetingRow) -> str:
    """Say the time."""
    return unbroken(clock_time(row.starts_at)) if row.starts_at else NOT_RECORDED


def _board(row: MeetingRow) -> str:
    firm = row.status in {MeetingStatus.CONFIRMED, MeetingStatus.HELD}
    return row.board if firm else f"{row.board} ({_BRIEFLY[row.status]})"
