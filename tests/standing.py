"""A clock that stands still."""

from datetime import UTC, date, datetime

from vcsdesk.clock import LONDON, Clock


def standing_on(day: date) -> Clock:
    """Make a clock that stands at noon on one day."""
    return Clock(datetime(day.year, day.month, day.day, 12, tzinfo=LONDON).astimezone(UTC))
