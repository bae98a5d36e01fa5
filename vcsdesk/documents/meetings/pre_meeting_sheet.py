"""The pre-meeting sheet: what a representative reads in the two minutes before the next meeting."""

from collections.abc import Collection, Sequence
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
from vcsdesk.documents.papers.jargon import jargon_in_brief, senses_on
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.printing import (
    BoundPaper,
    Document,
    Gives,
    Part,
    Sense,
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
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.notice import is_short
from vcsdesk.wording import count, days, listed, moment, plain_day

_TITLE = "Before your meeting"
_MOST = 3
_WANTED = "What the sector wants said, what we ask for, and interests to declare"
_LINES, _LEAST_LINES = 12, 1


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
    late: frozenset[int]
    """Those of them that left less notice than the board promises."""
    senses: tuple[Sense, ...]


def gather(day: Day, seat_id: int) -> PreMeeting:
    """Read it for the next meeting of a seat's board; Refused where nobody sits there."""
    row = sat_in(day, seat_id, "to get ready")
    of_board = [meeting for meeting in day.meetings if meeting.body_id == row.body_id]
    coming = next_of(year_ahead(of_board, day.on))
    papers = tuple(day.papers.get(coming.meeting_id, ())) if coming else ()
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
        papers=papers,
        late=frozenset(each.paper_id for each in papers if _is_late(day, each)),
        senses=senses_on(day, row.body_id),
    )


def _is_late(day: Day, paper: PaperRow) -> bool:
    body = day.store.get(Body, paper.body_id)
    if paper.received_on is None or paper.meeting_on is None:
        return False
    holidays = holidays_between(paper.received_on, paper.meeting_on)
    return bool(is_short(paper.received_on, paper.meeting_on, body.notice_days, body.notice_unit, holidays))


def _others(day: Day, own: SeatRow) -> tuple[str, ...]:
    of_board = (row for row in day.seats if row.body_id == own.body_id and row.person_id != own.person_id)
    return tuple(row.who for row in of_board if row.who)


def story(of: PreMeeting) -> Story:
    """Tell it on one side: when, what was, what is owed, what has come, and room for what to ask."""
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
        jargon_in_brief(of.senses, "Words in these papers"),
        write_lines(_WANTED, _LINES, least=_LEAST_LINES),
    ]


def named(of: PreMeeting) -> str:
    """Name the file."""
    on = of.meeting.held_on.isoformat() if of.meeting else "no date"
    return file_name(_TITLE, of.row.board, of.called, on)


def gives(of: PreMeeting) -> Gives:
    """Remember which meeting it was for."""
    return Gives(meeting_id=of.meeting.meeting_id if of.meeting else None)


def reads(of: PreMeeting) -> tuple[BoundPaper, ...]:
    """Read the words of the papers that have come."""
    return tuple(BoundPaper(paper.title, paper.sha256) for paper in of.papers if paper.sha256)


def _when(of: PreMeeting) -> list[tuple[str, Words]]:
    coming = of.meeting
    firm = " Provisional: check first." if coming and coming.status is MeetingStatus.PROVISIONAL else ""
    return [
        ("When", f"{moment(coming.held_on, coming.starts_at)}.{firm}" if coming else NOT_RECORDED),
        ("Where", known(coming.venue if coming else "")),
        ("Who else goes", _who_else(of.others)),
    ]


def _who_else(others: Sequence[str]) -> str:
    if len(others) > _MOST:
        return f"{count(len(others), 'other')} for the sector"
    return listed(others) or "nobody else for the sector"


def _last_time(of: PreMeeting) -> list[Part]:
    """Say what happened last time, and what somebody was to do since."""
    if of.last is None:
        return [heading("Last time", 3), para("No earlier meeting is recorded.")]
    note = f" {of.last.note}" if of.last.note else ""
    came = f"Came for the sector on {plain_day(of.last.held_on)}: {of.last.came.rstrip('.')}.{note}"
    came += "" if of.told else " No report of it has been taken in."
    told = [bullets(_some([f"{each.kind.words}: {each.text}" for each in of.told]))] if of.told else []
    owed = (
        [heading("To be done since", 3), bullets(_some([_owed(each) for each in of.owed]))] if of.owed else []
    )
    return [heading("Last time", 3), para(came), *told, *owed]


def _some(told: Sequence[Words]) -> list[Words]:
    """Give the first few, and say how many more there are."""
    once = list(dict.fromkeys(told))
    more = len(once) - _MOST
    return [*once[:_MOST], *([f"and {count(more, 'other')}, in the report"] if more > 0 else [])]


def _owed(point: Point) -> Words:
    by = f", by {unbroken(plain_day(point.due_on))}" if point.due_on else ""
    return (bold(point.who or "Nobody named"), f": {point.text}{by}")


def _papers(of: PreMeeting) -> list[Part]:
    """Name the papers, with how long before the meeting they came."""
    if not of.papers:
        return [heading("Papers", 3), para("No paper for this meeting has come yet.")]
    rows = [(each.title, _length(each), _came(each, of.late)) for each in of.papers]
    table = grid(("Paper", "Length", "Came"), rows, (6, 1.4, 2.6), "The papers of this meeting")
    return [heading("Papers", 3), table]


def _length(paper: PaperRow) -> str:
    return count(paper.pages, "page") if paper.pages else NOT_RECORDED


def _came(paper: PaperRow, late: Collection[int]) -> str:
    if paper.received_on is None or paper.days_before is None:
        return NOT_RECORDED
    came = f"{days(paper.days_before)} before" if paper.days_before > 0 else "on the day"
    return f"{came}, late" if paper.paper_id in late else came


DOCUMENT = Document(
    name="pre-meeting-sheet",
    title="Pre-meeting sheet",
    purpose="The two-minute brief before a meeting: last time, what is owed, the papers, and what to ask.",
    wanted=Wanted.BEFORE,
    also_called=(
        "brief",
        "briefing",
        "two-minute sheet",
        "prepare",
        "crib sheet",
        "summary",
        "reminder",
        "preparation",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    reads=reads,
    gives=gives,
    order=15,
)
