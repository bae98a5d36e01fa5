"""The last meetings and who came: what is not recorded is not an absence."""

from datetime import timedelta

import make
from documents import boroughs
from vcsdesk.documents.day import Day
from vcsdesk.documents.meetings.past import last_meetings
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.store import Store

ON = boroughs.ON


def test_the_last_three_that_were_held_come_latest_first(store: Store, day: Day) -> None:
    board = make.body(store)
    for days in (10, 20, 30, 40):
        make.meeting(store, board, ON - timedelta(days=days))
    make.meeting(store, board, ON - timedelta(days=5), status=MeetingStatus.CANCELLED)
    make.meeting(store, board, ON)
    assert [(ON - each.held_on).days for each in last_meetings(day, day.meetings)] == [10, 20, 30]


def test_who_came_is_told_by_how_they_came(store: Store, day: Day) -> None:
    meeting = make.meeting(store, held_on=ON - timedelta(days=10), note="Long.")
    for name, presence in (
        ("Ann", Presence.ATTENDED),
        ("Bea", Presence.APOLOGIES),
        ("Chi", Presence.ATTENDED),
        ("Di", Presence.NOT_RECORDED),
    ):
        make.attendance(store, meeting, make.person(store, name), presence=presence)
    (told,) = last_meetings(day, day.meetings)
    assert told.came == "Came: Ann and Chi. Apologies: Bea."
    assert told.note == "Long."


def test_nobody_noted_is_not_recorded(store: Store, day: Day) -> None:
    make.meeting(store, held_on=ON - timedelta(days=10))
    assert last_meetings(day, day.meetings)[0].came == "not recorded"
