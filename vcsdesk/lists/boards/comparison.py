"""What became of the structure between two days: boards and groups, seats and who sits in them.

Both days are read by the lists everybody reads, so that current means the same here as there.
"""

from datetime import date

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.compared_bodies import body_rows
from vcsdesk.lists.boards.compared_seats import seat_rows
from vcsdesk.lists.boards.descent import Descent
from vcsdesk.lists.boards.difference import DifferenceRow
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.column import Column
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.store import Store


class FigureRow(msgspec.Struct, frozen=True, kw_only=True):
    """One count on both days."""

    what: str
    before: int
    after: int

    @property
    def change(self) -> str:
        """Say by how many it rose or fell."""
        by = self.after - self.before
        return "no change" if not by else f"{'+' if by > 0 else '−'}{abs(by):,}"


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Two days beside each other."""

    before: date
    after: date
    figures: tuple[FigureRow, ...]
    changes: tuple[DifferenceRow, ...]


def compare(store: Store, one: date, other: date, today: date) -> Comparison:
    """Compare two days, whichever way round they are given."""
    before, after = sorted((one, other))
    bodies = (store.view(StandingBody, on=before), store.view(StandingBody, on=after))
    sat = (seats.rows(store, before, today), seats.rows(store, after, today))
    descent = Descent(store.find(Lineage, order_by="happened_on, id"))
    return Comparison(
        before=before,
        after=after,
        figures=_figures(bodies, sat),
        changes=(*body_rows(store, *bodies, descent), *seat_rows(store, *sat)),
    )


def _figures(
    bodies: tuple[tuple[StandingBody, ...], tuple[StandingBody, ...]],
    sat: tuple[tuple[SeatRow, ...], tuple[SeatRow, ...]],
) -> tuple[FigureRow, ...]:
    """Count both days alike; a state that no seat has on either day is left out."""
    figures = [
        _figure("Boards and groups", *map(len, bodies)),
        _figure("Seats", *map(len, sat)),
        *(_figure(state.words, *(_in_state(rows, state) for rows in sat)) for state in SeatState),
        _figure("People in seats", *map(_people, sat)),
    ]
    named = {state.words for state in SeatState}
    return tuple(each for each in figures if each.before or each.after or each.what not in named)


def _figure(what: str, before: int, after: int) -> FigureRow:
    return FigureRow(what=what, before=before, after=after)


def _in_state(rows: tuple[SeatRow, ...], state: SeatState) -> int:
    return sum(row.state is state for row in rows)


def _people(rows: tuple[SeatRow, ...]) -> int:
    return len({row.person_id for row in rows if row.person_id is not None})


FIGURE_COLUMNS: tuple[Column[FigureRow], ...] = (
    Column("What is counted", lambda row: row.what, width=18),
    Column("Before", lambda row: row.before),
    Column("After", lambda row: row.after),
    Column("Change", lambda row: row.change, right=True),
)
