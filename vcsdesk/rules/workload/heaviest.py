"""Which bodies take most of a person's time."""

from collections.abc import Iterable

import msgspec

from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.rules.workload.sitting import Sitting, Supported

MINUTES_YEAR_PER_HOUR_MONTH = 60 * 12


class BoardLoad(msgspec.Struct, frozen=True, kw_only=True):
    """What one body takes of a person in a year; None where it is not known how often it meets."""

    body_id: int
    board: str
    sits: bool
    sitting_minutes_year: float | None = 0
    supporting_minutes_year: float | None = 0

    @property
    def hours_month(self) -> float | None:
        """Give the hours a month it takes, where they are known."""
        if self.sitting_minutes_year is None or self.supporting_minutes_year is None:
            return None
        return (self.sitting_minutes_year + self.supporting_minutes_year) / MINUTES_YEAR_PER_HOUR_MONTH


def heaviest(sittings: Iterable[Sitting], supported: Iterable[Supported] = ()) -> tuple[BoardLoad, ...]:
    """Say what each body takes, the heaviest first and those not known last.

    Who sits on a body twice goes to its meetings once; deputies and shadows are left out.
    """
    sat: dict[int, list[Sitting]] = {}
    helped: dict[int, list[Supported]] = {}
    for sitting in sittings:
        if sitting.capacity not in STANDING_BY:
            sat.setdefault(sitting.body_id, []).append(sitting)
    for other in supported:
        helped.setdefault(other.body_id, []).append(other)
    bodies = {**helped, **sat}
    return tuple(
        sorted((_board(body, sat.get(body, []), helped.get(body, [])) for body in bodies), key=_weight)
    )


def _board(body_id: int, sat: list[Sitting], helped: list[Supported]) -> BoardLoad:
    sitting = [each.minutes_year for each in sat]
    supporting = [each.minutes_year for each in helped]
    return BoardLoad(
        body_id=body_id,
        board=sat[0].board if sat else helped[0].board,
        sits=bool(sat),
        sitting_minutes_year=None if None in sitting else max(filter(None, sitting), default=0),
        supporting_minutes_year=None if None in supporting else sum(filter(None, supporting)),
    )


def _weight(board: BoardLoad) -> tuple[bool, float, str]:
    return board.hours_month is None, -(board.hours_month or 0), board.board
