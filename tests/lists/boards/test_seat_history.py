"""Since when a seat is empty, as far as that is known."""

from datetime import date

import pytest

import make
from vcsdesk.lists.boards.seat_history import read_histories


@pytest.mark.parametrize(
    ("ends", "since"),
    [
        (("2025-03-31", "2024-12-31"), "2025-04-01"),
        (("2025-03-31", "2025"), "2025"),
        (("2025-03-31", "2025-03"), "2025-04-01"),
        ((), None),
    ],
)
def test_it_is_since_the_last_day_on_which_anybody_may_have_sat(store, ends, since):
    seat = make.seat(store)
    for number, end in enumerate(ends):
        make.appointment(store, seat, make.person(store, f"Person {number}"), valid_to=end)
    assert read_histories(store, [seat.id])[seat.id].empty_since(date(2026, 11, 24)) == since
