"""The past of a seat cut where somebody comes, goes, is contested or sits on after their term."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import msgspec

from vcsdesk.lists.boards.seat_past import SeatPast
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.called import called
from vcsdesk.rules.boards.current import Span, is_current, is_past, overlap
from vcsdesk.rules.boards.seat_state import COVERING, SeatState, holders_among, seat_state
from vcsdesk.rules.boards.turns import Turn, turns
from vcsdesk.wording import listed, span

_DAY = timedelta(days=1)


class Stretch(msgspec.Struct, frozen=True, kw_only=True):
    """Days on which a seat stood alike.

    `first` and `last` are for drawing; `began` and `ended` say no more than is known.
    """

    state: SeatState
    who: str | None
    called: str
    first: date | None
    last: date | None
    began: PartialDate | None
    ended: PartialDate | None
    seat: str
    board: str
    why: str
    """What was contested and how that was settled, then how it ended, where that is recorded."""
    sitters: tuple[int, ...]

    @property
    def words(self) -> str:
        """Say it in a sentence."""
        who = f"{self.who}, {self.called.lower()}" if self.who else "Nobody"
        dated = self.began is not None or self.ended is not None
        when = span(self.began, self.ended) if dated else "when is not recorded"
        why = f" {self.why}" if self.why else ""
        return f"{who}, {when}: {self.state.words.lower()}, “{self.seat}” on {self.board}.{why}"


def stretches(past: SeatPast, on: date) -> tuple[Stretch, ...]:
    """Cut the days of one seat; days that stand alike are one stretch."""
    found: list[Stretch] = []
    for made in _every(past, on):
        if found and (found[-1].state, found[-1].sitters) == (made.state, made.sitters):
            found[-1] = msgspec.structs.replace(found[-1], last=made.last, ended=made.ended)
        else:
            found.append(made)
    return tuple(_with_why(past, each) for each in found)


def _every(past: SeatPast, on: date) -> Iterator[Stretch]:
    """Look at the days between two turns, and at those before the first and after the last."""
    days = _turns(past, on)
    edges: list[Turn | None] = [None, *days, None]
    for start, end in pairwise(edges):
        made = _stretch(past, start.on if start else _before(end, on))
        if made is None or (start is None and end is not None and not made.sitters):
            continue
        yield msgspec.structs.replace(
            made,
            first=start.on if start else None,
            began=start.begins if start else None,
            last=end.on - _DAY if end else None,
            ended=end.ends if end else None,
        )


def _before(turn: Turn | None, on: date) -> date:
    return turn.on - _DAY if turn and turn.on != date.min else on


def _turns(past: SeatPast, on: date) -> tuple[Turn, ...]:
    spans: list[Span] = [(past.seat.valid_from, past.seat.valid_to)]
    spans += [(each.valid_from, each.valid_to) for each in past.sittings]
    spans += [(each.valid_from, each.valid_to) for each in past.disputes]
    spans += [
        (None, on_day(each.term_ends))
        for each in past.sittings
        if each.term_ends is not None and is_past(each.term_ends, on)
    ]
    if past.imported_on is not None:
        spans.append((on_day(past.imported_on), None))
    return turns(spans)


def _stretch(past: SeatPast, on: date) -> Stretch | None:
    """Tell how the seat stands on a day, or None where it is not there."""
    if not is_current(past.seat.valid_from, past.seat.valid_to, on):
        return None
    present = past.present(on)
    holders = holders_among(present)
    shown = holders or [each for each in present if each.capacity in COVERING]
    return Stretch(
        state=seat_state(present, on, known=past.is_known(on)),
        who=listed(past.people[each.person_id] for each in shown) or None,
        called=called(shown[0].capacity, past.seat.role) if shown else "",
        first=None,
        last=None,
        began=None,
        ended=None,
        seat=past.seat.label,
        board=past.board,
        why="",
        sitters=tuple(each.id for each in shown),
    )


def _with_why(past: SeatPast, stretch: Stretch) -> Stretch:
    reasons = [
        each.end_reason
        for each in past.sittings
        if each.id in stretch.sitters and each.valid_to is not None and each.valid_to == stretch.ended
    ]
    told = [*_contested(past, stretch), *filter(None, reasons)]
    return msgspec.structs.replace(stretch, why=" ".join(dict.fromkeys(told)))


def _contested(past: SeatPast, stretch: Stretch) -> Iterator[str]:
    """Say who contested a disputed stretch and why, and how it was settled."""
    if stretch.state is not SeatState.DISPUTED:
        return
    if len(stretch.sitters) > 1:
        yield "More than one person is recorded as holding the seat."
    first = on_day(stretch.first) if stretch.first else None
    last = on_day(stretch.last) if stretch.last else None
    found = [
        each
        for each in past.disputes
        if each.appointment_id in stretch.sitters and overlap((each.valid_from, each.valid_to), (first, last))
    ]
    yield from map(_dispute_words, found)
    if not found and len(stretch.sitters) == 1:
        yield "Who contests it, and why, is not recorded."


def _dispute_words(dispute: Dispute) -> str:
    reason = _sentence(dispute.reason)
    if dispute.outcome:
        return f"{reason} Settled: {_sentence(dispute.outcome)}"
    return (
        f"{reason} Not settled yet."
        if dispute.valid_to is None
        else f"{reason} How it was settled is not recorded."
    )


def _sentence(typed: str) -> str:
    return typed if typed.endswith((".", "?", "!")) else f"{typed}."
