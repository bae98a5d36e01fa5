"""The order in which things hurt: over a limit, overdue, this week, next meetings, lapsing seats, others."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Protocol, TypeVar

from vcsdesk.records.kinds import Kind

THIS_WEEK = timedelta(days=7)


class Matter(Kind):
    """What sort of thing is waiting."""

    LOAD = "load"
    DUTY = "duty"
    MEETING = "meeting"
    SEAT = "seat"


class Urgency(Kind):
    """How near the harm is, the worst first."""

    OVER_A_LIMIT = "over_a_limit"
    OVERDUE = "overdue"
    DUE_THIS_WEEK = "due_this_week"
    NEXT_MEETING = "next_meeting"
    SEAT_LAPSING = "seat_lapsing"
    LATER = "later"

    @property
    def words(self) -> str:
        """Say it as people read it, above the things that share it."""
        return _HEADINGS[self]


_HEADINGS = {
    Urgency.OVER_A_LIMIT: "Over a limit",
    Urgency.OVERDUE: "Overdue",
    Urgency.DUE_THIS_WEEK: "Due this week",
    Urgency.NEXT_MEETING: "Next meetings",
    Urgency.SEAT_LAPSING: "Seats lapsing",
    Urgency.LATER: "Later",
}
_RANK = {urgency: rank for rank, urgency in enumerate(Urgency)}


class Waiting(Protocol):
    """Something that waits for the officer; the more severe comes first among its equals."""

    @property
    def matter(self) -> Matter:
        """What sort of thing it is."""

    @property
    def due_on(self) -> date:
        """The day it is due, held or runs out."""

    @property
    def severity(self) -> int:
        """How much it hurts beside others that are equally near; 0 is ordinary."""


_W = TypeVar("_W", bound=Waiting)


def urgency(matter: Matter, due_on: date, today: date) -> Urgency:
    """Tell how near the harm is; a meeting is never overdue, a term that has run out is."""
    if matter is Matter.LOAD:
        return Urgency.OVER_A_LIMIT
    if matter is Matter.MEETING:
        return Urgency.NEXT_MEETING
    if due_on < today:
        return Urgency.OVERDUE
    if matter is Matter.SEAT:
        return Urgency.SEAT_LAPSING
    return Urgency.DUE_THIS_WEEK if due_on <= today + THIS_WEEK else Urgency.LATER


def in_order_of_harm(waiting: Iterable[_W], today: date) -> tuple[_W, ...]:
    """Sort what waits: the nearest harm first, then the severest, then the earliest."""

    def place(one: _W) -> tuple[int, int, date]:
        return _RANK[urgency(one.matter, one.due_on, today)], -one.severity, one.due_on

    return tuple(sorted(waiting, key=place))
