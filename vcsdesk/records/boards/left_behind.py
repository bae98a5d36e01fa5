"""Who sits on though they left where they were appointed from, or will, and nobody said whether they may."""

from typing import ClassVar

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.checks import after, current, over
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View

_BEGAN = """CASE WHEN appointment.continues_id IS NULL THEN appointment.valid_from ELSE (
                WITH RECURSIVE term (valid_from, continues_id) AS (
                    SELECT appointment.valid_from, appointment.continues_id
                    UNION
                    SELECT earlier.valid_from, earlier.continues_id
                    FROM appointment AS earlier JOIN term ON earlier.id = term.continues_id
                )
                SELECT valid_from FROM term WHERE continues_id IS NULL
            ) END"""
"""When the first of the sittings began that this one continues."""


def _selected(narrower: str) -> str:
    return f"""
        SELECT appointment.id AS appointment_id, appointment.seat_id, seat.label AS seat, seat.body_id,
            {name_on("body.id")} AS board, person.id AS person_id, person.name AS person,
            appointment.capacity, post.id AS affiliation_id, organisation.name AS organisation,
            min(
                coalesce(post.valid_to, organisation.valid_to),
                coalesce(organisation.valid_to, post.valid_to)
            ) AS left_on
        FROM appointment
        JOIN seat ON seat.id = appointment.seat_id
        JOIN body ON body.id = seat.body_id
        JOIN person ON person.id = appointment.person_id
        JOIN affiliation AS post ON post.id = coalesce(appointment.affiliation_id, (
            SELECT id FROM affiliation AS place
            WHERE place.person_id = appointment.person_id AND {current("place", _BEGAN)}
            ORDER BY valid_to IS NULL DESC, valid_to DESC LIMIT 1
        ))
        JOIN organisation ON organisation.id = post.organisation_id
        WHERE {narrower} {current("appointment")} AND {current("seat")} AND {current("body")}
            AND ({over("post", ":until")} OR {over("organisation", ":until")})
            AND (appointment.valid_to IS NULL OR {after("appointment.valid_to")} > {after("left_on")})
            AND NOT EXISTS (
                WITH RECURSIVE line (id) AS (
                    SELECT appointment.id
                    UNION
                    SELECT earlier.continues_id FROM appointment AS earlier JOIN line ON earlier.id = line.id
                )
                SELECT 1 FROM continuance
                WHERE affiliation_id = post.id AND appointment_id IN (SELECT id FROM line)
            )
        ORDER BY left_on, appointment.id
    """


class LeftBehind(View, frozen=True, kw_only=True):
    """An appointment that is current on `:on` and outlasts the place it was made from.

    That place is over by `:until`: by the day itself, or by any later day where an end to come counts too.
    Where that place was not recorded it is one they had when they first began, the last to end.
    An answer to an appointment that this one continues counts for this one too.
    """

    select: ClassVar[str] = _selected("")

    appointment_id: int
    seat_id: int
    seat: str
    body_id: int
    board: str
    person_id: int
    person: str
    capacity: Capacity
    affiliation_id: int
    organisation: str
    left_on: PartialDate


class LeftBehindSeat(LeftBehind, frozen=True, kw_only=True):
    """The same of the seat `:seat_id` alone."""

    select: ClassVar[str] = _selected("appointment.seat_id = :seat_id AND")
