"""The one meaning of current, for dates of which perhaps only the month or the year is known.

`records.checks.current` says the same in SQL; a test holds the two together.
"""

from datetime import date

from vcsdesk.records.partial_date import PartialDate

Span = tuple[PartialDate | None, PartialDate | None]
"""From when to when a fact holds; either end may be open or unknown."""

_AFTER_ALL = "~"  # sorts after every digit and dash, so that `2026~` lies after the last day of 2026


def is_current(valid_from: str | None, valid_to: str | None, on: date) -> bool:
    """Tell whether a fact holds on a day; either end may be open or unknown."""
    day = on.isoformat()
    return (valid_from is None or valid_from <= day) and (valid_to is None or valid_to + _AFTER_ALL >= day)


def is_past(end: date | str | None, on: date) -> bool:
    """Tell whether an end lies before a day, however the end is known; an open end is never past."""
    if isinstance(end, date):
        return end < on
    return end is not None and end + _AFTER_ALL < on.isoformat()


def is_over_by(end: str | None, on: date) -> bool:
    """Tell whether an end surely lies on a day or before it."""
    return end is not None and PartialDate(end).last_day() <= on


def overlap(
    first: tuple[str | None, str | None],
    second: tuple[str | None, str | None],
) -> bool:
    """Tell whether two spans may have a day in common."""
    return not (ends_before(first[1], second[0]) or ends_before(second[1], first[0]))


def surely_overlap(first: Span, second: Span) -> bool:
    """Tell whether two spans have a day in common whatever their dates turn out to mean.

    2020 to 2022 and from 2022 may follow one another, so they do not.
    """
    return _surely_reaches(first, second) and _surely_reaches(second, first)


def ends_before(end: str | None, start: str | None) -> bool:
    """Tell whether an end lies before a start, as far as both are known."""
    return end is not None and start is not None and end + _AFTER_ALL < start


def _surely_reaches(first: Span, second: Span) -> bool:
    """Tell whether the earliest that the first can end is not before the latest that the second can start."""
    began, end = first
    start, over = second
    if end is None or start is None:
        return True
    earliest_end = max(end.first_day(), began.first_day()) if began else end.first_day()
    latest_start = min(start.last_day(), over.last_day()) if over else start.last_day()
    return latest_start <= earliest_end
