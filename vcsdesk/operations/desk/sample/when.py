"""Days as the samples give them: so and so far from the day the sample is made."""

from datetime import date, timedelta

import msgspec
from dateutil.relativedelta import relativedelta

from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.notice import is_working

_DAY = timedelta(days=1)


class When(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A day before (less than nothing) or after the making; working days are counted last."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    working_days: int = 0

    def on(self, today: date) -> date:
        """Give the day it is when the sample is made on `today`."""
        away = relativedelta(years=self.years, months=self.months, weeks=self.weeks, days=self.days)
        return working_days_from(today + away, self.working_days)


Then = When | str
"""A day counted from the making, or one of the calendar, as much of it as is known."""


def working_days_from(on: date, number: int) -> date:
    """Go on, or back, by a number of days on which offices are open."""
    step = _DAY if number > 0 else -_DAY
    far = timedelta(days=abs(number) * 2 + 14)
    holidays = holidays_between(on - far, on + far)
    for _ in range(abs(number)):
        on += step
        while not is_working(on, holidays):
            on += step
    return on
