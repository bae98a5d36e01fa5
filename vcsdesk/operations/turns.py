"""Facts of which one holds at a time, such as a body's name: each holds until the next begins."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from vcsdesk.operations import checks
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.rules.boards.current import is_past
from vcsdesk.store import Store

Fact = TypeVar("Fact", BodyName, BodyParent, LoadLimit, RoleDocument)


def make_room(store: Store, others: Iterable[Fact], on: date) -> PartialDate | None:
    """End what holds on a day the day before, and give the end of what is to hold from that day.

    What began that very day is taken away; what begins later stays, and the new fact ends the day before it.
    """
    later = []
    for other in others:
        began = other.valid_from.first_day() if other.valid_from else date.min
        if began > on:
            later.append(began)
        elif began == on:
            store.remove(other)
        elif not is_past(other.valid_to, on):
            store.change(other, valid_to=checks.day_before(on))
    return checks.day_before(min(later)) if later else None
