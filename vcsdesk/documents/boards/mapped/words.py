"""The map told in words: a table with every board and group, where it stands, its seats and its ties."""

from vcsdesk.documents.boards.mapped.facts import MapFacts
from vcsdesk.lists.boards.map import MapRow, counted_states, seats_said
from vcsdesk.printing import Part, grid, heading, para
from vcsdesk.printing.parts import Grid
from vcsdesk.records.boards.body import Level
from vcsdesk.wording import capital, count, listed, value

NOTHING = "Boards and groups are not recorded for this day."


def in_words(facts: MapFacts) -> list[Part]:
    """Tell the whole map without its drawing."""
    return [heading("The map in words"), para(_summed_up(facts)), _table(facts)]


def _summed_up(facts: MapFacts) -> str:
    rows = facts.whole.rows
    bodies = capital(count(len(rows), "board or group", "boards and groups"))
    states = counted_states(state for row in rows for state in row.states)
    seats = sum(many for _, many in states)
    said = listed(f"{many:,} {state.words.replace(', ', ' but ').lower()}" for state, many in states)
    return f"{bodies}, with {count(seats, 'seat')} for the sector{f': {said}' if said else ''}."


def _table(facts: MapFacts) -> Grid:
    cells = [(row.name, _place(row), _seats(row)) for row in facts.whole.rows]
    return grid(
        ("Board or group", "Where it stands", "Sector seats"),
        cells,
        (3.6, 3.6, 2.8),
        "Every board and group on the map, in the order of the tree",
    )


def _place(row: MapRow) -> str:
    """Say at what level a body stands, under which, and what it is to others."""
    level = "Level not known" if row.level is Level.NOT_KNOWN else value(row.level)
    under = f"under {row.parent}" if row.parent else "nothing above it"
    ties = "".join(f" {tie}." for tie in row.ties)
    return f"{level}, {under}.{ties}"


def _seats(row: MapRow) -> str:
    return seats_said(row.states) if row.seats else "None"
