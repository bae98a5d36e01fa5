"""Where a day lies on the drawn timeline, from the first that is known to a little after the last."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from vcsdesk.lists.boards.timeline import Timeline
from vcsdesk.lists.reach import reach

_LEAST_DAYS = 180
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100)


class Scale(msgspec.Struct, frozen=True):
    """The days from first to last, set out over a width."""

    first: date
    last: date
    left: float
    width: float

    def x(self, on: date | None, otherwise: float) -> float:
        """Give where a day lies; a day that is not known, or far off, lies at one of the ends."""
        if on is None:
            return otherwise
        days = min(max((on - self.first).days, 0), self.days)
        return self.left + self.width * days / self.days

    @property
    def days(self) -> int:
        """How many days it shows."""
        return max((self.last - self.first).days, 1)

    def years(self, least_apart: float) -> Iterator[tuple[date, float]]:
        """Give the first days of the years to write, no nearer to one another than that."""
        a_year = self.width * 365.25 / self.days
        step = next((step for step in _YEAR_STEPS if step * a_year >= least_apart), _YEAR_STEPS[-1])
        for year in range(self.first.year, self.last.year + 1):
            on = date(year, 1, 1)
            if on >= self.first and year % step == 0:
                yield on, self.x(on, self.left)


def scale_of(shown: Timeline, left: float, width: float) -> Scale:
    """Set the days of a timeline out, with some room before what began nobody knows when."""
    days = [shown.on, *(each.on for each in shown.moments)]
    days += [each for stretch in shown.stretches for each in (stretch.first, stretch.last) if each]
    days += [each for standing in shown.beside for each in (standing.first, standing.last) if each]
    first, last = min(days), max(days)
    span = max((last - first).days, _LEAST_DAYS)
    open_start = None in [
        *(stretch.first for stretch in shown.stretches),
        *(standing.first for standing in shown.beside),
    ]
    before = timedelta(days=span // (8 if open_start else 40))
    return Scale(reach(first, -before), reach(last, timedelta(days=span // 12)), left, width)
