"""Contracts: which organisations are paid to represent the sector, how long and for how much of a week."""

from datetime import date

import msgspec

from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.boards.seats import rows as seat_rows
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store


class ContractRow(msgspec.Struct, frozen=True, kw_only=True):
    """One contract that runs on a day, with the boards on which seats are held under it."""

    organisation: str
    title: str
    reference: str
    days_week: float | None
    began: PartialDate | None
    ended: PartialDate | None
    boards: tuple[str, ...]
    endorsement: str
    contract_id: int
    organisation_id: int


def rows(store: Store, on: date, today: date) -> tuple[ContractRow, ...]:
    """Read the contracts that run on the day."""
    under = {seat.id: seat.contract_id for seat in store.find(Seat) if seat.contract_id is not None}
    held = [row for row in seat_rows(store, on, today) if row.seat_id in under] if under else []
    return tuple(
        _row(store, each, [row for row in held if under[row.seat_id] == each.id])
        for each in store.find(Contract, order_by="title, id")
        if is_current(each.valid_from, each.valid_to, on)
    )


def _row(store: Store, each: Contract, held: list[SeatRow]) -> ContractRow:
    return ContractRow(
        organisation=store.get(Organisation, each.organisation_id).name,
        title=each.title,
        reference=each.reference,
        days_week=each.days_week,
        began=each.valid_from,
        ended=each.valid_to,
        boards=tuple(dict.fromkeys(row.board for row in held)),
        endorsement=each.endorsement,
        contract_id=each.id,
        organisation_id=each.organisation_id,
    )


LISTING = Listing(
    name="contracts",
    title="Contracts",
    columns=(
        Column("Organisation", lambda row: row.organisation, width=24),
        Column("Contract", lambda row: row.title, width=28),
        Column("Number", lambda row: row.reference),
        Column("Days a week", lambda row: row.days_week),
        Column("From", lambda row: row.began),
        Column("To", lambda row: row.ended),
        Column("Sits on", lambda row: row.boards, width=36),
        Column("Endorsed", lambda row: row.endorsement, width=28),
    ),
    rows=rows,
)
