"""What waits because of seats: terms that have run out or soon will, and seats in which nobody sits."""

from collections.abc import Iterable, Iterator
from datetime import date

from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.desk.today_row import Opens, TodayRow
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.rules.boards.terms import lapses_within
from vcsdesk.rules.desk.harm import Matter, urgency
from vcsdesk.wording import days, distance, plain_day

_LAPSE_DAYS = 90


def waiting_seats(found: Iterable[SeatRow], on: date) -> Iterator[TodayRow]:
    """Name the seats whose term has run out or soon will, and those in which nobody sits at all."""
    for seat in found:
        if seat.state is SeatState.HOLD_OVER and seat.term_ends:
            yield _row(
                seat,
                on,
                seat.term_ends,
                f"{seat.holder}’s term in “{seat.seat}” ended on {plain_day(seat.term_ends)}.",
                f"{days(seat.days_over)} over",
            )
        elif seat.state is SeatState.VACANT:
            yield _row(seat, on, on, f"Nobody sits in “{seat.seat}”.", "vacant", severity=1)
        elif (
            seat.state is SeatState.FILLED
            and seat.term_ends
            and lapses_within(seat.term_ends, on, _LAPSE_DAYS)
        ):
            yield _row(
                seat,
                on,
                seat.term_ends,
                f"{seat.holder}’s term in “{seat.seat}” ends on {plain_day(seat.term_ends)}.",
                distance(seat.term_ends, on),
            )


def _row(seat: SeatRow, on: date, due_on: date, what: str, when: str, *, severity: int = 0) -> TodayRow:
    return TodayRow(
        harm=urgency(Matter.SEAT, due_on, on),
        what=what,
        where=seat.board,
        due_on=due_on,
        when=when,
        opens=Opens.SEAT,
        record_id=seat.seat_id,
        body_id=seat.body_id,
        matter=Matter.SEAT,
        severity=severity,
    )
