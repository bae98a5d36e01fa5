"""Vacancies and expiries: which seats need something and what to do next, and when terms end."""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from vcsdesk.documents.boards.who_is_who import several_seats
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import ask, masthead
from vcsdesk.documents.desk.sender import Sender, sender
from vcsdesk.documents.file_names import file_name
from vcsdesk.lists.boards import staggering, term_cliff, vacancies
from vcsdesk.lists.boards.staggering import StaggerRow
from vcsdesk.lists.boards.term_cliff import CliffRow
from vcsdesk.lists.boards.vacancies import VacancyRow
from vcsdesk.printing import (
    Bar,
    BarKind,
    Document,
    Part,
    Story,
    bar_chart,
    bullets,
    grid,
    heading,
    keep_together,
    lead,
    letterhead,
    para,
    unbroken,
)
from vcsdesk.rules.boards.cliff import Ending
from vcsdesk.rules.boards.need import Need
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.rules.boards.stagger import MOST_YEARS
from vcsdesk.wording import MONTHS, capital, count, months, per_cent, short_day

_TITLE = "Vacancies and expiries"
_LAST_WITH_ROOM = 11
_HEADINGS = {
    Need.OFFICER_GOES: "Gaps the officer fills",
    Need.DISPUTED: "Disputed",
    Need.VACANT: "Vacant",
    Need.COVERED: "Vacant, and covered for now",
    Need.HOLD_OVER: "In hold-over",
    Need.ENDING: "Terms that end within a year",
}
_COUNTED = {
    Need.OFFICER_GOES: "vacant, and the officer goes",
    Need.DISPUTED: "disputed",
    Need.VACANT: "vacant, and nobody goes",
    Need.COVERED: "vacant, and covered by somebody else",
    Need.HOLD_OVER: "in hold-over: the term has ended, and whoever sits there goes on",
    Need.ENDING: "with a term that ends within a year",
}


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All that the report says."""

    on: date
    printed_on: date
    sender: Sender
    seats: int
    not_known: int
    several: frozenset[int]
    """The boards with more than one seat, of which each is named."""
    needing: tuple[VacancyRow, ...]
    cliff: tuple[CliffRow, ...]
    spread: tuple[StaggerRow, ...]


def gather(day: Day) -> Report:
    """Read what the report says of the day."""
    return Report(
        on=day.on,
        printed_on=day.printed_on,
        sender=sender(day),
        seats=len(day.seats),
        not_known=sum(row.state is SeatState.NOT_KNOWN for row in day.seats),
        several=several_seats(day.seats),
        needing=vacancies.read(day.store, day.on, day.seats),
        cliff=term_cliff.read(day.store, day.on, day.seats),
        spread=staggering.read(day.store, day.on, day.seats, MOST_YEARS),
    )


def story(report: Report) -> Story:
    """Set the report out."""
    head = masthead(
        report.sender, _TITLE, report, on=report.on, printed_on=report.printed_on, lines=ask(report.sender)
    )
    if not report.seats:
        return [letterhead(head), lead("Seats on boards are not recorded yet.")]
    return [letterhead(head), *_summary(report), *_needing(report), *_cliff(report), *_spread(report)]


def named(report: Report) -> str:
    """Name the file."""
    return file_name(_TITLE, report.sender.borough)


def _summary(report: Report) -> list[Part]:
    """Say how many of all seats need what."""
    many = [(need, sum(row.need is need for row in report.needing)) for need in Need]
    said = [
        f"{number} of {report.seats} ({per_cent(number, report.seats)}) {_COUNTED[need]}"
        for need, number in many
        if number
    ]
    if report.not_known:
        said.append(f"{report.not_known} of {report.seats}: how they stood that day is not recorded")
    if not said:
        each = "The one seat needs" if report.seats == 1 else f"None of the {report.seats} seats needs"
        thing = "nothing" if report.seats == 1 else "anything"
        return [lead(f"{each} {thing}: no seat is empty, and no term is over or ends within a year.")]
    needs = "needs" if len(report.needing) == 1 else "need"
    something = f"{count(len(report.needing), 'seat', none='No seat')} of {report.seats} {needs} something."
    return [lead(something), bullets(said)]


def _needing(report: Report) -> Iterator[Part]:
    """List the seats that need something, those that need the same together."""
    for need, title in _HEADINGS.items():
        alike = [row for row in report.needing if row.need is need]
        if alike:
            cells = [(_where(row, report), _stands(row), row.next_step) for row in alike]
            headings = ("Board and seat", "How it stands", "What to do next")
            yield heading(title)
            yield grid(headings, cells, (2.7, 2.7, 4.6), title)


def _where(row: VacancyRow | StaggerRow, report: Report) -> str:
    """Name a seat by its board, and by its label where the board has several."""
    return f"{row.board}: {row.seat}" if row.body_id in report.several else row.board


def _stands(row: VacancyRow) -> str:
    """Say how it stands, with who is there."""
    said = capital(row.stands)
    return said if row.need.is_vacancy or not row.who else f"{row.who}: {row.stands}"


def _cliff(report: Report) -> list[Part]:
    """Draw when terms end, then say the same in a table."""
    if not report.cliff:
        return []
    said = " ".join(term_cliff.in_words(report.cliff))
    filled = [row for row in report.cliff if row.terms]
    cells = [(row.words, str(row.terms), "; ".join(row.seats)) for row in filled]
    chart = bar_chart(_bars(report.cliff), f"{said} {_told(filled)}")
    title = heading("When terms end")
    table = grid(("When", "Terms", "Which"), cells, (2.4, 1.2, 6), "How many terms end when")
    drawn = [chart] if any(bar.amount for bar in chart.bars) else []
    return [keep_together(title, para(said), *drawn), table]


def _bars(rows: Sequence[CliffRow]) -> Iterator[Bar]:
    """Give a bar a month, with its year under January, and under the first where there is room."""
    first = next((row for row in rows if row.month and row.month.month < _LAST_WITH_ROOM), None)
    for row in rows:
        if row.month is not None:
            kind = BarKind.worst if row.worst and row.terms > 1 else BarKind.usual
            under = str(row.month.year) if row.month.month == 1 or row is first else ""
            yield Bar(MONTHS[row.month.month - 1][:1], row.terms, under, kind)
        elif row.ending is Ending.PAST and row.terms:
            yield Bar("Past", row.terms, kind=BarKind.apart)


def _told(filled: Sequence[CliffRow]) -> str:
    return " ".join(f"{row.words}: {row.terms}." for row in filled)


def _spread(report: Report) -> list[Part]:
    """Say what staggering the next terms would do, and which seats would get a shorter one."""
    if not report.spread:
        return []
    shorter = [row for row in report.spread if row.is_shorter]
    said = para(f"{staggering.in_words(report.spread)} Nothing is changed by this report.")
    made: list[Part] = [heading("If the next terms were staggered"), said]
    if shorter:
        cells = [(_where(row, report), _would(row), _usual(row)) for row in shorter]
        headings = ("Board and seat", "First term, shorter", "As usual")
        made.append(grid(headings, cells, (4, 3, 3), "Seats that would get a shorter first term"))
        made.append(para("All other seats keep their usual term, and so do these after their first."))
    return made


def _would(row: StaggerRow) -> str:
    return f"{months(row.months)}, to {unbroken(short_day(row.ends))}"


def _usual(row: StaggerRow) -> str:
    return f"{months(row.usual_months)}, to {unbroken(short_day(row.usual_ends))}"


DOCUMENT = Document(
    name="vacancies",
    title=_TITLE,
    about=None,
    gather=gather,
    story=story,
    file_name=named,
    order=30,
)
