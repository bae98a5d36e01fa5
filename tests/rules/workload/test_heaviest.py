"""The bodies that take most stand first, those not known last."""

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.workload.heaviest import BoardLoad, heaviest
from vcsdesk.rules.workload.sitting import Sitting, Supported


def sitting(
    body: int, board: str, times: float | None, capacity: Capacity = Capacity.HOLDER, minutes: int = 60
) -> Sitting:
    return Sitting(
        body_id=body, board=board, capacity=capacity, meetings_a_year=times, attend_minutes=minutes
    )


def test_the_heaviest_first_and_the_unknown_last() -> None:
    boards = heaviest(
        [
            sitting(1, "Youth", 6),
            sitting(2, "Housing", None),
            sitting(3, "Trust", 24),
            sitting(4, "Arts", 6),
            sitting(5, "Health", 12, Capacity.DEPUTY),
        ],
        [Supported(body_id=6, board="Workforce", meetings_a_year=12, support_minutes=60)],
    )
    assert [(one.board, one.hours_month, one.sits) for one in boards] == [
        ("Trust", 2, True),
        ("Workforce", 1, False),
        ("Arts", 0.5, True),
        ("Youth", 0.5, True),
        ("Housing", None, True),
    ]


def test_sitting_twice_takes_the_longer_and_support_adds_up() -> None:
    support = Supported(body_id=1, board="Trust", meetings_a_year=12, support_minutes=30)
    boards = heaviest([sitting(1, "Trust", 12), sitting(1, "Trust", 12, minutes=90)], [support, support])
    assert boards == (
        BoardLoad(
            body_id=1, board="Trust", sits=True, sitting_minutes_year=1080, supporting_minutes_year=720
        ),
    )


def test_a_body_that_never_meets_takes_nothing_and_that_is_known() -> None:
    assert heaviest([sitting(1, "Trust", 0)])[0].hours_month == 0


def test_nobody_sits_nowhere() -> None:
    assert heaviest([]) == ()
