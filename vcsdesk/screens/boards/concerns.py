"""What somebody should look at of a seat, said quietly: who moved, what is contested, who comes together."""

from collections.abc import Iterator

from vcsdesk import wording
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.boards.standing_by import standing_by
from vcsdesk.lists.sector.belonging import shared_organisation
from vcsdesk.operations.boards.disputes import open_dispute
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.screens.boards.moving_forms import question_of, told_of
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk


def concern_section(desk: Desk, row: SeatRow, current: Appointment | None) -> Section:
    """Say it, where there is anything."""
    lines = [*_moved(desk, row), *_contested(desk, current), *_colleagues(desk, row)]
    return Section("To look at", lines=lines)


def _moved(desk: Desk, row: SeatRow) -> Iterator[str]:
    question = question_of(desk, row)
    if question is not None:
        yield told_of(desk, question)


def _contested(desk: Desk, current: Appointment | None) -> Iterator[str]:
    dispute = open_dispute(desk.store, current) if current else None
    if dispute is not None:
        since = f" {wording.span(dispute.valid_from, None)}" if dispute.valid_from else ""
        yield f"Disputed{since}: {dispute.reason}"
    elif current is not None and current.disputed:
        yield "Disputed; since when is not recorded."


def _colleagues(desk: Desk, row: SeatRow) -> Iterator[str]:
    """Warn of a deputy who comes from where the representative comes from."""
    store, on = desk.store, desk.on
    if row.holder is None or row.deputy is None or row.appointment_id is None:
        return
    holder = store.get(Appointment, row.appointment_id)
    wanted = store.get(Body, row.body_id).deputies_differ
    for deputy, name in standing_by(store, row.seat_id, on, Capacity.DEPUTY):
        shared = shared_organisation(store, holder, deputy, on)
        if shared:
            rule = " This group wants a deputy from another organisation." if wanted else ""
            yield f"{name} deputises from the same organisation: {shared}.{rule}"
