"""A restructure begins no new count and no new date."""

from datetime import date

import pytest

import make
from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.seat_history import read_histories
from vcsdesk.operations.boards.appointments import reappoint
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.lines import draft_merger
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def carry(store: Store, board: Body, into: Body, first_day: date, today: date) -> None:
    draft = make.restructure(store, starts_on=first_day)
    draft_merger(store, draft, [board], into=into)
    apply_restructure(store, draft, today)


@pytest.fixture
def carried_twice(store: Store, today: date) -> Appointment:
    """Ann, appointed in 2025, whose seat went to another board and on to a third."""
    boards = [make.body(store, name) for name in ("One", "Two", "Three")]
    seat = make.seat(store, boards[0], max_terms=2, term_months=36)
    make.appointment(store, seat, valid_from="2025-05-01", term_ends=date(2028, 4, 30))
    carry(store, boards[0], boards[1], date(2026, 6, 1), today)
    carry(store, boards[1], boards[2], date(2026, 9, 1), today)
    return store.find(Appointment)[-1]


def test_they_were_appointed_when_they_first_came(store: Store, carried_twice, today) -> None:
    (row,) = seats.rows(store, today, today)
    assert (row.board, row.holder, row.appointed) == ("Three", "Ann Okafor", "2025-05-01")


def test_a_term_carried_over_is_one_term(store: Store, carried_twice, today) -> None:
    history = read_histories(store, {carried_twice.seat_id})[carried_twice.seat_id]
    assert history.terms_served(carried_twice.person_id, today) == 1


def test_terms_before_a_restructure_count(store: Store, carried_twice) -> None:
    second = reappoint(store, carried_twice, started=date(2028, 5, 1))
    with pytest.raises(Refused, match="has had 2 terms in this seat"):
        reappoint(store, second, started=date(2031, 5, 1))
    assert len(store.find(Seat)) == 3
