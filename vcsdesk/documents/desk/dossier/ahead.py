"""The next 30 days: which boards meet, and who goes."""

from collections.abc import Sequence

from vcsdesk.documents.desk.dossier.facts import Dossier
from vcsdesk.documents.meetings.dates import at, when
from vcsdesk.documents.unknown import known
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.printing import Part, grid, para
from vcsdesk.printing.parts import Grid
from vcsdesk.wording import count


def thirty_days(of: Dossier) -> list[Part]:
    """List the meetings, with the papers that have come for each."""
    if not of.meetings:
        return [para("No meeting is recorded for the next 30 days.")]
    return [meeting_table(of, of.meetings)]


def meeting_table(of: Dossier, meetings: Sequence[MeetingRow]) -> Grid:
    """Set meetings out: when, where, who goes, and whether papers have come."""
    rows = [
        (
            f"{when(row.held_on)}, {at(row)}",
            f"{row.board}, at {row.venue}" if row.venue else f"{row.board}, place {known(None)}",
            of.goes.get(row.body_id, "nobody"),
            count(row.papers, "paper", none="none yet"),
        )
        for row in meetings
    ]
    return grid(("When", "Board or group", "Who goes", "Papers"), rows, (2.8, 3.8, 2.8, 1.7), "Meetings")
