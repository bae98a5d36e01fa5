"""What waits because somebody left where they were appointed from: whether their seat goes on."""

from collections.abc import Iterable, Iterator
from datetime import date

from vcsdesk.lists.desk.today_row import Opens, TodayRow
from vcsdesk.records.boards.left_behind import LeftBehind
from vcsdesk.rules.desk.harm import Matter, urgency
from vcsdesk.wording import on_or_in


def waiting_moves(found: Iterable[LeftBehind], on: date) -> Iterator[TodayRow]:
    """Ask of each who sits on though they left an organisation whether they keep the seat."""
    for each in found:
        yield TodayRow(
            harm=urgency(Matter.SEAT, on, on),
            what=f"Does {each.person} keep “{each.seat}”? They left {each.organisation} "
            f"{on_or_in(each.left_on)}.",
            where=each.board,
            due_on=on,
            when="to decide",
            opens=Opens.SEAT,
            record_id=each.seat_id,
            body_id=each.body_id,
            matter=Matter.SEAT,
            severity=1,
        )
