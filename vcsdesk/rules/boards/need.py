"""What a seat needs of the officer: to be filled, renewed or settled."""

from vcsdesk.records.kinds import Kind
from vcsdesk.rules.boards.seat_state import SeatState


class Need(Kind):
    """Why a seat wants something done, in the order in which it hurts."""

    OFFICER_GOES = "officer_goes"
    DISPUTED = "disputed"
    VACANT = "vacant"
    COVERED = "covered"
    HOLD_OVER = "hold_over"
    ENDING = "ending"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return _WORDS[self]

    @property
    def is_vacancy(self) -> bool:
        """Tell whether nobody holds the seat."""
        return self in {Need.OFFICER_GOES, Need.VACANT, Need.COVERED}


_WORDS = {
    Need.OFFICER_GOES: "Officer goes",
    Need.DISPUTED: "Disputed",
    Need.VACANT: "Vacant",
    Need.COVERED: "Vacant, covered",
    Need.HOLD_OVER: "In hold-over",
    Need.ENDING: "Term ending",
}
_NEEDS = {
    SeatState.DISPUTED: Need.DISPUTED,
    SeatState.VACANT: Need.VACANT,
    SeatState.HOLD_OVER: Need.HOLD_OVER,
}


def need_of(state: SeatState, *, officer_goes: bool, ends_soon: bool) -> Need | None:
    """Tell what a seat needs as it stands, or None where it needs nothing yet."""
    if state is SeatState.VACANT_COVERED:
        return Need.OFFICER_GOES if officer_goes else Need.COVERED
    if state is SeatState.FILLED:
        return Need.ENDING if ends_soon else None
    return _NEEDS.get(state)
