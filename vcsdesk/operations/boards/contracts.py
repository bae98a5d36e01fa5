"""Contracts under which an organisation holds seats are signed, corrected and ended."""

from datetime import date

import msgspec

from vcsdesk import wording
from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store

_DAYS_IN_A_WEEK = 7
_WHOSE = "A contract"


def sign_contract(
    store: Store,
    organisation: Organisation,
    title: str,
    *,
    reference: str = "",
    specification: str = "",
    days_week: float | None = None,
    endorsement: str = "",
    started: When | None = None,
    until: When | None = None,
) -> Contract:
    """Record a contract to represent the sector: for whom, what it asks, and how much of a week it pays."""
    contract = Contract(
        organisation_id=organisation.id,
        title=checks.name(title, _WHOSE),
        reference=checks.text(reference),
        specification=checks.text(specification),
        days_week=days_week,
        endorsement=checks.text(endorsement),
        valid_from=checks.partial(started),
        valid_to=checks.partial(until),
    )
    _refuse_contract(contract)
    with store.step("Sign contract"):
        return store.add(contract)


def correct_contract(store: Store, contract: Contract, **new: object) -> Contract:
    """Correct what is recorded of a contract; terms that ended with it end with it still."""
    new = checks.corrected(contract, new)
    if "title" in new:
        new["title"] = checks.name(str(new["title"]), _WHOSE)
    corrected = msgspec.structs.replace(contract, **new)
    _refuse_contract(corrected)
    with store.step("Correct contract"):
        if corrected.valid_to != contract.valid_to:
            _move_terms(store, contract, corrected)
        return store.change(contract, **new)


def end_contract(store: Store, contract: Contract, on: When) -> Contract:
    """End a contract on a day; whoever holds a seat under it goes on in hold-over until somebody follows."""
    end = PartialDate(checks.partial(on) or "")
    if not checks.sooner(end, contract.valid_to):
        raise Refused(
            f"This contract ended {wording.on_or_in(contract.valid_to or '')} already.", "Correct it instead."
        )
    checks.in_order(contract.valid_from, end)
    ended = msgspec.structs.replace(contract, valid_to=end)
    with store.step("End contract"):
        _move_terms(store, contract, ended)
        return store.change(contract, valid_to=end)


def _move_terms(store: Store, before: Contract, after: Contract) -> None:
    """Let terms that have no end, or ended with the contract, end with it now; one set by hand stays."""
    was, now = _last_day(before), _last_day(after)
    for seat in store.find(Seat, contract_id=before.id):
        for sitting in store.find(Appointment, seat_id=seat.id, capacity=tuple(HOLDING), valid_to=None):
            started_before = (
                sitting.valid_from is None or now is None or sitting.valid_from.first_day() <= now
            )
            if sitting.term_ends == was and started_before:
                store.change(sitting, term_ends=now)


def _last_day(contract: Contract) -> date | None:
    return contract.valid_to.last_day() if contract.valid_to else None


def _refuse_contract(contract: Contract) -> None:
    checks.in_order(contract.valid_from, contract.valid_to)
    days = contract.days_week
    if days is not None and not 0 < days <= _DAYS_IN_A_WEEK:
        raise Refused("A week has seven days.", "Type how many days a week the contract pays for.")
