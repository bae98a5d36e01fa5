"""When terms end: in which month of the years to come, before them, after them, or not at all."""

from calendar import monthrange
from datetime import date

from vcsdesk.records.kinds import Kind

MONTHS = 24


class Ending(Kind):
    """Where the end of a term lies, as seen from a day."""

    PAST = "already_past"
    IN_A_MONTH = "in_a_month"
    LATER = "later"
    NONE = "no_end"
    NOT_KNOWN = "not_known"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return {"no_end": "No end recorded", "later": "Later than that"}.get(
            self.value, self.value.replace("_", " ").capitalize()
        )


def months_ahead(on: date, many: int = MONTHS) -> tuple[date, ...]:
    """Give the first days of the months to come, this one first, as far as the calendar goes."""
    first = on.year * 12 + on.month - 1
    there = range(first, min(first + many, (date.max.year + 1) * 12))
    return tuple(date(month // 12, month % 12 + 1, 1) for month in there)


def last_day(month: date) -> date:
    """Give the last day of a month."""
    return month.replace(day=monthrange(month.year, month.month)[1])


def ending_of(ends: date | None, on: date, *, has_terms: bool) -> Ending:
    """Tell where a term's end lies; a seat with terms of which no end is recorded is one not known."""
    if ends is None:
        return Ending.NOT_KNOWN if has_terms else Ending.NONE
    if ends < on:
        return Ending.PAST
    return Ending.IN_A_MONTH if ends <= last_day(months_ahead(on)[-1]) else Ending.LATER
