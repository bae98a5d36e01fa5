"""Every restructure in one list, with what it does to seats."""

from datetime import date

import make
from vcsdesk.lists.boards.restructuring import restructures
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_abolition,
    draft_merger,
    draft_part,
    draft_split,
)
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.store import Store


def counted(store: Store, today: date) -> list[tuple[str, int, int, int]]:
    return [
        (row.title, row.seats_lost, row.seats_carried, row.seats_gained)
        for row in restructures.rows(store, today, today)
    ]


def test_what_it_does_to_seats_is_the_same_once_applied(store: Store, today: date) -> None:
    one, other, third = (make.body(store, name) for name in ("One", "Other", "Third"))
    for board in (one, other, third):
        make.seat(store, board)
    spring = make.restructure(store, "Spring", starts_on=date(2027, 3, 1))
    draft_abolition(store, spring, third)
    draft_merger(store, spring, [one, other], new=NewBody(name="Both", new_seats=3))
    make.restructure(store, "Some time")
    expected = [("Some time", 0, 0, 0), ("Spring", 1, 2, 3)]
    assert counted(store, today) == expected
    apply_restructure(store, store.get(Restructure, spring.id), today)
    assert counted(store, today) == expected


def test_drafts_come_first_and_then_the_latest_day(store: Store, today: date) -> None:
    applied = {"state": RestructureState.APPLIED, "applied_on": today}
    make.restructure(store, "Last year", starts_on=date(2025, 9, 1), **applied)
    make.restructure(store, "This year", starts_on=date(2026, 9, 1), **applied)
    make.restructure(store, "Next year", starts_on=date(2027, 9, 1))
    make.restructure(store, "Some day")
    assert [row.title for row in restructures.rows(store, today, today)] == [
        "Some day", "Next year", "This year", "Last year",
    ]  # fmt: skip


def test_a_split_counts_once_whatever_its_parts(store: Store, today: date) -> None:
    draft = make.restructure(store, starts_on=date(2027, 1, 11))
    split = draft_split(store, draft, make.body(store))
    draft_part(store, split, NewBody(name="Homes"))
    draft_part(store, split, NewBody(name="Rents"))
    assert [row.lines for row in restructures.rows(store, today, today)] == [1]


def test_they_are_there_whatever_day_is_looked_at(store: Store, today: date) -> None:
    make.restructure(store, starts_on=date(2027, 1, 11))
    assert restructures.rows(store, date(2020, 1, 1), today) == restructures.rows(store, today, today)
