"""Richmond: three bodies on which seats are held under contract or by an organisation."""

from datetime import date, timedelta

from samples import boards, current, officer, sample
from vcsdesk.lists.boards import seats
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import HeldBy, RoleLabel, Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import SeatState


def test_richmond_has_three_bodies_with_a_seat_held_under_contract_on_each(day: date) -> None:
    store = sample("richmond", day)
    assert len(boards(store, day)) == 3
    under = [seat for seat in store.find(Seat) if seat.route is Route.CONTRACT]
    assert {seat.body_id for seat in under} == {body.id for body in boards(store, day)}
    assert {seat.role for seat in under} == {RoleLabel.APPOINTEE}
    (contract,) = {seat.contract_id for seat in under}
    assert store.get(Contract, contract or 0).organisation_id == store.get(Borough, 1).organisation_id
    now = [each for each in current(store, day) if each.capacity is Capacity.CONTRACT]
    assert [(each.person_id, each.route) for each in now] == [(officer(store), Route.CONTRACT)] * 3


def test_richmonds_contracts_follow_one_another_from_two_days_to_four(day: date) -> None:
    store = sample("richmond", day)
    before, after = store.find(Contract, order_by="valid_from")
    assert (before.days_week, after.days_week) == (2.0, 4.0)
    assert is_current(before.valid_from, before.valid_to, date(2007, 6, 1))
    assert before.valid_to
    assert after.valid_from
    assert before.valid_to.last_day() + timedelta(days=1) == after.valid_from.first_day()
    assert is_current(after.valid_from, after.valid_to, day)
    assert all("Joint Area Review, 2007" in each.endorsement and each.reference for each in (before, after))


def test_richmonds_evidence_says_that_nobody_was_elected(day: date) -> None:
    store = sample("richmond", day)
    notes = [
        each.note
        for each in store.find(MandateEvidence)
        if store.get(Appointment, each.appointment_id).capacity is Capacity.CONTRACT
    ]
    assert notes
    assert all("not elected" in note and "Joint Area Review" in note for note in notes)


def test_richmonds_youth_partnership_holds_a_seat_and_names_a_person(day: date) -> None:
    store = sample("richmond", day)
    held = [seat for seat in store.find(Seat) if seat.held_by is HeldBy.ORGANISATION]
    names = {store.get(Organisation, seat.organisation_id or 0).name for seat in held}
    assert names == {"Towpath Youth Partnership", "Under-Fives Together, Richmond"}
    states = {
        row.seat: row.state for row in seats.rows(store, day, day) if row.seat != "Strategic representative"
    }
    assert states == {
        "Youth organisations’ seat": SeatState.HOLD_OVER,
        "Pre-schools’ seat": SeatState.VACANT,
    }
