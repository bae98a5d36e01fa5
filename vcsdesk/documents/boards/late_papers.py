"""The late papers supplement: papers of the next meeting that came after a rep pack was given."""

from collections.abc import Mapping
from typing import Any

import msgspec

from vcsdesk.documents.boards import rep_pack
from vcsdesk.documents.boards.late.facts import LatePaper, LatePapers, gather
from vcsdesk.documents.boards.late.told import story
from vcsdesk.documents.file_names import file_name
from vcsdesk.printing import BoundPaper, Document, Edition, Gives, Printed, UnboundPaper, Wanted
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenAs
from vcsdesk.refused import NotNow, Refused


def papers(facts: LatePapers) -> tuple[BoundPaper, ...]:
    """Name the late papers, each under the number it has in the pack."""
    return tuple(
        msgspec.structs.replace(rep_pack.bound(late.paper), number=late.now.number)
        for late in (*facts.late, *facts.unbound)
    )


def compose(facts: LatePapers, edition: Edition, ready: Mapping[str, Any], both_sides: bool) -> Printed:  # noqa: FBT001
    """Tell of the papers that can be bound, and name the others; Refused where none can be."""
    from vcsdesk.printing.cleaning import CleanPaper
    from vcsdesk.printing.layout import GONE, set_out

    late, unbound, why = list[LatePaper](), list[LatePaper](), list[Refused]()
    for each in facts.late:
        clean = ready.get(each.paper.sha256, GONE)
        if isinstance(clean, CleanPaper):
            now = msgspec.structs.replace(each.now, pages=clean.pages)
            late.append(msgspec.structs.replace(each, now=now))
        else:
            unbound.append(each)
            why.append(clean)
    if not late:
        said = (
            str(UnboundPaper(each.paper.title, one.message)) for each, one in zip(unbound, why, strict=True)
        )
        passes = all(isinstance(one, NotNow) for one in why)
        hint = "Try again in a moment." if passes else "Take in a better copy of it."
        raise Refused(" ".join((*said, facts.none_is_late)), hint)
    told = msgspec.structs.replace(facts, late=tuple(late), unbound=tuple(unbound))
    return set_out(_TOLD, told, edition, ready, both_sides=both_sides)


def gives(facts: LatePapers) -> Gives:
    """Remember which meeting it is for, and to what it adds."""
    return Gives(
        given_as=GivenAs.SUPPLEMENT, meeting_id=facts.meeting.meeting_id, follows_id=facts.held.latest.id
    )


def named(facts: LatePapers) -> str:
    """Name the file."""
    pack = facts.pack
    return file_name(f"Supplement {facts.number}", pack.board.name, pack.seat.label, pack.person.name)


DOCUMENT = Document(
    name="late-papers",
    title="Late papers supplement",
    purpose="The papers of the next meeting that came after a rep pack was given, and where they go in it.",
    wanted=Wanted.BEFORE,
    also_called=(
        "supplementary papers",
        "supplement",
        "to follow papers",
        "tabled papers",
        "addendum",
        "late items",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    papers=papers,
    gives=gives,
    compose=compose,
    order=14,
)
_TOLD = msgspec.structs.replace(DOCUMENT, compose=None)
