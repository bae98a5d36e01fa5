"""The map as it is drawn: boxes by level, a sign for each seat, ties by kind, and what all of it means."""

from collections import Counter

from vcsdesk.lists.boards.map import BoardMap, MapRow, counted_states, exceptions_in_short, exceptions_said
from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.printing import drawn_map
from vcsdesk.printing.maps import Edge, Map, MapBox, MapTie, Meaning, Sign, Stroke
from vcsdesk.records.boards.body import Level
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.wording import value

_EDGES = {
    Level.STRATEGIC: Edge.DOUBLE,
    Level.EXECUTIVE: Edge.THICK,
    Level.OPERATIONAL: Edge.THIN,
    Level.NOT_KNOWN: Edge.BROKEN,
}
_STROKES = {
    LinkKind.REPORTS_TO: Stroke.ARROW,
    LinkKind.REPRESENTED_ON: Stroke.DOT,
    LinkKind.CONSULTS: Stroke.OPEN_ARROW,
    LinkKind.JOINT_WITH: Stroke.SQUARES,
}


def drawn(whole: BoardMap, where_else: str = "") -> Map:
    """Draw the whole map; where one page does not hold it, say where it reads better."""
    boxes = (_box(row) for row in whole.rows)
    ties = (MapTie(tie.from_id, tie.to_id, _STROKES[tie.kind]) for tie in whole.ties)
    return drawn_map("Map of boards and groups", boxes, ties, meanings(whole), where_else)


def meanings(whole: BoardMap) -> list[Meaning]:
    """Say what the signs mean that are on the map, and how many there are of each."""
    states = counted_states(state for row in whole.rows for state in row.states)
    levels = Counter(row.level for row in whole.rows)
    kinds = Counter(tie.kind for tie in whole.ties)
    return [
        *(Meaning(f"{state.words}: {many:,}", _sign(state)) for state, many in states),
        *(Meaning(f"{_level(level)}: {levels[level]:,}", _EDGES[level]) for level in Level if levels[level]),
        *(Meaning(f"{value(kind)}: {kinds[kind]:,}", _STROKES[kind]) for kind in LinkKind if kinds[kind]),
    ]


def _box(row: MapRow) -> MapBox:
    return MapBox(
        key=row.body_id,
        above=row.parent_id,
        name=row.name,
        signs=tuple(_sign(state) for state in row.states),
        said=exceptions_said(row.states),
        in_short=exceptions_in_short(row.states),
        edge=_EDGES[row.level],
        is_strong=row.level in (Level.STRATEGIC, Level.EXECUTIVE),
    )


def _sign(state: SeatState) -> Sign:
    mark = state_mark(state)
    return Sign(mark.shape.value, mark.tone.value)


def _level(level: Level) -> str:
    return "Level not known" if level is Level.NOT_KNOWN else value(level)
