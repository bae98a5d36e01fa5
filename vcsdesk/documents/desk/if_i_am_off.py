"""“If I’m off tomorrow”: what whoever stands in for the officer has to know, this week first."""

from vcsdesk.documents.desk.dossier import ahead, desk, first, seats
from vcsdesk.documents.desk.dossier.facts import Dossier, gather
from vcsdesk.documents.desk.heads import ask, masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.printing import Document, Story, Wanted, heading, letterhead

_TITLE = "If I’m off tomorrow"


def story(of: Dossier) -> Story:
    """Tell the dossier from this week to where things are."""
    head = masthead(
        of.sender,
        _TITLE,
        of,
        on=of.on,
        printed_on=of.printed_on,
        for_whom=of.sender.borough,
        lines=ask(of.sender),
    )
    return [
        letterhead(head),
        *first.first_page(of),
        *seats.hers_alone(of),
        heading("The next 30 days"),
        *ahead.thirty_days(of),
        heading("The officer’s own seats"),
        *seats.own_seats(of),
        heading("What is open"),
        *desk.open_matters(of),
        heading("Seats that need something"),
        *seats.needing(of),
        heading("Whom to ring"),
        *desk.people(of),
        heading("Where things are"),
        *desk.where_things_are(of),
    ]


def named(of: Dossier) -> str:
    """Name the file."""
    return file_name(_TITLE, of.sender.borough)


DOCUMENT = Document(
    name="if-i-am-off",
    title=_TITLE,
    purpose="All that somebody has to know who stands in for you: this week, your seats, and whom to ring.",
    wanted=Wanted.ANY,
    also_called=(
        "dossier",
        "hand-over",
        "handover",
        "leave",
        "holiday",
        "sick",
        "cover",
        "stand in",
        "emergency",
        "absence",
        "business continuity",
    ),
    about=None,
    gather=gather,
    story=story,
    file_name=named,
    order=40,
)
