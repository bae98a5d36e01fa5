"""The one clock: what day it is in London, and the moment for the log."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Clock:
    """Tell the time, or stand still at a given moment."""

    stands_at: datetime | None = None

    def now(self) -> datetime:
        """Give the present moment in UTC."""
        return self.stands_at or datetime.now(UTC)

    def today(self) -> date:
        """Give the day it is in London."""
        return self.now().astimezone(LONDON).date()
