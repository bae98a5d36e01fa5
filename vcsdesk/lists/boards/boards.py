"""Boards and groups: the bodies that exist on a day, as a tree, with how their seats stand."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.body import BodyKind, Level
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.meetings.next_meeting import NextMeeting
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.store import Store

_NONE: tuple[StandingBody, ...] = ()
_RANK = {level: rank for rank, level in enumerate(Level)}


class BoardRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One body in its place in the tree; `path` names those above it and then itself.

    An observer has no voice, so that observers are counted beside the seats.
    """

    name: str
    short_name: str
    kind: BodyKind
    level: Level
    parent: str | None
    depth: int
    path: tuple[str, ...]
    seats: int
    filled: int
    hold_over: int
    vacant: int
    covered: int
    disputed: int
    observers: int
    next_meeting: date | None
    owner: str
    body_id: int
    parent_id: int | None


def rows(store: Store, on: date, today: date) -> tuple[BoardRow, ...]:
    """Read the tree from the top, each body before those under it."""
    of_body: defaultdict[int, list[SeatRow]] = defaultdict(list)
    for seat in seats.rows(store, on, today):
        of_body[seat.body_id].append(seat)
    return rows_with(store, on, of_body)


def rows_with(store: Store, on: date, of_body: Mapping[int, Sequence[SeatRow]]) -> tuple[BoardRow, ...]:
    """Read the tree where the seats of each body on that day were read already."""
    meetings = {each.body_id: each.held_on for each in store.view(NextMeeting, on=on)}
    return tuple(
        _row(body, above, of_body.get(body.body_id, ()), meetings.get(body.body_id))
        for body, above in walk(store.view(StandingBody, on=on))
    )


def walk(bodies: Sequence[StandingBody]) -> Iterator[tuple[StandingBody, tuple[StandingBody, ...]]]:
    """Go through bodies as a tree, each with those above it; a body in a loop stands at the top."""
    standing = {body.body_id for body in bodies}
    under: defaultdict[int | None, list[StandingBody]] = defaultdict(list)
    for body in sorted(bodies, key=lambda body: (_RANK[body.level], body.name.casefold())):
        under[body.parent_id if body.parent_id in standing else None].append(body)
    seen: set[int] = set()
    waiting = [(body, _NONE) for body in (*under[None], *bodies)][::-1]
    while waiting:
        body, above = waiting.pop()
        if body.body_id in seen:
            continue
        seen.add(body.body_id)
        yield body, above
        if below := under.get(body.body_id):
            waiting += [(each, (*above, body)) for each in reversed(below)]


def _row(
    body: StandingBody,
    above: tuple[StandingBody, ...],
    its_seats: Sequence[SeatRow],
    next_meeting: date | None,
) -> BoardRow:
    states = [seat.state for seat in its_seats if seat.has_voice]
    return BoardRow(
        name=body.name,
        short_name=body.short_name,
        kind=body.kind,
        level=body.level,
        parent=above[-1].name if above else None,
        depth=len(above),
        path=(*[each.name for each in above], body.name),
        seats=len(states),
        filled=states.count(SeatState.FILLED),
        hold_over=states.count(SeatState.HOLD_OVER),
        vacant=states.count(SeatState.VACANT),
        covered=states.count(SeatState.VACANT_COVERED),
        disputed=states.count(SeatState.DISPUTED),
        observers=len(its_seats) - len(states),
        next_meeting=next_meeting,
        owner=body.owner,
        body_id=body.body_id,
        parent_id=above[-1].body_id if above else None,
    )


LISTING = Listing(
    name="boards",
    title="Boards and groups",
    columns=(
        Column("Board or group", lambda row: row.name, width=40),
        Column("Kind", lambda row: row.kind),
        Column("Level", lambda row: row.level),
        Column("Under", lambda row: row.parent, width=24),
        Column("Seats", lambda row: row.seats),
        Column("Filled", lambda row: row.filled),
        Column("In hold-over", lambda row: row.hold_over),
        Column("Covered", lambda row: row.covered, tip="Vacant, but somebody goes for now"),
        Column("Vacant", lambda row: row.vacant),
        Column(
            "Observers", lambda row: row.observers or None, tip="Seats without a voice, not counted above"
        ),
        Column("Next meeting", lambda row: row.next_meeting),
        Column("Whose", lambda row: row.owner, width=20),
    ),
    rows=rows,
)
