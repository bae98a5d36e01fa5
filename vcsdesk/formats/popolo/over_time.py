"""Facts that change: which of them holds on a day, and the dates of contacts as Popolo counts them."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.current import is_current

if TYPE_CHECKING:
    from datetime import date

Dated = TypeVar("Dated", BodyName, BodyParent)


def nearest(facts: Sequence[Dated], on: "date") -> Dated | None:
    """Give the fact that holds on a day, or else the one nearest to it, as `records.boards.naming` has it."""

    def nearness(fact: Dated) -> tuple[bool, bool, str, int]:
        began = fact.valid_from is None or fact.valid_from <= on.isoformat()
        return is_current(fact.valid_from, fact.valid_to, on), began, fact.valid_from or "", -fact.id

    return max(facts, key=nearness, default=None)


def first_after(end: PartialDate) -> PartialDate:
    """Give the first day, month or year after an end."""
    return PartialDate(on_day(end.last_day() + timedelta(days=1))[: len(end)])


def last_before(start: PartialDate) -> PartialDate:
    """Give the last day, month or year before a start."""
    return PartialDate(on_day(start.first_day() - timedelta(days=1))[: len(start)])
