"""From when to when a fact holds, and whether one span keeps within another as far as both are known."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Protocol, TypeVar

from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.current import surely_overlap


class Lasting(Protocol):
    """Anything that holds from one date to another."""

    @property
    def valid_from(self) -> PartialDate | None:
        """When it began, as far as that is known."""

    @property
    def valid_to(self) -> PartialDate | None:
        """When it ended, or None while it lasts."""


_Fact = TypeVar("_Fact", bound=Lasting)


def overlapping(facts: Iterable[_Fact]) -> Iterator[tuple[_Fact, _Fact]]:
    """Give the pairs that surely have a day in common."""
    for one, other in combinations(facts, 2):
        if surely_overlap((one.valid_from, one.valid_to), (other.valid_from, other.valid_to)):
            yield one, other


def outlasts(fact: Lasting, other: Lasting) -> bool:
    """Tell whether a fact surely goes on after the end of another."""
    if other.valid_to is None:
        return False
    return fact.valid_to is None or fact.valid_to.first_day() > other.valid_to.last_day()


def precedes(fact: Lasting, other: Lasting) -> bool:
    """Tell whether a fact surely began before another did; an unknown beginning is no such thing."""
    if fact.valid_from is None or other.valid_from is None:
        return False
    return fact.valid_from.last_day() < other.valid_from.first_day()
