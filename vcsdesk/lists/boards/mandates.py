"""Mandates: by what right somebody sits, with the evidence of the appointment theirs continues."""

import msgspec

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.mandate import Named, Rigour, by_sector_words, is_by_sector, rigour
from vcsdesk.rules.boards.mandate_ways import WAYS
from vcsdesk.store import Store
from vcsdesk.wording import count


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
    rigour: Rigour
    """How rigorous the choice was, with who vouches for it and what is not recorded of it."""
    called: str
    """How many were called, and who they were: 15 seat-holders; empty where that is not recorded."""
    contract: Contract | None
    """The contract under which the seat is held, where that is how they came."""
    contract_with: str

    @property
    def sentence(self) -> str:
        """Say all of it in a row."""
        return self.rigour.sentence


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
    seat = store.get(Seat, appointment.seat_id)
    contract = _contract(store, seat, chosen_for) if route is Route.CONTRACT else None
    named = Named(
        name=contract_words(contract) if contract else _holder(store, seat, route),
        has_contract=contract is not None,
        told="seat-holder" if _is_indirect(store, seat) else "",
    )
    called = evidence.notified_count if evidence else None
    return Mandate(
        held=appointment,
        route=route,
        evidence=evidence,
        chosen_for=chosen_for,
        by_sector=is_by_sector(route, evidence),
        by_sector_words=by_sector_words(route, evidence),
        rigour=rigour(route, evidence, named=named, until=appointment.term_ends),
        called=count(called, named.told or WAYS[route].told) if called else "",
        contract=contract,
        contract_with=store.get(Organisation, contract.organisation_id).name if contract else "",
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


def _contract(store: Store, seat: Seat, chosen_for: Appointment) -> Contract | None:
    """Read the seat’s contract, unless it began only after they had gone."""
    found = store.first(Contract, id=seat.contract_id) if seat.contract_id is not None else None
    if found and found.valid_from and chosen_for.valid_to:
        return found if found.valid_from.first_day() <= chosen_for.valid_to.last_day() else None
    return found


def _holder(store: Store, seat: Seat, route: Route) -> str:
    if route is Route.ORGANISATION_HELD and seat.organisation_id is not None:
        return store.get(Organisation, seat.organisation_id).name
    return ""


def _is_indirect(store: Store, seat: Seat) -> bool:
    """Tell whether those who hold seats on another body elect to this one."""
    found = store.first(Constituency, id=seat.constituency_id) if seat.constituency_id is not None else None
    return found is not None and found.electors_body_id is not None
