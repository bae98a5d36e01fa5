"""No body comes out of itself, however many others stand between."""

from collections.abc import Callable, Iterable

from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.partial_date import PartialDate


def comes_out_of(
    body_id: int,
    origin_id: int,
    came_from: Callable[[int], Iterable[Lineage]],
    by: PartialDate | None,
) -> bool:
    """Tell whether a body came out of another, and not surely before a day.

    What came out of one long ago may go into it again; on one day, or when nobody knows when, it may not.
    """
    waiting, seen = [body_id], set[int]()
    while waiting:
        here = waiting.pop()
        if here == origin_id:
            return True
        if here in seen:
            continue
        seen.add(here)
        waiting += [line.from_body_id for line in came_from(here) if not _before(line.happened_on, by)]
    return False


def _before(happened_on: PartialDate | None, by: PartialDate | None) -> bool:
    return happened_on is not None and by is not None and happened_on.last_day() < by.first_day()
