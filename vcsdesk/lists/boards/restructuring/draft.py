"""A restructure with its lines, what they merge, and what was decided of seats, read once."""

from collections import defaultdict
from datetime import date, timedelta

import msgspec

from vcsdesk.lists.reach import reach
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat_fate import SeatFate
from vcsdesk.store import Store


class Target(msgspec.Struct, frozen=True):
    """A body of the new structure: one that is there, or one that a line will make."""

    body_id: int = 0
    change_id: int = 0


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """All that is written down of a restructure; without a first day it is looked at as of today."""

    restructure: Restructure
    first_day: date
    today: date
    lines: tuple[RestructureChange, ...]
    merged: dict[int, tuple[int, ...]]
    fates: dict[int, SeatFate]

    @property
    def eve(self) -> date:
        """The last day of the old structure."""
        return reach(self.first_day, -timedelta(days=1))

    @property
    def is_applied(self) -> bool:
        """Whether it holds already."""
        return self.restructure.state is RestructureState.APPLIED

    @property
    def making(self) -> tuple[RestructureChange, ...]:
        """The lines that make a body."""
        return tuple(line for line in self.lines if makes(line))

    @property
    def gaining(self) -> tuple[RestructureChange, ...]:
        """The lines that give a body new seats."""
        gives = {ChangeKind.MERGE, ChangeKind.CREATE}
        return tuple(line for line in self.lines if line.kind in gives and line.new_seats)

    def line(self, line_id: int) -> RestructureChange:
        """Give a line by its id."""
        return next(line for line in self.lines if line.id == line_id)

    def merges(self, line: RestructureChange) -> tuple[int, ...]:
        """Give the bodies that a merger takes in."""
        return self.merged.get(line.id, ())

    def parts(self, split: RestructureChange) -> tuple[RestructureChange, ...]:
        """Give the lines that make the parts of a split."""
        return tuple(line for line in self.lines if line.part_of_id == split.id)

    def result(self, line: RestructureChange) -> Target:
        """Give the body that a line makes, or merges others into."""
        body_id = line.made_body_id or line.body_id
        return Target(body_id=body_id) if body_id else Target(change_id=line.id)

    def place(self, line: RestructureChange) -> Target | None:
        """Give the body under which a line puts its own."""
        if line.parent_change_id:
            return self.result(self.line(line.parent_change_id))
        return Target(body_id=line.parent_id) if line.parent_id else None


def read_draft(store: Store, restructure: Restructure, today: date) -> Draft:
    """Read a restructure as it now is."""
    lines = store.find(RestructureChange, restructure_id=restructure.id, order_by="place, id")
    merged = defaultdict[int, list[int]](list)
    for each in store.find(MergedBody, change_id=tuple(line.id for line in lines)):
        merged[each.change_id].append(each.body_id)
    fates = store.find(SeatFate, restructure_id=restructure.id)
    return Draft(
        restructure=restructure,
        first_day=restructure.starts_on or today,
        today=today,
        lines=lines,
        merged={line_id: tuple(bodies) for line_id, bodies in merged.items()},
        fates={fate.seat_id: fate for fate in fates},
    )


def makes(line: RestructureChange) -> bool:
    """Tell whether a line makes a body."""
    return line.kind is ChangeKind.CREATE or (line.kind is ChangeKind.MERGE and line.body_id is None)
