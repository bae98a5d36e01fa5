"""Who reports from which meeting: for each seat, whoever held it that day, or else went for now."""

from datetime import date

from vcsdesk.records.feedback.seat_at_meeting import SeatAtMeeting
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


def seats_at_meetings(store: Store, on: date, first: date, last: date) -> tuple[SeatAtMeeting, ...]:
    """Read one person for each seat at each meeting, the latest meetings first."""
    found: dict[tuple[int, int], SeatAtMeeting] = {}
    for each in store.view(SeatAtMeeting, on=on, first=first, last=last):
        place = (each.meeting_id, each.seat_id)
        if place not in found or _comes_before(each, found[place]):
            found[place] = each
    return tuple(found.values())


def _comes_before(one: SeatAtMeeting, other: SeatAtMeeting) -> bool:
    """Tell whether one is more likely to have gone: a holder, and the later of two."""
    holds, other_holds = one.capacity in HOLDING, other.capacity in HOLDING
    if holds is not other_holds:
        return holds
    return (one.valid_from or "") > (other.valid_from or "")
