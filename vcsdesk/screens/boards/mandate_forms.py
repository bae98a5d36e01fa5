"""How somebody was chosen: by which route, and what that route should have to show for it."""

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.mandates import mandate_of
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.operations.boards.mandates import record_mandate
from vcsdesk.operations.boards.routes import correct_route, needs_reason
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.rules.boards.mandate_ways import WAYS, Way
from vcsdesk.screens.boards.appointing import which_seat
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import YES_NO, Choice, Day, Number, Text, words_of
from vcsdesk.wording import capital, plural


def ask_route(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask by which route somebody came, then what shows it."""
    kept = desk.store.get(Appointment, row.appointment_id or 0)
    route = mandate_of(desk.store, kept).route
    fields = [Field("route", "How they were chosen", Choice(words_of(Route)), route, needed=True)]

    def go_on(route: Route) -> Form:
        return ask_evidence(parent, desk, row, route)

    words = "What is to be shown for it depends on this, and is asked next."
    return ask(parent, f"How {row.who} was chosen", fields, go_on, button="Go on", words=words)


def ask_evidence(parent: QWidget, desk: Desk, row: SeatRow, route: Route) -> Form:
    """Ask for what shows a choice by one route; what is known beside that is asked too."""
    kept = mandate_of(desk.store, desk.store.get(Appointment, row.appointment_id or 0)).chosen_for
    known = desk.store.first(MandateEvidence, appointment_id=kept.id) or MandateEvidence(
        appointment_id=kept.id
    )
    every = _evidence_fields(desk, known, WAYS[route])
    asked = {*WAYS[route].matters, "approved_by", "note"}
    fields = [field for field in every if field.name in asked or field.value not in (None, "")]

    if kept.route is not route and needs_reason(desk.store.get(Seat, kept.seat_id), route):
        fields.append(Field("why", "Why another route than the seat’s own", needed=True))

    def act(why: str = "", **new: object) -> None:
        with desk.store.step("Record mandate"):
            correct_route(desk.store, kept, route, why)
            record_mandate(desk.store, kept, **new)  # type: ignore[arg-type]
        desk.tell(f"Kept how {row.who} was chosen for {which_seat(row)}: {route.words.lower()}.")

    words = "What is not known stays empty; it is never taken as no."
    return ask(parent, f"{route.words}: {row.who}", fields, act, words=words)


def _evidence_fields(desk: Desk, known: MandateEvidence, way: Way) -> list[Field]:
    """Ask for everything that may show a choice, in the words of the route."""

    def day(name: str, asked: str) -> Field:
        return Field(name, asked, Day(lambda: desk.today), getattr(known, name))

    def answer(name: str, asked: str) -> Field:
        return Field(name, asked, Choice(YES_NO, needed=False), getattr(known, name))

    return [
        day("call_sent_on", f"When the {way.call} went out"),
        Field("notified_count", f"How many {plural(way.told)} were told", Number(), known.notified_count),
        day("closed_on", "When it closed"),
        Field("nominee_count", "How many stood", Number(), known.nominee_count),
        answer("contested", "Was it contested"),
        answer("secret", "Was the vote secret"),
        Field("document", capital(way.paper), Text(), known.document, help="Which one, and of when."),
        Field("witnesses", "Who witnessed it", Text(), known.witnesses),
        Field("returned_by", capital(way.whom), Text(), known.returned_by),
        Field("approved_by", "Who approved it", Text(), known.approved_by),
        Field("note", "Note", Text(lines=3), known.note),
    ]
