"""A seat and those that went on as it, through every restructure before."""

from vcsdesk.records.boards.seat import Seat
from vcsdesk.store import Store


def seat_line(store: Store, seat: Seat) -> tuple[Seat, ...]:
    """Give a seat and the seats it follows, the latest first."""
    line = [seat]
    while (earlier := line[-1].follows_id) is not None and all(earlier != each.id for each in line):
        line.append(store.get(Seat, earlier))
    return tuple(line)
