"""The roster of the seats of one board."""

from vcsdesk.documents.boards.seat_roster.facts import Roster, gather_one
from vcsdesk.documents.boards.seat_roster.pages import about
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.printing import Document, Story, Wanted, letterhead
from vcsdesk.records.boards.body import Body
from vcsdesk.refused import Refused

_TITLE = "Roster of seats"


def gather(day: Day, body_id: int) -> Roster:
    """Read the roster of one board; Refused where it is not there on the day."""
    found = gather_one(day, body_id)
    if not found.boards:
        raise Refused("That board does not exist on this day.", "Choose another board or another day.")
    return found


def story(roster: Roster) -> Story:
    """Set the roster out."""
    (board,) = roster.boards
    head = masthead(
        roster.sender,
        _TITLE,
        roster,
        on=roster.on,
        printed_on=roster.printed_on,
        for_whom=board.name,
    )
    return [letterhead(head), *about(board)]


def named(roster: Roster) -> str:
    """Name the file."""
    return file_name(_TITLE, roster.boards[0].name)


DOCUMENT = Document(
    name="board-roster",
    title="Roster of one board",
    purpose="Who sits on one board, for which organisation and until when.",
    wanted=Wanted.CHANGE,
    also_called=(
        "members",
        "membership list",
        "who is on the board",
        "list of representatives",
        "board members",
        "register",
        "who’s who",
        "rota",
        "deputies",
        "deputy",
        "substitutes",
    ),
    about=Body,
    gather=gather,
    story=story,
    file_name=named,
    order=20,
)
