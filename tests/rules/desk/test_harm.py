"""What hurts most stands first on Today."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.rules.desk.harm import Matter, Urgency, in_order_of_harm, urgency

TODAY = date(2026, 3, 17)


class Item(msgspec.Struct, frozen=True):
    matter: Matter
    due_on: date
    severity: int = 0


ITEMS = st.builds(
    Item, st.sampled_from(Matter), st.dates(date(2026, 1, 1), date(2026, 6, 1)), st.integers(0, 3)
)


def after(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("matter", "days", "said"),
    [
        (Matter.DUTY, -1, "Overdue"),
        (Matter.DUTY, 0, "Due this week"),
        (Matter.DUTY, 7, "Due this week"),
        (Matter.DUTY, 8, "Later"),
        (Matter.MEETING, 0, "Next meetings"),
        (Matter.MEETING, 30, "Next meetings"),
        (Matter.SEAT, -1, "Overdue"),
        (Matter.SEAT, 0, "Seats lapsing"),
        (Matter.SEAT, 60, "Seats lapsing"),
    ],
)
def test_urgency(matter: Matter, days: int, said: str) -> None:
    assert urgency(matter, after(days), TODAY).words == said


def test_order_of_harm() -> None:
    in_order = (
        Item(Matter.DUTY, after(-1), severity=2),
        Item(Matter.DUTY, after(-12)),
        Item(Matter.SEAT, after(-3)),
        Item(Matter.DUTY, after(0)),
        Item(Matter.DUTY, after(5)),
        Item(Matter.MEETING, after(1)),
        Item(Matter.MEETING, after(9)),
        Item(Matter.SEAT, after(0)),
        Item(Matter.DUTY, after(20)),
    )
    assert in_order_of_harm(reversed(in_order), TODAY) == in_order


@given(st.lists(ITEMS))
def test_nothing_is_lost_and_each_urgency_stands_together(items: list[Item]) -> None:
    ordered = in_order_of_harm(items, TODAY)
    assert sorted(map(repr, ordered)) == sorted(map(repr, items))
    ranks = [[*Urgency].index(urgency(one.matter, one.due_on, TODAY)) for one in ordered]
    assert ranks == sorted(ranks)
