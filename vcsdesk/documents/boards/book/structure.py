"""Who we are, how the boards fit together, who is who, and when they meet."""

from collections.abc import Iterable
from itertools import groupby

from vcsdesk.documents.boards.book.facts import Handbook
from vcsdesk.documents.boards.who_is_who import roster_table
from vcsdesk.documents.desk.sender import reach_card
from vcsdesk.documents.meetings.dates import month_table, place_table, usual_places
from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.printing import Part, bold, bullets, grid, heading, lead, para
from vcsdesk.printing.parts import Grid
from vcsdesk.records.boards.body import Level
from vcsdesk.wording import capital, count, listed, month, number

_LEVELS = {
    Level.STRATEGIC: ("Strategic boards", "set direction for the whole borough"),
    Level.EXECUTIVE: ("Executive groups", "turn that into plans, money and contracts"),
    Level.OPERATIONAL: ("Operational groups", "arrange the work, close to those who use it"),
    Level.NOT_KNOWN: ("Other groups", "are listed last"),
}
_STATES = (
    ("filled", "filled"),
    ("hold_over", "in hold-over"),
    ("covered", "vacant, covered"),
    ("vacant", "vacant"),
    ("disputed", "disputed"),
)


def welcome(book: Handbook) -> list[Part]:
    """Say what the handbook is and who is behind it."""
    by = book.sender
    where = f" in {by.borough}" if by.borough else ""
    return [
        lead(f"For everybody who speaks for the voluntary and community sector{where}."),
        para(
            "It says how the boards and groups fit together, what a representative does and does not do, who "
            "sits where, and when they meet. What belongs to one seat alone is in the rep pack for that seat."
        ),
        heading("Who supports you", 2),
        reach_card([("Officer", by.officer), ("At", by.organisation)], by.reached),
    ]


def directory(book: Handbook) -> list[Part]:
    """List the boards by level, with how their seats stand."""
    if not book.boards:
        return []
    seats = sum(row.seats for row in book.boards)
    levels = {level: [row for row in book.boards if row.level is level] for level in _LEVELS}
    there = [_LEVELS[level] for level, rows in levels.items() if rows and level is not Level.NOT_KNOWN]
    bodies = capital(count(len(book.boards), "board or group", "boards and groups"))
    made: list[Part] = [
        para(f"{bodies}, with {count(seats, 'seat')} for the sector."),
        *([bullets((bold(title), f" {does}.") for title, does in there)] if there else []),
        para(
            "A seat is in hold-over when its term has ended, and its representative goes on until it is "
            "filled again. A seat is covered when nobody holds it, but somebody goes for now."
        ),
    ]
    for level, rows in levels.items():
        if rows:
            title = _LEVELS[level][0]
            groups = para(f"{capital(count(len(rows), 'group'))}.")
            made += [heading(title, 2), groups, _board_table(rows, title)]
    return made


def who_is_who(book: Handbook) -> list[Part]:
    """List the sector's seats board by board."""
    if not book.seats:
        return []
    table = roster_table(book.seats, "The sector’s seats, board by board")
    said = para(f"{capital(count(len(book.seats), 'seat'))}, board by board.")
    return [said, table]


def calendar(book: Handbook) -> list[Part]:
    """Give the meetings of the next twelve months, month by month."""
    if not book.dates:
        return []
    made: list[Part] = [
        para(
            f"{count(len(book.dates), 'meeting').capitalize()} known for the next twelve months. "
            "Dates move: ask before you travel if you have not been to the group for a while, or where a "
            "date is provisional."
        ),
    ]
    places = usual_places(book.dates)
    if places:
        said = para("Each group meets where this table says, unless another place stands beside the date.")
        made += [said, place_table(book.dates, places)]
    for title, rows in groupby(book.dates, key=lambda row: month(row.held_on)):
        made += [heading(title, 2), month_table(list(rows), places, f"Meetings in {title}")]
    return made


def _board_table(rows: Iterable[BoardRow], title: str) -> Grid:
    cells = [(row.name, row.parent or "nothing above it", _seats(row)) for row in rows]
    return grid(("Board or group", "Under", "Sector seats"), cells, (3.8, 3.6, 2.4), title)


def _seats(row: BoardRow) -> str:
    counted = [(getattr(row, field), said) for field, said in _STATES]
    there = [(many, said) for many, said in counted if many]
    if len(there) == 1:
        return f"{number(row.seats)}, {there[0][1]}"
    return (
        f"{number(row.seats)}: " + listed(f"{number(many)} {said}" for many, said in there)
        if there
        else "none"
    )
