"""A seat is filled, held over, vacant, covered, disputed or lapsed, and an expired term is no vacancy."""

from datetime import date

import pytest

from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import (
    COVERING,
    HOLDING,
    STANDING_BY,
    SeatState,
    holders_among,
    seat_state,
)

TODAY = date(2026, 3, 17)


def appointed(capacity: Capacity = Capacity.HOLDER, **facts: object) -> Appointment:
    return Appointment(seat_id=1, person_id=1, capacity=capacity, **facts)  # type: ignore[arg-type]


def state_on(on: date, *appointments: Appointment) -> SeatState:
    return seat_state([a for a in appointments if is_current(a.valid_from, a.valid_to, on)], on)


def test_nobody_is_vacant_and_nothing_recorded_is_not_known() -> None:
    assert seat_state([], TODAY) is SeatState.VACANT
    assert seat_state([], TODAY, known=False) is SeatState.NOT_KNOWN


def test_an_open_ended_appointment_fills_a_seat() -> None:
    assert seat_state([appointed()], TODAY) is SeatState.FILLED


@pytest.mark.parametrize(
    ("term_ends", "state"),
    [
        (date(2026, 3, 16), SeatState.HOLD_OVER),
        (TODAY, SeatState.FILLED),
        (date(2026, 3, 18), SeatState.FILLED),
    ],
)
def test_a_holder_past_their_term_holds_over(term_ends: date, state: SeatState) -> None:
    assert seat_state([appointed(term_ends=term_ends)], TODAY) is state
    assert state.is_seated


@pytest.mark.parametrize(
    ("capacity", "state"),
    [
        (Capacity.HOLDER, SeatState.FILLED),
        (Capacity.CONTRACT, SeatState.FILLED),
        (Capacity.INTERIM, SeatState.VACANT_COVERED),
        (Capacity.GAP_FILL, SeatState.VACANT_COVERED),
        (Capacity.DEPUTY, SeatState.VACANT),
        (Capacity.SHADOW, SeatState.VACANT),
    ],
)
def test_only_holders_hold(capacity: Capacity, state: SeatState) -> None:
    assert seat_state([appointed(capacity)], TODAY) is state


def test_every_capacity_holds_covers_or_stands_by() -> None:
    assert {*Capacity} == HOLDING | COVERING | STANDING_BY
    assert len(Capacity) == len(HOLDING) + len(COVERING) + len(STANDING_BY)


def test_cover_beside_a_holder_changes_nothing() -> None:
    sitters = [appointed(), appointed(Capacity.GAP_FILL), appointed(Capacity.DEPUTY)]
    assert seat_state(sitters, TODAY) is SeatState.FILLED


def test_two_holders_or_a_contested_one_are_disputed() -> None:
    assert seat_state([appointed(), appointed()], TODAY) is SeatState.DISPUTED
    assert seat_state([appointed(disputed=True)], TODAY) is SeatState.DISPUTED


@pytest.mark.parametrize(("seat_current", "body_current"), [(False, True), (True, False), (False, False)])
def test_a_seat_lapses_with_itself_or_its_body(*, seat_current: bool, body_current: bool) -> None:
    state = seat_state([appointed()], TODAY, seat_current=seat_current, body_current=body_current)
    assert state is SeatState.LAPSED


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "state"),
    [
        ("2026-03-17", None, SeatState.FILLED),
        ("2026-03-18", None, SeatState.VACANT),
        ("2024-01-01", "2026-03-17", SeatState.FILLED),
        ("2024-01-01", "2026-03-16", SeatState.VACANT),
        ("2024-01-01", "2027-01-01", SeatState.FILLED),
        (None, None, SeatState.FILLED),
        ("2026", "2026", SeatState.FILLED),
        ("2024", "2026-02", SeatState.VACANT),
    ],
)
def test_boundaries(valid_from: str | None, valid_to: str | None, state: SeatState) -> None:
    dates = {"valid_from": valid_from, "valid_to": valid_to}
    known = {name: PartialDate(text) for name, text in dates.items() if text}
    assert state_on(TODAY, appointed(**known)) is state


def test_words() -> None:
    said = [state.words for state in SeatState]
    assert said == [
        "Filled",
        "In hold-over",
        "Vacant",
        "Vacant, covered",
        "Disputed",
        "Lapsed",
        "Not known",
    ]


def test_of_two_known_by_years_the_later_one_holds() -> None:
    ann = appointed(valid_from=PartialDate("2020"), valid_to=PartialDate("2022"), term_ends=date(2021, 1, 1))
    bo = appointed(valid_from=PartialDate("2022"))
    assert state_on(date(2022, 6, 1), ann, bo) is state_on(date(2022, 6, 1), bo, ann) is SeatState.FILLED
    assert state_on(date(2021, 6, 1), ann, bo) is SeatState.HOLD_OVER
    assert holders_among([ann, bo]) == [bo]


def test_two_who_surely_sat_at_once_are_disputed() -> None:
    ann = appointed(valid_from=PartialDate("2020"), valid_to=PartialDate("2022"))
    bo = appointed(valid_from=PartialDate("2021"))
    assert state_on(date(2022, 6, 1), ann, bo) is SeatState.DISPUTED
