"""Lines of a draft are corrected, put in another order, and removed."""

from collections.abc import Sequence

import msgspec

from vcsdesk.operations import checks
from vcsdesk.operations.boards.restructuring.clashes import merged_by, refuse_clash, refuse_place
from vcsdesk.operations.boards.restructuring.drafting import refuse_applied
from vcsdesk.operations.boards.restructuring.lines import called
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import SeatFate
from vcsdesk.store import Store


def correct_line(
    store: Store, line: RestructureChange, *, merged: Sequence[Body] | None = None, **new: object
) -> RestructureChange:
    """Correct a line of a draft: any of its fields, and the bodies it merges where they are given.

    Where its body is to stand is given as `**under(place)`.
    """
    refuse_applied(store, line.restructure_id)
    tidy = checks.tidied(new)
    if "name" in tidy:
        tidy["name"] = called(str(tidy["name"]))
    right = msgspec.structs.replace(line, **tidy)
    checks.whole_number(right.new_seats, "The number of new seats")
    bodies = merged_by(store, line) if merged is None else [body.id for body in merged]
    refuse_place(store, right)
    refuse_clash(store, right, bodies)
    with store.step("Correct line of restructure"):
        _merge(store, line, bodies)
        right = store.change(line, **tidy) if tidy else line
        _forget_fates(store, line.restructure_id)
        return right


def reorder_lines(store: Store, restructure: Restructure, lines: Sequence[RestructureChange]) -> None:
    """Put the lines of a draft in this order; parts of a split stay with it whatever their place."""
    refuse_applied(store, restructure.id)
    with store.step("Reorder restructure"):
        for place, line in enumerate(lines, 1):
            store.change(line, place=place)


def remove_line(store: Store, line: RestructureChange) -> None:
    """Take a line out of a draft, the parts of a split with it; what stood under its body goes on top."""
    refuse_applied(store, line.restructure_id)
    with store.step("Remove line of restructure"):
        for part in store.find(RestructureChange, part_of_id=line.id):
            _take_out(store, part)
        _take_out(store, line)
        _forget_fates(store, line.restructure_id)


def _take_out(store: Store, line: RestructureChange) -> None:
    for below in store.find(RestructureChange, parent_change_id=line.id):
        store.change(below, parent_change_id=None)
    for fate in store.find(SeatFate, to_change_id=line.id):
        store.remove(fate)
    for merged in store.find(MergedBody, change_id=line.id):
        store.remove(merged)
    store.remove(line)


def _merge(store: Store, line: RestructureChange, bodies: Sequence[int]) -> None:
    there = store.find(MergedBody, change_id=line.id)
    for merged in there:
        if merged.body_id not in bodies:
            store.remove(merged)
    known = {merged.body_id for merged in there}
    store.add_all(MergedBody(change_id=line.id, body_id=each) for each in bodies if each not in known)


def _forget_fates(store: Store, restructure_id: int) -> None:
    """Forget what was decided of seats whose body no line ends or splits any more."""
    lines = store.find(RestructureChange, restructure_id=restructure_id)
    bodies = {body for line in lines for body in loosened(store, line)}
    for fate in store.find(SeatFate, restructure_id=restructure_id):
        if store.get(Seat, fate.seat_id).body_id not in bodies:
            store.remove(fate)


def loosened(store: Store, line: RestructureChange) -> list[int]:
    """Give the bodies whose seats a line may end or carry elsewhere."""
    if line.kind is ChangeKind.MERGE:
        return merged_by(store, line)
    own = line.kind in {ChangeKind.SPLIT, ChangeKind.ABOLISH} and line.body_id is not None
    return [line.body_id] if own and line.body_id else []
