"""When a term of office ends, and how near or how far past that is."""

from collections.abc import Iterable
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

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
