"""Forms about how somebody's place stands: named by an organisation, no longer deputy."""

from datetime import date

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.boards.standing_by import standing_by
from vcsdesk.operations.boards.appointments import end_appointment
from vcsdesk.operations.boards.held_seats import name_for_organisation
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.screens.boards.appointing import which_seat
from vcsdesk.screens.boards.seated import tell_seated
from vcsdesk.screens.boards.who_fields import name_fields, whoever
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, PartialDay, Text


def ask_named(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask whom the organisation that holds a seat names from a day on: somebody known, or somebody new."""
    seat = desk.store.get(Seat, row.seat_id)
    fields = [
        *name_fields(desk),
        Field("started", "From which day", Day(lambda: desk.today), desk.on, needed=True),
        Field("letter", "By which letter", help="Such as “letter of 3 March 2026”."),
        Field("signed_by", "Who signed for the organisation"),
    ]

    def act(who: int | None, new_name: str, started: date, **new: str) -> None:
        with desk.store.step("Name for organisation"):
            person, _ = whoever(desk, who, new_name, seat.organisation_id, on_day(started))
            made = name_for_organisation(desk.store, seat, person, started=started, **new)
        tell_seated(desk, made, which_seat(row))

    words = (
        f"{which_seat(row)}. Whoever it named before stops the day before; the seat stays its own. "
        f"Somebody new is put down as of {row.held_by}."
    )
    return ask(parent, f"{row.held_by} names somebody", fields, act, button="Name them", words=words)


def ask_stop_standing_by(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask which deputy or shadow stops, when and why."""
    found = standing_by(desk.store, row.seat_id, desk.on, *STANDING_BY)
    if not found:
        raise Refused("There is no deputy and no shadow here.", "Name one first.")
    named: list[tuple[object, str]] = [
        (each.id, f"{name}, {wording.value(each.capacity).lower()}") for each, name in found
    ]
    fields = [
        Field("which", "Who", Choice(named), named[0][0], needed=True),
        Field("on", "Last day", PartialDay(lambda: desk.today), on_day(desk.on), needed=True),
        Field("reason", "Why", Text(), "Stood down.", needed=True),
    ]

    def act(which: int, on: PartialDate, reason: str) -> None:
        end_appointment(desk.store, desk.store.get(Appointment, which), on=on, reason=reason)

    return ask(parent, "A deputy or shadow stops", fields, act, button="End it", words=which_seat(row))
