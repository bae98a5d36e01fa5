"""Papers as they came: the latest file of each, with its board and meeting."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.papers.paper import Stage
from vcsdesk.records.record import View


class ReceivedPaper(View, frozen=True, kw_only=True):
    """A paper with the latest file that had come by `:on`, under the name its board has that day."""

    select: ClassVar[str] = f"""
        SELECT paper.id AS paper_id, paper.title, paper.body_id, {name_on("paper.body_id")} AS board,
            paper.meeting_id, meeting.held_on, paper.stage, version.pages, version.received_on,
            coalesce(version.file_name, '') AS file_name, coalesce(version.sha256, '') AS sha256
        FROM paper
        LEFT JOIN meeting ON meeting.id = paper.meeting_id
        LEFT JOIN paper_version AS version ON version.paper_id = paper.id AND version.number = (
            SELECT max(number) FROM paper_version
            WHERE paper_id = paper.id AND (received_on IS NULL OR received_on <= :on)
        )
        WHERE version.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM paper_version WHERE paper_id = paper.id)
        ORDER BY meeting.held_on DESC, board COLLATE NOCASE, paper.place, paper.id
    """

    paper_id: int
    title: str
    body_id: int
    board: str
    meeting_id: int | None
    held_on: date | None
    stage: Stage
    pages: int | None
    received_on: date | None
    file_name: str
    sha256: str
