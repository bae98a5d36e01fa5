"""When a term of office ends, and how near or how far past that is."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import AfterLastTerm, Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.current import Span


def term_end(start: date, months: int) -> date:
    """Give the last day of a term: the day before the anniversary.

    Where that day is missing from the month (29 February, the 31st), the month's own last day.
    """
    anniversary = start + relativedelta(months=months)
    return anniversary if anniversary.day < start.day else anniversary - timedelta(days=1)


def days_over(term_ends: date | None, on: date) -> int:
    """Count the days since a term ran out; none while it runs or when it has no end."""
    return max(0, (on - term_ends).days) if term_ends is not None else 0


def lapses_within(term_ends: date | None, on: date, days: int) -> bool:
    """Tell whether a term that still runs will end within so many days."""
    return term_ends is not None and on <= term_ends <= on + timedelta(days=days)


def terms_without_gap(start: PartialDate | None, held: Iterable[Span]) -> int:
    """Count the terms that run up to a start without a day surely between one and the next."""
    begins = start
    count = 0
    for began, ended in sorted(held, key=lambda span: span[0] or "", reverse=True):
        if start is not None and began is not None and began.first_day() > start.last_day():
            continue
        if begins and ended and ended.last_day() + timedelta(days=1) < begins.first_day():
            break
        begins = began
        count += 1
    return count


def terms_allowed(seat: Seat) -> int | None:
    """Give how many terms in a row a seat allows; one where only what holds after it is known."""
    if seat.max_terms is None and seat.after_last_term is not AfterLastTerm.NOT_KNOWN:
        return 1
    return seat.max_terms


def terms_held(appointments: Sequence[Appointment]) -> tuple[Span, ...]:
    """Give the terms that appointments make; one that goes on in another seat is the same term."""
    by_id = {each.id: each for each in appointments}
    continued = {each.continues_id for each in appointments}
    return tuple(
        (_first(each, by_id).valid_from, each.valid_to) for each in appointments if each.id not in continued
    )


def _first(appointment: Appointment, by_id: Mapping[int, Appointment]) -> Appointment:
    followed = {appointment.id}
    while (earlier := by_id.get(appointment.continues_id or 0)) is not None and earlier.id not in followed:
        followed.add(earlier.id)
        appointment = earlier
    return appointment
