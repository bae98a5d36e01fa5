"""The map of boards: every body on a day in its place, how each of its seats stands, and its ties."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.boards import walk
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.body import BodyKind, Level
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.store import Store
from vcsdesk.wording import capital, count, value

_STATES = tuple(SeatState)
_IN_A_ROW = {SeatState.VACANT_COVERED: "vacant but covered"}
_SHORT = {SeatState.VACANT_COVERED: "covered", SeatState.HOLD_OVER: "hold-over"}
_SAID = {
    LinkKind.REPORTS_TO: ("Reports to {}", "{} reports to it"),
    LinkKind.REPRESENTED_ON: ("Represented on {}", "{} is represented on it"),
    LinkKind.CONSULTS: ("Consults {}", "{} consults it"),
    LinkKind.JOINT_WITH: ("Works jointly with {}", "Works jointly with {}"),
}


class MapSeat(msgspec.Struct, frozen=True):
    """One seat of a body: how it stands, and who sits there or covers it."""

    label: str
    state: SeatState
    who: str | None


class MapRow(msgspec.Struct, frozen=True, kw_only=True):
    """One body on the map, with its seats in order.

    `below` is how many bodies under it are left off, where the map is cut short.
    """

    name: str
    short_name: str
    kind: BodyKind
    level: Level
    parent: str | None
    depth: int
    path: tuple[str, ...]
    seats: tuple[MapSeat, ...]
    ties: tuple[str, ...]
    below: int = 0
    body_id: int
    parent_id: int | None

    @property
    def states(self) -> tuple[SeatState, ...]:
        """How its seats stand, in order."""
        return tuple(seat.state for seat in self.seats)


class MapTie(msgspec.Struct, frozen=True):
    """A tie from one body to another beside the tree."""

    kind: LinkKind
    from_id: int
    to_id: int


class BoardMap(msgspec.Struct, frozen=True):
    """The bodies, each after the one it stands under, with the ties between them."""

    rows: tuple[MapRow, ...]
    ties: tuple[MapTie, ...]

    @property
    def left_out(self) -> int:
        """How many bodies are left off because there are too many to be read."""
        return sum(row.below for row in self.rows)


def board_map(store: Store, on: date, today: date) -> BoardMap:
    """Read the whole map as at a day."""
    its_seats: defaultdict[int, list[MapSeat]] = defaultdict(list)
    for seat in seats.rows(store, on, today):
        kept = MapSeat(seat.seat, seat.state, seat.holder or seat.covered_by)
        its_seats[seat.body_id].append(kept)
    bodies = store.view(StandingBody, on=on)
    names = {body.body_id: body.name for body in bodies}
    ties = tuple(_ties(store, on, names))
    said = _said(ties, names)
    made = (_row(body, above, its_seats[body.body_id], said[body.body_id]) for body, above in walk(bodies))
    return BoardMap(tuple(made), ties)


def rows(store: Store, on: date, today: date) -> tuple[MapRow, ...]:
    """Read the bodies of the map as at a day."""
    return board_map(store, on, today).rows


def in_words(row: MapRow) -> str:
    """Tell of one body all that the map shows: Play group. Sub-group, operational, under Parks. Vacant."""
    level = "level not known" if row.level is Level.NOT_KNOWN else value(row.level).lower()
    place = ", ".join([value(row.kind), level, *([f"under {row.parent}"] if row.parent else [])])
    below = [f"{capital(count(row.below, 'group'))} below it"] if row.below else []
    return ". ".join([row.name, place, seats_said(row.states), *row.ties, *below]) + "."


def seats_said(states: Sequence[SeatState]) -> str:
    """Say how seats stand: Vacant; 3 seats: 2 filled, 1 vacant; no seats."""
    if len(states) <= 1:
        return states[0].words if states else "No seats"
    parts = (_in_a_row(state, many) for state, many in counted_states(states))
    return f"{count(len(states), 'seat')}: {', '.join(parts)}"


def exceptions_said(states: Sequence[SeatState]) -> str:
    """Say how those seats stand that are not simply filled: Vacant; 2 vacant, 1 in hold-over; or nothing."""
    if len(states) == 1:
        return "" if states[0] is SeatState.FILLED else states[0].words
    others = [each for each in counted_states(states) if each[0] is not SeatState.FILLED]
    return ", ".join(_in_a_row(state, many) for state, many in others)


def exceptions_in_short(states: Sequence[SeatState]) -> str:
    """Say the same in as few words as there are: covered; 1 hold-over, 2 vacant; or nothing."""
    others = [each for each in counted_states(states) if each[0] is not SeatState.FILLED]
    if len(states) == 1:
        return "".join(_in_short(state) for state, _ in others)
    return ", ".join(f"{many:,} {_in_short(state)}" for state, many in others)


def counted_states(states: Iterable[SeatState]) -> list[tuple[SeatState, int]]:
    """Count seats by how they stand, in the order of the states; only those there are."""
    counted = Counter(states)
    return [(state, counted[state]) for state in _STATES if counted[state]]


def _in_a_row(state: SeatState, many: int) -> str:
    return f"{many:,} {_IN_A_ROW.get(state, state.words.lower())}"


def _in_short(state: SeatState) -> str:
    return _SHORT.get(state, state.words.lower())


def _ties(store: Store, on: date, names: Mapping[int, str]) -> Iterable[MapTie]:
    """Read the ties that hold on the day between bodies that stand then, each once."""
    held = (
        tie for tie in store.find(BodyLink, order_by="id") if is_current(tie.valid_from, tie.valid_to, on)
    )
    found = (MapTie(tie.kind, tie.from_body_id, tie.to_body_id) for tie in held)
    return dict.fromkeys(tie for tie in found if tie.from_id in names and tie.to_id in names)


def _said(ties: Sequence[MapTie], names: Mapping[int, str]) -> Mapping[int, list[str]]:
    """Say of each body what it is to others and others to it."""
    said: defaultdict[int, list[str]] = defaultdict(list)
    for tie in ties:
        own, others = _SAID[tie.kind]
        said[tie.from_id].append(own.format(names[tie.to_id]))
        said[tie.to_id].append(others.format(names[tie.from_id]))
    return said


def _row(
    body: StandingBody,
    above: Sequence[StandingBody],
    its_seats: Sequence[MapSeat],
    ties: Sequence[str],
) -> MapRow:
    return MapRow(
        name=body.name,
        short_name=body.short_name,
        kind=body.kind,
        level=body.level,
        parent=above[-1].name if above else None,
        depth=len(above),
        path=(*(each.name for each in above), body.name),
        seats=tuple(its_seats),
        ties=tuple(ties),
        body_id=body.body_id,
        parent_id=above[-1].body_id if above else None,
    )


LISTING = Listing(
    name="map",
    title="Map of boards",
    columns=(
        Column("Board or group", lambda row: row.name, width=40),
        Column("Level", lambda row: row.level),
        Column("Under", lambda row: row.parent, width=24),
        Column("Seats", lambda row: seats_said(row.states), width=26),
        Column("Ties", lambda row: "; ".join(row.ties), width=30),
    ),
    rows=rows,
)
