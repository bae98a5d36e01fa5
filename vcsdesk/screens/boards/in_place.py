"""What is typed into the tree: names, who sits, and when a term ends."""

from datetime import date

from vcsdesk.operations.boards.appointments import appoint, correct_appointment
from vcsdesk.operations.boards.bodies import correct_body_name
from vcsdesk.operations.boards.seats import correct_seat
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.screens import forms
from vcsdesk.screens.boards.actions import APPOINT, is_seated
from vcsdesk.screens.boards.appointing import which_seat
from vcsdesk.screens.boards.seated import tell_seated
from vcsdesk.screens.boards.term_forms import EXTEND
from vcsdesk.screens.boards.tree_rows import TreeRow, is_vacant
from vcsdesk.screens.days import meant_today
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Day, Text


def tree_edits(desk: Desk) -> dict[str, Edit[TreeRow]]:
    """Give what may be typed into which column of the tree."""
    return {
        "Board, group or seat": Edit(lambda row, text: _respell(desk, row, text), Text(most=400)),
        "Who sits": Edit(
            lambda row, person_id: _appoint(desk, row, person_id), lambda _row: forms.people(desk), is_vacant
        ),
        "Term ends": Edit(lambda row, ends: _set_term(desk, row, ends), Day(lambda: desk.today), is_seated),
    }


def _respell(desk: Desk, row: TreeRow, text: str) -> None:
    """Correct the spelling of a body's name or of a seat's."""
    store = desk.store
    if row.board is None and row.seat is not None:
        correct_seat(store, store.get(Seat, row.seat.seat_id), label=text)
    elif row.board is not None:
        names = store.find(BodyName, body_id=row.board.body_id)
        now = [each for each in names if is_current(each.valid_from, each.valid_to, desk.on)]
        correct_body_name(store, (now or list(names))[-1], name=text)


def _appoint(desk: Desk, row: TreeRow, person_id: object) -> None:
    """Appoint somebody known from today on."""
    today = meant_today(desk, APPOINT)
    if not isinstance(person_id, int) or row.seat is None:
        raise Refused("Nobody was named.", f"Type part of a name, or use “{APPOINT}” for a new person.")
    person = desk.store.get(Person, person_id)
    made = appoint(desk.store, desk.store.get(Seat, row.seat.seat_id), person, started=today)
    tell_seated(desk, made, which_seat(row.seat))


def _set_term(desk: Desk, row: TreeRow, ends: date | None) -> None:
    meant_today(desk, EXTEND)
    if row.seat is not None and row.seat.appointment_id is not None:
        kept = desk.store.get(Appointment, row.seat.appointment_id)
        correct_appointment(desk.store, kept, term_ends=ends)
