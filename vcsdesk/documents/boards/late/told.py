"""What a supplement says: why it comes now, where its papers go, and how much notice they leave."""

import msgspec

from vcsdesk.documents.boards.changes.pages import last_page_of, pages_of
from vcsdesk.documents.boards.late.facts import LatePaper, LatePapers
from vcsdesk.documents.boards.pack.head import pack_masthead
from vcsdesk.documents.unknown import NOT_RECORDED
from vcsdesk.printing import (
    Masthead,
    Part,
    Story,
    Words,
    bold,
    grid,
    heading,
    lead,
    letterhead,
    para,
    tick_list,
    unbroken,
)
from vcsdesk.wording import count, moment, plain_day, short_day


def story(facts: LatePapers) -> Story:
    """Tell why it comes now and what to do with it, then what notice it leaves."""
    made = plain_day(facts.held.last.as_at)
    came = f"{count(len(facts.late), 'paper')} for this meeting came after your pack of {made} was printed."
    behind = "It is" if len(facts.late) == 1 else "They are"
    return [
        letterhead(_masthead(facts)),
        lead(f"{came} {behind} bound in behind."),
        heading("Where to put what is here"),
        tick_list([*(_step(late) for late in facts.late), _this_page()]),
        *_notice(facts),
    ]


def _masthead(facts: LatePapers) -> Masthead:
    meeting = facts.meeting
    which = f"For the meeting of {unbroken(moment(meeting.held_on, meeting.starts_at))}"
    head = pack_masthead(facts.pack, f"Supplement {facts.number}", facts, which)
    return msgspec.structs.replace(head, numbered=f"S{facts.number}")


def _step(late: LatePaper) -> Words:
    """Say where one paper goes."""
    pages = pages_of(late.now, range(1, late.now.pages + 1))
    if late.was is not None:
        old = pages_of(late.was, range(1, late.was.pages + 1))
        return (
            bold(f"A newer version of “{late.paper.title}”."),
            f" Take out {old}. Put in the new {pages}.",
        )
    where = f" behind {last_page_of(late.behind)}" if late.behind else " at the end of your pack"
    return (bold(f"“{late.paper.title}”."), f" Put {pages}{where}.")


def _this_page() -> Words:
    """Say where the page that says so goes."""
    said = " Keep it behind the list of what is in your pack, until you get a list that names these papers."
    return (bold("This page."), said)


def _notice(facts: LatePapers) -> list[Part]:
    rows = [
        (
            late.paper.title,
            short_day(late.paper.received_on) if late.paper.received_on else NOT_RECORDED,
            late.notice,
        )
        for late in facts.late
    ]
    promise = facts.pack.board.notice
    said = (
        f"The board promises {promise} before each meeting."
        if promise
        else "How much notice the board promises is not recorded."
    )
    return [
        heading("How much notice this leaves"),
        para(said),
        grid(
            ("Paper", "Came on", "Notice"), rows, (4, 2, 4), "When each paper came and what notice it leaves"
        ),
    ]
