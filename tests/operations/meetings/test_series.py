"""A rhythm is laid out as meetings, continued, and laid out again when it changes."""

from datetime import date, time

import pytest

import make
from vcsdesk.operations.meetings.meetings import (
    cancel_meeting,
    correct_meeting,
    mark_held,
    move_meeting,
)
from vcsdesk.operations.meetings.series import change_series, continue_series, plan_series
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.records.papers.paper import Paper
from vcsdesk.refused import Refused
from vcsdesk.store import Store

TODAY = date(2026, 11, 24)
TUESDAYS = [date(2026, 10, 13), date(2026, 11, 10), date(2026, 12, 8), date(2027, 1, 12), date(2027, 2, 9)]


@pytest.fixture
def series(store: Store) -> MeetingSeries:
    """The second Tuesday of each month, from October to February."""
    return plan_series(
        store,
        make.body(store),
        Pattern.MONTHLY,
        weekday=1,
        week=2,
        starts_at=time(10),
        first_on=date(2026, 10, 1),
        until=date(2027, 2, 28),
        known_on=date(2026, 9, 1),
    )


def days(store: Store) -> list[date]:
    return [meeting.held_on for meeting in store.find(Meeting, order_by="held_on")]


def on(store: Store, day: date) -> Meeting:
    return store.find(Meeting, held_on=day)[0]


def test_a_rhythm_is_laid_out(store: Store, series: MeetingSeries) -> None:
    assert store.undoable == "Plan meetings"
    assert days(store) == TUESDAYS
    assert {meeting.known_on for meeting in store.find(Meeting)} == {date(2026, 9, 1)}
    assert {meeting.series_id for meeting in store.find(Meeting)} == {series.id}
    assert {meeting.starts_at for meeting in store.find(Meeting)} == {time(10)}


def test_planning_is_one_step(store: Store, one_step) -> None:
    board = make.body(store)
    with one_step("Plan meetings"):
        plan_series(
            store, board, Pattern.WEEKLY, weekday=0, first_on=TODAY, until=date(2026, 12, 31), known_on=TODAY
        )


def test_no_meeting_at_all_is_refused(store: Store, unchanged) -> None:
    board, ended = make.body(store), make.body(store, valid_to="2026-12-31")
    with unchanged():
        with pytest.raises(Refused, match="No meeting falls"):
            plan_series(
                store, board, Pattern.MONTHLY, weekday=0, week=1, first_on=TODAY, until=TODAY, known_on=TODAY
            )
        with pytest.raises(Refused, match="not there on all of these days"):
            plan_series(
                store,
                ended,
                Pattern.MONTHLY,
                weekday=0,
                week=1,
                first_on=TODAY,
                until=date(2027, 3, 1),
                known_on=TODAY,
            )


def test_a_rhythm_is_continued(store: Store, series: MeetingSeries, one_step) -> None:
    with one_step("Plan further meetings"):
        added = continue_series(store, series, until=date(2027, 4, 30), known_on=TODAY)
    assert [meeting.held_on for meeting in added] == [date(2027, 3, 9), date(2027, 4, 13)]
    assert {meeting.known_on for meeting in added} == {TODAY}


def test_a_changed_rhythm_leaves_what_is_past(store: Store, series: MeetingSeries, one_step) -> None:
    with one_step("Change rhythm of meetings"):
        change_series(store, series, today=TODAY, until=date(2027, 2, 28), weekday=2)
    assert days(store) == [*TUESDAYS[:2], date(2026, 12, 9), date(2027, 1, 13), date(2027, 2, 10)]
    assert on(store, date(2026, 12, 9)).known_on == TODAY


def test_a_changed_time_keeps_each_meeting_and_its_notice(store: Store, series: MeetingSeries) -> None:
    before = {meeting.id: meeting.known_on for meeting in store.find(Meeting)}
    change_series(store, series, today=TODAY, until=date(2027, 2, 28), starts_at=time(14), venue="Library")
    after = store.find(Meeting, order_by="held_on")
    assert {meeting.id: meeting.known_on for meeting in after} == before
    assert [meeting.starts_at for meeting in after] == [time(10)] * 2 + [time(14)] * 3
    assert after[-1].venue == "Library"


def test_a_changed_rhythm_leaves_what_was_moved_held_cancelled_or_has_papers(
    store: Store, series: MeetingSeries
) -> None:
    held = mark_held(store, on(store, TUESDAYS[1]), today=TODAY)
    moved = move_meeting(store, on(store, TUESDAYS[2]), date(2026, 12, 15), told_on=TODAY)
    off = cancel_meeting(store, on(store, TUESDAYS[3]), told_on=TODAY)
    with_papers = on(store, TUESDAYS[4])
    make.paper(store, make.body(store), meeting_id=with_papers.id)
    change_series(store, series, today=TODAY, until=date(2027, 2, 28), weekday=2)
    assert [store.get(Meeting, kept.id) for kept in (held, moved, off, with_papers)] == [
        held,
        moved,
        off,
        with_papers,
    ]
    assert days(store) == [*TUESDAYS[:2], date(2026, 12, 15), *TUESDAYS[3:]]


