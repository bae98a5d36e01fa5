"""Hillingdon: two main boards, 35 sub-groups, and an officer who fills the gaps."""

from collections import Counter
from datetime import date, timedelta

from samples import boards, bodies_of, current, officer, sample
from vcsdesk.lists.boards import seats
from vcsdesk.lists.meetings import meetings
from vcsdesk.lists.workload import workload
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import COVERING, SeatState


def test_hillingdon_has_two_boards_and_35_sub_groups(day: date) -> None:
    store = sample("hillingdon", day)
    found = Counter(body.kind for body in boards(store, day))
    assert found == {BodyKind.BOARD: 2, BodyKind.SUBGROUP: 35}
    per_body = Counter(row.body_id for row in seats.rows(store, day, day))
    assert sorted(per_body.values()) == [1] * 35 + [2, 3]


def test_hillingdons_officer_sits_on_24_groups_and_is_the_only_one_over(day: date) -> None:
    store = sample("hillingdon", day)
    hers = [sitting for sitting in current(store, day) if sitting.person_id == officer(store)]
    assert len(bodies_of(store, hers)) == 24
    gaps = [sitting for sitting in hers if sitting.capacity in COVERING]
    assert len(gaps) > 20
    assert {sitting.route for sitting in gaps} == {Route.OFFICER_GAP_FILL}
    over = [row for row in workload.rows(store, day, day) if row.over]
    assert [(row.person_id, row.groups) for row in over] == [(officer(store), 24)]
    assert (over[0].limit_groups, over[0].limit_hours_month, over[0].contract_days_week) == (8, 30, 5.0)
    assert over[0].hours_month > 30


def test_hillingdons_seats_are_in_every_state(day: date) -> None:
    states = Counter(row.state for row in seats.rows(sample("hillingdon", day), day, day))
    assert states == {
        SeatState.VACANT_COVERED: 22,
        SeatState.FILLED: 11,
        SeatState.HOLD_OVER: 4,
        SeatState.VACANT: 3,
    }


def test_hillingdons_main_boards_fill_seats_by_application_for_three_years(day: date) -> None:
    store = sample("hillingdon", day)
    main = {body.id for body in boards(store, day) if body.kind is BodyKind.BOARD}
    rules = {(seat.route, seat.term_months) for seat in store.find(Seat) if seat.body_id in main}
    others = {seat.route for seat in store.find(Seat) if seat.body_id not in main}
    assert rules == {(Route.APPLICATION, 36)}
    assert others == {Route.DRAW}


def test_hillingdon_had_a_group_end_this_year_whose_work_another_carries_on(day: date) -> None:
    store = sample("hillingdon", day)
    (line,) = store.find(Lineage)
    ended, heir = store.get(Body, line.from_body_id), store.get(Body, line.to_body_id)
    assert ended.valid_to is not None
    assert day - timedelta(days=365) < ended.valid_to.first_day() < day
    assert heir.id in {body.id for body in boards(store, day)}
    assert is_current(heir.valid_from, heir.valid_to, day)
    called_off = store.find(Meeting, body_id=ended.id, status=MeetingStatus.CANCELLED)
    assert called_off
    assert all(meeting.held_on > ended.valid_to.first_day() for meeting in called_off)
    assert all(seat.valid_to == ended.valid_to for seat in store.find(Seat, body_id=ended.id))


def test_hillingdon_is_told_of_meetings_at_short_notice(day: date) -> None:
    rows = meetings.rows(sample("hillingdon", day), day, day)
    short = [row for row in rows if row.short_notice and day <= row.held_on <= day + timedelta(days=14)]
    assert len(short) >= 2
    assert any((row.held_on - row.known_on).days <= 7 for row in short if row.known_on)
