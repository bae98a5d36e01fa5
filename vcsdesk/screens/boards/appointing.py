"""Forms about who sits in a seat: which one to fill, appoint, name a deputy."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.operations.boards.appointments import appoint, name_deputy, name_shadow
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.screens import forms
from vcsdesk.screens.boards.choosing import choosing_words
from vcsdesk.screens.boards.exceptions import exception_fields, refuse_unexplained
from vcsdesk.screens.boards.seated import tell_seated
from vcsdesk.screens.boards.who_fields import who_fields, whoever
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, PartialDay, words_of

_EMPTY = {SeatState.VACANT, SeatState.VACANT_COVERED}
_SITTING = [each for each in Capacity if each is not Capacity.DEPUTY]


def ask_appoint(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask who comes to sit in a seat: somebody known, or somebody new."""

    def act(
        who: int | None,
        new_name: str,
        new_at: int | None,
        capacity: Capacity,
        route: Route | None,
        started: PartialDate | None,
        term_ends: date | None,
        **reasons: str,
    ) -> None:
        seat = desk.store.get(Seat, row.seat_id)
        why = reasons.get("other_than_rule", "")
        refuse_unexplained(desk, seat, capacity, route, started, term_ends, why)
        with desk.store.step("Appoint"):
            person, place = whoever(desk, who, new_name, new_at, started)
            made = appoint(
                desk.store,
                seat,
                person,
                capacity=capacity,
                route=route,
                started=started,
                term_ends=term_ends,
                affiliation=place,
                **reasons,  # type: ignore[arg-type]
            )
        tell_seated(desk, made, which_seat(row))

    told = choosing_words(desk, desk.store.get(Seat, row.seat_id))
    words = f"{which_seat(row)}. {told}" if told else which_seat(row)
    return ask(parent, "Appoint somebody", _fields(desk, row), act, button="Appoint", words=words)


def _fields(desk: Desk, row: SeatRow) -> list[Field]:
    return [
        *who_fields(desk),
        Field(
            "capacity",
            "As what they come",
            Choice([(each, each.words) for each in _SITTING]),
            Capacity.HOLDER,
            needed=True,
        ),
        Field("route", "How they were chosen", Choice(words_of(Route)), row.route),
        Field("started", "Since", PartialDay(lambda: desk.today), PartialDate(desk.on.isoformat())),
        Field(
            "term_ends",
            "Last day of the term",
            Day(lambda: desk.today),
            help="Left empty, it follows from the seat’s own rule.",
        ),
        *exception_fields(desk, row.seat_id),
    ]


def ask_seat_to_fill(parent: QWidget, desk: Desk, found: Iterable[SeatRow]) -> Form:
    """Ask which of the seats that nobody holds is to be filled, then who comes to sit in it."""
    empty = {row.seat_id: row for row in found if row.state in _EMPTY}
    if not empty:
        raise Refused(
            "No seat is vacant on this day.", "“Boards and groups” has all seats, and adds new ones."
        )
    named = forms.told_apart([(row.seat_id, row.board, row.seat) for row in empty.values()])
    fields = [Field("seat_id", "Which seat", Choice(named), needed=True, help="Type any part of its board.")]

    def go_on(seat_id: int) -> Form:
        return ask_appoint(parent, desk, empty[seat_id])

    return ask(parent, "Appoint somebody", fields, go_on, button="Go on")


def ask_deputy(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask who goes when the representative cannot."""
    return _ask_beside(parent, desk, row, name_deputy, "deputy")


def ask_shadow(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask who goes along to learn, and neither speaks nor decides."""
    return _ask_beside(parent, desk, row, name_shadow, "shadow")


def _ask_beside(
    parent: QWidget, desk: Desk, row: SeatRow, name: Callable[..., Appointment], what: str
) -> Form:
    fields = [
        *who_fields(desk),
        Field("started", "Since", PartialDay(lambda: desk.today), PartialDate(desk.on.isoformat())),
    ]

    def act(who: int | None, new_name: str, new_at: int | None, started: PartialDate | None) -> None:
        seat = desk.store.get(Seat, row.seat_id)
        with desk.store.step(f"Name {what}"):
            person, place = whoever(desk, who, new_name, new_at, started)
            name(desk.store, seat, person, started=started, affiliation=place)

    return ask(parent, f"Name a {what}", fields, act, button=f"Name {what}", words=which_seat(row))


def which_seat(row: SeatRow) -> str:
    """Say which seat is meant."""
    return f"“{row.seat}” on {row.board}"
