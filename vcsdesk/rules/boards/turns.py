"""The days on which something changes, said no more exactly than they are known."""

from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.current import Span

_DAY = timedelta(days=1)


class Turn(msgspec.Struct, frozen=True):
    """A day from which something is otherwise, with what is known of when that began and the rest ended."""

    on: date
    begins: PartialDate
    ends: PartialDate


def turns(spans: Iterable[Span]) -> tuple[Turn, ...]:
    """Give the days from which one of several facts holds or holds no more, the earliest first."""
    found: dict[date, Turn] = {}
    for began, ended in spans:
        if began is not None:
            _keep(found, _beginning(began))
        if ended is not None and ended.last_day() != date.max:
            _keep(found, _ending(ended))
    return tuple(found[on] for on in sorted(found))


def _keep(found: dict[date, Turn], turn: Turn) -> None:
    """Keep what is known more exactly where two facts turn on one day."""
    known = found.get(turn.on)
    if known is None or len(known.begins) < len(turn.begins):
        found[turn.on] = turn


def _beginning(began: PartialDate) -> Turn:
    first = began.first_day()
    exact = began.exact() and first != date.min
    return Turn(first, began, on_day(first - _DAY) if exact else began)


def _ending(ended: PartialDate) -> Turn:
    after = ended.last_day() + _DAY
    return Turn(after, on_day(after) if ended.exact() else ended, ended)
