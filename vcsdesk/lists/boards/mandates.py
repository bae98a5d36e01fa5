"""Mandates: by what right somebody sits, with the evidence of the appointment theirs continues."""

import msgspec

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.mandate import by_sector_words, is_by_sector, rigour
from vcsdesk.store import Store


class Mandate(msgspec.Struct, frozen=True, kw_only=True):
    """How somebody was chosen, what shows it, and whether the sector did the choosing."""

    held: Appointment
    """The appointment that it is the mandate of."""
    route: Route
    evidence: MandateEvidence | None
    chosen_for: Appointment
    """The appointment for which they were chosen, which a restructure may have carried over."""
    by_sector: bool | None
    by_sector_words: str
    sentence: str
    """How rigorous the choice was, in one sentence, with what is not recorded of it."""


def mandate_of(store: Store, appointment: Appointment) -> Mandate:
    """Read by what right somebody sits; evidence stays with the appointment that others continue."""
    followed = carried(store, appointment)
    found = [
        (each, evidence)
        for each in followed
        if (evidence := store.first(MandateEvidence, appointment_id=each.id))
    ]
    chosen_for, evidence = found[0] if found else (followed[-1], None)
    route = next((each.route for each in followed if each.route is not Route.UNKNOWN), Route.UNKNOWN)
    named = _named(store, store.get(Seat, appointment.seat_id), route)
    return Mandate(
        held=appointment,
        route=route,
        evidence=evidence,
        chosen_for=chosen_for,
        by_sector=is_by_sector(route, evidence),
        by_sector_words=by_sector_words(route, evidence),
        sentence=rigour(route, evidence, named=named, until=appointment.term_ends),
    )


def carried(store: Store, appointment: Appointment) -> tuple[Appointment, ...]:
    """Give an appointment and those it continues, the latest first."""
    followed = [appointment]
    while (earlier := followed[-1].continues_id) is not None and all(earlier != each.id for each in followed):
        followed.append(store.get(Appointment, earlier))
    return tuple(followed)


def contract_words(contract: Contract) -> str:
    """Name a contract by its title and its number."""
    return ", ".join(each for each in (contract.title, contract.reference) if each)


def _named(store: Store, seat: Seat, route: Route) -> str:
    if route is Route.CONTRACT and seat.contract_id is not None:
        return contract_words(store.get(Contract, seat.contract_id))
    if route is Route.ORGANISATION_HELD and seat.organisation_id is not None:
        return store.get(Organisation, seat.organisation_id).name
    return ""
