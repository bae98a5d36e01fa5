"""Hillingdon: two main boards, 35 sub-groups, and an officer who fills the gaps."""

from collections import Counter
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from samples import DAYS, boards, bodies_of, current, officer, sample
from standing import standing_on
from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.restructuring.effects import Happens
from vcsdesk.lists.boards.restructuring.preview import preview
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.lists.meetings import meetings
from vcsdesk.lists.workload import workload
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.reversing import reverse_restructure
from vcsdesk.operations.desk.samples import build_sample
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import COVERING, SeatState
from vcsdesk.store import Store


def days(store: Store, day: date) -> tuple[date, date, date]:
    """The day before each redrawing, and today."""
    first, second = (
        each.starts_on or day for each in store.find(Restructure, state=RestructureState.APPLIED)
    )
    return first - timedelta(days=1), second - timedelta(days=1), day


def groups(store: Store, on: date) -> dict[str, str | None]:
    """What the sub-groups are called on a day, and what each stands under."""
    found = {body.body_id: body for body in store.view(StandingBody, on=on)}
    return {
        body.name: found[body.parent_id].name if body.parent_id else None
        for body in found.values()
        if body.kind is BodyKind.SUBGROUP
    }


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
    others = [seat.route for seat in store.find(Seat) if seat.body_id not in main]
    assert rules == {(Route.APPLICATION, 36)}
    assert others.count(Route.UNKNOWN) == 1, "of the newest group it is not known yet"
    assert set(others) == {Route.DRAW, Route.UNKNOWN}


def test_hillingdon_was_redrawn_twice_in_the_past_year_and_a_third_time_is_drafted(day: date) -> None:
    store = sample("hillingdon", day)
    first, second, third = store.find(Restructure, order_by="starts_on")
    assert [each.state.value for each in (first, second, third)] == ["applied", "applied", "draft"]
    assert first.starts_on == day - relativedelta(months=9)
    assert second.starts_on == day - relativedelta(months=3)
    assert third.starts_on is not None
    assert day < third.starts_on < day + timedelta(days=92)
    assert first.applied_step
    assert second.applied_step
    assert first.applied_step < second.applied_step


def test_hillingdons_structure_can_be_stepped_through_by_date(day: date) -> None:
    store = sample("hillingdon", day)
    stood = [(groups(store, on), len(boards(store, on))) for on in days(store, day)]
    old, between, new = (set(names) for names, _ in stood)
    assert [number for _, number in stood] == [37, 36, 37]
    assert old - between == {
        "Children’s Fund Programme Board",
        "Family Support Strategy Group",
        "Youth Service Agenda Group",
    }
    assert between - old == {"Early Help Steering Group", "Youth Offer Development Group"}
    assert between - new == {"Families’ Information Service Group", "Youth Crime and Substance Misuse Group"}
    assert new - between == {
        "Healthy Weight Group",
        "Young People’s Substance Misuse Group",
        "Youth Crime Prevention Group",
    }
    above = [groups(store, on)["E-safety Sub-group"] for on in days(store, day)]
    assert above == ["Children and Families Trust Board"] * 2 + ["Local Safeguarding Children Board"]


def test_hillingdons_ended_groups_leave_no_seat_and_no_meeting_behind(day: date) -> None:
    store = sample("hillingdon", day)
    ended = [body for body in store.find(Body) if body.valid_to is not None]
    assert len(ended) == 4
    for body in ended:
        assert all(seat.valid_to == body.valid_to for seat in store.find(Seat, body_id=body.id))
        after = [m for m in store.find(Meeting, body_id=body.id) if m.held_on > body.valid_to.last_day()]
        assert after
        assert {meeting.status for meeting in after} == {MeetingStatus.CANCELLED}


def test_hillingdons_seats_go_on_where_their_group_went(day: date) -> None:
    store = sample("hillingdon", day)
    gone_on = {
        store.get(Seat, seat.follows_id or 0).body_id: seat for seat in store.find(Seat) if seat.follows_id
    }
    assert len(gone_on) == 2
    sitting = [each for each in current(store, day) if each.continues_id]
    assert {each.seat_id for each in sitting} == {seat.id for seat in gone_on.values()}
    assert {store.get(Person, each.person_id).name for each in sitting} == {
        "Hannah Lindqvist",
        "Nerys Prothero",
    }


def test_hillingdons_second_redrawing_can_be_reversed_and_its_first_says_why_not(all_records) -> None:
    clock = standing_on(DAYS[0])
    store = Store.in_memory(clock)
    build_sample(store, "hillingdon", clock)
    first, second, _ = store.find(Restructure, order_by="starts_on")
    with pytest.raises(Refused, match=r"since: .*who came to the meeting of Early Help Steering Group on"):
        reverse_restructure(store, first)
    _, eve, _ = days(store, DAYS[0])
    draft = reverse_restructure(store, second)
    assert problems(store) == ()
    assert groups(store, DAYS[0]) == groups(store, eve)
    before = all_records(store)
    reverse_restructure(store, apply_restructure(store, draft, DAYS[0]))
    assert all_records(store) == before
    store.close()


def test_hillingdons_draft_can_be_applied_as_it_is(day: date) -> None:
    store = sample("hillingdon", day)
    (draft,) = store.find(Restructure, state=RestructureState.DRAFT)
    found = preview(store, draft, day)
    assert found.problems == ()
    assert {body.name_after for body in found.bodies if body.happens is Happens.BEGINS} == {
        "Family Well-being Partnership"
    }


def test_hillingdon_is_told_of_meetings_at_short_notice(day: date) -> None:
    rows = meetings.rows(sample("hillingdon", day), day, day)
    short = [row for row in rows if row.short_notice and day <= row.held_on <= day + timedelta(days=14)]
    assert len(short) >= 2
    assert any((row.held_on - row.known_on).days <= 7 for row in short if row.known_on)
