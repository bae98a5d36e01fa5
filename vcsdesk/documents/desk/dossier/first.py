"""The first page of the dossier: what has to happen this week, before anything else is read."""

from collections.abc import Sequence

from vcsdesk.documents.desk.dossier.ahead import meeting_table
from vcsdesk.documents.desk.dossier.facts import Dossier
from vcsdesk.lists.desk.today_row import TodayRow
from vcsdesk.printing import Part, grid, heading, lead, para
from vcsdesk.rules.desk.harm import THIS_WEEK, Urgency
from vcsdesk.wording import capital, count

PRESSING = frozenset({Urgency.OVERDUE, Urgency.DUE_THIS_WEEK})


def first_page(of: Dossier) -> list[Part]:
    """Say what this week asks: the meetings, then what is overdue or due."""
    pressing = [row for row in of.waiting if row.harm in PRESSING]
    week = [row for row in of.meetings if row.held_on <= of.on + THIS_WEEK]
    meets = count(len(week), "meeting", none="no meeting")
    waits = count(len(pressing), "thing", none="nothing")
    who = of.sender.officer or "the officer"
    return [
        lead(f"If {who} is off tomorrow, this week has {meets}, and {waits} overdue or due."),
        heading("Meetings this week", 2),
        meeting_table(of, week) if week else para("No meeting is recorded for the next seven days."),
        *waiting_table("Overdue or due this week", pressing),
    ]


def waiting_table(title: str, found: Sequence[TodayRow]) -> list[Part]:
    """Set out what waits, under its title."""
    if not found:
        return []
    rows = [(row.what, row.where, capital(row.when)) for row in found]
    return [heading(title, 2), grid(("What", "Where", "By when"), rows, (5, 3, 2.2), title)]
