"""What a form about a meeting is printed with: whose it is, which meeting, and what is known already."""

from __future__ import annotations

from datetime import date

import msgspec

from vcsdesk.documents.boards.said import OFFICERS_REPORT, the
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.desk.sender import Sender, sender
from vcsdesk.documents.feedback.asked import asked_by
from vcsdesk.documents.forms.marks import Marks, marks
from vcsdesk.lists.feedback.seats_at_meetings import seats_at_meetings
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.printing import Masthead, unbroken
from vcsdesk.printing.fields import fields_in
from vcsdesk.records.feedback.report import ReportForm
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.folding import fold
from vcsdesk.rules.forms.identity import FormIdentity
from vcsdesk.wording import day as in_full
from vcsdesk.wording import moment

_NO_ITEMS = {"agenda", "the agenda"}


class FormFacts(msgspec.Struct, frozen=True, kw_only=True):
    """All that one form says before it is filled in."""

    sender: Sender
    on: date
    printed_on: date
    person: str
    board: str
    seat: str
    """Named where the board has several seats of the sector."""
    marks: Marks
    is_officers: bool = False
    """Whether whoever fills it in is the officer, to whom forms are sent."""
    meeting_id: int | None = None
    when: str = ""
    venue: str = ""
    next_on: str = ""
    items: tuple[str, ...] = ()


def gather_form(day: Day, form: ReportForm, meeting_id: int, seat_id: int) -> FormFacts:
    """Read what a form for one seat at one meeting is printed with; Refused where nobody sat there."""
    row = next((each for each in day.meetings if each.meeting_id == meeting_id), None)
    if row is None:
        raise Refused("That meeting is not in the diary any more.", "Choose another one.")
    there = seats_at_meetings(day.store, day.on, row.held_on, row.held_on)
    of_board = [each for each in there if each.meeting_id == meeting_id]
    place = next((each for each in of_board if each.seat_id == seat_id), None)
    if place is None:
        raise Refused(
            f"Nobody sits in that seat on {the(row.board)} on {in_full(row.held_on)}.",
            "Appoint somebody first.",
        )
    items = _items(day, meeting_id) if form is ReportForm.PROFORMA else ()
    by = sender(day)
    return FormFacts(
        sender=by,
        on=day.on,
        printed_on=day.printed_on,
        person=place.person,
        is_officers=place.person_id == by.officer_id,
        board=place.board,
        seat=place.seat if len(of_board) > 1 else "",
        meeting_id=meeting_id,
        when=moment(row.held_on, row.starts_at),
        venue=row.venue,
        next_on=_next(day, row),
        items=items,
        marks=marks(
            day,
            FormIdentity(
                form=form.value,
                meeting_id=place.meeting_id,
                seat_id=place.seat_id,
                person_id=place.person_id,
                printed_on=day.printed_on,
                asks=len(fields_in(asked_by(form, items))),
            ),
        ),
    )


def head(facts: FormFacts, title: str) -> Masthead:
    """Head a form, so that a page gone astray, or a photo of one, still says whose it is and what for."""
    headed = masthead(
        facts.sender,
        title,
        facts,
        on=facts.on,
        printed_on=facts.printed_on,
        for_whom=f"For {facts.person}",
        about=f"{title}, {facts.board}",
    )
    return msgspec.structs.replace(headed, code=facts.marks.code)


def about_pairs(facts: FormFacts) -> list[tuple[str, str]]:
    """Say which meeting a form is about."""
    board = ", ".join(each for each in (facts.board, facts.seat) if each)
    return [("Board or group", board), ("Meeting", when_and_where(facts) if facts.when else "")]


def reporting(facts: FormFacts) -> list[str]:
    """Say how to report back after a meeting, where that is known."""
    said = OFFICERS_REPORT if facts.is_officers else facts.sender.how_to_report
    return [said] if said else []


def when_and_where(facts: FormFacts) -> str:
    """Say when and where the meeting is."""
    where = f", {facts.venue}" if facts.venue else ""
    return f"{unbroken(facts.when)}{where}"


def _items(day: Day, meeting_id: int) -> tuple[str, ...]:
    """Name what is on the agenda by the papers that have come for it."""
    titles = (paper.title for paper in day.papers.get(meeting_id, ()))
    return tuple(title for title in titles if fold(title) not in _NO_ITEMS)


def _next(day: Day, row: MeetingRow) -> str:
    """Say when the board meets next after a meeting, where that is known."""
    later = (
        each.held_on
        for each in day.meetings
        if each.body_id == row.body_id
        and each.held_on > row.held_on
        and each.status is not MeetingStatus.CANCELLED
    )
    first = next(later, None)
    return in_full(first) if first else ""
