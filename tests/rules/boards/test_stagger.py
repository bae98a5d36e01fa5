"""Staggering never makes the worst month worse, splits each body evenly, and shortens terms only."""

from collections import Counter, defaultdict
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.rules.boards.cliff import Ending, ending_of, last_day, months_ahead
from vcsdesk.rules.boards.stagger import RunningTerm, by_month, in_step, lengths, peak, staggered

ON = date(2026, 11, 24)
CLIFF = date(2027, 12, 31)

running = st.builds(
    RunningTerm,
    seat_id=st.integers(),
    body_id=st.integers(1, 6),
    months=st.sampled_from([1, 6, 7, 12, 18, 24, 30, 36, 48]),
    ends=st.none() | st.dates(ON - timedelta(days=900), ON + timedelta(days=730)),
)
many = st.lists(running, unique_by=lambda term: term.seat_id, max_size=40)


def board(seats: int, months: int = 36, body_id: int = 1) -> list[RunningTerm]:
    first = body_id * 100
    return [
        RunningTerm(seat_id=first + each, body_id=body_id, months=months, ends=CLIFF) for each in range(seats)
    ]


def test_six_seats_that_end_together_end_two_by_two_over_three_years() -> None:
    spread = staggered(board(6), ON, 3)
    assert Counter(term.ends for term in spread) == {date(year, 12, 31): 2 for year in (2028, 2029, 2030)}
    assert peak(in_step(board(6), ON)) == (date(2030, 12, 1), 6)


def test_thirty_seats_of_fifteen_boards_do_not_lapse_in_one_december() -> None:
    thirty = [term for body in range(15) for term in board(2, 24, body)]
    assert peak(in_step(thirty, ON))[1] == 30
    assert peak(staggered(thirty, ON, 3))[1] == 15


def test_boards_of_one_seat_are_spread_over_the_borough() -> None:
    single = [term for body in range(9) for term in board(1, 36, body)]
    assert sorted(by_month(term.ends for term in staggered(single, ON, 3)).values()) == [3, 3, 3]


@pytest.mark.parametrize(
    ("months", "years", "expected"),
    [
        (36, 3, (36, 24, 12)),
        (36, 2, (36, 24)),
        (24, 3, (24, 12)),
        (30, 3, (30, 18, 6)),
        (12, 3, (12, 6)),
        (6, 3, (6,)),
        (1, 2, (1,)),
    ],
)
def test_a_first_term_is_shorter_by_whole_years_or_by_halves_of_one(months, years, expected) -> None:
    assert lengths(months, years) == expected


@given(many, st.integers(1, 4))
def test_staggering_is_never_worse_and_only_ever_shortens(terms: list[RunningTerm], years: int) -> None:
    usual, spread = in_step(terms, ON), staggered(terms, ON, years)
    assert peak(spread)[1] <= peak(usual)[1]
    for term, before, after in zip(terms, usual, spread, strict=True):
        assert (term.seat_id, term.months) == (after.seat_id, after.usual_months)
        assert 0 < after.months <= before.months
        assert ON < after.ends <= before.ends


@given(many, st.integers(1, 4))
def test_the_seats_of_a_body_with_one_length_of_term_are_split_evenly(terms, years) -> None:
    spread = staggered(terms, ON, years)
    if spread == in_step(terms, ON):
        return
    split: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for term in spread:
        split[term.body_id][term.months] += 1
    for body, counted in split.items():
        usual = {term.months for term in terms if term.body_id == body}
        if len(usual) == 1:
            shares = [counted[length] for length in lengths(usual.pop(), years)]
            assert max(shares) - min(shares) <= 1


def test_a_seat_in_hold_over_or_empty_begins_now() -> None:
    past = RunningTerm(seat_id=1, body_id=1, months=12, ends=ON - timedelta(days=1))
    empty = RunningTerm(seat_id=2, body_id=1, months=12)
    assert [term.ends for term in in_step([past, empty], ON)] == [date(2027, 11, 23)] * 2
    today = RunningTerm(seat_id=3, body_id=1, months=12, ends=ON)
    assert in_step([today], ON)[0].ends == ON.replace(year=2027)


@pytest.mark.parametrize(
    ("ends", "has_terms", "where"),
    [
        (ON - timedelta(days=1), True, Ending.PAST),
        (ON, True, Ending.IN_A_MONTH),
        (date(2028, 10, 31), True, Ending.IN_A_MONTH),
        (date(2028, 11, 1), True, Ending.LATER),
        (None, True, Ending.NOT_KNOWN),
        (None, False, Ending.NONE),
    ],
)
def test_an_end_lies_in_the_past_in_two_years_later_or_nowhere(ends, has_terms, where) -> None:
    assert ending_of(ends, ON, has_terms=has_terms) is where


def test_the_months_ahead_stop_where_the_calendar_does() -> None:
    assert months_ahead(ON)[0] == date(2026, 11, 1)
    assert len(months_ahead(ON)) == 24
    assert months_ahead(date(9999, 11, 24)) == (date(9999, 11, 1), date(9999, 12, 1))
    assert last_day(date(2028, 2, 1)) == date(2028, 2, 29)