def test_a_moved_meeting_is_not_laid_out_a_second_time(store: Store, series: MeetingSeries) -> None:
    move_meeting(store, on(store, TUESDAYS[2]), date(2026, 12, 15), told_on=TODAY)
    change_series(store, series, today=TODAY, until=date(2027, 2, 28), venue="Library")
    assert days(store) == [*TUESDAYS[:2], date(2026, 12, 15), *TUESDAYS[3:]]
    assert on(store, date(2026, 12, 15)).status is MeetingStatus.MOVED


@pytest.mark.parametrize(
    "noted",
    [
        {"agenda_received_on": TODAY},
        {"papers_received_on": TODAY},
        {"note": "In the library this time."},
        {"venue": "Library"},
        {"starts_at": time(18, 30)},
        {"length_minutes": 45},
    ],
)
def test_a_changed_rhythm_leaves_what_was_noted_of_a_meeting(
    store: Store, series: MeetingSeries, noted: dict[str, object]
) -> None:
    kept = correct_meeting(store, on(store, TUESDAYS[3]), **noted)
    change_series(store, series, today=TODAY, until=date(2027, 2, 28), weekday=2, venue="Hall")
    assert store.get(Meeting, kept.id) == kept
    assert days(store) == [*TUESDAYS[:2], date(2026, 12, 9), TUESDAYS[3], date(2027, 2, 10)]


def test_what_hangs_on_meetings_is_read_once(store: Store, series: MeetingSeries, monkeypatch) -> None:
    asked: list[type] = []
    find = Store.find
    monkeypatch.setattr(
        Store, "find", lambda self, kind, /, **how: asked.append(kind) or find(self, kind, **how)
    )
    change_series(store, series, today=TODAY, until=date(2027, 2, 28), weekday=2)
    assert max(asked.count(kind) for kind in (Paper, Attendance, MeetingChange)) == 1


def plan_fortnightly(store: Store, body_id: int, **how: object) -> MeetingSeries:
    """Every second Tuesday from 8 December, which is one of the days of the series above."""
    days = {"first_on": date(2026, 12, 8), "until": date(2027, 1, 31), "known_on": TODAY}
    board = store.get(Body, body_id)
    return plan_series(store, board, Pattern.FORTNIGHTLY, weekday=1, **(days | how))


def test_a_rhythm_is_not_planned_over_meetings_that_are_there(
    store: Store, series: MeetingSeries, unchanged
) -> None:
    with unchanged(), pytest.raises(Refused, match="already meets on Tuesday 8 December 2026") as refused:
        plan_fortnightly(store, series.body_id, starts_at=time(14))
    assert refused.value.hint == "Change or continue the rhythm that is there."
    single = make.meeting(store, make.body(store, "Other"), date(2026, 12, 22))
    with unchanged(), pytest.raises(Refused, match="Other already meets on Tuesday 22 December") as refused:
        plan_fortnightly(store, single.body_id)
    assert refused.value.hint == "Start the rhythm after it, or cancel that meeting first."
    cancel_meeting(store, single, told_on=TODAY)
    plan_fortnightly(store, single.body_id)


def test_a_new_rhythm_takes_the_place_of_the_old_one(store: Store, series: MeetingSeries, one_step) -> None:
    kept = correct_meeting(store, on(store, TUESDAYS[3]), note="With the council.")
    with one_step("Plan meetings"):
        made = plan_fortnightly(store, series.body_id, instead_of=series)
    assert store.get(MeetingSeries, series.id).last_on == date(2026, 12, 7)
    assert [each.held_on for each in store.find(Meeting, series_id=series.id)] == [
        *TUESDAYS[:2],
        kept.held_on,
    ]
    new = [each.held_on for each in store.find(Meeting, series_id=made.id)]
    assert new == [date(2026, 12, 8), date(2026, 12, 22), date(2027, 1, 5), date(2027, 1, 19)]


def test_a_rhythm_that_has_not_begun_is_changed_instead(
    store: Store, series: MeetingSeries, unchanged
) -> None:
    with unchanged(), pytest.raises(Refused, match="only begins on 1 October 2026"):
        plan_fortnightly(store, series.body_id, first_on=date(2026, 9, 1), instead_of=series)
