"""Appointments: every one there ever was: who held what, from when to when, and by what route."""

from collections.abc import Iterable
from datetime import date
from operator import attrgetter

import msgspec

from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.every_appointment import EveryAppointment
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.called import called
from vcsdesk.rules.boards.current import is_current, is_past, overlap
from vcsdesk.rules.desk.number_order import in_number_order
from vcsdesk.store import Store


class Tense(Kind):
    """Whether something holds on the day looked at, is over by then or is still to come."""

    CURRENT = "current"
    PAST = "past"
    TO_COME = "to_come"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return self.value.replace("_", " ").capitalize()


class AppointmentRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One appointment; `tense` is how it stands on the day looked at."""

    person: str
    board: str
    seat: str
    role: RoleLabel
    capacity: Capacity
    organisation: str | None
    route: Route
    began: PartialDate | None
    ended: PartialDate | None
    term_ends: date | None
    tense: Tense
    end_reason: str
    appointment_id: int
    seat_id: int
    body_id: int
    person_id: int

    @property
    def called(self) -> str:
        """As what they came: what the borough calls a holder, or else in what capacity."""
        return called(self.capacity, self.role)


def rows(store: Store, on: date, today: date) -> tuple[AppointmentRow, ...]:
    """Read every appointment, seat by seat, also those that are over or still to come on the day."""
    read = store.view(EveryAppointment, on=on)
    return tuple(_row(each, on) for each in in_number_order(read, attrgetter("body_id"), attrgetter("seat")))


def held_between(found: Iterable[AppointmentRow], first: date, last: date) -> tuple[AppointmentRow, ...]:
    """Keep those that may have held on some day from the first to the last."""
    days = on_day(first), on_day(last)
    return tuple(row for row in found if overlap((row.began, row.ended), days))


def _row(each: EveryAppointment, on: date) -> AppointmentRow:
    return AppointmentRow(
        person=each.person,
        board=each.board,
        seat=each.seat,
        role=each.role,
        capacity=each.capacity,
        organisation=each.organisation,
        route=each.route,
        began=each.valid_from,
        ended=each.valid_to,
        term_ends=each.term_ends,
        tense=_tense(each, on),
        end_reason=each.end_reason,
        appointment_id=each.appointment_id,
        seat_id=each.seat_id,
        body_id=each.body_id,
        person_id=each.person_id,
    )


def _tense(each: EveryAppointment, on: date) -> Tense:
    if is_current(each.valid_from, each.valid_to, on):
        return Tense.CURRENT
    return Tense.PAST if is_past(each.valid_to, on) else Tense.TO_COME


_MARKS = {
    Tense.CURRENT: Mark(Shape.FULL, Tone.GOOD),
    Tense.PAST: Mark(Shape.EMPTY, Tone.MUTED),
    Tense.TO_COME: Mark(Shape.DOTTED, Tone.ACCENT),
}
LISTING = Listing(
    name="appointments",
    title="Appointments",
    columns=(
        Column("Who", lambda row: row.person, width=20),
        Column("Board or group", lambda row: row.board, width=30),
        Column("Seat", lambda row: row.seat, width=18, spare=True),
        Column("As", lambda row: row.called),
        Column("When", lambda row: row.tense, mark=lambda row: _MARKS[row.tense]),
        Column("From", lambda row: row.began),
        Column("To", lambda row: row.ended),
        Column("Term ends", lambda row: row.term_ends, spare=True),
        Column("How chosen", lambda row: row.route, spare=True),
        Column("Came from", lambda row: row.organisation, width=20, spare=True),
        Column("How it ended", lambda row: row.end_reason, width=24, spare=True),
    ),
    rows=rows,
)
