"""Forms about seats themselves: add, correct and end."""

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.operations.boards.seats import correct_seat, end_seat, set_up_seat
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.screens import forms
from vcsdesk.screens.boards.seat_fields import constituency_meant, contract_meant, seat_fields
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import PartialDay


def ask_add_seat(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask what a new seat is called and how it is filled."""
    body = desk.store.get(Body, row.body_id)
    seat = Seat(body_id=body.id, label="Voluntary sector seat", route=body.default_route)
    fields = [*seat_fields(desk, seat), Field("since", "Since", PartialDay(lambda: desk.today))]

    def act(
        constituency: int | None,
        new_constituency: str,
        organisation_id: int | None,
        contract_id: int | None,
        **new: object,
    ) -> None:
        with desk.store.step("Set up seat"):
            set_up_seat(
                desk.store,
                body,
                constituency=constituency_meant(desk, constituency, new_constituency),
                organisation=forms.organisation(desk, organisation_id),
                contract=contract_meant(desk, contract_id),
                **new,  # type: ignore[arg-type]
            )

    return ask(parent, f"Add a seat on {row.name}", fields, act, button="Add seat")


def ask_correct_seat(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask what is recorded wrongly of a seat."""
    seat = desk.store.get(Seat, row.seat_id)

    def act(constituency: int | None, new_constituency: str, **new: object) -> None:
        with desk.store.step("Correct seat"):
            speaks_for = constituency_meant(desk, constituency, new_constituency)
            correct_seat(desk.store, seat, constituency_id=speaks_for.id if speaks_for else None, **new)

    return ask(parent, f"Seat on {row.board}", seat_fields(desk, seat), act)


def ask_end_seat(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask when and why a seat ends."""
    seat = desk.store.get(Seat, row.seat_id)
    today = PartialDate(desk.on.isoformat())
    fields = [
        Field("on", "Last day", PartialDay(lambda: desk.today), today, needed=True),
        Field("reason", "Why", needed=True),
    ]
    words = f"{row.holder or row.covered_by} stops sitting there too." if row.appointment_id else ""
    return ask(
        parent,
        f"End the seat “{row.seat}”",
        fields,
        lambda **new: end_seat(desk.store, seat, **new),
        button="End the seat",
        words=words,
    )
