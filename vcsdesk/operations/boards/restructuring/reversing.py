"""An applied restructure is taken back, so that it is a draft again."""

from collections.abc import Iterator
from datetime import date

from vcsdesk.lists.boards.restructuring.draft import Draft, read_draft
from vcsdesk.lists.desk.spans import overlapping
from vcsdesk.operations.boards.names import name_on
from vcsdesk.operations.boards.restructuring.since import what_came
from vcsdesk.operations.boards.sitting import refuse_sitting_twice
from vcsdesk.operations.boards.tree import refuse_loop
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.seat import Seat
from vcsdesk.refused import Refused
from vcsdesk.store import LaterFacts, Store
from vcsdesk.wording import partial

_FIRST = "Take those back first, or draft another restructure that leads back."


def reverse_restructure(store: Store, restructure: Restructure) -> Restructure:
    """Put everything back as it was before a restructure was applied, whatever else was done since.

    Refused where something recorded since depends on it. It is a draft again, as it was.
    """
    restructure = store.get(Restructure, restructure.id)
    if restructure.state is not RestructureState.APPLIED or restructure.starts_on is None:
        raise Refused(f"“{restructure.title}” has not been applied.", "Correct or discard the draft instead.")
    if restructure.applied_step is None:
        raise Refused(
            f"“{restructure.title}” was applied together with other things.",
            "Draft another restructure that leads back.",
        )
    draft = read_draft(store, restructure, restructure.starts_on)
    with store.step("Reverse restructure"):
        try:
            store.reverse(restructure.applied_step)
        except LaterFacts as later:
            came = what_came(store, later, draft.first_day)
            raise Refused(f"“{restructure.title}” has been built on since: {came}.", _FIRST) from later
        try:
            _refuse_unsound(store, draft)
        except Refused as unsound:
            raise Refused(f"The old structure no longer fits. {unsound.message}", _FIRST) from unsound
        return store.get(Restructure, restructure.id)


def _refuse_unsound(store: Store, draft: Draft) -> None:
    """Refuse where what was recorded since does not go with the old structure."""
    concerned = set(_bodies(draft))
    below = {place.body_id for place in store.find(BodyParent, parent_id=tuple(concerned))}
    for body_id in concerned | below:
        _refuse_places(store, store.get(Body, body_id))
    for seat in store.find(Seat, body_id=tuple(concerned)):
        for appointment in store.find(Appointment, seat_id=seat.id):
            refuse_sitting_twice(store, seat, appointment)


def _bodies(draft: Draft) -> Iterator[int]:
    for line in draft.lines:
        yield from filter(None, (line.body_id, *draft.merges(line)))


def _refuse_places(store: Store, body: Body) -> None:
    """Refuse two places at once, and a place that would bring a body under itself."""
    places = store.find(BodyParent, body_id=body.id)
    for one, other in overlapping(places):
        moved = max(one.valid_from or "", other.valid_from or "")
        since = f" from {partial(moved)}" if moved else ""
        raise Refused(f"{name_on(store, body, date.max)} was given another place{since}.")
    for place in places:
        start = place.valid_from.first_day() if place.valid_from else date.min
        end = place.valid_to.last_day() if place.valid_to else date.max
        refuse_loop(store, body, store.get(Body, place.parent_id), start, end)
