"""Turning days: the days from which the structure of boards, groups and seats was another one."""

from datetime import date, timedelta

from vcsdesk.lists.reach import reach
from vcsdesk.records.boards.structure_span import StructureSpan
from vcsdesk.store import Store

_DAY = timedelta(days=1)


def turning_days(store: Store) -> tuple[date, ...]:
    """Read them, the earliest first; a year in which something began counts from its first day."""
    spans = store.view(StructureSpan)
    began = {span.valid_from.first_day() for span in spans if span.valid_from}
    over = {reach(span.valid_to.last_day(), _DAY) for span in spans if span.valid_to}
    return tuple(sorted(began | over))


def turn_before(days: tuple[date, ...], on: date) -> date | None:
    """Give the last turning day before a day."""
    return max((day for day in days if day < on), default=None)


def turn_after(days: tuple[date, ...], on: date) -> date | None:
    """Give the first turning day after a day."""
    return min((day for day in days if day > on), default=None)
