"""What happens to each body: it ends, begins, or goes on otherwise."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.effects import BodyEffect, GroupEffect, Happens, TieEffect
from vcsdesk.lists.boards.restructuring.endings import splits_going_on
from vcsdesk.lists.boards.restructuring.inheriting import sources
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.restructuring.saying import why_it_ends
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange


def body_effects(plan: Plan, seats: Iterable[SeatRow]) -> tuple[BodyEffect, ...]:
    """Give each body to which anything happens: those that end, then those that begin, then the others."""
    before = Counter(seat.body_id for seat in seats)
    return (*_ending(plan, before), *_beginning(plan), *_going_on(plan, before))


def group_effects(structure: Structure) -> tuple[GroupEffect, ...]:
    """Give each group whose body ends, with where it stands from then."""
    return tuple(
        GroupEffect(
            group=structure.name(Target(body_id=body_id)),
            under_before=structure.name_before(place.parent_id),
            under_after=structure.name(to) or None,
            body_id=body_id,
        )
        for body_id, (place, to) in structure.handed.items()
    )


def tie_effects(plan: Plan) -> tuple[TieEffect, ...]:
    """Give each tie of a body that ends."""
    name = plan.structure.name_before
    return tuple(
        TieEffect(
            from_before=name(tie.link.from_body_id),
            to_before=name(tie.link.to_body_id),
            kind=tie.link.kind,
            goes_on=tie.ends is not None,
            from_after=plan.structure.name(tie.ends[0]) if tie.ends else None,
            to_after=plan.structure.name(tie.ends[1]) if tie.ends else None,
            link_id=tie.link.id,
        )
        for tie in plan.ties
    )


def _ending(plan: Plan, before: Mapping[int, int]) -> Iterator[BodyEffect]:
    structure = plan.structure
    for body_id, ending in structure.ended.items():
        yield BodyEffect(
            happens=Happens.ENDS,
            name_before=structure.name_before(body_id),
            name_after=None,
            under_before=_under_before(structure, body_id),
            under_after=None,
            comes_from=(),
            becomes=tuple(structure.name(target) for target in ending.successors),
            moved=False,
            seats_before=before[body_id],
            seats_after=0,
            reason=why_it_ends(structure, ending),
            body_id=body_id,
            change_id=ending.line.id,
        )


def _beginning(plan: Plan) -> Iterator[BodyEffect]:
    structure = plan.structure
    for line in plan.draft.making:
        target = plan.draft.result(line)
        yield BodyEffect(
            happens=Happens.BEGINS,
            name_before=None,
            name_after=structure.name(target),
            under_before=None,
            under_after=structure.name(structure.under(target)) or None,
            comes_from=tuple(structure.name_before(body.id) for body in sources(structure, line)),
            becomes=(),
            moved=False,
            seats_before=0,
            seats_after=_seats_after(plan, target, 0),
            reason=_reason(plan, [line]),
            body_id=line.made_body_id,
            change_id=line.id,
        )


def _going_on(plan: Plan, before: Mapping[int, int]) -> Iterator[BodyEffect]:
    structure = plan.structure
    for body_id in changed_bodies(plan):
        target = Target(body_id=body_id)
        lines = [line for line in plan.draft.lines if line.body_id == body_id]
        mergers = [line for line in lines if line.kind is ChangeKind.MERGE]
        splits = [line for line in lines if line.kind is ChangeKind.SPLIT]
        taken = [each for line in mergers for each in plan.draft.merges(line)]
        parts = [part for line in splits for part in plan.draft.parts(line)]
        yield BodyEffect(
            happens=Happens.GOES_ON,
            name_before=structure.name_before(body_id),
            name_after=structure.name(target),
            under_before=_under_before(structure, body_id),
            under_after=structure.name(structure.under(target)) or None,
            comes_from=tuple(structure.name_before(each) for each in taken),
            becomes=tuple(structure.name(plan.draft.result(part)) for part in parts),
            moved=target in structure.placed,
            seats_before=before[body_id],
            seats_after=_seats_after(plan, target, before[body_id]),
            reason=_reason(plan, lines),
            body_id=body_id,
            change_id=lines[0].id if lines else None,
        )


def changed_bodies(plan: Plan) -> tuple[int, ...]:
    """Give the bodies that go on otherwise: named, placed, merged into, split, or with other seats."""
    kinds = {ChangeKind.RENAME, ChangeKind.MOVE, ChangeKind.MERGE}
    named = {line.body_id for line in plan.draft.lines if line.body_id and line.kind in kinds}
    placed = {target.body_id for target in plan.structure.placed if target.body_id}
    seated = {seating.to.body_id for seating in plan.seatings if seating.to and seating.to.body_id}
    found = named | placed | seated | splits_going_on(plan.draft).keys()
    made = {line.made_body_id for line in plan.draft.making}
    return tuple(sorted(found - plan.structure.ended.keys() - made, key=plan.structure.name_before))


def _seats_after(plan: Plan, target: Target, before: int) -> int:
    gained = sum(line.new_seats for line in plan.draft.gaining if plan.draft.result(line) == target)
    carried = sum(seating.to == target for seating in plan.seatings)
    lost = sum(Target(body_id=seating.seat.body_id) == target for seating in plan.seatings)
    return before + gained + carried - lost


def _under_before(structure: Structure, body_id: int) -> str | None:
    body = structure.before.get(body_id)
    return structure.name_before(body.parent_id) if body and body.parent_id else None


def _reason(plan: Plan, lines: Sequence[RestructureChange]) -> str:
    said = [line.reason for line in lines if line.reason]
    return " ".join(said) or plan.draft.restructure.reason
