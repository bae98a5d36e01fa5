"""Forms about a sitting that is there: stand down, another term, a longer one; and taking back a mistake."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.reach import reach
from vcsdesk.operations.boards.appointments import (
    end_appointment,
    extend_term,
    reappoint,
    withdraw_appointment,
)
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.screens.boards.appointing import which_seat
from vcsdesk.screens.boards.exceptions import exception_fields, refuse_unexplained
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, PartialDay, Text, words_of

EXTEND = "Extend the term…"


def ask_stand_down(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask on which day and why somebody stands down."""
    fields = [
        Field(
            "on",
            "Last day in the seat",
            PartialDay(lambda: desk.today),
            PartialDate(desk.on.isoformat()),
            needed=True,
        ),
        Field("reason", "Why", Text(), "Stood down.", needed=True),
    ]

    def act(on: PartialDate, reason: str) -> None:
        end_appointment(desk.store, _sitting(desk, row), on=on, reason=reason)
        does = "stands" if on.last_day() >= desk.today else "stood"
        desk.tell(f"{who} {does} down from {which_seat(row)} after {wording.partial(on)}.")

    who = row.holder or row.covered_by or "Somebody"
    return ask(parent, f"{who} stands down", fields, act, button="Stand down", words=which_seat(row))


def ask_reappoint(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask from which day somebody begins another term."""
    begins = reach(max(row.term_ends or desk.on, desk.on), timedelta(days=1))
    fields = [
        Field("started", "First day of the new term", Day(lambda: desk.today), begins, needed=True),
        Field("route", "How they were chosen", Choice(words_of(Route)), row.route),
        Field(
            "term_ends",
            "Last day of the new term",
            Day(lambda: desk.today),
            help="Left empty, it follows from the seat’s own rule.",
        ),
        *exception_fields(desk, row.seat_id),
    ]

    def act(started: date, route: Route | None, term_ends: date | None, **reasons: str) -> None:
        kept = _sitting(desk, row)
        seat, why = desk.store.get(Seat, row.seat_id), reasons.get("other_than_rule", "")
        refuse_unexplained(desk, seat, kept.capacity, route, on_day(started), term_ends, why)
        made = reappoint(desk.store, kept, started=started, route=route, term_ends=term_ends, **reasons)
        ends = f" to {wording.plain_day(made.term_ends)}" if made.term_ends else ", with no end set"
        desk.tell(
            f"Another term for {row.holder} in {which_seat(row)}: from {wording.plain_day(started)}{ends}."
        )

    return ask(
        parent, f"Another term for {row.holder}", fields, act, button="Reappoint", words=which_seat(row)
    )


def ask_extend(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask until when a term runs on, and why."""
    fields = [
        Field("until", "New last day of the term", Day(lambda: desk.today), needed=True),
        Field("reason", "Why, and who agreed", needed=True),
    ]
    kept = _sitting(desk, row)
    return ask(
        parent,
        f"A longer term for {row.holder}",
        fields,
        lambda until, reason: extend_term(desk.store, kept, until, reason),
        button="Extend",
        words=which_seat(row),
    )


def take_back(desk: Desk, row: SeatRow) -> None:
    """Take an appointment away that was a mistake or was never taken up."""
    withdraw_appointment(desk.store, _sitting(desk, row))
    who = row.holder or row.covered_by
    desk.tell(f"Taken away: {who} in {which_seat(row)}. Ctrl+Z brings it back.")


def _sitting(desk: Desk, row: SeatRow) -> Appointment:
    return desk.store.get(Appointment, row.appointment_id or 0)
