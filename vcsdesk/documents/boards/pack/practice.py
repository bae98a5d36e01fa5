"""The practical end of the pack: reporting back, expenses, the induction checklist, notes and the papers."""

from collections.abc import Sequence

from vcsdesk.documents.boards.pack import steps
from vcsdesk.documents.boards.pack.facts import RepPack
from vcsdesk.documents.boards.said import OFFICERS_REPORT
from vcsdesk.documents.papers.jargon import jargon
from vcsdesk.documents.unknown import NOT_RECORDED
from vcsdesk.printing import (
    Part,
    grid,
    heading,
    keep_together,
    para,
    role_text,
    tick_list,
    write_lines,
)
from vcsdesk.wording import count, day, moment, short_day

_NOTE_LINES, _LEAST_NOTE_LINES = 20, 6
_BRING_IT = " Whatever is still open after your third meeting, bring it to us."


def reporting(pack: RepPack) -> Sequence[Part]:
    """Say how to report back."""
    return [para(OFFICERS_REPORT)] if pack.is_officers else role_text(pack.sender.how_to_report)


def expenses(pack: RepPack) -> Sequence[Part]:
    """Say how expenses are paid."""
    return () if pack.is_officers else role_text(pack.sender.expenses)


def words(pack: RepPack) -> list[Part]:
    """List the words and abbreviations that stand in this pack."""
    return [jargon(pack.senses, "" if pack.is_officers else pack.sender.who)]


def checklist(pack: RepPack) -> list[Part]:
    """Give the steps of the first months to tick."""
    return [
        para("Tick what is done." + ("" if pack.is_officers else _BRING_IT)),
        *_steps("Before your first meeting", steps.before(pack)),
        *_steps("At your first meeting", steps.at_first()),
        *_steps("After your first meeting", steps.after_first(pack)),
        *_steps("After your third meeting", steps.after_third(pack)),
    ]


def notes(pack: RepPack) -> list[Part]:
    """Leave room to write on, down to the foot of the page."""
    coming = pack.next_meeting
    wanted = "What I want to say, what was decided, and what the sector needs to know"
    said = [para(f"For {day(coming.held_on)}.")] if coming else []
    return [*said, write_lines(wanted, _NOTE_LINES, least=_LEAST_NOTE_LINES)]


def papers(pack: RepPack) -> list[Part]:
    """Say which papers are bound in behind this page."""
    coming = pack.next_meeting
    if coming is None or not pack.papers:
        return []
    rows = [
        (
            paper.title,
            count(paper.pages, "page") if paper.pages else NOT_RECORDED,
            short_day(paper.received_on) if paper.received_on else NOT_RECORDED,
        )
        for paper in pack.papers
    ]
    return [
        para(
            f"For {moment(coming.held_on, coming.starts_at)}. The board’s own papers follow behind this "
            "page, as they came to us; their pages are numbered on from ours."
        ),
        grid(("Paper", "Length", "Came on"), rows, (5, 1.6, 2), "The papers bound in behind this page"),
    ]


def _steps(title: str, told: list[str]) -> list[Part]:
    return [keep_together(heading(title, 2), tick_list(told))]
