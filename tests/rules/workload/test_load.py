"""Groups and hours are counted once, from what is known, against what a person may carry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.workload.load import Load, load
from vcsdesk.rules.workload.sitting import Limits, Sitting, Supported

ATTENDING = [Capacity.HOLDER, Capacity.CONTRACT, Capacity.INTERIM, Capacity.GAP_FILL]
NO_LIMITS = Limits()

SITTINGS = st.builds(
    Sitting,
    body_id=st.integers(1, 8),
    board=st.just("Housing Board"),
    capacity=st.sampled_from(Capacity),
    meetings_a_year=st.none() | st.integers(0, 26),
    prepare_minutes=st.integers(0, 300),
    attend_minutes=st.integers(0, 300),
)
SUPPORT = st.builds(
    Supported,
    body_id=st.integers(1, 8),
    board=st.just("Housing Board"),
    meetings_a_year=st.none() | st.integers(0, 26),
    support_minutes=st.integers(0, 120),
)


def sitting(body: int = 1, times: float | None = 12, capacity: Capacity = Capacity.HOLDER) -> Sitting:
    """Sit on a body for three hours a meeting, all in."""
    return Sitting(
        body_id=body,
        board=f"Board {body}",
        capacity=capacity,
        meetings_a_year=times,
        prepare_minutes=40,
        travel_minutes=20,
        attend_minutes=90,
        feedback_minutes=30,
    )


def carried(*sittings: Sitting, limits: Limits = NO_LIMITS, supported: tuple[Supported, ...] = ()) -> Load:
    return load(sittings, supported, limits)


def test_a_monthly_meeting_of_three_hours() -> None:
    one = carried(sitting())
    assert (one.groups, one.hours_month, one.sitting_hours_month, one.supporting_hours_month) == (1, 3, 3, 0)


def test_sitting_and_supporting_are_kept_apart() -> None:
    support = Supported(body_id=2, board="Board 2", meetings_a_year=6, support_minutes=60)
    both = carried(sitting(times=4), supported=(support, support))
    assert both.groups == 1
    assert both.sitting_hours_month == 1
    assert both.supporting_hours_month == 1
    assert both.hours_month == 2


def test_two_seats_on_one_body_are_one_group_and_one_meeting() -> None:
    twice = carried(sitting(), sitting(capacity=Capacity.GAP_FILL))
    assert (twice.groups, twice.hours_month) == (1, 3)


@pytest.mark.parametrize("capacity", ATTENDING)
def test_whoever_attends_carries_the_group(capacity: Capacity) -> None:
    one = carried(sitting(capacity=capacity))
    assert (one.groups, one.standing_by, one.hours_month) == (1, 0, 3)


@pytest.mark.parametrize("capacity", [Capacity.DEPUTY, Capacity.SHADOW])
def test_deputies_and_shadows_are_counted_apart(capacity: Capacity) -> None:
    one = carried(sitting(body=1), sitting(body=2, capacity=capacity), sitting(body=1, capacity=capacity))
    assert (one.groups, one.standing_by, one.hours_month) == (1, 1, 3)


def test_an_unknown_rhythm_is_not_no_time() -> None:
    support = Supported(body_id=3, board="Board 3", meetings_a_year=None, support_minutes=60)
    some = carried(sitting(body=1), sitting(body=2, times=None), supported=(support,))
    assert (some.groups, some.unknown_groups, some.unknown_supported, some.hours_month) == (2, 1, 1, 3)
    assert some.not_known == "how often 2 groups meet is not known"
    assert carried(sitting(times=None)).not_known == "how often 1 group meets is not known"
    assert carried(sitting()).not_known == ""


def test_over_in_words() -> None:
    limits = Limits(groups=8, hours_month=30)
    officer = carried(*(sitting(body, times=10) for body in range(24)), limits=limits)
    assert officer.over
    assert officer.why == "24 groups against a limit of 8; 60 hours a month against 30"


def test_hours_not_fully_known_are_at_least() -> None:
    some = carried(sitting(1), sitting(2), sitting(3, times=None), limits=Limits(hours_month=5))
    assert some.why == "at least 6 hours a month against 5"


def test_a_little_over_never_reads_as_the_limit_itself() -> None:
    slightly = carried(sitting(times=12.4), limits=Limits(hours_month=3))
    assert slightly.why == "just over 3 hours a month against 3"


def test_at_the_limit_is_not_over() -> None:
    at = carried(*(sitting(body) for body in range(10)), limits=Limits(groups=10, hours_month=30))
    assert not at.over
    assert at.why == ""


def test_no_limit_is_not_judged() -> None:
    assert not carried(*(sitting(body) for body in range(40))).over


def test_share_of_the_contract() -> None:
    three_days = Limits(contract_days_week=3, hours_a_day=7)
    assert three_days.contract_hours_month == 91
    half = carried(*(sitting(body, times=26) for body in range(7)), limits=three_days)
    assert half.contract_share == 0.5
    assert not half.over
    more = carried(*(sitting(body, times=26) for body in range(15)), limits=three_days)
    assert more.why == "98 hours a month against 91 under contract"


def test_without_a_contract_there_is_no_share() -> None:
    assert carried(sitting()).contract_share is None
    assert carried(sitting(), limits=Limits(contract_days_week=0)).contract_share is None


@given(st.lists(SITTINGS, max_size=12), st.lists(SUPPORT, max_size=12))
def test_the_boards_add_up_to_the_whole(sittings: list[Sitting], supported: list[Supported]) -> None:
    whole = load(sittings, supported, NO_LIMITS)
    attended = {one.body_id for one in sittings if one.capacity in ATTENDING}
    assert whole.groups == len(attended) == sum(board.sits for board in whole.boards)
    assert whole.groups + whole.standing_by == len({one.body_id for one in sittings})
    assert whole.unknown_groups <= whole.groups
    if not whole.not_known:
        assert whole.hours_month == pytest.approx(sum(board.hours_month or 0 for board in whole.boards))


@given(st.lists(SITTINGS, max_size=8), SITTINGS)
def test_one_more_sitting_never_makes_it_lighter(sittings: list[Sitting], another: Sitting) -> None:
    known = [one for one in sittings if one.meetings_a_year is not None]
    if another.meetings_a_year is not None:
        before, after = (load(some, (), NO_LIMITS).hours_month for some in (known, [*known, another]))
        assert after >= before


def test_a_contract_of_no_days_is_a_contract_of_no_hours() -> None:
    carried = load([sitting()], [], Limits(contract_days_week=0))
    assert carried.limits.contract_hours_month == 0
    assert carried.why == "3 hours a month against 0 under contract"
    assert carried.contract_share is None
