"""The rep pack: what one representative needs for one seat, the next meeting's papers bound in behind."""

from collections.abc import Callable, Mapping, Sequence

from vcsdesk.documents.arranging import in_sections
from vcsdesk.documents.boards.pack import board, glance, practice, welcome
from vcsdesk.documents.boards.pack.facts import RepPack, gather
from vcsdesk.documents.boards.pack.head import pack_masthead
from vcsdesk.documents.boards.pack.kinds import KINDS
from vcsdesk.documents.file_names import file_name
from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.lists.printing.held import REP_PACK
from vcsdesk.printing import (
    BoundPaper,
    Document,
    Gives,
    Part,
    Story,
    Wanted,
    contents,
    title_page,
)
from vcsdesk.printing.parts import Section, flat
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
        title_page(pack_masthead(pack, "Rep pack", pack)),
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


def keys(pack: RepPack) -> list[str]:
    """Name every section and every paper bound in, in order, by its key."""
    sections = (part.key for part in flat(story(pack)) if isinstance(part, Section))
    return [*sections, *(paper.key for paper in papers(pack))]


def gives(pack: RepPack) -> Gives:
    """Remember which meeting it was for."""
    return Gives(meeting_id=pack.next_meeting.meeting_id if pack.next_meeting else None)


def named(pack: RepPack) -> str:
    """Name the file."""
    return file_name("Rep pack", pack.board.name, pack.seat.label, pack.person.name)


DOCUMENT = Document(
    name=REP_PACK,
    title="Rep pack",
    purpose="All that one representative needs for one seat, with the papers of the next meeting behind.",
    wanted=Wanted.APPOINTMENT,
    also_called=(
        "induction pack",
        "welcome pack",
        "reps pack",
        "board papers",
        "meeting pack",
        "starter pack",
        "meeting papers",
        "job description",
        "terms of reference",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    papers=papers,
    gives=gives,
    sections=KINDS,
    order=10,
)
