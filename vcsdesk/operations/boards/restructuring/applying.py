"""A draft is applied: on its first day the new structure holds, all in one step."""

from collections.abc import Sequence
from datetime import date

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.effects import Problem
from vcsdesk.lists.boards.restructuring.plan import Plan, read_plan
from vcsdesk.lists.boards.restructuring.problems import problems
from vcsdesk.lists.boards.restructuring.saying import why_it_ends, why_it_splits
from vcsdesk.operations import checks
from vcsdesk.operations.boards.bodies import link_bodies, rename_body
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.operations.boards.restructuring.carrying import carry_over, close, free_label
from vcsdesk.operations.boards.restructuring.drafting import refuse_applied
from vcsdesk.operations.boards.restructuring.making import Bodies, make_bodies, place_bodies
from vcsdesk.operations.boards.seats import set_up_seat
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.restructure_change import ChangeKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.wording import count

_NEW_SEAT = "Sector seat"


def apply_restructure(store: Store, restructure: Restructure, today: date) -> Restructure:
    """Apply a draft as one step; Refused, with the first of its problems, where the preview has any.

    Old bodies end the day before its first day with their seats, appointments and meetings to come; names
    and places change from that day; seats that carry over go on in new seats with whoever sits in them.
    Attendance, documents, promises and meetings held stay with the body as it was. Applied within another
    step, it is undone with that one and cannot be reversed by itself.
    """
    restructure = refuse_applied(store, restructure.id)
    plan = read_plan(store, restructure, today)
    _refuse(problems(store, plan))
    by_itself = not store.in_step
    with store.step("Apply restructure") as step:
        _apply(store, plan, restructure.told_on or today)
        return store.change(
            restructure,
            state=RestructureState.APPLIED,
            applied_on=today,
            applied_step=step if by_itself else None,
        )


def _refuse(found: Sequence[Problem]) -> None:
    if not found:
        return
    others = f" The preview names {count(len(found) - 1, 'further problem')}." if len(found) > 1 else ""
    raise Refused(found[0].message, found[0].hint + others)


def _apply(store: Store, plan: Plan, told_on: date) -> None:
    bodies = {Target(body_id=body_id): body for body_id, body in plan.structure.bodies.items()}
    bodies |= make_bodies(store, plan.structure)
    _rename(store, plan, bodies)
    place_bodies(store, plan.structure, bodies)
    _seat(store, plan, bodies)
    _end(store, plan, bodies, told_on)
    _tie(store, plan, bodies)
    _split_off(store, plan, bodies)


def _rename(store: Store, plan: Plan, bodies: Bodies) -> None:
    for line in plan.draft.lines:
        if line.kind is ChangeKind.RENAME:
            body = bodies[plan.draft.result(line)]
            rename_body(store, body, line.name, on=plan.draft.first_day, short_name=line.short_name)


def _seat(store: Store, plan: Plan, bodies: Bodies) -> None:
    """Close every seat that goes before any opens, so that people can change about."""
    for seating in plan.seatings:
        close(store, seating, first_day=plan.draft.first_day)
    for seating in plan.seatings:
        if seating.to is not None:
            carry_over(store, seating, bodies[seating.to], first_day=plan.draft.first_day)
    for line in plan.draft.gaining:
        for _ in range(line.new_seats):
            _add_seat(store, bodies[plan.draft.result(line)], plan.draft.first_day)


def _add_seat(store: Store, body: Body, first_day: date) -> None:
    label = free_label((each.label for each in store.find(Seat, body_id=body.id)), _NEW_SEAT)
    set_up_seat(store, body, label, since=first_day)


def _end(store: Store, plan: Plan, bodies: Bodies, told_on: date) -> None:
    for ending in plan.structure.ended.values():
        end_body(
            store,
            bodies[Target(body_id=ending.body_id)],
            on=plan.draft.eve,
            reason=why_it_ends(plan.structure, ending),
            told_on=told_on,
            successors=[bodies[target] for target in ending.successors],
            became=ending.became,
            restructure=plan.draft.restructure,
        )


def _tie(store: Store, plan: Plan, bodies: Bodies) -> None:
    for tie in plan.ties:
        if tie.ends is None:
            continue
        one, other = (bodies[target] for target in tie.ends)
        until = _until(store, one, other, tie.link, plan.draft.first_day)
        link_bodies(store, one, other, tie.link.kind, since=plan.draft.first_day, until=until)


def _until(store: Store, one: Body, other: Body, link: BodyLink, first_day: date) -> PartialDate | None:
    """Give until when a tie goes on: its own end, or the day before the same tie is to begin anyway."""
    same = store.find(BodyLink, from_body_id=one.id, to_body_id=other.id, kind=link.kind)
    begin = [each.valid_from.first_day() for each in same if each.valid_from]
    later = [day for day in begin if day > first_day]
    ends = [checks.day_before(min(later))] if later else []
    return min([*ends, *filter(None, [link.valid_to])], key=PartialDate.last_day, default=None)


def _split_off(store: Store, plan: Plan, bodies: Bodies) -> None:
    """Write down what came out of a body that goes on."""
    for line in plan.draft.lines:
        if line.kind is not ChangeKind.SPLIT or not line.goes_on or not line.body_id:
            continue
        for part in plan.draft.parts(line):
            store.add(
                Lineage(
                    from_body_id=line.body_id,
                    to_body_id=bodies[plan.draft.result(part)].id,
                    kind=LineageKind.SPLIT,
                    happened_on=checks.day_before(plan.draft.first_day),
                    reason=why_it_splits(plan.structure, line),
                    restructure_id=plan.draft.restructure.id,
                )
            )
