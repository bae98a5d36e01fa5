"""How often a board meets, in words."""

from vcsdesk.documents.day import Day
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.rules.meetings.recurrence import in_words, rhythm_of


def rhythm(day: Day, body_id: int) -> str:
    """Say how often a board meets; nothing where no series is recorded."""
    series = [
        each
        for each in day.store.find(MeetingSeries, body_id=body_id, order_by="first_on, id")
        if each.last_on is None or each.last_on >= day.on
    ]
    running = [each for each in series if each.first_on <= day.on] or series[:1]
    return "; ".join(in_words(rhythm_of(each), each.first_on) for each in running)
