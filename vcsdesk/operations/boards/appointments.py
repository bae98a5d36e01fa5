"""People come to sit in seats: appointed, reappointed, extended, and ended."""

from datetime import date

import msgspec

from vcsdesk import wording
from vcsdesk.operations import checks
from vcsdesk.operations.boards.deputies import refuse_deputy
from vcsdesk.operations.boards.electors import refuse_non_elector
from vcsdesk.operations.boards.following import seat_somebody
from vcsdesk.operations.boards.going_on import change_sitting, end_sitting, take_away
from vcsdesk.operations.boards.sitting import (
    end_cover,
    refuse_absent_seat,
    refuse_second_holder,
    refuse_sitting_twice,
    within_seat,
)
from vcsdesk.operations.boards.term_limits import end_by_rule, refuse_more_terms
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.appointment import Appointment, Capacity, SupportLevel
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


def appoint(
    store: Store,
    seat: Seat,
    person: Person,
    *,
    capacity: Capacity = Capacity.HOLDER,
    route: Route | None = None,
    started: When | None = None,
    term_ends: date | None = None,
    affiliation: Affiliation | None = None,
    supporter: Person | None = None,
    support: SupportLevel = SupportLevel.NOT_KNOWN,
    note: str = "",
    beyond_limit: str = "",
    not_an_elector: str = "",
    other_than_rule: str = "",
) -> Appointment:
    """Appoint somebody to a seat; the term's end follows from the seat's rule where none is given.

    `beyond_limit` is the reason to seat a holder who has served the most terms the seat allows,
    `not_an_elector` to seat somebody who is not among those who elect from among themselves, and
    `other_than_rule` why route or term differ from the seat's own; each is kept in the note.
    Without a route the seat's own is taken. Whoever covered the seat stops the day before a holder starts.
    """
    start = checks.partial(started)
    appointment = Appointment(
        seat_id=seat.id,
        person_id=person.id,
        capacity=capacity,
        route=seat.route if route is None else route,
        affiliation_id=affiliation.id if affiliation else None,
        term_ends=term_ends or end_by_rule(store, seat, capacity, start),
        supporter_id=supporter.id if supporter else None,
        support=support,
        note=_told(note, beyond_limit, not_an_elector, other_than_rule),
        valid_from=start,
    )
    _refuse_appointment(store, seat, appointment)
    refuse_more_terms(store, seat, appointment, beyond_limit)
    refuse_non_elector(store, seat, appointment, not_an_elector)
    with store.step("Appoint"):
        if capacity in HOLDING:
            end_cover(store, seat, start)
        return seat_somebody(store, seat, appointment)


def name_deputy(
    store: Store,
    seat: Seat,
    person: Person,
    *,
    started: When | None = None,
    affiliation: Affiliation | None = None,
    route: Route = Route.UNKNOWN,
) -> Appointment:
    """Name the person who goes when the representative cannot."""
    with store.step("Name deputy"):
        return appoint(
            store,
            seat,
            person,
            capacity=Capacity.DEPUTY,
            route=route,
            started=started,
            affiliation=affiliation,
        )


def name_shadow(
    store: Store,
    seat: Seat,
    person: Person,
    *,
    started: When | None = None,
    affiliation: Affiliation | None = None,
) -> Appointment:
    """Name somebody who goes along to learn, and neither speaks nor decides."""
    with store.step("Name shadow"):
        return appoint(
            store,
            seat,
            person,
            capacity=Capacity.SHADOW,
            route=Route.UNKNOWN,
            started=started,
            affiliation=affiliation,
        )


