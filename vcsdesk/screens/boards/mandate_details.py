"""What is told of a mandate: how somebody was chosen, what shows it, and whether the sector chose."""

from collections.abc import Iterator

from vcsdesk import wording
from vcsdesk.lists.boards.mandates import Mandate, contract_words
from vcsdesk.operations.boards.names import name_on
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk


def mandate_section(desk: Desk, seat: Seat, mandate: Mandate | None) -> Section:
    """Say by what right somebody sits, in one sentence, with the contract and whatever happened since."""
    if mandate is None:
        return Section()
    return Section(
        "By what right",
        facts=[("By the sector", mandate.by_sector_words), *_contract(desk, seat)],
        lines=[mandate.sentence, *_trail(desk, mandate)],
    )


def _contract(desk: Desk, seat: Seat) -> Iterator[tuple[str, object]]:
    if seat.contract_id is None:
        return
    contract = desk.store.get(Contract, seat.contract_id)
    held_by = desk.store.get(Organisation, contract.organisation_id).name
    yield "Contract", f"{contract_words(contract)}, with {held_by}"
    yield "It runs", wording.span(contract.valid_from, contract.valid_to)
    yield "Days a week", contract.days_week
    yield "Endorsed", contract.endorsement


def _trail(desk: Desk, mandate: Mandate) -> Iterator[str]:
    """Say where the mandate was carried over from, what was contested, and who let them stay after moving."""
    store, chosen = desk.store, mandate.chosen_for
    if mandate.evidence is not None and mandate.evidence.note:
        yield mandate.evidence.note
    if chosen.id != mandate.held.id:
        was = store.get(Seat, chosen.seat_id)
        board = name_on(store, store.get(Body, was.body_id), desk.on)
        yield f"Chosen for “{was.label}” on {board}, and carried over from there."
    for each in store.find(Dispute, appointment_id=mandate.held.id):
        if each.valid_to is not None:
            yield f"Disputed {wording.span(each.valid_from, each.valid_to)}: {each.reason} {each.outcome}"
    for answer in store.find(Continuance, appointment_id=mandate.held.id, goes_on=True):
        when = f" on {wording.plain_day(answer.decided_on)}" if answer.decided_on else ""
        why = f": {answer.reason}" if answer.reason else "."
        yield f"Keeps the seat after moving, decided{when} by {wording.inside(answer.decided_by)}{why}"
