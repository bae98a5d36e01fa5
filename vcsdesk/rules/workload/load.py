"""What one person carries: groups and hours a month, against limits and against the contract.

A body counts once, however many seats the person has on it. Where it is not known how often a body
meets, its time is not known either: such groups are counted apart, never taken as no time at all.
"""

from collections.abc import Iterable, Iterator

import msgspec

from vcsdesk.rules.workload.heaviest import MINUTES_YEAR_PER_HOUR_MONTH, BoardLoad, heaviest
from vcsdesk.rules.workload.sitting import Limits, Sitting, Supported
from vcsdesk.wording import count, number


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """What a person carries on a day, and how that stands against what they may carry."""

    groups: int
    standing_by: int
    unknown_groups: int
    unknown_supported: int
    sitting_minutes_year: float
    supporting_minutes_year: float
    limits: Limits
    boards: tuple[BoardLoad, ...]

    @property
    def sitting_hours_month(self) -> float:
        """Give the hours a month that sitting takes, as far as they are known."""
        return self.sitting_minutes_year / MINUTES_YEAR_PER_HOUR_MONTH

    @property
    def supporting_hours_month(self) -> float:
        """Give the hours a month that supporting others takes, as far as they are known."""
        return self.supporting_minutes_year / MINUTES_YEAR_PER_HOUR_MONTH

    @property
    def hours_month(self) -> float:
        """Give all hours a month, as far as they are known."""
        return (self.sitting_minutes_year + self.supporting_minutes_year) / MINUTES_YEAR_PER_HOUR_MONTH

    @property
    def contract_share(self) -> float | None:
        """Give the part of the contracted hours this takes: 1.0 is all of them."""
        contracted = self.limits.contract_hours_month
        return self.hours_month / contracted if contracted else None

    @property
    def over(self) -> bool:
        """Tell whether it is more than a limit or the contract allows."""
        return self.why != ""

    @property
    def why(self) -> str:
        """Say what is over: 24 groups against a limit of 8; 61 hours a month against 30."""
        return "; ".join(_reasons(self))

    @property
    def not_known(self) -> str:
        """Say what the hours leave out: how often 2 groups meet is not known."""
        unknown = self.unknown_groups + self.unknown_supported
        if not unknown:
            return ""
        return f"how often {count(unknown, 'group')} {'meets' if unknown == 1 else 'meet'} is not known"


def load(sittings: Iterable[Sitting], supported: Iterable[Supported], limits: Limits) -> Load:
    """Work out what a person carries, from the sittings and the support current on the day.

    Deputies and shadows stand by: counted apart, and neither as groups nor in hours.
    """
    sittings = tuple(sittings)
    boards = heaviest(sittings, supported)
    seated = {board.body_id for board in boards if board.sits}
    return Load(
        groups=len(seated),
        standing_by=len({sitting.body_id for sitting in sittings} - seated),
        unknown_groups=sum(board.sitting_minutes_year is None for board in boards),
        unknown_supported=sum(_only_support_unknown(board) for board in boards),
        sitting_minutes_year=sum(board.sitting_minutes_year or 0 for board in boards),
        supporting_minutes_year=sum(board.supporting_minutes_year or 0 for board in boards),
        limits=limits,
        boards=boards,
    )


def _only_support_unknown(board: BoardLoad) -> bool:
    return board.supporting_minutes_year is None and board.sitting_minutes_year is not None


def _reasons(carried: Load) -> Iterator[str]:
    limits = carried.limits
    if limits.groups is not None and carried.groups > limits.groups:
        yield f"{count(carried.groups, 'group')} against a limit of {limits.groups}"
    if limits.hours_month is not None and carried.hours_month > limits.hours_month:
        yield f"{_hours(carried, limits.hours_month)} against {number(limits.hours_month)}"
    contracted = limits.contract_hours_month
    if contracted is not None and carried.hours_month > contracted:
        yield f"{_hours(carried, contracted)} against {number(contracted)} under contract"


def _hours(carried: Load, limit: float) -> str:
    """Say the hours in whole numbers, but never so that they read as the limit they are over."""
    if round(carried.hours_month) <= limit:
        said = f"just over {number(limit)} hours"
    else:
        at_least = "at least " if carried.not_known else ""
        said = at_least + count(round(carried.hours_month), "hour")
    return f"{said} a month"
