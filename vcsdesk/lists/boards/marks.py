"""How the state of a seat and its need look at a glance: a shape and what its colour means."""

from vcsdesk.lists.column import Mark, Shape, Tone
from vcsdesk.rules.boards.need import Need
from vcsdesk.rules.boards.seat_state import SeatState

_MARKS = {
    SeatState.FILLED: Mark(Shape.FULL, Tone.GOOD),
    SeatState.HOLD_OVER: Mark(Shape.HALF, Tone.WARNING),
    SeatState.VACANT: Mark(Shape.EMPTY, Tone.BAD),
    SeatState.VACANT_COVERED: Mark(Shape.DOTTED, Tone.WARNING),
    SeatState.DISPUTED: Mark(Shape.SQUARE, Tone.BAD),
    SeatState.LAPSED: Mark(Shape.UNDER, Tone.MUTED),
    SeatState.NOT_KNOWN: Mark(Shape.DOTTED, Tone.MUTED),
}


def state_mark(state: SeatState) -> Mark:
    """Give the mark of a seat's state."""
    return _MARKS[state]


_NEED_MARKS = {
    Need.OFFICER_GOES: Mark(Shape.DOTTED, Tone.BAD),
    Need.DISPUTED: _MARKS[SeatState.DISPUTED],
    Need.VACANT: _MARKS[SeatState.VACANT],
    Need.COVERED: _MARKS[SeatState.VACANT_COVERED],
    Need.HOLD_OVER: _MARKS[SeatState.HOLD_OVER],
    Need.ENDING: Mark(Shape.FULL, Tone.WARNING),
}


def need_mark(need: Need) -> Mark:
    """Give the mark of what a seat needs."""
    return _NEED_MARKS[need]
