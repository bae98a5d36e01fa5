"""What must hold of all who sit in a seat: one holder at a time, nobody twice, deputies where allowed."""

import msgspec

from vcsdesk import wording
from vcsdesk.lists.desk.spans import outlasts, precedes
from vcsdesk.operations import checks
from vcsdesk.operations.boards.going_on import end_sitting, take_away
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import Span, overlap, surely_overlap
from vcsdesk.rules.boards.seat_state import COVERING, HOLDING
from vcsdesk.store import Store


def refuse_absent_seat(store: Store, seat: Seat, appointment: Appointment) -> None:
    """Refuse to seat anybody where the seat or its body is not there at the time."""
    body = store.get(Body, seat.body_id)
    for what, place in (("seat", seat), ("board or group", body)):
        if overlap(_span(appointment), _span(place)) and not precedes(appointment, place):
            continue
        over = not checks.follows(appointment.valid_from, place.valid_to)
        when = f"ended {_said(place.valid_to)}" if over else f"starts {_said(place.valid_from)}"
        raise Refused(f"The {what} {when}.", f"Choose a day on which the {what} is there.")


def within_seat(store: Store, seat: Seat, appointment: Appointment) -> Appointment:
    """Let an appointment end with its seat or body, where either is to end."""
    for place in (seat, store.get(Body, seat.body_id)):
        if outlasts(appointment, place):
            appointment = msgspec.structs.replace(
                appointment, valid_to=place.valid_to, end_reason=place.end_reason
            )
    return appointment


def refuse_second_holder(store: Store, appointment: Appointment) -> None:
    """Refuse a second holder of the same seat on the same day."""
    if appointment.capacity not in HOLDING:
        return
    for other in store.find(Appointment, seat_id=appointment.seat_id, capacity=tuple(HOLDING)):
        if other.id != appointment.id and surely_overlap(_span(appointment), _span(other)):
            raise Refused(
                f"{store.get(Person, other.person_id).name} holds this seat {_how_long(other)}.",
                "End that appointment first, or choose another capacity.",
            )


def refuse_sitting_twice(store: Store, seat: Seat, appointment: Appointment) -> None:
    """Refuse to seat somebody twice in one seat, or in two seats of one body in their own right."""
    for other in store.find(Appointment, person_id=appointment.person_id):
        if other.id == appointment.id or not surely_overlap(_span(appointment), _span(other)):
            continue
        if store.get(Seat, other.seat_id).body_id != seat.body_id:
            continue
        both = {appointment.capacity, other.capacity} <= HOLDING | COVERING
        if other.seat_id == seat.id or both:
            who = store.get(Person, other.person_id).name
            known = f" {wording.span(*_span(other))}" if any(_span(other)) else ""
            raise Refused(
                f"{who} already sits there{known}.",
                "End that appointment first, or choose somebody else.",
            )


def end_cover(store: Store, seat: Seat, start: PartialDate | None) -> None:
    """End whoever covered a seat on the day before a holder starts; cover that never ran is taken away."""
    for cover in store.find(Appointment, seat_id=seat.id, capacity=tuple(COVERING)):
        over = start is None and cover.valid_to is not None
        if over or not surely_overlap((start, None), _span(cover)):
            continue
        if start is None or _may_have_run(cover, start):
            raise Refused(
                f"{store.get(Person, cover.person_id).name} covers this seat {_how_long(cover)}.",
                "Say since when the seat is filled, so that the cover ends the day before.",
            )
        end = checks.day_before(start.first_day())
        if checks.follows(cover.valid_from, end):
            end_sitting(store, cover, end, "The seat was filled.")
        else:
            take_away(store, cover)


def _may_have_run(cover: Appointment, start: PartialDate) -> bool:
    """Tell whether cover began within the year or month of which alone it is known that a holder started."""
    return (
        cover.valid_from is not None and start.first_day() < cover.valid_from.first_day() < start.last_day()
    )


def _span(fact: Appointment | Seat | Body) -> Span:
    return fact.valid_from, fact.valid_to


def _said(when: PartialDate | None) -> str:
    return wording.on_or_in(when or "")


def _how_long(appointment: Appointment) -> str:
    span = _span(appointment)
    return wording.span(*span) if any(span) else "already"
