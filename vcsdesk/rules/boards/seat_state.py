"""What state a seat is in on a day."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.current import is_past, surely_overlap

HOLDING = frozenset({Capacity.HOLDER, Capacity.CONTRACT})
COVERING = frozenset({Capacity.INTERIM, Capacity.GAP_FILL})
STANDING_BY = frozenset({Capacity.DEPUTY, Capacity.SHADOW})


class SeatState(Kind):
    """How a seat stands."""

    FILLED = "filled"
    HOLD_OVER = "hold_over"
    VACANT = "vacant"
    VACANT_COVERED = "vacant_covered"
    DISPUTED = "disputed"
    LAPSED = "lapsed"
    NOT_KNOWN = "not_known"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return _WORDS[self]

    @property
    def is_seated(self) -> bool:
        """Tell whether somebody holds the seat; an expired term is not a vacancy."""
        return self in {SeatState.FILLED, SeatState.HOLD_OVER, SeatState.DISPUTED}


_WORDS = {
    SeatState.FILLED: "Filled",
    SeatState.HOLD_OVER: "In hold-over",
    SeatState.VACANT: "Vacant",
    SeatState.VACANT_COVERED: "Vacant, covered",
    SeatState.DISPUTED: "Disputed",
    SeatState.LAPSED: "Lapsed",
    SeatState.NOT_KNOWN: "Not known",
}


class Sitter(Protocol):
    """Somebody appointed to the seat: an appointment, or a row of a list that carries the same."""

    @property
    def capacity(self) -> Capacity:
        """As what they come."""

    @property
    def term_ends(self) -> date | None:
        """The last day of the term, where there is one."""

    @property
    def disputed(self) -> bool:
        """Whether their sitting there is contested."""

    @property
    def valid_from(self) -> PartialDate | None:
        """When they began to sit there, as far as that is known."""

    @property
    def valid_to(self) -> PartialDate | None:
        """When they stopped, or None while they sit there."""


AnySitter = TypeVar("AnySitter", bound=Sitter)


def holders_among(sitters: Iterable[AnySitter]) -> list[AnySitter]:
    """Give those who hold the seat; who may have been followed by a later holder has made way for them."""
    holders = [sitter for sitter in sitters if sitter.capacity in HOLDING]
    if len(holders) < 2:
        return holders
    return [each for each in holders if not any(_may_follow(other, each) for other in holders)]


def _may_follow(later: Sitter, earlier: Sitter) -> bool:
    if later.valid_from is None or earlier.valid_to is None:
        return False
    if earlier.valid_from is not None and later.valid_from <= earlier.valid_from:
        return False
    return not surely_overlap((later.valid_from, later.valid_to), (earlier.valid_from, earlier.valid_to))


def seat_state(
    sitters: Iterable[Sitter],
    on: date,
    *,
    seat_current: bool = True,
    body_current: bool = True,
    known: bool = True,
) -> SeatState:
    """Tell how a seat stands, from the appointments that are current on the day.

    `known` is False where nothing was recorded of who sat there at that time.
    """
    if not (seat_current and body_current):
        return SeatState.LAPSED
    present = tuple(sitters)
    covered = any(sitter.capacity in COVERING for sitter in present)
    return state_among(holders_among(present), on, covered=covered, known=known)


def state_among(holders: Sequence[Sitter], on: date, *, covered: bool, known: bool) -> SeatState:
    """Tell the same where it is known who holds the seat, and whether anybody covers it."""
    if len(holders) > 1 or (holders and holders[0].disputed):
        return SeatState.DISPUTED
    if holders:
        return SeatState.HOLD_OVER if is_past(holders[0].term_ends, on) else SeatState.FILLED
    if covered:
        return SeatState.VACANT_COVERED
    return SeatState.VACANT if known else SeatState.NOT_KNOWN
