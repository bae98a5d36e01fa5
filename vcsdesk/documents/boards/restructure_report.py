"""The restructure report: what changes on one day, before and after, and what is to be done about it."""

from vcsdesk.documents.boards.redrawn import changes, seats
from vcsdesk.documents.boards.redrawn.facts import Redrawn, gather
from vcsdesk.documents.boards.redrawn.to_do import to_do
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.printing import Document, Story, Wanted, letterhead
from vcsdesk.records.boards.restructure import Restructure


def story(report: Redrawn) -> Story:
    """Tell what was decided, what it does, and what is left to do."""
    draft = ", draft" if report.is_draft else ""
    head = masthead(
        report.sender,
        f"Restructure report{draft}",
        report,
        on=report.on,
        printed_on=report.printed_on,
        for_whom=report.title,
    )
    return [
        letterhead(head),
        changes.opening(report),
        changes.lines(report),
        changes.before_and_after(report),
        seats.seats(report),
        seats.endings(report),
        to_do(report),
    ]


def named(report: Redrawn) -> str:
    """Name the file."""
    return file_name("Restructure report", report.title)


DOCUMENT = Document(
    name="restructure-report",
    title="Restructure report",
    purpose="Explains one restructure: what was, what is now, and which seats are won and lost.",
    wanted=Wanted.CHANGE,
    also_called=("reorganisation", "merger", "before and after", "what changed", "history"),
    about=Restructure,
    gather=gather,
    story=story,
    file_name=named,
)
