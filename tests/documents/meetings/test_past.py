"""The last meetings and who came: what is not recorded is not an absence."""

from datetime import timedelta

import make
from documents import boroughs
from vcsdesk.documents.day import Day
from vcsdesk.documents.meetings.past import PastMeeting, last_meetings, past_table
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


def test_who_came_is_told_and_not_who_was_late_or_left_early_or_stayed_away(store: Store, day: Day) -> None:
    meeting = make.meeting(store, held_on=ON - timedelta(days=10), note="Long.")
    for name, presence in (
        ("Ann", Presence.ATTENDED),
        ("Bea", Presence.APOLOGIES),
        ("Chi", Presence.ATTENDED),
        ("Di", Presence.NOT_RECORDED),
        ("Eve", Presence.LEFT_EARLY),
        ("Flo", Presence.LATE),
        ("Gus", Presence.DEPUTY),
        ("Hal", Presence.ABSENT),
    ):
        make.attendance(store, meeting, make.person(store, name), presence=presence)
    (told,) = last_meetings(day, day.meetings)
    assert told.came == "Ann, Chi, Flo, Eve and Gus (deputy). 1 apology."
    assert told.note == "Long."


def test_nobody_noted_is_not_recorded(store: Store, day: Day) -> None:
    make.meeting(store, held_on=ON - timedelta(days=10))
    assert last_meetings(day, day.meetings)[0].came == "not recorded"


def test_there_is_no_column_for_notes_where_none_were_taken() -> None:
    bare, noted = PastMeeting(ON, "Ann.", ""), PastMeeting(ON, "Ann.", "Long.")
    assert past_table([bare, bare]).headings == ("Date", "Who came for the sector")
    assert past_table([bare, noted]).headings == ("Date", "Who came for the sector", "Notes")
