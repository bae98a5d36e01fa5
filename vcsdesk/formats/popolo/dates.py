"""Dates as Popolo files have them: a year, a month or a day, with or without a time behind it."""

import re

from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import ends_before

_DATE = re.compile(r"(\d{4}(?:-\d{2}){0,2})(?:[T ].*)?")
_UNKNOWN = "-00"
"""How some programs write a month or a day that is not known."""


def read_date(text: str | None, what: str) -> PartialDate | None:
    """Read a date; Refused where it is none. `what` is the property it stands in."""
    if text is None:
        return None
    match = _DATE.fullmatch(text)
    try:
        if match is None:
            raise ValueError(text)
        return PartialDate(match[1].partition(_UNKNOWN)[0])
    except ValueError as error:
        raise Refused(
            f"“{text}” in “{what}” is not a date.", "Write it like 2026, 2026-03 or 2026-03-17."
        ) from error


def read_span(
    start: str | None, end: str | None, words: tuple[str, str] = ("start_date", "end_date")
) -> dict[str, PartialDate | None]:
    """Read from when to when; Refused where the end comes first."""
    first, last = read_date(start, words[0]), read_date(end, words[1])
    if ends_before(last, first):
        raise Refused(f"It ends on {end}, before it starts on {start}.", "Correct one of the two dates.")
    return {"valid_from": first, "valid_to": last}
