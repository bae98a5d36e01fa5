"""Which seats the sector has to fill because of a restructure, or still has to fill after it."""

from collections.abc import Iterator, Mapping

from vcsdesk.lists.boards.restructuring.effects import ElectionOwed
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.restructuring.seating import Seating
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.rules.boards.current import is_past
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.wording import plain_day

_NOT_OURS = {Route.CONTRACT, Route.CHOSEN_BY_AUTHORITY, Route.ORGANISATION_HELD}


def elections_owed(plan: Plan, rows: Mapping[int, SeatRow]) -> tuple[ElectionOwed, ...]:
    """Give new seats first, then those that carry over empty, covered or past their term.

    Seats that the sector does not fill, and observers, are left out. A term goes on with its seat, so no
    election is owed merely because a seat carries over.
    """
    return (*_new(plan), *_open(plan, rows))


def _new(plan: Plan) -> Iterator[ElectionOwed]:
    for line in plan.draft.gaining:
        target = plan.draft.result(line)
        yield ElectionOwed(
            board=plan.structure.name(target),
            seats=line.new_seats,
            seat=None,
            why="New and vacant",
            seat_id=None,
            body_id=target.body_id or None,
            change_id=line.id,
        )


def _open(plan: Plan, rows: Mapping[int, SeatRow]) -> Iterator[ElectionOwed]:
    for seating in plan.seatings:
        row, seat = rows.get(seating.seat.id), seating.seat
        if row is None or seating.to is None or seat.route in _NOT_OURS or seat.role is RoleLabel.OBSERVER:
            continue
        why = _why(plan, seating, row)
        if why:
            yield ElectionOwed(
                board=plan.structure.name(seating.to),
                seats=1,
                seat=seat.label,
                why=why,
                seat_id=seat.id,
                body_id=seating.to.body_id or None,
                change_id=seating.to.change_id or None,
            )


def _why(plan: Plan, seating: Seating, row: SeatRow) -> str:
    if row.state is SeatState.VACANT:
        return "Vacant already"
    if row.state is SeatState.VACANT_COVERED:
        return f"Only covered, by {row.covered_by}"
    if row.state.is_seated and row.term_ends and is_past(row.term_ends, plan.draft.first_day):
        return f"The term ended on {plain_day(row.term_ends)}"
    return ""
