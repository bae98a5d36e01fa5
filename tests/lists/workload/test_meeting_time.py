"""What one body's meetings take of whoever goes to them."""

from datetime import date, time, timedelta

import pytest

import make
from vcsdesk.lists.workload.meeting_time import meeting_times
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.meetings.meeting_series import Pattern

ONE_DAY = timedelta(days=1)
BOROUGH = Borough(name="Anyborough")


@pytest.fixture
def body(store):
    return make.body(store)


def time_of(store, body, on, borough=BOROUGH):
    return meeting_times(store, on, borough)[body.id]


def test_a_body_of_which_nothing_is_recorded_is_not_known(store, body, today):
    assert time_of(store, body, today).meetings_a_year is None


def test_the_series_that_runs_counts_and_not_the_next_one(store, body, today):
    make.meeting_series(store, body, pattern=Pattern.WEEKLY, first_on=today - 400 * ONE_DAY, last_on=today)
    make.meeting_series(store, body, pattern=Pattern.QUARTERLY, first_on=today + ONE_DAY)
    assert time_of(store, body, today).meetings_a_year == 52
    assert time_of(store, body, today + ONE_DAY).meetings_a_year == 4


def test_before_a_first_series_begins_it_is_what_is_known(store, body, today):
    make.meeting_series(store, body, pattern=Pattern.QUARTERLY, first_on=today + 9 * ONE_DAY)
    assert time_of(store, body, today).meetings_a_year == 4


def laid_out(store, body, start, *away, **fields):
    series = make.meeting_series(store, body, first_on=start)
    for days in away:
        make.meeting(store, body, start + days * ONE_DAY, series_id=series.id, **fields)


MONTHLY = tuple(range(0, 365, 28))


def test_two_series_over_each_other_are_one_meeting_each_time(store, body, today):
    laid_out(store, body, today, *MONTHLY, starts_at=time(14))
    laid_out(store, body, today, *MONTHLY, starts_at=time(14))
    assert time_of(store, body, today).meetings_a_year == len(MONTHLY)


def test_a_series_left_behind_by_another_no_longer_counts(store, body, today):
    laid_out(store, body, today - 400 * ONE_DAY, *MONTHLY)
    laid_out(store, body, today, *MONTHLY)
    assert time_of(store, body, today).meetings_a_year == len(MONTHLY)


def test_a_meeting_called_off_is_not_made_up_for(store, body, today):
    laid_out(store, body, today, *MONTHLY[:-1])
    laid_out(store, body, today, MONTHLY[-1], status=MeetingStatus.CANCELLED)
    assert time_of(store, body, today).meetings_a_year == len(MONTHLY) - 1


def test_the_rhythm_counts_where_the_diary_does_not_reach(store, body, today):
    laid_out(store, body, today, *MONTHLY[:6])  # to the middle of the year
    assert time_of(store, body, today).meetings_a_year == 6 + 6
    assert time_of(store, body, today + 365 * ONE_DAY).meetings_a_year == 12


@pytest.mark.parametrize("on", [date.min, date.max])
def test_the_ends_of_the_calendar_have_a_year_too(store, body, on):
    make.meeting(store, body, on)
    assert time_of(store, body, on).meetings_a_year == 1


def test_meetings_called_one_by_one_come_on_top_of_a_series(store, body, today):
    series = make.meeting_series(store, body, pattern=Pattern.QUARTERLY, length_minutes=60)
    make.meeting(store, body, today, series_id=series.id, length_minutes=60)
    make.meeting(store, body, today, length_minutes=360)
    make.meeting(store, body, today, length_minutes=360, status=MeetingStatus.CANCELLED)
    found = time_of(store, body, today)
    assert (found.meetings_a_year, found.attend_minutes) == (5, (4 * 60 + 360) // 5)


def test_a_bodys_own_minutes_come_before_the_boroughs_even_when_they_are_none(store, today):
    body = make.body(store, prepare_minutes=90, travel_minutes=0)
    found = time_of(store, body, today)
    assert (found.prepare_minutes, found.travel_minutes) == (90, 0)
    assert (found.attend_minutes, found.feedback_minutes) == (120, 30)
