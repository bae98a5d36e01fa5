"""Whether the records make sense together, over all of their history."""

from datetime import timedelta

import pytest

import make
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.partial_date import PartialDate, on_day

ONE_DAY = timedelta(days=1)


def test_an_ordinary_borough_is_sound(store, today):
    trust = make.body(store, "Trust board")
    early = make.body(store, "Early years", trust, valid_to=on_day(today))
    seat = make.seat(store, early, valid_from=PartialDate("2020-05"), valid_to=on_day(today))
    make.appointment(store, seat, valid_from=PartialDate("2020"), valid_to=PartialDate("2022-05"))
    make.appointment(store, seat, valid_from=PartialDate("2022-06"), valid_to=PartialDate("2026"))
    make.meeting(store, early, today)
    make.meeting(store, early, today + ONE_DAY, status=MeetingStatus.CANCELLED)
    assert problems(store) == ()


@pytest.mark.parametrize(("starts", "count"), [("2022-03-01", 1), ("2022-03-02", 0), ("2022", 0)])
def test_one_seat_has_one_holder_a_day_over_all_history(store, starts, count):
    seat = make.seat(store, make.body(store, "Trust board"), "Early years")
    one, other = make.person(store, "Ann"), make.person(store, "Bo")
    make.appointment(store, seat, one, valid_to=PartialDate("2022-03-01"))
    make.appointment(store, seat, other, valid_from=PartialDate(starts))
    said = ("The seat “Early years” on “Trust board” is held by Ann and Bo at once.",)
    assert problems(store) == said * count


def test_an_ended_body_has_no_seats_or_meetings_after_its_end(store, today):
    body = make.body(store, "Old", valid_to=on_day(today))
    make.seat(store, body, "Youth")
    make.meeting(store, body, today + ONE_DAY)
    assert problems(store) == (
        "The seat “Youth” on “Old” goes on although its board or group has ended.",
        "“Old” has a meeting on 25 November 2026, after it ended.",
    )


def test_nobody_sits_where_there_is_no_seat_yet_or_no_longer(store, today):
    body = make.body(store, "Board")
    seat = make.seat(store, body, "Youth", valid_from=PartialDate("2024"), valid_to=on_day(today))
    make.appointment(store, seat, make.person(store, "Ann"), valid_from=PartialDate("2023-12-31"))
    assert problems(store) == (
        "Ann still sits in “Youth” on “Board”, which has ended.",
        "Ann sat in “Youth” on “Board” before there was such a seat.",
    )


def test_the_tree_stays_a_tree_at_every_time(store):
    one = make.body(store, "One")
    two = make.body(store, "Two")
    make.body_parent(store, one, two, valid_to=PartialDate("2024"))
    make.body_parent(store, two, one, valid_from=PartialDate("2025"))
    assert problems(store) == ()
    make.body_parent(store, two, one, valid_from=PartialDate("2023"), valid_to=PartialDate("2023"))
    assert problems(store) == tuple(
        f"“{name}” stands under itself, by way of what stands above it." for name in ("One", "Two")
    )


def test_a_body_has_one_name_and_one_place_at_a_time(store):
    trust, other = make.body(store, "Trust"), make.body(store, "Other")
    early = make.body(store, "Early years", trust)
    make.body_name(store, early, "Young children")
    make.body_parent(store, early, other)
    assert problems(store) == (
        "“Young children” has two names at once: “Early years” and “Young children”.",
        "“Young children” stands under “Trust” and “Other” at once.",
    )


def test_a_term_does_not_end_before_it_begins(store, today):
    make.appointment(
        store,
        make.seat(store, make.body(store, "Board"), "Youth"),
        make.person(store, "Ann"),
        valid_from=on_day(today),
        term_ends=today - ONE_DAY,
    )
    assert problems(store) == ("Ann’s term in “Youth” on “Board” ends before it begins.",)


def test_papers_and_attendance_stay_with_their_own_board(store):
    here, there = make.body(store, "Here"), make.body(store, "There")
    meeting = make.meeting(store, there)
    make.paper(store, here, "The plan", meeting_id=meeting.id)
    make.attendance(store, meeting, make.person(store, "Ann"), seat_id=make.seat(store, here, "Youth").id)
    assert problems(store) == (
        "The paper “The plan” is “Here”’s, but at the meeting of another.",
        "Ann is marked at a meeting of “There” for “Youth” on “Here”.",
    )
