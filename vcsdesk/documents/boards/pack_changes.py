"""Pages to swap: the pages of a rep pack that are new since its reader was given it, with a slip on top."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from vcsdesk.documents.boards import rep_pack
from vcsdesk.documents.boards.changes.facts import PackChanges, gather
from vcsdesk.documents.boards.changes.slip import TITLE, story
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.lacking import not_bound
from vcsdesk.documents.remembering import section_of
from vcsdesk.printing import (
    BoundPaper,
    Document,
    Edition,
    Gives,
    Printed,
    PrintedSection,
    Story,
    UnboundPaper,
    Wanted,
)
from vcsdesk.printing.document import no_papers
from vcsdesk.printing.parts import Section, flat
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenAs
from vcsdesk.refused import NothingToDo, NotNow, Refused
from vcsdesk.rules.printing.kept_numbers import kept_numbers
from vcsdesk.rules.printing.swaps import swaps
from vcsdesk.wording import plain_day


def pack_story(facts: PackChanges) -> Story:
    """Tell the pack of today, each section under the number it has where it is held."""
    numbers = _numbers(facts)
    return [
        msgspec.structs.replace(part, number=numbers[part.key]) if isinstance(part, Section) else part
        for part in flat(rep_pack.story(facts.pack))
    ]


def papers(facts: PackChanges) -> tuple[BoundPaper, ...]:
    """Name the papers of the next meeting, each under the number it has where it is held."""
    numbers = _numbers(facts)
    return tuple(
        msgspec.structs.replace(paper, number=numbers[paper.key]) for paper in rep_pack.papers(facts.pack)
    )


def compose(facts: PackChanges, edition: Edition, ready: Mapping[str, Any], both_sides: bool) -> Printed:  # noqa: FBT001
    """Set the pack of today out, compare it with what is held, and print a slip and what is new.

    Refused where nothing changed, or where a paper that is held cannot be read: it is still in the pack, and
    its pages are not to be thrown away.
    """
    from vcsdesk.printing.layout import set_out
    from vcsdesk.printing.updating import update

    whole = set_out(_PACK, facts, edition, ready)
    _check_all_read(facts, ready, whole.sections)
    now = [section_of(place, each) for place, each in enumerate(whole.remembered)]
    found = swaps(facts.held.sections, now, both_sides=facts.held.both_sides)
    if not found:
        since = plain_day(facts.held.given_on)
        raise NothingToDo(
            f"Nothing has changed since {since} in the pack of {facts.pack.person.name} "
            f"for {facts.pack.board.name}.",
            "There is nothing to swap.",
        )
    slip = set_out(_SLIP, msgspec.structs.replace(facts, swaps=found), edition)
    wanted = {swap.now.section: swap.in_pages for swap in found if swap.now and swap.in_pages}
    return update(slip, whole, wanted, edition, ready, both_sides=both_sides)


def _check_all_read(facts: PackChanges, ready: Mapping[str, Any], now: Sequence[PrintedSection]) -> None:
    """Refuse where a paper that is held and still wanted is not in the pack as it was set out."""
    from vcsdesk.printing.kept import laid_paper
    from vcsdesk.printing.layout import GONE

    held = {section.section for section in facts.held.sections}
    lacking = held.difference(section.key for section in now)
    wanted = [
        (paper, laid_paper(ready.get(paper.sha256, GONE))) for paper in papers(facts) if paper.key in lacking
    ]
    lost = [(paper.title, why) for paper, why in wanted if isinstance(why, Refused)]
    if lost:
        it = "It is" if len(lost) == 1 else "They are"
        passes = all(isinstance(why, NotNow) for _, why in lost)
        again = "Try again in a moment. If it stays so, take" if passes else "Take"
        raise Refused(
            f"{not_bound([UnboundPaper(title, why.message) for title, why in lost])} {it} in the pack that "
            f"{facts.pack.person.name} holds for {facts.pack.board.name}, so no pages of it were swapped.",
            f"{again} in a better copy, or print the whole pack again.",
        )


def gives(facts: PackChanges) -> Gives:
    """Remember which pack it changes, and that it is in the letters of that one."""
    meeting_id = rep_pack.gives(facts.pack).meeting_id
    return Gives(
        given_as=GivenAs.CHANGES,
        meeting_id=meeting_id,
        follows_id=facts.held.latest.id,
        edition=facts.edition,
    )


def named(facts: PackChanges) -> str:
    """Name the file."""
    return file_name(TITLE, facts.pack.board.name, facts.pack.seat.label, facts.pack.person.name)


def _numbers(facts: PackChanges) -> dict[str, str]:
    return kept_numbers(facts.held.numbers, rep_pack.keys(facts.pack))


DOCUMENT = Document(
    name="pack-changes",
    title=TITLE,
    purpose="The pages of a rep pack that are new since it was given, and a slip that says what to swap.",
    wanted=Wanted.CHANGE,
    also_called=(
        "pack update",
        "delta pack",
        "replacement pages",
        "changes to the pack",
        "update",
        "amendments",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    papers=papers,
    gives=gives,
    compose=compose,
    order=12,
)
_SLIP = msgspec.structs.replace(DOCUMENT, papers=no_papers, compose=None)
_PACK = msgspec.structs.replace(DOCUMENT, story=pack_story, compose=None)
