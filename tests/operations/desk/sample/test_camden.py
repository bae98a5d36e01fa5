"""Camden: reserved seats for which one sector nominates and alone votes."""

from collections import Counter
from datetime import date

from samples import boards, current, sample
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough


def test_camdens_reserved_seats_have_an_electorate_of_their_own(day: date) -> None:
    store = sample("camden", day)
    (reserved,) = [each for each in store.find(Constituency) if each.part_of_id]
    host = store.get(Borough, 1).organisation_id
    held = [seat for seat in store.find(Seat, constituency_id=reserved.id) if seat.valid_to is None]
    per_body = Counter(seat.body_id for seat in held)
    assert sorted(per_body.values()) == [1, 1, 1, 1, 1, 2]
    assert per_body.keys() == {body.id for body in boards(store, day)}
    assert {seat.route for seat in held} == {Route.BALLOT}
    owners = {store.get(Body, body).owner_id for body in per_body}
    assert reserved.returned_by_id == host
    assert host not in owners


def test_camdens_sector_nominated_and_voted_for_everybody_in_a_reserved_seat(day: date) -> None:
    store = sample("camden", day)
    (reserved,) = [each for each in store.find(Constituency) if each.part_of_id]
    seated = [
        each
        for each in current(store, day)
        if each.capacity is Capacity.HOLDER and store.get(Seat, each.seat_id).constituency_id == reserved.id
    ]
    assert len(seated) == 6
    for each in seated:
        (evidence,) = store.find(MandateEvidence, appointment_id=each.id)
        assert evidence.contested
        assert evidence.secret
        assert evidence.approved_by == "A meeting of Black, Asian and minority ethnic organisations"


def test_camdens_interim_board_of_2004_became_the_plan_board_of_2006(day: date) -> None:
    store = sample("camden", day)
    (line,) = store.find(Lineage)
    interim, board = store.get(Body, line.from_body_id), store.get(Body, line.to_body_id)
    assert interim.valid_from
    assert interim.valid_from.first_day() == date(2004, 1, 1)
    assert board.valid_from == "2006-01-01"
    invited = store.find(Seat, body_id=interim.id)
    assert [(seat.route, seat.valid_to) for seat in invited] == [(Route.INVITATION, interim.valid_to)] * 2
    added = {
        seat.valid_from.first_day().year for seat in store.find(Seat) if seat.valid_from and not seat.valid_to
    }
    assert added == {2006}


def test_camden_pays_for_time_and_covers_travel(day: date) -> None:
    said = sample("camden", day).get(Borough, 1).expenses
    assert "The time you give to meetings is paid for, and your travel is covered" in said
