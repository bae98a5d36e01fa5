"""The pre-meeting sheet: what a representative reads in the two minutes before the next meeting."""

from datetime import date

import msgspec

from vcsdesk.documents.boards.sat_in import sat_in
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import ask, masthead
from vcsdesk.documents.desk.sender import Sender, person_name, sender
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.meetings.dates import next_of, year_ahead
from vcsdesk.documents.meetings.past import PastMeeting, last_meetings
from vcsdesk.documents.meetings.reported import OWED, TOLD, Point, points
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.printing import (
    Document,
    Gives,
    Part,
    Story,
    Wanted,
    Words,
    bold,
    bullets,
    facts,
    grid,
    heading,
    letterhead,
    para,
    unbroken,
    write_lines,
)
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.wording import count, days, listed, moment, plain_day, short_day

_TITLE = "Before your meeting"
_MOST = 5


class PreMeeting(msgspec.Struct, frozen=True, kw_only=True):
    """All that the sheet says."""

    on: date
    printed_on: date
    sender: Sender
    row: SeatRow
    called: str
    meeting: MeetingRow | None
    """The next one, where it has a date."""
    others: tuple[str, ...]
    """Who else goes for the sector."""
    last: PastMeeting | None
    told: tuple[Point, ...]
    owed: tuple[Point, ...]
    papers: tuple[PaperRow, ...]


def gather(day: Day, seat_id: int) -> PreMeeting:
    """Read it for the next meeting of a seat's board; Refused where nobody sits there."""
    row = sat_in(day, seat_id, "to get ready")
    of_board = [meeting for meeting in day.meetings if meeting.body_id == row.body_id]
    coming = next_of(year_ahead(of_board, day.on))
    held = [each for each in of_board if each.held_on < day.on and each.status is not MeetingStatus.CANCELLED]
    return PreMeeting(
        on=day.on,
        printed_on=day.printed_on,
        sender=sender(day),
        row=row,
        called=person_name(day, row.person_id),
        meeting=coming,
        others=_others(day, row),
        last=next(iter(last_meetings(day, of_board)), None),
        told=points(day, held[-1:], TOLD),
        owed=points(day, held[-3:], OWED),
        papers=tuple(day.papers.get(coming.meeting_id, ())) if coming else (),
    )


def _others(day: Day, own: SeatRow) -> tuple[str, ...]:
    of_board = (row for row in day.seats if row.body_id == own.body_id and row.person_id != own.person_id)
    return tuple(row.who for row in of_board if row.who)


def story(of: PreMeeting) -> Story:
    """Tell it on one side: when, what was, what is owed, what has come, what to ask."""
    head = masthead(
        of.sender,
        _TITLE,
        of,
        on=of.on,
        printed_on=of.printed_on,
        for_whom=of.row.board,
        lines=(f"For {of.called}, {of.row.seat}", *ask(of.sender)),
    )
    return [
        letterhead(head),
        facts(_when(of)),
        *_last_time(of),
        *_papers(of),
        heading("To say and to ask", 2),
        write_lines("What the sector wants said, and what we ask for", 3),
        write_lines("Interests to declare: yours, or your organisation’s", 1),
    ]


def named(of: PreMeeting) -> str:
    """Name the file."""
    on = of.meeting.held_on.isoformat() if of.meeting else "no date"
    return file_name(_TITLE, of.row.board, of.called, on)


def gives(of: PreMeeting) -> Gives:
    """Remember which meeting it was for."""
    return Gives(meeting_id=of.meeting.meeting_id if of.meeting else None)


def _when(of: PreMeeting) -> list[tuple[str, Words]]:
    coming = of.meeting
    firm = " Provisional: check first." if coming and coming.status is MeetingStatus.PROVISIONAL else ""
    return [
        ("When", f"{moment(coming.held_on, coming.starts_at)}.{firm}" if coming else NOT_RECORDED),
        ("Where", known(coming.venue if coming else "")),
        ("Who else goes", listed(of.others) or "nobody else for the sector"),
    ]


def _last_time(of: PreMeeting) -> list[Part]:
    """Say what happened last time, and what somebody was to do since."""
    if of.last is None:
        return [heading("Last time", 2), para("No earlier meeting is recorded.")]
    note = f" {of.last.note}" if of.last.note else ""
    came = f"Came for the sector on {plain_day(of.last.held_on)}: {of.last.came.rstrip('.')}.{note}"
    told = [bullets(f"{each.kind.words}: {each.text}" for each in of.told[:_MOST])] if of.told else []
    nothing = [] if of.told else [para("No report of it has been taken in.")]
    owed = (
        [heading("To be done since", 2), bullets(_owed(each) for each in of.owed[:_MOST])] if of.owed else []
    )
    return [heading("Last time", 2), para(came), *told, *nothing, *owed]


def _owed(point: Point) -> Words:
    by = f", by {unbroken(plain_day(point.due_on))}" if point.due_on else ""
    return (bold(point.who or "Nobody named"), f": {point.text}{by}")


def _papers(of: PreMeeting) -> list[Part]:
    """Name the papers, with how long before the meeting they came."""
    if not of.papers:
        return [heading("Papers", 2), para("No paper for this meeting has come yet.")]
    rows = [
        (each.title, count(each.pages, "page") if each.pages else NOT_RECORDED, _came(each))
        for each in of.papers
    ]
    return [
        heading("Papers", 2),
        grid(("Paper", "Length", "Came"), rows, (5, 1.6, 3), "The papers of this meeting"),
    ]


def _came(paper: PaperRow) -> str:
    if paper.received_on is None:
        return NOT_RECORDED
    before = "" if paper.days_before is None else f", {days(paper.days_before)} before"
    return f"{unbroken(short_day(paper.received_on))}{before}"


DOCUMENT = Document(
    name="pre-meeting-sheet",
    title="Pre-meeting sheet",
    purpose="The two-minute brief before a meeting: last time, what is owed, the papers, and what to ask.",
    wanted=Wanted.BEFORE,
    also_called=("brief", "briefing", "two-minute sheet", "prepare", "crib sheet"),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    gives=gives,
    order=15,
)
