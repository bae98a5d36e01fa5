"""Days a list reads ahead or back to, which the calendar may not have."""

from datetime import date, timedelta


def reach(on: date, by: timedelta) -> date:
    """Give the day so far away, or the first or the last that the calendar has."""
    try:
        return on + by
    except OverflowError:
        return date.max if by > timedelta() else date.min
