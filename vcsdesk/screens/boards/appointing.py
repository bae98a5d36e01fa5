"""Forms about who sits in a seat: appoint, stand down, name a deputy, begin another term."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.operations.boards.appointments import appoint, end_appointment, name_deputy, reappoint
from vcsdesk.operations.sector.affiliations import affiliate
from vcsdesk.operations.sector.people import add_person
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.screens import forms
from vcsdesk.screens.days import meant_today
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, PartialDay, Text, words_of

_SITTING = [each for each in Capacity if each is not Capacity.DEPUTY]


def ask_appoint(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask who comes to sit in a seat: somebody known, or somebody new."""
    fields = [
        *_who_fields(desk),
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
    ]

    def act(
        who: int | None,
        new_name: str,
        new_at: int | None,
        capacity: Capacity,
        route: Route | None,
        started: PartialDate | None,
        term_ends: date | None,
    ) -> None:
        with desk.store.step("Appoint"):
            person, place = _whoever(desk, who, new_name, new_at, started)
            appoint(
                desk.store,
                desk.store.get(Seat, row.seat_id),
                person,
                capacity=capacity,
                route=route,
                started=started,
                term_ends=term_ends,
                affiliation=place,
            )
        desk.tell(f"{person.name} now sits in “{row.seat}” on {row.board}.")

    return ask(parent, "Appoint somebody", fields, act, button="Appoint", words=_which(row))


def ask_deputy(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask who goes when the representative cannot."""
    fields = [
        *_who_fields(desk),
        Field("started", "Since", PartialDay(lambda: desk.today), PartialDate(desk.on.isoformat())),
    ]

    def act(who: int | None, new_name: str, new_at: int | None, started: PartialDate | None) -> None:
        with desk.store.step("Name deputy"):
            person, place = _whoever(desk, who, new_name, new_at, started)
            name_deputy(
                desk.store, desk.store.get(Seat, row.seat_id), person, started=started, affiliation=place
            )

    return ask(parent, "Name a deputy", fields, act, button="Name deputy", words=_which(row))


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
        end_appointment(desk.store, _appointment(desk, row), on=on, reason=reason)

    who = row.holder or row.covered_by or "Somebody"
    return ask(parent, f"{who} stands down", fields, act, button="Stand down", words=_which(row))


def ask_reappoint(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask from which day somebody begins another term."""
    begins = (row.term_ends + timedelta(days=1)) if row.term_ends else desk.on
    fields = [
        Field("started", "First day of the new term", Day(lambda: desk.today), begins, needed=True),
        Field("route", "How they were chosen", Choice(words_of(Route)), row.route),
        Field(
            "term_ends",
            "Last day of the new term",
            Day(lambda: desk.today),
            help="Left empty, it follows from the seat’s own rule.",
        ),
    ]

    def act(started: date, route: Route | None, term_ends: date | None) -> None:
        reappoint(desk.store, _appointment(desk, row), started=started, route=route, term_ends=term_ends)

    return ask(parent, f"Another term for {row.holder}", fields, act, button="Reappoint", words=_which(row))


def appoint_named(desk: Desk, row: SeatRow, person_id: object) -> None:
    """Appoint somebody known from today on, as typed into the list."""
    today = meant_today(desk, "Appoint somebody…")
    if not isinstance(person_id, int):
        raise Refused(
            "Nobody was named.", "Type part of a name, or use “Appoint somebody…” for a new person."
        )
    person = desk.store.get(Person, person_id)
    appoint(desk.store, desk.store.get(Seat, row.seat_id), person, started=today)


def _who_fields(desk: Desk) -> list[Field]:
    return [
        Field("who", "Somebody known", forms.people(desk, needed=False), help="Type any part of the name."),
        Field("new_name", "Or somebody new, by name"),
        Field("new_at", "The new person’s organisation", forms.organisations(desk, needed=False)),
    ]


def _whoever(
    desk: Desk, who: int | None, new_name: str, new_at: int | None, since: PartialDate | None
) -> tuple[Person, Affiliation | None]:
    """Give the person chosen, or add the one who is new, at their organisation since they sit here."""
    known = forms.person(desk, who)
    if known is not None and new_name:
        raise Refused("Somebody known and somebody new are both named.", "Leave one of the two empty.")
    if known is not None:
        return known, None
    if not new_name:
        raise Refused("Nobody is named yet.", "Choose somebody, or type the name of somebody new.")
    person, at = add_person(desk.store, new_name), forms.organisation(desk, new_at)
    return person, affiliate(desk.store, person, at, since=since) if at else None


def _appointment(desk: Desk, row: SeatRow) -> Appointment:
    return desk.store.get(Appointment, row.appointment_id or 0)


def _which(row: SeatRow) -> str:
    return f"“{row.seat}” on {row.board}"
