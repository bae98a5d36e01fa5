"""What is told of a meeting beside the list: when and where, its notice, its papers, and who came."""

from vcsdesk import wording
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.papers.paper import Paper
from vcsdesk.screens.meetings.who_came import expected
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk


def meeting_sections(desk: Desk, row: MeetingRow) -> list[Section]:
    """Tell of one meeting."""
    store = desk.store
    meeting = store.get(Meeting, row.meeting_id)
    about = Section(
        facts=[
            ("When", wording.moment(row.held_on, row.starts_at)),
            ("That is", wording.distance(row.held_on, desk.on)),
            ("How long", wording.hours(row.length_minutes) if row.length_minutes else None),
            ("Where", row.venue),
            ("Status", row.status),
        ],
        lines=[meeting.note] if meeting.note else [],
    )
    notice = Section(
        "Notice",
        facts=[
            ("Given", row.notice),
            ("Promised", row.promise),
            ("Known since", wording.plain_day(row.known_on) if row.known_on else None),
        ],
        lines=[_change(each) for each in store.find(MeetingChange, meeting_id=row.meeting_id)],
    )
    titles = [paper.title for paper in store.find(Paper, meeting_id=row.meeting_id, order_by="place, id")]
    came = meeting.papers_received_on
    papers = Section(
        "Papers",
        facts=[("Came on", wording.plain_day(came) if came else None)],
        lines=titles or (["None have come yet."] if not came else []),
    )
    people = Section(
        "Who sits there",
        lines=[
            f"{each.person}, {each.sits_as}: {wording.value(each.presence).lower()}"
            for each in expected(desk, row.meeting_id)
        ],
    )
    return [about, notice, papers, people]


def _change(change: MeetingChange) -> str:
    """Say where it stood before, and when we were told."""
    why = f": {change.reason}" if change.reason else ""
    was = wording.moment(change.was_on, change.was_at)
    return f"It was to be on {was}; we were told on {wording.plain_day(change.told_on)}{why}"
