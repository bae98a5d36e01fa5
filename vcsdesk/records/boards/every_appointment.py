"""Every appointment there ever was, is or is to be: who, to what, by what route, and how it ended."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View


class EveryAppointment(View, frozen=True, kw_only=True):
    """One appointment, whenever it held; its board is called as on `:on`, or as near to that as is known."""

    select: ClassVar[str] = f"""
        SELECT appointment.id AS appointment_id, appointment.seat_id, seat.label AS seat, seat.role,
            seat.body_id, {name_on("seat.body_id")} AS board, appointment.person_id, person.name AS person,
            organisation.name AS organisation, appointment.capacity, appointment.route, appointment.term_ends,
            appointment.valid_from, appointment.valid_to, appointment.end_reason, appointment.note
        FROM appointment
        JOIN seat ON seat.id = appointment.seat_id
        JOIN person ON person.id = appointment.person_id
        LEFT JOIN affiliation ON affiliation.id = appointment.affiliation_id
        LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
        ORDER BY board COLLATE NOCASE, seat.body_id, seat.label COLLATE NOCASE, seat.id,
            appointment.valid_from, appointment.id
    """

    appointment_id: int
    seat_id: int
    seat: str
    role: RoleLabel
    body_id: int
    board: str
    person_id: int
    person: str
    organisation: str | None
    capacity: Capacity
    route: Route
    term_ends: date | None
    valid_from: PartialDate | None
    valid_to: PartialDate | None
    end_reason: str
    note: str
