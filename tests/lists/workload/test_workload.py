"""The workload of everybody who sits anywhere or supports somebody who does."""

from datetime import timedelta

import pytest

import make
from vcsdesk.lists.workload import workload
from vcsdesk.records.boards.appointment import Capacity, SupportLevel
from vcsdesk.records.meetings.meeting_series import Pattern
from vcsdesk.records.partial_date import on_day

ONE_DAY = timedelta(days=1)


def load_of(store, name, on):
    return next(row for row in workload.rows(store, on, on) if row.person == name)


@pytest.fixture
def officer(store):
    """An officer who fills gaps on 24 monthly sub-groups, against a limit of 8."""
    jo = make.person(store, "Jo Baker")
    make.borough(store, officer_id=jo.id, limit_groups=8)
    for number in range(24):
        body = make.body(store, f"Sub-group {number}")
        make.meeting_series(store, body, pattern=Pattern.MONTHLY, length_minutes=90)
        make.appointment(store, make.seat(store, body), jo, capacity=Capacity.GAP_FILL)
    return jo


def test_the_officer_is_over_and_nobody_else_is(store, today, officer):
    make.appointment(store, who=make.person(store, "Ann"))
    officer_row, other = workload.rows(store, today, today)
    assert (officer_row.person, officer_row.groups, officer_row.limit_groups) == ("Jo Baker", 24, 8)
    assert (officer_row.over, other.over) == (True, False)
    assert "24 groups against a limit of 8" in officer_row.why
    # 24 groups × 12 meetings × (60 prepare + 40 travel + 90 attend + 30 feedback) minutes
    assert officer_row.hours_month == officer_row.sitting_hours_month == 88.0


def test_exactly_at_the_limit_is_not_over(store, today, officer):
    make.load_limit(store, officer, limit_groups=24)
    row = load_of(store, "Jo Baker", today)
    assert (row.over, row.why) == (False, "")


def test_a_limit_counts_only_in_its_time(store, today, officer):
    make.load_limit(store, officer, limit_groups=24, valid_to=on_day(today))
    assert not load_of(store, "Jo Baker", today).over
    assert load_of(store, "Jo Baker", today + ONE_DAY).over


@pytest.mark.parametrize(
    ("capacity", "groups"),
    [
        (Capacity.HOLDER, 1),
        (Capacity.INTERIM, 1),
        (Capacity.GAP_FILL, 1),
        (Capacity.CONTRACT, 1),
        (Capacity.DEPUTY, None),
        (Capacity.SHADOW, None),
    ],
)
def test_only_those_who_attend_carry_a_group(store, today, capacity, groups):
    make.appointment(store, who=make.person(store, "Ann"), capacity=capacity)
    found = [row.groups for row in workload.rows(store, today, today)]
    assert found == ([] if groups is None else [groups])


def test_two_seats_on_one_body_are_one_group_and_one_meeting(store, today):
    body, ann = make.body(store), make.person(store, "Ann")
    make.meeting_series(store, body, pattern=Pattern.QUARTERLY)
    for _ in range(2):
        make.appointment(store, make.seat(store, body), ann)
    row = load_of(store, "Ann", today)
    assert (row.groups, len(row.heaviest)) == (1, 1)
    assert row.hours_month == 1.4  # 4 × 250 minutes a year


def test_what_is_not_recorded_is_counted_apart_and_not_as_nothing(store, today):
    make.appointment(store, who=make.person(store, "Ann"))
    row = load_of(store, "Ann", today)
    assert (row.groups, row.unknown_groups, row.hours_month) == (1, 1, 0.0)
    assert row.heaviest[0].hours_month is None


def test_supporting_is_apart_from_sitting_and_goes_by_how_much_help_is_wanted(store, today):
    jo, body = make.person(store, "Jo"), make.body(store)
    make.borough(store, support_minutes=60)
    make.meeting_series(store, body, pattern=Pattern.MONTHLY)
    for support in (SupportLevel.LIGHT, SupportLevel.REGULAR, SupportLevel.INTENSIVE, SupportLevel.NOT_KNOWN):
        make.appointment(
            store, make.seat(store, body), make.person(store), supporter_id=jo.id, support=support
        )
    row = load_of(store, "Jo", today)
    assert (row.groups, row.sitting_hours_month, row.supporting_hours_month) == (0, 0.0, 4.5)


def test_hours_stand_against_the_contract(store, today):
    ann, body = make.person(store, "Ann"), make.body(store)
    make.meeting_series(store, body, pattern=Pattern.WEEKLY)
    make.appointment(store, make.seat(store, body), ann)
    make.load_limit(store, ann, contract_days_week=0.5)
    row = load_of(store, "Ann", today)
    assert row.share_of_contract == pytest.approx(row.hours_month / (0.5 * 7 * 52 / 12), abs=0.01)
    assert row.over is True


def test_a_body_without_a_rhythm_is_measured_by_its_meetings_of_the_year_around(store, today):
    body = make.body(store)
    for away in (-170, -10, 100, 300):
        make.meeting(store, body, today + away * ONE_DAY, length_minutes=120)
    make.appointment(store, make.seat(store, body), make.person(store, "Ann"))
    assert load_of(store, "Ann", today).hours_month == round(3 * 250 / 720, 1)


@pytest.mark.parametrize(("away", "there"), [(-1, False), (0, True), (5, True), (6, False)])
def test_a_load_is_that_of_the_day(store, today, away, there):
    make.appointment(store, valid_from=on_day(today), valid_to=on_day(today + 5 * ONE_DAY))
    assert bool(workload.rows(store, today + away * ONE_DAY, today)) is there
