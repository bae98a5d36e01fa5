"""Seats as they stand on a day, on the bodies that exist that day."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.checks import current
from vcsdesk.records.exchange.imported_seat import IMPORTED_SEATS
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View


class StandingSeat(View, frozen=True, kw_only=True):
    """A seat that exists on `:on`, with its board and whom it speaks for.

    `held_by` is the organisation that holds it and names somebody, where one does.
    `first_sat` is when the earliest known sitting in it began, at whatever date that was; `imported_on` is
    when it was last brought in from a source, if it was.
    """

    select: ClassVar[str] = f"""
        SELECT seat.id AS seat_id, seat.body_id, {name_on("body.id")} AS board, seat.label AS seat,
            coalesce(constituency.name, '') AS constituency, seat.route, seat.role,
            held_by.name AS held_by, seat.valid_from AS began,
            (SELECT min(coalesce(valid_from, '')) FROM appointment WHERE seat_id = seat.id) AS first_sat,
            imported.imported_on
        FROM seat
        JOIN body ON body.id = seat.body_id
        LEFT JOIN constituency ON constituency.id = seat.constituency_id
        LEFT JOIN ({IMPORTED_SEATS}) AS imported ON imported.seat_id = seat.id
        LEFT JOIN organisation AS held_by ON held_by.id = seat.organisation_id
        WHERE {current("seat")} AND {current("body")}
        ORDER BY board COLLATE NOCASE, seat.body_id, seat.label COLLATE NOCASE, seat.id
    """

    seat_id: int
    body_id: int
    board: str
    seat: str
    constituency: str
    route: Route
    role: RoleLabel
    held_by: str | None
    began: PartialDate | None
    first_sat: str | None
    imported_on: date | None
