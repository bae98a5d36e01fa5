"""What single cells say: texts, dates as typed in Britain, lengths of time, and what stands for nothing."""

import re
from datetime import date, datetime

from vcsdesk.formats.spreadsheets.book import Cell
from vcsdesk.records.boards.body import NoticeUnit
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.rules.desk.typed_dates import read_partial

_NOTHING = frozenset(
    [
        "",
        "vacant",
        "vacancy",
        "currently vacant",
        "vacant seat",
        "tbc",
        "tba",
        "tbd",
        "to be confirmed",
        "to be appointed",
        "to be advised",
        "to be decided",
        "to be elected",
        "na",
        "n a",
        "none",
        "nil",
        "?",
        "??",
        "???",
        "unknown",
        "not known",
        "nobody",
        "no one",
        "no rep",
        "no representative",
        "awaiting nomination",
        "awaiting election",
        "awaiting appointment",
        "awaiting rep",
        "not filled",
        "unfilled",
        "empty",
        "x",
        "-",
        "--",
        "not applicable",
        "not recorded",
        "dont know",
        "do not know",
        "no rep at present",
        "none at present",
        "vacant at present",
        "seat vacant",
        "vacant post",
        "no nominee",
        "0",
    ]
)
_GOES_ON = frozenset(
    ["ongoing", "on going", "present", "current", "open", "open ended", "to date", "now", "still in post"]
)
_YES = frozenset(["yes", "y", "true", "1", "vacant", "vacancy", "x", "open", "empty", "✓", "✔"])
_NO = frozenset(["no", "n", "false", "0", "filled", "occupied", "taken", "", "not vacant", "held"])
_WITH_YEAR = re.compile(r"\d{4}|\d{1,2}[ /.-](\d{1,2}|[a-z]+)[ /.-]\d{2}\b", re.IGNORECASE)
_TIME = re.compile(
    r"(?<=\d)[T ]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[ap]m)?( ?(Z|[+-]\d{2}:?\d{2}))?$", re.IGNORECASE
)
"""A time behind a day, as programs write it; the day is what counts."""
_SERIAL = range(20_000, 80_000)
_LENGTH = re.compile(r"(\d+(?:\.\d+)?) ?(y|yr|yrs|year|years|m|mo|month|months|)")
_NOTICE = re.compile(r"(\d+) ?(clear)? ?(working|calendar)? ?(days?|d|weeks?|wks?)?( .*)?")
_HINT = "Type it like 3/12/2026, 3 Dec 2026, March 2026 or 2026."


def text_of(cell: Cell) -> str:
    """Give what a cell holds as text, on as many lines as it has."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    lines = (" ".join(line.split()) for line in str(cell).splitlines())
    return "\n".join(line for line in lines if line)


def says_nothing(text: str) -> bool:
    """Tell whether words stand for nobody or nothing, such as vacant, tbc or n/a."""
    return says_only_nothing(text) or said_alike(text).startswith(("vacant ", "vacancy "))


def says_only_nothing(text: str) -> bool:
    """Tell whether words stand for nobody or nothing, and say no more than that."""
    said = said_alike(text) or text.strip()
    return said in _NOTHING or said.replace(" ", "") in _NOTHING


def read_date(cell: Cell, today: date) -> PartialDate | None:
    """Read a date, a month or a year; Refused where it is none or could be several."""
    if isinstance(cell, datetime):
        return on_day(cell.date())
    if isinstance(cell, date):
        return on_day(cell)
    text = _TIME.sub("", text_of(cell))
    if says_nothing(text) or said_alike(text) in _GOES_ON:
        return None
    if isinstance(cell, int | float) and cell in _SERIAL:
        raise Refused(f"“{text}” is a number, not a date.", "Show the column as dates in the spreadsheet.")
    if not _WITH_YEAR.search(text):
        raise Refused(f"“{text}” does not say which year.", _HINT)
    try:
        return read_partial(text, today)
    except Refused as refused:
        raise Refused(refused.message, _HINT) from refused


def read_yes(cell: Cell) -> bool | None:
    """Read yes or no; None where it is neither."""
    said = said_alike(text_of(cell)) or text_of(cell)
    return True if said in _YES else False if said in _NO else None


def read_term(cell: Cell, heading: str) -> int | None:
    """Read how long a term is, in months; Refused where it is no length of time."""
    text = text_of(cell)
    if says_nothing(text):
        return None
    match = _LENGTH.fullmatch(text.lower())
    if not match:
        raise Refused(f"“{text}” is not the length of a term.", "Type it like 3 years or 18 months.")
    number, unit = float(match[1]), match[2]
    in_years = unit.startswith("y") or (not unit and "month" not in heading.lower() and number < 12)
    months = number * 12 if in_years else number
    if not months.is_integer():
        raise Refused(f"“{text}” is not a number of months.", "Type it like 3 years or 18 months.")
    return int(months)


def read_number(cell: Cell) -> int | None:
    """Read a whole number; Refused where it is none."""
    text = text_of(cell)
    if says_nothing(text):
        return None
    if not text.isdecimal():
        raise Refused(f"“{text}” is not a whole number.", "Type it in figures.")
    return int(text)


def read_notice(cell: Cell) -> tuple[int, NoticeUnit | None] | None:
    """Read how much notice is promised: a number of days, and which days count where that is said."""
    text = text_of(cell)
    if says_nothing(text) and text != "0":
        return None
    match = _NOTICE.fullmatch(text.lower())
    if not match:
        raise Refused(f"“{text}” is not a number of days.", "Type it like 5 working days.")
    number, unit = int(match[1]), match[4] or ""
    if unit.startswith("w"):
        return number * 7, NoticeUnit.CLEAR_DAYS
    counted = {"working": NoticeUnit.CLEAR_WORKING_DAYS, "calendar": NoticeUnit.CLEAR_DAYS}.get(
        match[3] or ""
    )
    return number, counted


def read_phone(cell: Cell) -> str:
    """Read a telephone number; a number cell has lost the nought it begins with."""
    text = text_of(cell)
    return f"0{text}" if isinstance(cell, int | float) and len(text) == 10 and text[0] != "0" else text
