"""Papers: what had come by a day, for which meeting, and how long before it."""

from datetime import date

import msgspec

from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.records.papers.paper import Stage
from vcsdesk.records.papers.received_paper import ReceivedPaper
from vcsdesk.store import Store


class PaperRow(msgspec.Struct, frozen=True, kw_only=True):
    """One paper and its latest file; `days_before` is from its coming to the meeting."""

    title: str
    board: str
    meeting_on: date | None
    stage: Stage
    pages: int | None
    received_on: date | None
    days_before: int | None
    file_name: str
    sha256: str
    paper_id: int
    body_id: int
    meeting_id: int | None


def rows(store: Store, on: date, today: date) -> tuple[PaperRow, ...]:
    """Read every paper, those for the latest meetings first."""
    return tuple(
        PaperRow(
            title=paper.title,
            board=paper.board,
            meeting_on=paper.held_on,
            stage=paper.stage,
            pages=paper.pages,
            received_on=paper.received_on,
            days_before=(
                (paper.held_on - paper.received_on).days if paper.held_on and paper.received_on else None
            ),
            file_name=paper.file_name,
            sha256=paper.sha256,
            paper_id=paper.paper_id,
            body_id=paper.body_id,
            meeting_id=paper.meeting_id,
        )
        for paper in store.view(ReceivedPaper, on=on)
    )


LISTING = Listing(
    name="papers",
    title="Papers",
    columns=(
        Column("Title", lambda row: row.title, width=44),
        Column("Board or group", lambda row: row.board, width=30),
        Column("Meeting", lambda row: row.meeting_on),
        Column("Stage", lambda row: row.stage),
        Column("Pages", lambda row: row.pages),
        Column("Came on", lambda row: row.received_on),
        Column("Days before", lambda row: row.days_before, tip="Days from its coming to the meeting"),
        Column("File", lambda row: row.file_name, width=24),
    ),
    rows=rows,
)
