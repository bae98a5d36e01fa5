"""When a term of office ends, and how near or how far past that is."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta


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
