"""What a restructure brings with it, one line each: what is in the way first, then what is lost and owed."""

from collections.abc import Iterator

import msgspec

from vcsdesk import wording
from vcsdesk.lists.boards.restructuring.effects import Preview, SeatEffect, SittingEffect, ToTell
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.records.kinds import Kind
from vcsdesk.wording import count, listed


class Consequence(Kind):
    """What sort of thing follows."""

    PROBLEM = "in_the_way"
    SEAT_LAPSES = "seat_lapses"
    SEAT_CARRIES = "seat_carries_over"
    NEW_SEAT = "new_seat"
    SITTING_ENDS = "appointment_ends"
    MEETING = "meeting_called_off"
    GROUP = "group_moves"
    TIE = "tie"
    TELL = "to_be_told"
    ELECTION = "election_owed"
    TEXT = "document_stays"
    PAPER = "paper_goes_stale"


class ConsequenceRow(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that follows: about what or whom, what happens, and what is to be done."""

    what: Consequence
    about: str
    happens: str
    to_do: str = ""


_MARKS = {
    Consequence.PROBLEM: Mark(Shape.SQUARE, Tone.BAD),
    Consequence.SEAT_LAPSES: Mark(Shape.UNDER, Tone.BAD),
    Consequence.SEAT_CARRIES: Mark(Shape.DONE, Tone.GOOD),
    Consequence.NEW_SEAT: Mark(Shape.OVER, Tone.GOOD),
    Consequence.SITTING_ENDS: Mark(Shape.EMPTY, Tone.BAD),
    Consequence.MEETING: Mark(Shape.EMPTY, Tone.WARNING),
    Consequence.GROUP: Mark(Shape.FULL, Tone.ACCENT),
    Consequence.TIE: Mark(Shape.FULL, Tone.ACCENT),
    Consequence.TELL: Mark(Shape.HALF, Tone.WARNING),
    Consequence.ELECTION: Mark(Shape.HALF, Tone.WARNING),
    Consequence.TEXT: Mark(Shape.DOTTED, Tone.MUTED),
    Consequence.PAPER: Mark(Shape.DOTTED, Tone.MUTED),
}


def consequences(found: Preview) -> tuple[ConsequenceRow, ...]:
    """Tell all that follows, in the order in which she looks at it."""
    return (*_problems(found), *_seats(found), *_meetings(found), *_moves(found), *_owed(found))


def consequence_mark(what: Consequence) -> Mark:
    """Give the mark of what follows."""
    return _MARKS[what]


def contact_words(each: ToTell) -> str:
    """Say how somebody is best told: E-mail, ann@example.org."""
    if each.channel is None or not each.contact:
        return "No way of reaching them is recorded"
    return f"{wording.value(each.channel)}: {each.contact}"


def _row(what: Consequence, about: str, happens: str, to_do: str = "") -> ConsequenceRow:
    return ConsequenceRow(what=what, about=about, happens=happens, to_do=to_do)


def _problems(found: Preview) -> Iterator[ConsequenceRow]:
    for each in found.problems:
        yield _row(Consequence.PROBLEM, "This draft", each.message, each.hint)


def _seats(found: Preview) -> Iterator[ConsequenceRow]:
    for seat in sorted(found.seats, key=lambda seat: seat.fate is Fate.CARRIES_OVER):
        yield _seat(seat)
    for new in found.new_seats:
        yield _row(Consequence.NEW_SEAT, new.board, f"Gains {count(new.seats, 'seat')}, vacant at first")
    for sitting in found.appointments:
        if not sitting.goes_on:
            yield _sitting(sitting)


def _seat(seat: SeatEffect) -> ConsequenceRow:
    who = f"; {seat.holder} sits there" if seat.holder else ""
    if seat.fate is Fate.LAPSES:
        return _row(Consequence.SEAT_LAPSES, f"{seat.board}: {seat.seat}", f"Lapses{who}")
    return _row(
        Consequence.SEAT_CARRIES, f"{seat.board}: {seat.seat}", f"Carries over to {seat.to or 'nowhere'}{who}"
    )


def _sitting(sitting: SittingEffect) -> ConsequenceRow:
    seat = f"{sitting.board}: {sitting.seat}"
    as_what = wording.value(sitting.capacity).lower()
    return _row(Consequence.SITTING_ENDS, sitting.person, f"Ends as {as_what} of {seat}. {sitting.why}")


def _meetings(found: Preview) -> Iterator[ConsequenceRow]:
    for meeting in found.meetings:
        when = wording.moment(meeting.held_on, meeting.starts_at)
        yield _row(Consequence.MEETING, meeting.board, when, "Give the room back" if meeting.venue else "")
    for series in found.series:
        last = f"Its rhythm of meetings ends on {wording.day(series.last_on)}"
        yield _row(Consequence.MEETING, series.board, last)


def _moves(found: Preview) -> Iterator[ConsequenceRow]:
    for each in found.groups:
        after = f"under {each.under_after}" if each.under_after else "at the top"
        yield _row(
            Consequence.GROUP, each.group, f"Stood under {each.under_before}, stands {after} from then"
        )
    for tie in found.ties:
        said = f"{wording.value(tie.kind)} {tie.to_before}"
        goes_on = f"goes on as {tie.from_after}: {wording.value(tie.kind).lower()} {tie.to_after}"
        yield _row(Consequence.TIE, tie.from_before, f"{said} {goes_on if tie.goes_on else 'ends'}")


def _owed(found: Preview) -> Iterator[ConsequenceRow]:
    for each in found.people:
        yield _row(
            Consequence.TELL, f"{each.person} ({listed(each.roles)})", listed(each.why), contact_words(each)
        )
    for owed in found.elections:
        seats = f"“{owed.seat}”" if owed.seat else count(owed.seats, "seat")
        yield _row(
            Consequence.ELECTION, owed.board, f"{wording.capital(seats)}: {owed.why}", "Hold an election"
        )
    for text in found.texts:
        kind = "promise" if text.is_promise else "document"
        yield _row(Consequence.TEXT, text.board, f"The {kind} “{text.title}” stays with it as it was")
    for paper in found.papers:
        about = f"{paper.title}: {paper.about}" if paper.about else paper.title
        yield _row(Consequence.PAPER, about, paper.why, "Print it anew")
    for paper in found.packs_back:
        yield _row(Consequence.PAPER, f"{paper.title}: {paper.about}", paper.why, "Take it back")


COLUMNS: tuple[Column[ConsequenceRow], ...] = (
    Column("What", lambda row: row.what, mark=lambda row: consequence_mark(row.what)),
    Column("About", lambda row: row.about, width=28),
    Column("What happens", lambda row: row.happens, width=44),
    Column("What to do", lambda row: row.to_do, width=26),
)
