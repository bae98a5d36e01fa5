"""Dates and times as people type them: `3/12/26`, `3 Dec`, `thu`, `today`, `+3`, `March 2026`, `6.30pm`."""

import re
from datetime import date, time, timedelta

from vcsdesk import wording
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.refused import Refused

_HINT = "Type it like 3/12/26, 3 Dec, Thursday, today or +3."
_PART_HINT = "Type it like 2026, March 2026 or 3/12/26."
_TIME_HINT = "Type it like 6.30 pm or 18:30."
_YEARS = range(1900, 2201)
_NAMED = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
_TIMES = {"noon": 12, "12noon": 12, "midday": 12, "midnight": 0, "12midnight": 0}
_UNITS = {"": 1, "d": 1, "w": 7}


def read_day(text: str, today: date) -> date:
    """Read a whole date; where no year is given, the one that brings the date nearest to today.

    Raises Refused when it is no date.
    """
    words = _tidy(text)
    found = _from_today(words, today) or _weekday(words, today) or _iso(words) or _written(words, today)
    if found is None:
        raise Refused(f"“{text.strip()}” is not a date." if words else "There is no date here.", _HINT)
    _refuse_year(found.year, _HINT)
    return found


def read_partial(text: str, today: date) -> PartialDate:
    """Read a date of which perhaps only the year or the month is known; Refused when it is none."""
    words = _tidy(text)
    if re.fullmatch(r"\d{4}", words):
        return _known(words, text)
    if match := re.fullmatch(r"([a-z]+) (\d{4})", words):
        month = _month(match[1])
        if month:
            return _known(f"{match[2]}-{month:02}", text)
    if match := re.fullmatch(r"(\d{1,2})[/.-](\d{4})", words):
        return _known(f"{match[2]}-{int(match[1]):02}", text)
    if re.fullmatch(r"\d{4}-\d{2}", words):
        return _known(words, text)
    try:
        return on_day(read_day(text, today))
    except Refused as refusal:
        raise Refused(refusal.message, _PART_HINT) from refusal


def read_time(text: str) -> time:
    """Read a time of day; Refused when it is none."""
    words = text.strip().lower().replace(" ", "")
    if words in _TIMES:
        return time(_TIMES[words])
    match = re.fullmatch(r"(\d{1,2})(?:[.:]?(\d{2}))?(am|pm)?", words)
    if match:
        hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "pm" else 0)
        elif half:
            hour = 24
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise Refused(
        f"“{text.strip()}” is not a time of day." if words else "There is no time here.", _TIME_HINT
    )


def _tidy(text: str) -> str:
    """Leave out commas, doubled blanks and the letters of 1st, 2nd and 3rd."""
    words = " ".join(text.strip().lower().replace(",", " ").split())
    return re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", words)


def _known(iso: str, text: str) -> PartialDate:
    _refuse_year(int(iso[:4]), _PART_HINT)
    try:
        return PartialDate(iso)
    except ValueError as error:
        raise Refused(f"“{text.strip()}” is not a date.", _PART_HINT) from error


def _refuse_year(year: int, hint: str) -> None:
    if year not in _YEARS:
        raise Refused(f"{year:04} is not a year from {_YEARS[0]} to {_YEARS[-1]}.", hint)


def _from_today(words: str, today: date) -> date | None:
    """Read today, tomorrow, +3 and -2w."""
    if words in _NAMED:
        return today + timedelta(days=_NAMED[words])
    if match := re.fullmatch(r"([+-]) ?(\d{1,4}) ?([dw]?)", words):
        away = int(match[2]) * _UNITS[match[3]]
        return today + timedelta(days=away if match[1] == "+" else -away)
    return None


def _weekday(words: str, today: date) -> date | None:
    """Read a weekday: the next one, or today; `last thu` and `next thu` are the ones before and after."""
    which, _, name = words.rpartition(" ")
    number = _place(name, wording.WEEKDAYS)
    if number is None or which not in ("", "next", "last"):
        return None
    ahead = (number - today.weekday()) % 7
    if which == "next":
        ahead = ahead or 7
    if which == "last":
        ahead = ahead - 7
    return today + timedelta(days=ahead)


def _iso(words: str) -> date | None:
    """Read 2026-12-03."""
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words)
    return _day(int(match[1]), int(match[2]), int(match[3])) if match else None


def _written(words: str, today: date) -> date | None:
    """Read 3/12/26, 3 Dec and Thursday 3 December 2026; a weekday that does not agree is refused."""
    name, _, rest = words.partition(" ")
    weekday = _place(name, wording.WEEKDAYS) if rest else None
    if weekday is None:
        rest = words
    match = re.fullmatch(r"(\d{1,2})(?:[ /.-](\d{1,2})|[ /.-]?([a-z]+))(?:[ /.-](\d{4}|\d{2}))?", rest)
    if not match:
        return None
    month = int(match[2]) if match[2] else _month(match[3])
    found = _in_year(int(match[1]), month or 0, match[4], today)
    if found and weekday is not None and found.weekday() != weekday:
        raise Refused(
            f"{wording.plain_day(found)} is a {wording.WEEKDAYS[found.weekday()]}.",
            "Correct one or the other.",
        )
    return found


def _in_year(day: int, month: int, year: str | None, today: date) -> date | None:
    """Put a day and month into the year given, or into the one that brings it nearest."""
    if year:
        number = int(year)
        return _day(number if len(year) == 4 else number + (2000 if number < 70 else 1900), month, day)
    found = [_day(today.year + shift, month, day) for shift in (-1, 0, 1)]
    return min((one for one in found if one), key=lambda one: abs((one - today).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int | None:
    """Give a month's number by the first letters of its name."""
    place = _place(name, wording.MONTHS)
    return None if place is None else place + 1


def _place(name: str, names: tuple[str, ...]) -> int | None:
    """Find a name by at least its first three letters; `tues` and `sept` are their first four or more."""
    if len(name) < 3:
        return None
    return next((number for number, full in enumerate(names) if full.lower().startswith(name)), None)
