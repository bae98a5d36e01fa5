"""Facts that change: which of them holds on a day, and the dates of contacts as Popolo counts them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.current import is_current

_ONE_DAY = timedelta(days=1)
Dated = TypeVar("Dated", BodyName, BodyParent)


def nearest(facts: Sequence[Dated], on: date) -> Dated | None:
    """Give the fact that holds on a day, or else the one nearest to it, as `records.boards.naming` has it."""

    def nearness(fact: Dated) -> tuple[bool, bool, str, int]:
        began = fact.valid_from is None or fact.valid_from <= on.isoformat()
        return is_current(fact.valid_from, fact.valid_to, on), began, fact.valid_from or "", -fact.id

    return max(facts, key=nearness, default=None)


def first_after(end: PartialDate) -> PartialDate | None:
    """Give the first day, month or year after an end; none after the last there is."""
    last = end.last_day()
    return None if last == date.max else PartialDate(on_day(last + _ONE_DAY)[: len(end)])


def last_before(start: PartialDate) -> PartialDate | None:
    """Give the last day, month or year before a start; none before the first there is."""
    first = start.first_day()
    return None if first == date.min else PartialDate(on_day(first - _ONE_DAY)[: len(start)])
