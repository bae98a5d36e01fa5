"""How much notice a meeting was given, counted in the body's own unit, against what the body promises.

Clear days leave out the day of issue and the day of the meeting. Five clear working days is what the
Local Government Act 1972 (s.100A and B, as amended by SI 2002/715) asks of councils: a benchmark only,
since most partnership boards are not council committees. The body's own promise is the test.
"""

from collections.abc import Set as AbstractSet
from datetime import date, timedelta

from vcsdesk.records.boards.body import NoticeUnit
from vcsdesk.wording import count, days

_DAY = timedelta(days=1)
_LONG_DAYS = 60  # beyond this nobody counts clear days
_NAMES = {NoticeUnit.CLEAR_WORKING_DAYS: "clear working day", NoticeUnit.CLEAR_DAYS: "clear day"}


def is_working(on: date, holidays: AbstractSet[date]) -> bool:
    """Tell whether offices are open on a day."""
    return on.weekday() < 5 and on not in holidays


def clear_days(given_on: date, meeting_on: date, unit: NoticeUnit, holidays: AbstractSet[date]) -> int:
    """Count the clear days between the day notice was given and the day of the meeting."""
    between = (meeting_on - given_on).days - 1
    if unit is NoticeUnit.CLEAR_DAYS:
        return max(0, between)
    weeks, rest = divmod(max(0, between), 7)
    weekdays = weeks * 5 + sum((given_on + _DAY * n).weekday() < 5 for n in range(1, rest + 1))
    return weekdays - sum(given_on < on < meeting_on and on.weekday() < 5 for on in holidays)


def due_on(meeting_on: date, promised: int, unit: NoticeUnit, holidays: AbstractSet[date]) -> date:
    """Give the latest day on which notice is still as long as promised.

    Where working days are counted, it is itself a working day: nobody issues papers on a Sunday.
    """
    if unit is NoticeUnit.CLEAR_DAYS:
        return meeting_on - _DAY * (promised + 1)
    on = meeting_on
    for _ in range(promised + 1):
        on -= _DAY
        while not is_working(on, holidays):
            on -= _DAY
    return on


def is_short(
    given_on: date | None,
    meeting_on: date,
    promised: int | None,
    unit: NoticeUnit,
    holidays: AbstractSet[date],
) -> bool | None:
    """Tell whether notice fell short of the promise; None where either is not recorded."""
    if given_on is None or promised is None:
        return None
    return clear_days(given_on, meeting_on, unit, holidays) < promised


def in_words(
    given_on: date | None,
    meeting_on: date,
    promised: int | None,
    unit: NoticeUnit,
    holidays: AbstractSet[date],
) -> str:
    """Say how the notice stands: 3 clear working days, 2 short of the promise."""
    if given_on is None:
        return "not recorded"
    given = clear_days(given_on, meeting_on, unit, holidays)
    known_for = (meeting_on - given_on).days
    said = count(given, _NAMES[unit]) if known_for < _LONG_DAYS else f"{days(known_for)} ahead"
    if promised is None:
        return said
    return (
        f"{said}, {promised - given:,} short of the promise" if given < promised else f"{said}, as promised"
    )


def promise_in_words(promised: int | None, unit: NoticeUnit) -> str:
    """Say what a body promises: 5 clear working days."""
    return "no promise recorded" if promised is None else count(promised, _NAMES[unit])
