"""How often in a row somebody may hold a seat, and what it takes for them to go on."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.appointments import appoint, reappoint
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.seat import AfterLastTerm, Seat
from vcsdesk.refused import Refused
from vcsdesk.store import Store

START = date(2026, 1, 15)
NEXT = date(2029, 1, 15)


def first_term(store: Store, **rule: object) -> Appointment:
    seat = make.seat(store, term_months=36, **rule)
    return appoint(store, seat, make.person(store), started=START)


def test_who_is_not_re_eligible_is_refused_whatever_the_reason(store: Store, unchanged) -> None:
    served = first_term(store, max_terms=1, after_last_term=AfterLastTerm.NOT_RE_ELIGIBLE)
    with unchanged(), pytest.raises(Refused, match="has had 1 term in this seat") as refused:
        reappoint(store, served, started=NEXT, beyond_limit="Nobody else stood.")
    assert "has no exception" in refused.value.hint
    assert "correct the seat" in refused.value.hint


def test_what_holds_after_the_last_term_allows_one_term_where_no_number_is_known(store: Store) -> None:
    served = first_term(store, after_last_term=AfterLastTerm.NOT_RE_ELIGIBLE)
    with pytest.raises(Refused, match="has had 1 term"):
        reappoint(store, served, started=NEXT)


def test_only_if_nobody_else_stands_is_to_be_said(store: Store, unchanged) -> None:
    served = first_term(store, max_terms=1, after_last_term=AfterLastTerm.ONLY_IF_NOBODY_ELSE)
    with unchanged(), pytest.raises(Refused, match="as many as are allowed") as refused:
        reappoint(store, served, started=NEXT)
    assert "only if nobody else stands" in refused.value.hint
    again = reappoint(
        store, served, started=NEXT, term_ends=date(2030, 1, 14), beyond_limit="Nobody else stood."
    )
    assert again.note == "Beyond the terms allowed: Nobody else stood."


def test_terms_go_on_counting_in_the_seat_that_a_restructure_carried_over(store: Store) -> None:
    ann = make.person(store)
    old = make.seat(store, max_terms=2, valid_to="2026-06-30")
    new = make.seat(store, make.body(store, "New board"), max_terms=2, follows_id=old.id)
    make.appointment(store, old, ann, valid_from="2020-01-01", valid_to="2022-12-31")
    kept = make.appointment(store, old, ann, valid_from="2023-01-01", valid_to="2026-06-30")
    carried = make.appointment(store, new, ann, valid_from="2026-07-01", continues_id=kept.id)
    with pytest.raises(Refused, match="has had 2 terms in this seat"):
        reappoint(store, carried, started=date(2027, 1, 1))


def test_a_term_that_was_carried_over_counts_once(store: Store) -> None:
    ann = make.person(store)
    old = make.seat(store, max_terms=2, valid_to="2026-06-30")
    new = make.seat(store, make.body(store, "New board"), max_terms=2, follows_id=old.id)
    kept = make.appointment(store, old, ann, valid_from="2023-01-01", valid_to="2026-06-30")
    carried = make.appointment(store, new, ann, valid_from="2026-07-01", continues_id=kept.id)
    assert reappoint(store, carried, started=date(2027, 1, 1)).seat_id == new.id


def test_why_a_term_is_other_than_the_rule_is_kept(store: Store) -> None:
    seat = make.seat(store, term_months=36)
    made = appoint(
        store,
        seat,
        make.person(store),
        started=START,
        term_ends=date(2027, 1, 14),
        other_than_rule="One year only, as agreed by the forum.",
    )
    assert made.note == "Other than the seat’s rule: One year only, as agreed by the forum."


@pytest.mark.parametrize("capacity", [Capacity.HOLDER, Capacity.CONTRACT])
def test_a_term_under_a_contract_ends_with_it(store: Store, capacity: Capacity) -> None:
    contract = make.contract(store, valid_from="2026-01-01", valid_to="2028-03")
    seat = make.seat(store, contract_id=contract.id, term_months=12)
    made = appoint(store, seat, make.person(store), started=START, capacity=capacity)
    assert made.term_ends == date(2028, 3, 31)


def test_without_an_end_of_the_contract_the_seats_rule_holds(store: Store) -> None:
    seat: Seat = make.seat(store, contract_id=make.contract(store).id, term_months=12)
    assert appoint(store, seat, make.person(store), started=START).term_ends == date(2027, 1, 14)
