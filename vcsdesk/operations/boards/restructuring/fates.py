"""What becomes of each seat of a body that ends is decided, or left to the restructure's own rule."""

from vcsdesk.operations.boards.restructuring.corrections import loosened
from vcsdesk.operations.boards.restructuring.drafting import refuse_applied
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import Fate, SeatFate
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def decide_fate(
    store: Store,
    restructure: Restructure,
    seat: Seat,
    fate: Fate,
    *,
    to: Body | RestructureChange | None = None,
) -> SeatFate:
    """Decide that a seat lapses, or goes on with whoever sits in it, in place of what was decided before.

    It goes to a standing body or to one the draft makes; where neither is given, to where the body's other
    seats go. Left undecided, seats go with a merger into its result and with a split that ends its body into
    the first part; they stay with a body that goes on and lapse with one that is abolished.
    """
    refuse_applied(store, restructure.id)
    lines = store.find(RestructureChange, restructure_id=restructure.id)
    if not any(seat.body_id in loosened(store, line) for line in lines):
        raise Refused(
            "No change of this draft ends or splits the group of that seat.", "Add such a change first."
        )
    _refuse_target(seat, fate, to)
    with store.step("Decide what becomes of seat"):
        for earlier in store.find(SeatFate, restructure_id=restructure.id, seat_id=seat.id):
            store.remove(earlier)
        return store.add(
            SeatFate(
                restructure_id=restructure.id,
                seat_id=seat.id,
                fate=fate,
                to_body_id=to.id if isinstance(to, Body) else None,
                to_change_id=to.id if isinstance(to, RestructureChange) else None,
            )
        )


def leave_fate(store: Store, restructure: Restructure, seat: Seat) -> None:
    """Leave a seat to the restructure's own rule again."""
    refuse_applied(store, restructure.id)
    with store.step("Leave seat undecided"):
        for fate in store.find(SeatFate, restructure_id=restructure.id, seat_id=seat.id):
            store.remove(fate)


def _refuse_target(seat: Seat, fate: Fate, to: Body | RestructureChange | None) -> None:
    if fate is Fate.LAPSES and to is not None:
        raise Refused(
            "A seat that lapses goes nowhere.", "Choose that it carries over, or no board or group."
        )
    if isinstance(to, Body) and to.id == seat.body_id:
        raise Refused("The seat is on that board or group already.", "Choose another one.")
    if isinstance(to, RestructureChange) and to.kind not in {ChangeKind.CREATE, ChangeKind.MERGE}:
        raise Refused(
            "That change makes no board or group.", "Choose a new one, a part of a split or a merger."
        )
