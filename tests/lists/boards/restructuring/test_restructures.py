"""Every restructure in one list, with what it does to seats."""

from datetime import date

import make
from vcsdesk.lists.boards.restructuring import restructures
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.lines import NewBody, draft_abolition, draft_merger
from vcsdesk.records.boards.restructure import Restructure
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
