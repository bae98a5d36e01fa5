"""The timeline of a seat as lines of a table, for the window, for paper and for who cannot see it drawn."""

from datetime import date

import msgspec

from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.boards.moments import Moment, MomentKind
from vcsdesk.lists.boards.stood_by import StoodBy
from vcsdesk.lists.boards.stretches import Stretch
from vcsdesk.lists.boards.timeline import Timeline
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.records.partial_date import PartialDate

MOMENT_MARKS = {
    MomentKind.TERM_ENDS: Mark(Shape.UNDER, Tone.WARNING),
    MomentKind.CARRIED_OVER: Mark(Shape.SQUARE, Tone.ACCENT),
    MomentKind.SEAT_ENDS: Mark(Shape.OVER, Tone.MUTED),
}
"""How a marked day looks at a glance."""
STANDING_MARK = Mark(Shape.FULL, Tone.MUTED)
"""How who stood by looks at a glance."""


class TimelineLine(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch or a marked day as a line of a table."""

    what: str
    mark: Mark
    who: str | None
    called: str
    began: PartialDate | None
    ended: PartialDate | None
    where: str
    why: str
    stretch: int | None
    """Which stretch it is, counted from 0."""


def lines(of: Timeline) -> tuple[TimelineLine, ...]:
    """Give the timeline as lines of a table, by date; what is not dated comes first."""
    made = [
        (stretch.first or date.min, 1, _stretch_line(number, stretch))
        for number, stretch in enumerate(of.stretches)
    ]
    made += [(each.first or date.min, 2, _standing_line(each)) for each in of.beside]
    made += [(moment.on, 0, _moment_line(moment)) for moment in of.moments]
    return tuple(line for _, _, line in sorted(made, key=lambda each: each[:2]))


def _stretch_line(number: int, stretch: Stretch) -> TimelineLine:
    return TimelineLine(
        what=stretch.state.words,
        mark=state_mark(stretch.state),
        who=stretch.who,
        called=stretch.called,
        began=stretch.began,
        ended=stretch.ended,
        where=f"{stretch.seat}, {stretch.board}",
        why=stretch.why,
        stretch=number,
    )


def _standing_line(standing: StoodBy) -> TimelineLine:
    return TimelineLine(
        what="Stood by",
        mark=STANDING_MARK,
        who=standing.who,
        called=standing.capacity.words,
        began=standing.began,
        ended=standing.ended,
        where=f"{standing.seat}, {standing.board}",
        why=standing.why,
        stretch=None,
    )


def _moment_line(moment: Moment) -> TimelineLine:
    return TimelineLine(
        what=moment.kind.value.replace("_", " ").capitalize(),
        mark=MOMENT_MARKS[moment.kind],
        who=None,
        called="",
        began=moment.known,
        ended=None,
        where="",
        why=moment.words,
        stretch=None,
    )


COLUMNS: tuple[Column[TimelineLine], ...] = (
    Column("What", lambda row: row.what, mark=lambda row: row.mark),
    Column("Who", lambda row: row.who, width=20),
    Column("As", lambda row: row.called),
    Column("From", lambda row: row.began),
    Column("To", lambda row: row.ended),
    Column("Seat", lambda row: row.where, width=24),
    Column("What is known of it", lambda row: row.why, width=40),
)
