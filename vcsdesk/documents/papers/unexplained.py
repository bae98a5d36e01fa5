"""The abbreviations in the papers of the coming meetings that nobody has explained to us."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from shutil import rmtree

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.files import private_folder, write_whole
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.refused import Refused
from vcsdesk.rules.papers.jargon import Term
from vcsdesk.store import Store
from vcsdesk.wording import listed


class ComingPaper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper for a meeting to come."""

    title: str
    board: str
    body_id: int
    sha256: str


class ReadPaper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper with the terms that stand in it, or why it could not be read."""

    paper: ComingPaper
    terms: tuple[Term, ...] = ()
    refused: str = ""


class UnexplainedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A term that is not explained on a board, with how its papers explain it themselves, if they do."""

    term: str
    said: str
    board: str
    where: str
    body_id: int


def coming_papers(day: Day) -> tuple[ComingPaper, ...]:
    """Give the papers of the meetings to come, the next meeting first."""
    return tuple(
        ComingPaper(title=paper.title, board=paper.board, body_id=paper.body_id, sha256=paper.sha256)
        for meeting in day.meetings
        if meeting.held_on >= day.on
        for paper in day.papers.get(meeting.meeting_id, ())
        if paper.sha256
    )


def lay_ready(store: Store, papers: Iterable[ComingPaper]) -> Path:
    """Lay papers into a private folder, for the worker to read; whoever asked takes it away."""
    folder = private_folder()
    try:
        for sha256 in sorted({paper.sha256 for paper in papers}):
            write_whole(folder / f"{sha256}.pdf", store.content(sha256))
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    return folder


def read_papers(
    papers: Sequence[ComingPaper], folder: Path, report: Callable[[int, int, str], object]
) -> tuple[ReadPaper, ...]:
    """Read the terms of papers that lie ready; one that cannot be read does not keep the others out."""
    from vcsdesk.printing.guard import Guard

    found: list[ReadPaper] = []
    with Guard() as guard:
        for number, paper in enumerate(papers):
            report(number, len(papers), paper.title)
            try:
                clean = guard.clean((folder / f"{paper.sha256}.pdf").read_bytes())
            except Refused as refusal:
                found.append(ReadPaper(paper=paper, refused=refusal.message))
            else:
                found.append(ReadPaper(paper=paper, terms=clean.terms))
    report(len(papers), len(papers), "")
    return tuple(found)


def unexplained(
    read: Iterable[ReadPaper], glossary: Sequence[GlossarySense], names: Iterable[str] = ()
) -> tuple[UnexplainedRow, ...]:
    """Give the terms used on each board that have no meaning there, in the order of the alphabet.

    Those that are `names` of boards need none.
    """
    known = {(sense.term.strip().casefold(), sense.body_id) for sense in glossary}
    known |= {(name.casefold(), None) for name in names}
    used: dict[tuple[str, int], list[tuple[ComingPaper, Term]]] = {}
    for each in read:
        for term in each.terms:
            key = term.letters.casefold()
            if term.used_on and not {(key, None), (key, each.paper.body_id)} & known:
                used.setdefault((key, each.paper.body_id), []).append((each.paper, term))
    found = [_row(uses) for uses in used.values()]
    return tuple(sorted(found, key=lambda row: (row.term.casefold(), row.board)))


def _row(uses: Sequence[tuple[ComingPaper, Term]]) -> UnexplainedRow:
    paper, term = uses[0]
    said = next((each.words for _, one in uses for each in one.explained), "")
    where = "; ".join(f"{each.title}, {_pages(one.used_on)}" for each, one in uses)
    return UnexplainedRow(term=term.letters, said=said, board=paper.board, where=where, body_id=paper.body_id)


def _pages(pages: Sequence[int]) -> str:
    return f"page{'s' if len(pages) > 1 else ''} {listed(str(page) for page in pages)}"
