"""The seat a paper is about, where somebody sits in it, and whom that seat speaks for."""

from vcsdesk.documents.day import Day
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import Seat
from vcsdesk.refused import Refused


def sat_in(day: Day, seat_id: int, wanted: str) -> SeatRow:
    """Find a seat with somebody in it; Refused where nobody is there `wanted`, such as “to introduce”."""
    row = next((row for row in day.seats if row.seat_id == seat_id), None)
    if row is None:
        raise Refused("That seat does not exist on this day.", "Choose another seat or another day.")
    if row.appointment_id is None:
        raise Refused(
            f"Nobody sits in “{row.seat}” on {row.board}, so there is nobody {wanted}.",
            "Appoint somebody first, or choose another seat.",
        )
    return row


def constituency_of(day: Day, seat: Seat) -> Constituency | None:
    """Read the constituency a seat speaks for, where one is recorded."""
    return day.store.first(Constituency, id=seat.constituency_id) if seat.constituency_id else None


def speaks_for(seat: Seat, constituency: Constituency | None) -> str:
    """Say whom the seat speaks for, in its own words or else by its constituency."""
    if seat.speaks_for:
        return seat.speaks_for
    if constituency is None:
        return ""
    who = constituency.who_belongs
    return f"{constituency.name}: {who}" if who else constituency.name
