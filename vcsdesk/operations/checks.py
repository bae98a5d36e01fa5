"""What many operations ask before they write: a name with letters in it, an end that follows its start."""

import re
from datetime import date, timedelta
from unicodedata import category

from vcsdesk import wording
from vcsdesk.lists.desk.spans import Lasting
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import ends_before

When = date | PartialDate
"""A day, or as much of one as is known."""

_BLANKS = re.compile(r"\s+")
_KEPT = {"\n", "\t", "\u200c", "\u200d"}  # line ends, and the joiners that some scripts are spelt with


def text(written: str) -> str:
    """Leave out what cannot be seen: control characters and the marks that turn a line's direction."""
    lines = written.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(each for each in lines if each in _KEPT or category(each) not in {"Cc", "Cf"}).strip()


def name(written: str, whose: str) -> str:
    """Tidy a name onto one line; Refused when nothing is left of it."""
    tidy = _BLANKS.sub(" ", text(_BLANKS.sub(" ", written))).strip("\u200c\u200d ")
    if not tidy:
        raise Refused(f"{whose} needs a name.", "Type at least one letter.")
    return tidy


def said(written: str, what: str, hint: str = "Write at least a few words.") -> str:
    """Tidy a text that must not be empty; Refused when nothing is left of it."""
    tidy = text(written)
    if not tidy:
        raise Refused(f"{what} is empty.", hint)
    return tidy


def tidied(new: dict[str, object]) -> dict[str, object]:
    """Tidy every plain text among the new values of some fields."""
    return {field: text(value) if type(value) is str else value for field, value in new.items()}


def corrected(record: Lasting, new: dict[str, object]) -> dict[str, object]:
    """Tidy new values of a record that holds from one date to another; Refused when its end came first."""
    tidy = tidied(new)
    start, end = tidy.get("valid_from", record.valid_from), tidy.get("valid_to", record.valid_to)
    if start and end:
        in_order(PartialDate(str(start)), PartialDate(str(end)))
    return tidy


def partial(when: When | None) -> PartialDate | None:
    """Write a day, or what is known of it, as the records keep it."""
    return on_day(when) if isinstance(when, date) else when


def day_before(on: date) -> PartialDate:
    """Give the day before, as the end of what went on until then."""
    return on_day(on - timedelta(days=1))


def follows(start: str | None, end: str | None) -> bool:
    """Tell whether an end does not lie before its start, as far as both are known."""
    return not ends_before(end, start)


def sooner(end: PartialDate, known_end: PartialDate | None) -> bool:
    """Tell whether an end lies surely before the one that is recorded, if one is."""
    return known_end is None or end.last_day() < known_end.first_day()


def in_order(start: PartialDate | None, end: PartialDate | None) -> None:
    """Refuse an end that lies before its start."""
    if not follows(start, end):
        raise Refused(
            f"The end, {wording.partial(end or '')}, is before the start, {wording.partial(start or '')}.",
            "Correct one of the two dates.",
        )


def whole_number(amount: float | None, what: str) -> None:
    """Refuse an amount below nothing."""
    if amount is not None and amount < 0:
        raise Refused(f"{what} cannot be less than nothing.", "Type 0 or more, or leave it empty.")
