"""Seats as they stand on a day, on the bodies that exist that day."""

from typing import ClassVar

from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.boards.route import Route
from vcsdesk.records.checks import current
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View


class StandingSeat(View, frozen=True, kw_only=True):
    """A seat that exists on `:on`, with its board and whom it speaks for.

    `first_sat` is when the earliest known sitting in it began, at whatever date that was.
    """

    select: ClassVar[str] = f"""
        SELECT seat.id AS seat_id, seat.body_id, {name_on("body.id")} AS board, seat.label AS seat,
            coalesce(constituency.name, '') AS constituency, seat.route, seat.valid_from AS began,
            (SELECT min(coalesce(valid_from, '')) FROM appointment WHERE seat_id = seat.id) AS first_sat
        FROM seat
        JOIN body ON body.id = seat.body_id
        LEFT JOIN constituency ON constituency.id = seat.constituency_id
        WHERE {current("seat")} AND {current("body")}
        ORDER BY board COLLATE NOCASE, seat.body_id, seat.label COLLATE NOCASE, seat.id
    """

    seat_id: int
    body_id: int
    board: str
    seat: str
    constituency: str
    route: Route
    began: PartialDate | None
    first_sat: str | None
