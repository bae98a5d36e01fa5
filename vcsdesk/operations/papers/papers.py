"""Papers are taken in as PDF files, followed by newer versions, retitled, moved and removed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from vcsdesk.operations import checks
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.papers.paper import Paper, Stage
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.refused import Refused
from vcsdesk.store import Store

if TYPE_CHECKING:
    from vcsdesk.printing.cleaning import CleanPaper

    Reader = Callable[[bytes], CleanPaper]


def take_in_paper(
    store: Store,
    about: Body | Meeting,
    title: str,
    content: bytes,
    *,
    file_name: str,
    received_on: date | None,
    stage: Stage = Stage.NOT_KNOWN,
    publishable: bool | None = None,
    read: Reader | None = None,
) -> Paper:
    """Take in a paper that a body sent out, for one of its meetings where it is for one.

    The file is kept as it came, once however often it comes. `read` is for whoever takes in many at once.
    """
    called = checks.name(title, "A paper")
    pages = _pages_of(content, file_name, read)
    meeting = about if isinstance(about, Meeting) else None
    body_id = about.body_id if isinstance(about, Meeting) else about.id
    with store.step("Take in paper"):
        paper = store.add(
            Paper(
                body_id=body_id,
                meeting_id=meeting.id if meeting else None,
                title=called,
                stage=stage,
                publishable=publishable,
                place=_next_place(store, body_id, meeting),
            )
        )
        _keep(store, paper, 1, content, pages, file_name, received_on)
        if meeting is not None:
            _note_arrival(store, meeting, received_on)
        return paper


def new_version(
    store: Store,
    paper: Paper,
    content: bytes,
    *,
    file_name: str,
    received_on: date | None,
    read: Reader | None = None,
) -> PaperVersion:
    """Take in a newer version of a paper; the earlier ones stay."""
    pages = _pages_of(content, file_name, read)
    versions = store.find(PaperVersion, paper_id=paper.id, order_by="number")
    with store.step("Take in new version of paper"):
        number = versions[-1].number + 1 if versions else 1
        version = _keep(store, paper, number, content, pages, file_name, received_on)
        if versions and versions[-1].sha256 == version.sha256:
            raise Refused("That is the version we have.", "Choose the newer file.")
        return version


def correct_paper(store: Store, paper: Paper, **new: object) -> Paper:
    """Correct a paper's title, its stage or whether it may be published."""
    new = checks.tidied(new)
    if "title" in new:
        new["title"] = checks.name(str(new["title"]), "A paper")
    with store.step("Correct paper"):
        return store.change(paper, **new)


def retitle_paper(store: Store, paper: Paper, title: str) -> Paper:
    """Give a paper another title."""
    called = checks.name(title, "A paper")
    with store.step("Retitle paper"):
        return store.change(paper, title=called)


def move_paper(store: Store, paper: Paper, to: Meeting | Body) -> Paper:
    """Put a paper to another meeting, or to a body without a meeting."""
    meeting = to if isinstance(to, Meeting) else None
    body_id = to.body_id if isinstance(to, Meeting) else to.id
    with store.step("Move paper"):
        moved = store.change(
            paper,
            body_id=body_id,
            meeting_id=meeting.id if meeting else None,
            place=_next_place(store, body_id, meeting),
        )
        _note_none_left(store, paper.meeting_id)
        first = store.first(PaperVersion, paper_id=paper.id, order_by="number")
        if meeting is not None and first is not None:
            _note_arrival(store, meeting, first.received_on)
        return moved


def remove_paper(store: Store, paper: Paper) -> None:
    """Take a paper away that was taken in by mistake, with all its versions."""
    with store.step("Remove paper"):
        for version in store.find(PaperVersion, paper_id=paper.id):
            store.remove(version)
        store.remove(paper)
        _note_none_left(store, paper.meeting_id)


def _pages_of(content: bytes, file_name: str, read: Reader | None) -> int:
    """Count a file's pages in a process of its own; Refused when it could never be bound into a pack."""
    from vcsdesk.printing.cleaning import clean_paper

    try:
        return (read or clean_paper)(content).pages
    except Refused as refused:
        which = f"“{file_name}” was not taken in." if file_name else "The file was not taken in."
        raise Refused(f"{which} {refused.message}", refused.hint) from refused


def _keep(
    store: Store,
    paper: Paper,
    number: int,
    content: bytes,
    pages: int,
    file_name: str,
    received_on: date | None,
) -> PaperVersion:
    return store.add(
        PaperVersion(
            paper_id=paper.id,
            number=number,
            sha256=store.keep_content(content),
            file_name=checks.text(file_name) or f"{paper.title}.pdf",
            pages=pages,
            received_on=received_on,
        )
    )


def _note_arrival(store: Store, meeting: Meeting, received_on: date | None) -> None:
    """Note when the first of a meeting's papers came, unless that is noted already."""
    current = store.get(Meeting, meeting.id)
    if current.papers_received_on is None and received_on is not None:
        store.change(current, papers_received_on=received_on)


def _note_none_left(store: Store, meeting_id: int | None) -> None:
    """Note that no papers came to a meeting, where its last one is gone."""
    if meeting_id is not None and store.first(Paper, meeting_id=meeting_id) is None:
        store.change(store.get(Meeting, meeting_id), papers_received_on=None)


def _next_place(store: Store, body_id: int, meeting: Meeting | None) -> int:
    others = store.find(Paper, body_id=body_id, meeting_id=meeting.id if meeting else None)
    return max((other.place for other in others), default=0) + 1
