"""Who stood by for a seat over the years: its deputies, and those who went along to learn."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards.seat_past import SeatPast
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.wording import span


class StoodBy(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who stood by, from when to when; `first` and `last` are for drawing."""

    capacity: Capacity
    who: str
    began: PartialDate | None
    ended: PartialDate | None
    seat: str
    board: str
    why: str
    """How it ended, where that is recorded."""

    @property
    def first(self) -> date | None:
        """The earliest day it can mean."""
        return self.began.first_day() if self.began else None

    @property
    def last(self) -> date | None:
        """The latest day it can mean."""
        return self.ended.last_day() if self.ended else None

    @property
    def words(self) -> str:
        """Say it in a sentence."""
        dated = self.began is not None or self.ended is not None
        when = span(self.began, self.ended) if dated else "when is not recorded"
        why = f" {self.why}" if self.why else ""
        return f"{self.who}, {self.capacity.words.lower()}, {when}: “{self.seat}” on {self.board}.{why}"


def stood_by(pasts: Iterable[SeatPast]) -> tuple[StoodBy, ...]:
    """Give who stood by for a seat and for those it went on from, by when they began."""
    found = [
        StoodBy(
            capacity=each.capacity,
            who=past.people[each.person_id],
            began=each.valid_from or past.seat.valid_from,
            ended=each.valid_to or past.seat.valid_to,
            seat=past.seat.label,
            board=past.board,
            why=each.end_reason,
        )
        for past in pasts
        for each in past.beside
    ]
    return tuple(sorted(found, key=_beginning))


def in_rows(standing: Sequence[StoodBy]) -> tuple[int, ...]:
    """Tell in which row each stands, counted from 0, so that none lies over another."""
    ends: list[date] = []
    rows: list[int] = []
    for each in standing:
        free = (number for number, end in enumerate(ends) if each.first is not None and end < each.first)
        row = next(free, len(ends))
        ends[row : row + 1] = [each.last or date.max]
        rows.append(row)
    return tuple(rows)


def _beginning(standing: StoodBy) -> date:
    return standing.first or date.min
