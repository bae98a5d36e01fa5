"""How often in a row somebody may hold a seat, and what it takes for them to go on."""

from datetime import date

from vcsdesk import wording
from vcsdesk.lists.boards.seat_line import seat_line
from vcsdesk.operations import checks
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.seat import AfterLastTerm, Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.rules.boards.terms import term_end, terms_allowed, terms_held, terms_without_gap
from vcsdesk.store import Store

_HINTS = {
    AfterLastTerm.NOT_KNOWN: (
        "Choose somebody else, or extend the term; only if nobody else stands, say so as the reason."
    ),
    AfterLastTerm.ONLY_IF_NOBODY_ELSE: (
        "Choose somebody else, or, only if nobody else stands, say so as the reason."
    ),
    AfterLastTerm.NOT_RE_ELIGIBLE: (
        "The seat’s rule has no exception: choose somebody else, or correct the seat if the rule has changed."
    ),
}


def refuse_more_terms(store: Store, seat: Seat, appointment: Appointment, reason: str) -> None:
    """Refuse a holder a further term where they have had as many without a gap as the seat allows.

    A reason lets them go on, except where the seat’s rule makes no exception.
    """
    allowed = terms_allowed(seat)
    excused = checks.text(reason) and seat.after_last_term is not AfterLastTerm.NOT_RE_ELIGIBLE
    if allowed is None or appointment.capacity is not Capacity.HOLDER or excused:
        return
    terms = terms_so_far(store, seat, appointment)
    if terms >= allowed:
        who = store.get(Person, appointment.person_id).name
        raise Refused(
            f"{who} has had {wording.count(terms, 'term')} in this seat, as many as are allowed.",
            _HINTS[seat.after_last_term],
        )


def terms_so_far(store: Store, seat: Seat, appointment: Appointment) -> int:
    """Count somebody’s terms in a row before one, also in the seats that went on as this one."""
    seats = tuple(each.id for each in seat_line(store, seat))
    who = appointment.person_id
    held = store.find(Appointment, seat_id=seats, person_id=who, capacity=Capacity.HOLDER)
    others = [each for each in held if each.id != appointment.id]
    return terms_without_gap(appointment.valid_from, terms_held(others))


def end_by_rule(store: Store, seat: Seat, capacity: Capacity, start: PartialDate | None) -> date | None:
    """Work out when a term ends: with the contract the seat is held under, or by the seat’s own rule."""
    first = start.exact() if start else None
    if capacity not in HOLDING or first is None:
        return None
    if seat.contract_id is not None:
        ends = store.get(Contract, seat.contract_id).valid_to
        if ends is not None:
            return ends.last_day()
    if capacity is not Capacity.HOLDER or seat.term_months is None:
        return None
    return term_end(first, seat.term_months)