def reappoint(
    store: Store,
    appointment: Appointment,
    *,
    started: date,
    route: Route | None = None,
    term_ends: date | None = None,
    beyond_limit: str = "",
    not_an_elector: str = "",
    other_than_rule: str = "",
) -> Appointment:
    """Begin a further term: the one before ends the day before, and both stay in the seat's history."""
    seat = store.get(Seat, appointment.seat_id)
    person = store.get(Person, appointment.person_id)
    last = checks.day_before(started)
    if appointment.valid_from and not checks.follows(appointment.valid_from, last):
        raise Refused(
            f"A new term cannot begin on {wording.plain_day(started)}: the present one began "
            f"{wording.on_or_in(appointment.valid_from)}.",
            "Choose a later first day for the new term.",
        )
    with store.step("Reappoint"):
        end_appointment(store, appointment, on=last, reason="Reappointed.")
        return appoint(
            store,
            seat,
            person,
            capacity=appointment.capacity,
            route=route or appointment.route,
            started=started,
            term_ends=term_ends,
            affiliation=store.first(Affiliation, id=appointment.affiliation_id),
            supporter=store.first(Person, id=appointment.supporter_id),
            support=appointment.support,
            beyond_limit=beyond_limit,
            not_an_elector=not_an_elector,
            other_than_rule=other_than_rule,
        )


def extend_term(store: Store, appointment: Appointment, until: date, reason: str) -> Appointment:
    """Let a term run longer than its rule, saying why."""
    why = checks.said(reason, "The reason", "Say why the term is extended, and who agreed.")
    if appointment.term_ends is not None and until <= appointment.term_ends:
        raise Refused(
            f"The term runs until {wording.plain_day(appointment.term_ends)} already.", "Choose a later day."
        )
    _refuse_term(msgspec.structs.replace(appointment, term_ends=until))
    said = f"Extended to {wording.plain_day(until)}: {why}"
    with store.step("Extend term"):
        note = "\n".join(each for each in (appointment.note, said) if each)
        return change_sitting(store, appointment, term_ends=until, note=note)


def correct_appointment(store: Store, appointment: Appointment, **new: object) -> Appointment:
    """Correct what is recorded of an appointment, such as its route, its term or who supports it."""
    corrected = msgspec.structs.replace(appointment, **checks.tidied(new))
    _refuse_appointment(store, store.get(Seat, corrected.seat_id), corrected)
    with store.step("Correct appointment"):
        return change_sitting(store, appointment, **checks.tidied(new))


def end_appointment(store: Store, appointment: Appointment, *, on: When, reason: str) -> Appointment:
    """End somebody's sitting in a seat, saying why; it goes on in no seat that follows."""
    why = checks.said(reason, "The reason", "Say why the appointment ends, such as “Stood down”.")
    end = PartialDate(checks.partial(on) or "")
    if not checks.sooner(end, appointment.valid_to):
        raise Refused(
            f"This appointment ended {wording.on_or_in(appointment.valid_to or '')} already.",
            "Undo that first.",
        )
    checks.in_order(appointment.valid_from, end)
    with store.step("End appointment"):
        return end_sitting(store, appointment, end, why)


def withdraw_appointment(store: Store, appointment: Appointment) -> None:
    """Take an appointment away that was a mistake or was never taken up."""
    with store.step("Withdraw appointment"):
        take_away(store, appointment)


def _refuse_appointment(store: Store, seat: Seat, appointment: Appointment) -> None:
    checks.in_order(appointment.valid_from, appointment.valid_to)
    _refuse_term(appointment)
    refuse_absent_seat(store, seat, appointment)
    appointment = within_seat(store, seat, appointment)
    refuse_deputy(store, seat, appointment)
    refuse_second_holder(store, appointment)
    refuse_sitting_twice(store, seat, appointment)


def _refuse_term(appointment: Appointment) -> None:
    """Refuse a term that ends before it starts; one that goes on from an earlier seat may have run out."""
    start = None if appointment.continues_id else appointment.valid_from
    if start is not None and appointment.term_ends is not None and appointment.term_ends < start.first_day():
        raise Refused("The term would end before it starts.", "Correct one of the two dates.")


def _told(note: str, beyond_limit: str, not_an_elector: str, other_than_rule: str) -> str:
    """Keep the note with the reasons for every exception, each on its own line."""
    reasons = (
        ("Beyond the terms allowed", beyond_limit),
        ("Not one of the electors", not_an_elector),
        ("Other than the seat’s rule", other_than_rule),
    )
    said = [f"{what}: {why}" for what, reason in reasons if (why := checks.text(reason))]
    return "\n".join(each for each in (checks.text(note), *said) if each)
