"""Who sits on though they left where they were appointed from, or are to leave it: what has to be decided."""

from datetime import date

from vcsdesk.records.boards.left_behind import LeftBehind, LeftBehindSeat
from vcsdesk.rules.boards.current import is_past
from vcsdesk.store import Store
from vcsdesk.wording import on_or_in


def questions(store: Store, on: date, today: date) -> tuple[LeftBehind, ...]:
    """Read what has to be decided on a day: an end to come asks as soon as it is recorded."""
    return store.view(LeftBehind, on=on, until=_until(on, today))


def question_of(store: Store, seat_id: int, on: date, today: date) -> LeftBehind | None:
    """Give what has to be decided of a seat on a day, if anything."""
    return next(iter(store.view(LeftBehindSeat, on=on, until=_until(on, today), seat_id=seat_id)), None)


def when_left(question: LeftBehind, on: date) -> str:
    """Say when somebody left, or is to leave: on 3 March 2026, in March 2026, today."""
    return "today" if question.left_on == on.isoformat() else on_or_in(question.left_on)


def is_to_leave(question: LeftBehind, on: date) -> bool:
    """Tell whether somebody has not left yet."""
    return not is_past(question.left_on, on)


def last_day_there(question: LeftBehind, on: date) -> date:
    """Give the last day before the seat has to be decided: a day passed does not come again."""
    return max(on, question.left_on.last_day())


def _until(on: date, today: date) -> date:
    """Give the day before which an end counts: looking back, what came later does not ask yet."""
    return on if on < today else date.max
