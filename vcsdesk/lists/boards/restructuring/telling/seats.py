"""What happens to each seat, and to each appointment to it."""

from collections.abc import Iterable, Mapping

from vcsdesk.lists.boards.restructuring.effects import NewSeats, SeatEffect, SittingEffect
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.rules.boards.seat_state import SeatState


def seat_effects(plan: Plan, seats: Iterable[SeatRow]) -> tuple[SeatEffect, ...]:
    """Give each seat that lapses or carries over, with how it stands the day before."""
    rows = {row.seat_id: row for row in seats}
    return tuple(
        SeatEffect(
            board=plan.structure.name_before(seating.seat.body_id),
            seat=seating.seat.label,
            fate=Fate.CARRIES_OVER if seating.carries else Fate.LAPSES,
            decided=seating.decided,
            to=plan.structure.name(seating.to) or None,
            state=row.state if row else SeatState.NOT_KNOWN,
            holder=row.who if row else None,
            seat_id=seating.seat.id,
            body_id=seating.seat.body_id,
            to_body_id=(seating.to.body_id or None) if seating.to else None,
            to_change_id=(seating.to.change_id or None) if seating.to else None,
        )
        for seating in plan.seatings
        for row in [rows.get(seating.seat.id)]
    )


def new_seats(plan: Plan) -> tuple[NewSeats, ...]:
    """Give each body that gains vacant seats."""
    return tuple(
        NewSeats(
            board=plan.structure.name(plan.draft.result(line)),
            seats=line.new_seats,
            body_id=plan.draft.result(line).body_id or None,
            change_id=line.id,
        )
        for line in plan.draft.gaining
    )


def sitting_effects(plan: Plan, people: Mapping[int, str]) -> tuple[SittingEffect, ...]:
    """Give each appointment that goes on elsewhere or ends, and why."""
    return tuple(
        SittingEffect(
            person=people[each.appointment.person_id],
            board=plan.structure.name_before(seating.seat.body_id),
            seat=seating.seat.label,
            capacity=each.appointment.capacity,
            goes_on=each.goes_on,
            to=plan.structure.name(seating.to) if each.goes_on else None,
            why=each.why,
            term_ends=each.appointment.term_ends,
            appointment_id=each.appointment.id,
            person_id=each.appointment.person_id,
            seat_id=seating.seat.id,
        )
        for seating in plan.seatings
        for each in seating.sittings
    )
