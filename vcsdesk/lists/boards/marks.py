"""How the state of a seat looks at a glance: a shape and what its colour means."""

from vcsdesk.lists.column import Mark, Shape, Tone
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
