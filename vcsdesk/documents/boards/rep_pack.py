"""The rep pack: what one representative needs for one seat, the next meeting's papers bound in behind."""

from collections.abc import Callable, Mapping, Sequence

from vcsdesk.documents.arranging import in_sections
from vcsdesk.documents.boards.pack import board, glance, practice, welcome
from vcsdesk.documents.boards.pack.facts import RepPack, gather
from vcsdesk.documents.boards.pack.kinds import KINDS, REP_PACK
from vcsdesk.documents.desk.heads import ask, masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.printing import (
    BoundPaper,
    Document,
    Gives,
    Masthead,
    Part,
    Story,
    Wanted,
    contents,
    title_page,
)
from vcsdesk.records.boards.seat import Seat

TELLERS: Mapping[str, Callable[[RepPack], Sequence[Part]]] = {
    "welcome": welcome.welcome,
    "glance": glance.glance,
    "representation": board.representation,
    "role": board.role,
    "terms": board.terms,
    "place": board.where_it_sits,
    "dates": board.dates,
    "people": board.people,
    "promises": board.promises,
    "past": board.past,
    "meetings": board.meetings,
    "reporting": practice.reporting,
    "expenses": practice.expenses,
    "jargon": practice.words,
    "checklist": practice.checklist,
    "notes": practice.notes,
    "papers": practice.papers,
}


def story(pack: RepPack) -> Story:
    """Tell the pack from the cover to the papers."""
    told = {key: tell(pack) for key, tell in TELLERS.items()}
    return [
        title_page(_masthead(pack)),
        contents("What is in this pack", depth=1),
        *in_sections(pack.sections, told),
    ]


def papers(pack: RepPack) -> tuple[BoundPaper, ...]:
    """Name the papers of the next meeting, unless the section that leads to them is switched off."""
    if not pack.has("papers"):
        return ()
    return tuple(bound(paper) for paper in pack.papers)


def bound(paper: PaperRow) -> BoundPaper:
    """Bind a paper that came for a meeting, known by what it is and not by what it is called."""
    return BoundPaper(paper.title, paper.sha256, paper.pages or 0, key=f"paper {paper.paper_id}")


def gives(pack: RepPack) -> Gives:
    """Remember which meeting it was for."""
    return Gives(meeting_id=pack.next_meeting.meeting_id if pack.next_meeting else None)


def named(pack: RepPack) -> str:
    """Name the file."""
    return file_name("Rep pack", pack.board.name, pack.seat.label, pack.person.name)


def _masthead(pack: RepPack) -> Masthead:
    return masthead(
        pack.sender,
        "Rep pack",
        pack,
        on=pack.on,
        printed_on=pack.printed_on,
        for_whom=pack.person.name,
        lines=(pack.board.name, pack.seat.label, *(() if pack.is_officers else ask(pack.sender))),
    )


DOCUMENT = Document(
    name=REP_PACK,
    title="Rep pack",
    purpose="All that one representative needs for one seat, with the papers of the next meeting behind.",
    wanted=Wanted.APPOINTMENT,
    also_called=("induction pack", "welcome pack", "reps pack", "board papers", "meeting pack"),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    papers=papers,
    gives=gives,
    sections=KINDS,
    order=10,
)
