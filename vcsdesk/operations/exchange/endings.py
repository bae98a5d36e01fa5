"""An end, as a source has it, is also that of what belongs to a body or seat, or goes on from a sitting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vcsdesk.lists.desk.spans import outlasts
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.operations.boards.going_on import take_away
from vcsdesk.operations.boards.seats import close_seat, end_seat
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate

if TYPE_CHECKING:
    from vcsdesk.operations.exchange.bringing import Bringing


def put_end(bringing: Bringing, ours: Body | Seat, new: dict[str, Any]) -> None:
    """Change a body or a seat that gets an end, or another one than it had."""
    on = PartialDate(new["valid_to"])
    why = new.get("end_reason") or ours.end_reason or "Ended, as the file has it."
    if ours.valid_to is not None:
        _cut_back(bringing, bringing.change(ours, **new), on, why)
    else:
        if isinstance(ours, Body):
            ours = end_body(bringing.store, ours, on=on, reason=why, told_on=bringing.today)
        else:
            ours = end_seat(bringing.store, ours, on=on, reason=why)
        more = {name: value for name, value in new.items() if name not in ("valid_to", "end_reason")}
        if more:
            bringing.store.change(ours, **more)
    bringing.read_anew()


def put_end_of_sitting(bringing: Bringing, ours: Appointment, new: dict[str, Any]) -> None:
    """Change an appointment that gets an end; what would go on from it only after a gap never begins."""
    end = PartialDate(new["valid_to"])
    bringing.change(ours, **new)
    never = [
        later
        for later in bringing.store.find(Appointment, continues_id=ours.id)
        if bringing.thing_of(later) is None and later.valid_from and _leaves_gap(end, later.valid_from)
    ]
    for later in never:
        take_away(bringing.store, later)
    if never:
        bringing.read_anew()


def _leaves_gap(end: PartialDate, start: PartialDate) -> bool:
    return (start.first_day() - end.last_day()).days > 1


def _cut_back(bringing: Bringing, ours: Body | Seat, end: PartialDate, why: str) -> None:
    """End what would go on after a body or a seat that ended sooner than was known."""
    seats = bringing.store.find(Seat, body_id=ours.id) if isinstance(ours, Body) else (ours,)
    for seat in seats:
        sittings = bringing.store.find(Appointment, seat_id=seat.id)
        if outlasts(seat, ours) or any(outlasts(each, ours) for each in sittings):
            close_seat(bringing.store, seat, end, why)
