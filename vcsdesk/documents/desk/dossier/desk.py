"""The desk itself: what is open, whom to ring, and where things are."""

from collections.abc import Sequence

from vcsdesk.documents.desk.dossier.facts import Dossier, Ring
from vcsdesk.documents.desk.dossier.first import PRESSING, waiting_table
from vcsdesk.documents.unknown import NOT_RECORDED
from vcsdesk.printing import Part, bullets, grid, heading, para, unbroken
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.wording import count, plain_day

_HOW = (
    "Open the file with VCS Desk. All that was done is in it: nothing has to be saved.",
    "“Today” says what needs somebody, the nearest harm first. “Print room” prints every paper.",
    "Whatever you change can be undone, also the day after.",
    "“Save a copy” on the File menu makes a backup; take one before you begin.",
)
_NO_PASSWORDS = "Passwords and keys to the office are not in here. Ask whoever leads the organisation."


def open_matters(of: Dossier) -> list[Part]:
    """List what else waits, restructures not decided and reports nobody has read."""
    later = [row for row in of.waiting if row.harm not in PRESSING]
    drafts = [
        (draft.title, plain_day(draft.starts_on) if draft.starts_on else NOT_RECORDED) for draft in of.drafts
    ]
    made: list[Part] = waiting_table("What waits after this week", later)
    if drafts:
        table = grid(("Restructure in draft", "From"), drafts, (6, 3), "Restructures not decided yet")
        made += [heading("Changes being drafted", 2), table]
    unread = count(of.reports, "report has come and is", "reports have come and are", none="No report is")
    return [*made, heading("Reports", 2), para(f"{unread} waiting to be read.")]


def people(of: Dossier) -> list[Part]:
    """Say how those are reached who sit on the boards that meet soon."""
    if not of.people:
        return [para("Nobody else sits on a board that meets in the next 30 days.")]
    rows = [(each.name, each.why, _reached(each)) for each in of.people]
    return [grid(("Who", "Sits on", "How to reach them"), rows, (2.6, 4, 3.6), "Whom to ring")]


def where_things_are(of: Dossier) -> list[Part]:
    """Say where the records are and how they are used; never a password."""
    called = f"The borough’s file is called “{of.file}” and lies in the folder “{of.folder}”."
    file = called if of.file else "The borough’s file has no name yet."
    told: Sequence[str] = (file, *_HOW)
    return [bullets(told), para(_NO_PASSWORDS)]


def _reached(ring: Ring) -> str:
    told = [
        unbroken(way.value) if way.channel in {Channel.PHONE, Channel.TEXT} else way.value
        for way in ring.ways[:2]
    ]
    return "; ".join(told) or NOT_RECORDED
