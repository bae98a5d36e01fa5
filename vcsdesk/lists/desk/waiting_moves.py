"""What waits because somebody left where they were appointed from: whether their seat goes on."""

from collections.abc import Iterable, Iterator
from datetime import date

from vcsdesk.lists.boards.leaving import is_to_leave, last_day_there, when_left
from vcsdesk.lists.desk.today_row import Opens, TodayRow
from vcsdesk.records.boards.left_behind import LeftBehind
from vcsdesk.rules.desk.harm import Matter, urgency


def waiting_moves(found: Iterable[LeftBehind], on: date) -> Iterator[TodayRow]:
    """Ask of each who left an organisation, or is to leave it, whether they keep the seat."""
    for each in found:
        leave = "leave" if is_to_leave(each, on) else "left"
        yield TodayRow(
            harm=urgency(Matter.SEAT, on, on),
            what=f"Does {each.person} keep “{each.seat}”? They {leave} {each.organisation} "
            f"{when_left(each, on)}.",
            where=each.board,
            due_on=last_day_there(each, on),
            when="to decide",
            opens=Opens.SEAT,
            record_id=each.seat_id,
            body_id=each.body_id,
            matter=Matter.SEAT,
            severity=1,
        )
