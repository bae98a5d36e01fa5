"""The days that are marked on the timeline of a seat."""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards.seat_past import SeatPast
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


class MomentKind(Kind):
    """What is marked: the end of a term, a restructure that carried the seat over, the end of the seat."""

    TERM_ENDS = "term_ends"
    CARRIED_OVER = "carried_over"
    SEAT_ENDS = "seat_ends"


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """A day that is marked, as far as it is known."""

    kind: MomentKind
    on: date
    known: PartialDate
    words: str


def moments(store: Store, pasts: Sequence[SeatPast]) -> tuple[Moment, ...]:
    """Give the marked days of a seat and those it went on from, the earliest first."""
    return tuple(sorted(_every(store, pasts), key=lambda each: each.on))


def _every(store: Store, pasts: Sequence[SeatPast]) -> Iterator[Moment]:
    for past in pasts:
        for sitting in past.sittings:
            if sitting.term_ends is not None and sitting.capacity in HOLDING and _sat_out(sitting):
                words = f"{past.people[sitting.person_id]}’s term ends."
                yield _moment(MomentKind.TERM_ENDS, on_day(sitting.term_ends), words)
    for past in pasts[1:]:
        if past.seat.valid_from is not None:
            yield _moment(MomentKind.CARRIED_OVER, past.seat.valid_from, _carried(store, past))
    end = pasts[-1].seat.valid_to
    if end is not None:
        why = pasts[-1].seat.end_reason
        yield _moment(MomentKind.SEAT_ENDS, end, f"The seat ends: {why}" if why else "The seat ends.")


def _sat_out(sitting: Appointment) -> bool:
    """Tell whether somebody sat there at the end of their term, or is to."""
    gone = sitting.valid_to
    return gone is None or sitting.term_ends is None or gone.last_day() >= sitting.term_ends


def _carried(store: Store, past: SeatPast) -> str:
    """Say where the seat went on, and by which restructure."""
    began = past.seat.valid_from
    by = store.first(Restructure, starts_on=began.exact() if began else None, state=RestructureState.APPLIED)
    why = f" by “{by.title}”" if by is not None and by.starts_on is not None else ""
    return f"The seat goes on as “{past.seat.label}” on {past.board}{why}."


def _moment(kind: MomentKind, known: PartialDate, words: str) -> Moment:
    return Moment(kind=kind, on=known.first_day(), known=known, words=words)
