"""What to do next about a seat follows from how it is filled, and when its term ends."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.filling import CALL, SOMEBODY_TO_ASK, WAYS, route_to_fill
from vcsdesk.rules.boards.need import Need, need_of
from vcsdesk.rules.boards.next_step import Case, begin_by, next_step
from vcsdesk.rules.boards.seat_state import SeatState

ON = date(2026, 11, 24)
SPRING = date(2027, 4, 8)


def case(need: Need = Need.VACANT, route: Route = Route.BALLOT, **known: object) -> Case:
    return Case(**({"need": need, "on": ON, "route": route} | known))


def ending(route: Route = Route.BALLOT, **known: object) -> Case:
    return case(Need.ENDING, route, **({"who": "Ann Okafor", "term_ends": SPRING} | known))


def test_a_ballot_is_called_for_long_enough_before_the_term_ends() -> None:
    assert next_step(ending()) == (
        "Call for nominations by 4 March 2027, so that somebody can be elected before the term ends on "
        "8 April 2027."
    )
    assert begin_by(ending()) == date(2027, 3, 4)


def test_a_term_too_near_for_its_ballot_says_how_near() -> None:
    said = next_step(ending(term_ends=ON + timedelta(days=9)))
    assert said == (
        "Call for nominations now: the term ends on 3 December 2026, in 9 days, and this takes 5 weeks."
    )


def test_a_vacant_seat_is_filled_in_time_for_the_next_meeting_or_by_a_day() -> None:
    drawn = "Ask all groups for names now, and draw if there is more than one, so that somebody can be drawn"
    assert next_step(case(route=Route.DRAW)) == f"{drawn} by 15 December 2026."
    meeting = date(2026, 12, 20)
    assert next_step(case(route=Route.DRAW, next_meeting=meeting)) == (
        f"{drawn} before the meeting on 20 December 2026."
    )
    too_soon = case(route=Route.DRAW, next_meeting=ON + CALL - timedelta(days=1))
    assert next_step(too_soon) == f"{drawn} by 15 December 2026."


def test_a_contract_is_asked_about() -> None:
    under = case(Need.ENDING, Route.CONTRACT, whom="Richmond Council", term_ends=SPRING)
    assert next_step(under) == (
        "Ask Richmond Council by 7 January 2027 what happens when the contract ends, which is not recorded."
    )
    known = case(Need.ENDING, Route.CONTRACT, contract_ends=PartialDate("2027-03"), term_ends=SPRING)
    assert (
        next_step(known)
        == "Ask the council by 7 January 2027 what happens after the contract ends in March 2027."
    )


def test_an_organisation_that_holds_a_seat_is_asked_to_name_somebody() -> None:
    held = case(route=Route.ORGANISATION_HELD, whom="Richmond {Youth} Partnership")
    assert next_step(held) == (
        "Ask Richmond {Youth} Partnership now to name somebody, so that there is a name by 15 December 2026."
    )


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (AfterLastTerm.NOT_RE_ELIGIBLE, "Ann Okafor cannot serve again: 2 of at most 2 terms served."),
        (
            AfterLastTerm.ONLY_IF_NOBODY_ELSE,
            "Ann Okafor may serve again only if nobody else stands: 2 of at most 2 terms served.",
        ),
        (
            AfterLastTerm.NOT_KNOWN,
            "2 of at most 2 terms served, and what follows is not recorded.",
        ),
    ],
)
def test_whoever_has_served_all_terms_is_told_apart_from_whoever_may_again(after, said) -> None:
    assert next_step(ending(served=2, max_terms=2, after_last_term=after)).endswith(said)
    assert "Ann Okafor may serve again: 1 of at most 2 terms" in next_step(ending(served=1, max_terms=2))
    assert "serve again" not in next_step(ending(served=9))


def test_a_gap_filled_by_the_officer_says_whom_it_frees() -> None:
    assert next_step(case(Need.OFFICER_GOES, who="Jo Baker")).endswith("That takes it off Jo Baker.")


def test_a_dispute_is_to_be_settled() -> None:
    assert "More than one person is recorded" in next_step(case(Need.DISPUTED, holders=2))
    assert "by what right Ann Okafor holds it" in next_step(case(Need.DISPUTED, holders=1, who="Ann Okafor"))


@pytest.mark.parametrize("need", Need)
@pytest.mark.parametrize("route", Route)
def test_every_need_by_every_route_is_a_whole_sentence(need: Need, route: Route) -> None:
    for ends in (None, ON, ON + timedelta(days=300)):
        said = next_step(case(need, route, who="Ann Okafor", term_ends=ends))
        assert said[0].isupper()
        assert said.endswith(".")
        assert "  " not in said
        assert "{" not in said
        assert " ." not in said


def test_every_route_that_asks_somebody_knows_whom_where_nobody_is_named() -> None:
    asking = {route for route, way in WAYS.items() if "{whom}" in way.begin}
    assert asking <= set(SOMEBODY_TO_ASK)


def test_a_term_that_ends_when_the_calendar_begins_is_to_be_seen_to_at_once() -> None:
    found = case(Need.ENDING, on=date.min, term_ends=date.min + timedelta(days=2))
    assert begin_by(found) == date.min


@given(st.dates(), st.sampled_from(Route), st.dates())
def test_nobody_is_told_to_begin_before_today_or_after_the_end(on: date, route: Route, ends: date) -> None:
    found = Case(need=Need.ENDING, on=on, route=route, term_ends=max(on, ends))
    assert on <= begin_by(found) <= max(on, ends)
    assert next_step(found)
    assert next_step(Case(need=Need.VACANT, on=on, route=route))


def test_how_a_seat_is_filled_comes_from_the_seat_then_its_board_then_the_last_time() -> None:
    assert route_to_fill(Route.DRAW, Route.BALLOT, Route.APPROACH) is Route.DRAW
    assert route_to_fill(Route.UNKNOWN, Route.BALLOT, Route.APPROACH) is Route.BALLOT
    assert route_to_fill(Route.OFFICER_GAP_FILL, Route.UNKNOWN, None) is Route.UNKNOWN
    assert route_to_fill(Route.UNKNOWN, None, organisation_holds=True) is Route.ORGANISATION_HELD
    assert route_to_fill(Route.UNKNOWN, None, organisation_holds=True, under_contract=True) is Route.CONTRACT


@pytest.mark.parametrize(
    ("state", "officer_goes", "ends_soon", "need"),
    [
        (SeatState.VACANT, False, False, Need.VACANT),
        (SeatState.VACANT_COVERED, True, False, Need.OFFICER_GOES),
        (SeatState.VACANT_COVERED, False, True, Need.COVERED),
        (SeatState.HOLD_OVER, True, False, Need.HOLD_OVER),
        (SeatState.FILLED, True, True, Need.ENDING),
        (SeatState.FILLED, False, False, None),
        (SeatState.NOT_KNOWN, False, False, None),
        (SeatState.LAPSED, False, True, None),
    ],
)
def test_what_a_seat_needs_follows_from_how_it_stands(state, officer_goes, ends_soon, need) -> None:
    assert need_of(state, officer_goes=officer_goes, ends_soon=ends_soon) is need
