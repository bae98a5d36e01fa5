"""Vacancies and expiries: which seats need something and what to do next, and when terms end."""

from vcsdesk.documents.boards.expiries.ending import cliff, spread
from vcsdesk.documents.boards.expiries.facts import Report, gather
from vcsdesk.documents.boards.expiries.needing import needing, summary
from vcsdesk.documents.desk.heads import ask, masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.printing import Document, Story, Wanted, lead, letterhead

_TITLE = "Vacancies and expiries"


def story(report: Report) -> Story:
    """Set the report out."""
    head = masthead(
        report.sender, _TITLE, report, on=report.on, printed_on=report.printed_on, lines=ask(report.sender)
    )
    if not report.seats:
        return [letterhead(head), lead("Seats on boards are not recorded yet.")]
    return [letterhead(head), *summary(report), *needing(report), *cliff(report), *spread(report)]


def named(report: Report) -> str:
    """Name the file."""
    return file_name(_TITLE, report.sender.borough)


DOCUMENT = Document(
    name="vacancies",
    title=_TITLE,
    purpose="The seats that are empty, held over or about to end, to plan who is chosen next.",
    wanted=Wanted.MONTHLY,
    also_called=(
        "empty seats",
        "expiry",
        "terms ending",
        "gaps",
        "to fill",
        "vacancy",
        "terms of office",
        "renewals",
        "recruitment",
        "elections due",
    ),
    about=None,
    gather=gather,
    story=story,
    file_name=named,
    order=30,
)
