"""The roster of seats of the whole borough, board by board."""

from vcsdesk.documents.boards.seat_roster.facts import Roster, gather
from vcsdesk.documents.boards.seat_roster.pages import board_pages
from vcsdesk.documents.boards.seat_roster.usual import said_once, usual_of
from vcsdesk.documents.desk.heads import ask, masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.printing import (
    Document,
    Part,
    Story,
    Wanted,
    contents,
    heading,
    lead,
    letterhead,
    page_break,
    title_page,
)
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.wording import capital, count

TITLE = "Roster of seats"
_HEADING = "Boards with seats for the sector"
_MANY = 8


def story(roster: Roster) -> Story:
    """Set the roster out, with many boards behind a cover and a list of them."""
    borough = f"The voluntary and community sector in {roster.sender.borough}"
    head = masthead(
        roster.sender,
        TITLE,
        roster,
        on=roster.on,
        printed_on=roster.printed_on,
        for_whom=borough if roster.sender.borough else "",
        lines=ask(roster.sender),
    )
    if not roster.boards:
        return [letterhead(head), lead("Seats on boards are not recorded yet.")]
    usual = usual_of(roster.boards)
    boards = [board_pages(board, usual) for board in roster.boards]
    pages = [heading(_HEADING), _counted(roster), *said_once(usual), *boards]
    if len(roster.boards) < _MANY:
        return [letterhead(head), *pages]
    return [title_page(head), contents(), page_break(), *pages]


def _counted(roster: Roster) -> Part:
    """Say how many seats there are, and how many of them nobody holds."""
    seats = [seat.row for board in roster.boards for seat in board.seats]
    vacant = sum(row.state in {SeatState.VACANT, SeatState.VACANT_COVERED} for row in seats)
    bodies = count(len(roster.boards), "board or group", "boards and groups")
    held = "Nobody holds" if vacant else "Somebody holds"
    said = f"{held} {vacant} of them." if vacant else f"{held} each of them."
    return lead(f"{capital(count(len(seats), 'seat'))} on {bodies}. {said}")


def named(roster: Roster) -> str:
    """Name the file."""
    return file_name(TITLE, roster.sender.borough)


DOCUMENT = Document(
    name="roster",
    title=TITLE,
    purpose="Who sits on every seat, for which organisation and until when.",
    wanted=Wanted.ANY,
    also_called=(
        "list of representatives",
        "members",
        "seats list",
        "who sits where",
        "membership",
        "list of reps",
        "reps list",
        "register",
        "directory",
        "who’s who",
        "rota",
        "deputies",
    ),
    about=None,
    gather=gather,
    story=story,
    file_name=named,
    order=20,
)
