"""Seats that cannot go where a draft sends them."""

from collections import defaultdict
from collections.abc import Iterator

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.effects import Problem
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.restructuring.problems.times import is_there_after
from vcsdesk.lists.boards.restructuring.seating import Seating
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import on_day
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_past, surely_overlap
from vcsdesk.rules.boards.seat_state import COVERING, HOLDING
from vcsdesk.store import Store


def misseated(store: Store, plan: Plan) -> Iterator[Problem]:
    """Give each seat that carries over to nowhere, and each person who would sit twice on one body."""
    for seating in plan.seatings:
        if seating.carries and (seating.to is None or not is_there_after(plan.structure, seating.to)):
            yield _homeless(plan, seating)
    yield from _twice(store, plan)


def _homeless(plan: Plan, seating: Seating) -> Problem:
    board = plan.structure.name_before(seating.seat.body_id)
    said = plan.structure.name(seating.to)
    to = f"{said}, which is not there from that day" if said else "no board"
    return Problem(
        message=f"The seat “{seating.seat.label}” on {board} would carry over to {to}.",
        hint="Choose where it goes, or let it lapse.",
        change_id=seating.line.id,
        body_id=seating.seat.body_id,
    )


def _twice(store: Store, plan: Plan) -> Iterator[Problem]:
    sitting = _there_already(store, plan)
    for seating in plan.seatings:
        for each in seating.sittings:
            person = each.appointment.person_id
            if not each.goes_on or seating.to is None or not _in_their_own_right(each.appointment):
                continue
            others = sitting[seating.to, person]
            if any(_both(plan, each.appointment, other) for other in others):
                yield _seated_twice(store, plan, seating, person)
            others.append(each.appointment)


def _there_already(store: Store, plan: Plan) -> defaultdict[tuple[Target, int], list[Appointment]]:
    """Read who sits already on the standing bodies that seats are carried to."""
    found = defaultdict[tuple[Target, int], list[Appointment]](list)
    targets = {seating.to for seating in plan.seatings if seating.to and seating.to.body_id}
    leaving = {seating.seat.id for seating in plan.seatings}
    seats = {seat.id: seat for seat in store.find(Seat, body_id=tuple(each.body_id for each in targets))}
    for each in store.find(Appointment, seat_id=tuple(seats.keys() - leaving)):
        if _in_their_own_right(each) and not is_past(each.valid_to, plan.draft.first_day):
            found[Target(body_id=seats[each.seat_id].body_id), each.person_id].append(each)
    return found


def _both(plan: Plan, carried: Appointment, other: Appointment) -> bool:
    start = on_day(plan.draft.first_day)
    return surely_overlap((start, carried.valid_to), (max(start, other.valid_from or start), other.valid_to))


def _in_their_own_right(appointment: Appointment) -> bool:
    return appointment.capacity in HOLDING | COVERING


def _seated_twice(store: Store, plan: Plan, seating: Seating, person_id: int) -> Problem:
    who, board = store.get(Person, person_id).name, plan.structure.name(seating.to)
    return Problem(
        message=f"{who} would sit in two seats of {board}.",
        hint=f"Let “{seating.seat.label}” on {plan.structure.name_before(seating.seat.body_id)} lapse, "
        "or end one of the two appointments first.",
        change_id=seating.line.id,
        body_id=seating.seat.body_id,
    )
