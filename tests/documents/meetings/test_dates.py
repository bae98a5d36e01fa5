"""The dates to come: one line for a meeting, and its place only where it is not the usual one."""

from datetime import time

import make
from documents import boroughs
from vcsdesk.documents.day import Day
from vcsdesk.documents.meetings.dates import month_table, place_table, usual_places
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.store import Store

ON, DAY = boroughs.ON, boroughs.DAY


def test_the_place_most_meetings_share_is_told_once(store: Store, day: Day) -> None:
    board = make.body(store, "Play board")
    for days, venue in ((1, "Town hall"), (2, "Town hall"), (3, "Library"), (4, "")):
        make.meeting(
            store, board, ON + days * DAY, venue=venue, starts_at=time(10), status=MeetingStatus.CONFIRMED
        )
    places = usual_places(day.meetings)
    assert place_table(day.meetings, places).rows == (("Play board", "Town hall"),)
    assert month_table(day.meetings, places, "").rows == (
        ("Wed\u00a025,\u00a010\u00a0am", "Play board"),
        ("Thu\u00a026,\u00a010\u00a0am", "Play board"),
        ("Fri\u00a027,\u00a010\u00a0am", "Play board, Library"),
        ("Sat\u00a028,\u00a010\u00a0am", "Play board, place not recorded"),
    )


def test_a_place_that_was_used_once_is_not_the_usual_one(store: Store, day: Day) -> None:
    make.meeting(store, held_on=ON + DAY, venue="Library")
    assert usual_places(day.meetings) == {}


def test_a_meeting_that_is_not_firm_says_so(store: Store, day: Day) -> None:
    make.meeting(store, make.body(store, "Play board"), ON + DAY, status=MeetingStatus.PROVISIONAL, venue="X")
    assert month_table(day.meetings, {}, "").rows[0][1] == "Play board (provisional), X"
