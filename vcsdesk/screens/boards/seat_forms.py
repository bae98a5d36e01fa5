"""Forms about seats themselves: add, correct and end, and for which part of the sector they speak."""

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.operations.boards.constituencies import name_constituency
from vcsdesk.operations.boards.seats import correct_seat, end_seat, set_up_seat
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Number, PartialDay, Text, words_of


def ask_add_seat(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask what a new seat is called and how it is filled."""
    body = desk.store.get(Body, row.body_id)
    seat = Seat(body_id=body.id, label="Voluntary sector seat")
    fields = [*_fields(desk, seat), Field("since", "Since", PartialDay(lambda: desk.today))]

    def act(constituency: int | None, new_constituency: str, **new: object) -> None:
        with desk.store.step("Set up seat"):
            speaks_for = _constituency(desk, constituency, new_constituency)
            set_up_seat(desk.store, body, constituency=speaks_for, **new)  # type: ignore[arg-type]

    return ask(parent, f"Add a seat on {row.name}", fields, act, button="Add seat")


def ask_correct_seat(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask what is recorded wrongly of a seat."""
    seat = desk.store.get(Seat, row.seat_id)

    def act(constituency: int | None, new_constituency: str, **new: object) -> None:
        with desk.store.step("Correct seat"):
            speaks_for = _constituency(desk, constituency, new_constituency)
            correct_seat(desk.store, seat, constituency_id=speaks_for.id if speaks_for else None, **new)

    return ask(parent, f"Seat on {row.board}", _fields(desk, seat), act)


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


def _fields(desk: Desk, seat: Seat) -> list[Field]:
    """Ask what there is to know of a seat, starting from what is known."""
    return [
        Field("label", "What the seat is called", Text(), seat.label, needed=True),
        Field("route", "How it is filled", Choice(words_of(Route)), seat.route, needed=True),
        Field("term_months", "Months a term lasts", Number(least=1, most=240), seat.term_months),
        Field("max_terms", "Most terms in a row", Number(least=1, most=20), seat.max_terms),
        Field(
            "constituency", "For which part of the sector", _constituencies(desk, seat), seat.constituency_id
        ),
        Field("new_constituency", "Or for another part, by name", help="It can be chosen from then on."),
        Field("speaks_for", "For whom it speaks, in words", Text(), seat.speaks_for),
        Field("not_for", "For whom it does not speak", Text(), seat.not_for),
    ]


def _constituencies(desk: Desk, seat: Seat) -> Choice:
    """Choose one of those that are there, or keep the seat's own though it is no more."""
    found = desk.store.find(Constituency, order_by="name")
    there = [
        each
        for each in found
        if each.id == seat.constituency_id or is_current(each.valid_from, each.valid_to, desk.on)
    ]
    return Choice([(each.id, each.name) for each in there], needed=False)


def _constituency(desk: Desk, chosen: int | None, new_name: str) -> Constituency | None:
    """Give the constituency chosen, or name the one that is new."""
    if chosen is not None and new_name:
        raise Refused("One that is there and a new one are both named.", "Leave one of the two empty.")
    if new_name:
        return name_constituency(desk.store, new_name)
    return None if chosen is None else desk.store.get(Constituency, chosen)
