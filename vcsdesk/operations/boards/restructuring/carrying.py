"""A seat carries over to another body, with whoever sits in it, or lapses."""

from collections.abc import Iterable
from datetime import date

import msgspec

from vcsdesk.lists.boards.restructuring.seating import Seating
from vcsdesk.lists.desk.spans import outlasts
from vcsdesk.operations import checks
from vcsdesk.operations.boards.appointments import end_appointment
from vcsdesk.operations.boards.following import go_on
from vcsdesk.operations.boards.seats import close_seat
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import on_day
from vcsdesk.rules.boards.current import is_past
from vcsdesk.store import Store


def close(store: Store, seating: Seating, *, first_day: date) -> None:
    """End a seat that lapses or carries over the day before, and everybody's sitting in it."""
    eve = checks.day_before(first_day)
    for each in seating.sittings:
        if each.why != seating.why:
            end_appointment(store, each.appointment, on=eve, reason=each.why)
    close_seat(store, seating.seat, eve, seating.why)


def carry_over(store: Store, seating: Seating, to: Body, *, first_day: date) -> Seat:
    """Let a seat that was closed go on as a new one on another body, under the same rules.

    Whoever sat in it goes on there, and so do the texts that describe the seat. A label that another seat of
    that body bears is numbered.
    """
    seat = store.add(_following(store, seating.seat, to, first_day))
    for each in seating.sittings:
        if each.goes_on:
            go_on(store, each.appointment, seat)
    for text in store.find(RoleDocument, seat_id=seating.seat.id):
        if not is_past(text.valid_to, first_day):
            store.add(msgspec.structs.replace(text, id=0, seat_id=seat.id, valid_from=on_day(first_day)))
    return seat


def free_label(taken: Iterable[str], label: str) -> str:
    """Give a seat its label, with a number where another one has it."""
    known, number, said = set(taken), 1, label
    while said in known:
        number += 1
        said = f"{label} {number}"
    return said


def _following(store: Store, old: Seat, to: Body, first_day: date) -> Seat:
    seat = msgspec.structs.replace(
        old,
        id=0,
        body_id=to.id,
        label=free_label((each.label for each in store.find(Seat, body_id=to.id)), old.label),
        follows_id=old.id,
        valid_from=on_day(first_day),
    )
    if outlasts(seat, to):
        seat = msgspec.structs.replace(seat, valid_to=to.valid_to, end_reason=to.end_reason)
    return seat
