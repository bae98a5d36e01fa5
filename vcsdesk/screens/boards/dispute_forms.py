"""Forms about somebody's place in a seat that is contested: since when and why, and how that was settled."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.lists.boards.seat_past import read_past
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.reach import reach
from vcsdesk.operations.boards.disputes import mark_disputed, open_dispute, settle_dispute
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.seat_state import holders_among
from vcsdesk.screens.boards.appointing import which_seat
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import PartialDay, Text

_DAY = timedelta(days=1)


def ask_dispute(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask since when and why somebody's place in a seat is contested."""
    kept = desk.store.get(Appointment, row.appointment_id or 0)
    fields = [
        Field("on", "Since", PartialDay(lambda: desk.today), on_day(desk.on), needed=True),
        Field("reason", "Who contests it, and why", Text(lines=3), needed=True),
    ]

    def act(on: PartialDate, reason: str) -> None:
        mark_disputed(desk.store, kept, on=on, reason=reason)
        since = wording.span(on, None)
        desk.tell(f"Disputed {since}: {row.who} in {which_seat(row)}. They sit there until it is settled.")

    return ask(
        parent,
        f"Mark as disputed: {row.who}",
        fields,
        act,
        button="Mark as disputed",
        words=f"{which_seat(row)}. They go on sitting there until it is settled.",
    )


def ask_settle(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask how a dispute was settled."""
    kept = desk.store.get(Appointment, row.appointment_id or 0)
    fields = [
        Field(
            "on",
            "Last day of the dispute",
            PartialDay(lambda: desk.today),
            _last_day(desk, kept),
            needed=True,
            help="The seat is settled from the day after.",
        ),
        Field("outcome", "How it was settled, and by whom", Text(lines=3), needed=True),
    ]

    def act(on: PartialDate, outcome: str) -> None:
        settle_dispute(desk.store, kept, on=on, outcome=outcome)
        desk.tell(_settled(desk, row, on))

    return ask(
        parent,
        "The dispute is settled",
        fields,
        act,
        button="Settle it",
        words=f"{row.who}, {which_seat(row)}. Where they have to go, let them stand down next.",
    )


def _last_day(desk: Desk, kept: Appointment) -> PartialDate:
    """Give the day before the one looked at, or that on which they came to be contested if it is later."""
    dispute = open_dispute(desk.store, kept)
    began = dispute.valid_from if dispute else kept.valid_from
    before = reach(desk.on, -_DAY)
    return on_day(max(before, began.first_day()) if began else before)


def _settled(desk: Desk, row: SeatRow, last: PartialDate) -> str:
    """Say what holds once a dispute is over."""
    first = reach(last.last_day(), _DAY)
    past = read_past(desk.store, desk.store.get(Seat, row.seat_id), first)
    holders = holders_among(past.present(first))
    when = f"from {wording.plain_day(first)}" if last.exact() else f"after {wording.partial(last)}"
    if not holders:
        return f"Settled: nobody holds {which_seat(row)} {when}."
    names = wording.listed(past.people[each.person_id] for each in holders)
    if len(holders) > 1:
        return f"Settled, but {names} are all recorded in {which_seat(row)} {when}: let one stand down."
    until = " Until then it stays disputed." if first > desk.on else ""
    return f"Settled: {names} holds {which_seat(row)} again {when}.{until}"
