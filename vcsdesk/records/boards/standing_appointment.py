"""Appointments that are current on a day, to seats that exist that day: who, as what, from where."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.appointment import Capacity, SupportLevel
from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.checks import current
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View


class StandingAppointment(View, frozen=True, kw_only=True):
    """An appointment that is current on `:on`, with the person's organisation of that day.

    The organisation they were appointed from comes first while they still belong to it.
    """

    select: ClassVar[str] = f"""
        SELECT appointment.id AS appointment_id, seat.id AS seat_id, seat.label AS seat, seat.body_id,
            seat.role, {name_on("body.id")} AS board, person.id AS person_id, person.name AS person,
            post.organisation_id, organisation.name AS organisation,
            appointment.capacity, appointment.route, appointment.term_ends,
            (
                appointment.disputed
                OR appointment.id IN (
                    WITH RECURSIVE contested (id) AS (
                        SELECT appointment_id FROM dispute WHERE {current("dispute")}
                        UNION
                        SELECT later.id FROM appointment AS later
                        JOIN contested ON later.continues_id = contested.id
                    )
                    SELECT id FROM contested
                )
            ) AS disputed,
            appointment.support, appointment.supporter_id, appointment.valid_from, appointment.valid_to
        FROM appointment
        JOIN seat ON seat.id = appointment.seat_id
        JOIN body ON body.id = seat.body_id
        JOIN person ON person.id = appointment.person_id
        LEFT JOIN affiliation AS post ON post.id = (
            SELECT id FROM affiliation
            WHERE person_id = person.id AND {current("affiliation")}
            ORDER BY id IS appointment.affiliation_id DESC, valid_from DESC, id
            LIMIT 1
        )
        LEFT JOIN organisation ON organisation.id = post.organisation_id
        WHERE {current("appointment")} AND {current("seat")} AND {current("body")}
        ORDER BY appointment.valid_from, appointment.id
    """

    appointment_id: int
    seat_id: int
    seat: str
    body_id: int
    role: RoleLabel
    board: str
    person_id: int
    person: str
    organisation_id: int | None
    organisation: str | None
    capacity: Capacity
    route: Route
    term_ends: date | None
    disputed: bool
    support: SupportLevel
    supporter_id: int | None
    valid_from: PartialDate | None
    valid_to: PartialDate | None
