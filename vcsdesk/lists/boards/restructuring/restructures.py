"""Restructures: the drafts first, then what was applied, the latest first."""

from collections import Counter
from datetime import date

import msgspec

from vcsdesk.lists.boards.restructuring.plan import read_plan
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.store import Store

_MARKS = {
    RestructureState.DRAFT: Mark(Shape.DOTTED, Tone.WARNING),
    RestructureState.APPLIED: Mark(Shape.DONE, Tone.GOOD),
}


class RestructureRow(msgspec.Struct, frozen=True, kw_only=True):
    """One restructure; a part of a split is no line of its own. Seats are counted over all boards."""

    title: str
    state: RestructureState
    starts_on: date | None
    lines: int
    decided_by: str
    reason: str
    told_on: date | None
    applied_on: date | None
    seats_lost: int
    seats_carried: int
    seats_gained: int
    restructure_id: int

    @property
    def is_draft(self) -> bool:
        """Tell whether it is only drafted."""
        return self.state is RestructureState.DRAFT


def rows(store: Store, _on: date, today: date) -> tuple[RestructureRow, ...]:
    """Read every restructure, whatever day is looked at: each names its own."""
    lines = Counter(line.restructure_id for line in store.find(RestructureChange) if line.part_of_id is None)
    found = [_row(store, each, lines[each.id], today) for each in store.find(Restructure)]
    return tuple(sorted(found, key=_order))


def state_mark(state: RestructureState) -> Mark:
    """Give the mark of a draft or of what holds."""
    return _MARKS[state]


def _row(store: Store, restructure: Restructure, lines: int, today: date) -> RestructureRow:
    plan = read_plan(store, restructure, today)
    carried = sum(seating.carries for seating in plan.seatings)
    return RestructureRow(
        title=restructure.title,
        state=restructure.state,
        starts_on=restructure.starts_on,
        lines=lines,
        decided_by=restructure.decided_by,
        reason=restructure.reason,
        told_on=restructure.told_on,
        applied_on=restructure.applied_on,
        seats_lost=len(plan.seatings) - carried,
        seats_carried=carried,
        seats_gained=sum(line.new_seats for line in plan.draft.gaining),
        restructure_id=restructure.id,
    )


def _order(row: RestructureRow) -> tuple[bool, int, int]:
    """Sort drafts before the rest, and a day that is not known yet before those that are."""
    day = row.starts_on or date.max
    return not row.is_draft, -day.toordinal(), -row.restructure_id


LISTING = Listing(
    name="restructures",
    title="Restructures",
    columns=(
        Column("Restructure", lambda row: row.title, width=30),
        Column("State", lambda row: row.state, mark=lambda row: state_mark(row.state)),
        Column("First day", lambda row: row.starts_on),
        Column("Changes", lambda row: row.lines, width=9),
        Column("Seats lost", lambda row: row.seats_lost),
        Column("Carried over", lambda row: row.seats_carried, tip="Seats that go on on another board"),
        Column("Seats gained", lambda row: row.seats_gained),
        Column("Decided by", lambda row: row.decided_by, width=18),
    ),
    rows=rows,
)
