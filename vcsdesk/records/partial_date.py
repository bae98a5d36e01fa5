"""Dates of which only the month or the year may be known."""

from calendar import monthrange
from datetime import date


class PartialDate(str):
    """A date as ISO text: `2026`, `2026-03` or `2026-03-17`."""

    __slots__ = ()

    def __new__(cls, text: str) -> "PartialDate":
        """Take ISO text of 4, 7 or 10 characters; ValueError if it is no date."""
        if len(text) not in (4, 7, 10):
            raise ValueError(text)
        date.fromisoformat((text + "-01-01")[:10])
        return super().__new__(cls, text)

    def first_day(self) -> date:
        """Give the earliest day it can mean."""
        return date.fromisoformat((self + "-01-01")[:10])

    def last_day(self) -> date:
        """Give the latest day it can mean."""
        first = self.first_day()
        if len(self) == 4:
            return first.replace(month=12, day=31)
        if len(self) == 7:
            return first.replace(day=monthrange(first.year, first.month)[1])
        return first

    def exact(self) -> date | None:
        """Give the day if it is known."""
        return self.first_day() if len(self) == 10 else None


def on_day(day: date) -> PartialDate:
    """Write a known day as a partial date."""
    return PartialDate(day.isoformat())
