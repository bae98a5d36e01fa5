"""Whether one body stands under another on any day, however many stand between."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Generic, TypeVar

import msgspec

from vcsdesk.records.partial_date import PartialDate

Node = TypeVar("Node")


class Placed(msgspec.Struct, Generic[Node], frozen=True):
    """What a body stands under, and when."""

    above: Node
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None


def stands_under(
    below: Node,
    above: Node,
    places: Callable[[Node], Iterable[Placed[Node]]],
    first: date = date.min,
    last: date = date.max,
) -> bool:
    """Tell whether a body stands under another on some day of a span, or is that other itself.

    All the places between them must hold on that same day.
    """
    climbing, seen = [(below, first, last)], set[tuple[Node, date, date]]()
    while climbing:
        node, since, until = climbing.pop()
        if node == above:
            return True
        if (node, since, until) in seen:
            continue
        seen.add((node, since, until))
        for place in places(node):
            start = max(since, place.valid_from.first_day() if place.valid_from else date.min)
            end = min(until, place.valid_to.last_day() if place.valid_to else date.max)
            if start <= end:
                climbing.append((place.above, start, end))
    return False
