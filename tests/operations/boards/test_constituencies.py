"""Constituencies: of what they are a part, who elects for them, and who may come to their seats."""

from datetime import date

import pytest

import make
from vcsdesk.lists.boards.electorate import electorate
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.operations.boards.constituencies import (
    correct_constituency,
    end_constituency,
    name_constituency,
)
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store

START = date(2026, 1, 15)


def test_one_is_named_with_its_electors_and_who_runs_it(store: Store, one_step) -> None:
    county, grid = make.constituency(store, "County"), make.body(store, "GRID")
    council = make.organisation(store, "Voluntary Action")
    with one_step("Name constituency"):
        made = name_constituency(
            store, "High Peak", part_of=county, electors_body=grid, returned_by=council, since=START
        )
    kept = store.get(Constituency, made.id)
    assert (kept.part_of_id, kept.electors_body_id, kept.returned_by_id) == (county.id, grid.id, council.id)


def test_a_loop_of_parts_is_refused(store: Store, unchanged) -> None:
    county = make.constituency(store, "County")
    district = make.constituency(store, "District", part_of_id=county.id)
    with unchanged(), pytest.raises(Refused, match="part of itself"):
        correct_constituency(store, county, part_of_id=district.id)


def test_one_ends_when_no_seat_speaks_for_it(store: Store, one_step, unchanged) -> None:
    groups = make.constituency(store)
    seat = make.seat(store, constituency_id=groups.id)
    with unchanged(), pytest.raises(Refused, match="“Sector seat” still speaks for Early years groups"):
        end_constituency(store, groups, START)
    with store.step("End it"):
        store.change(seat, valid_to="2026-01-01")
    with one_step("End constituency"):
        end_constituency(store, groups, START)


def test_two_of_each_district_elect_from_among_themselves(store: Store, unchanged) -> None:
    grid, trust = make.body(store, "GRID"), make.body(store, "Trust board")
    county = make.constituency(store, "County", electors_body_id=grid.id)
    for district in ("High Peak", "Amber Valley"):
        part = make.constituency(store, district, part_of_id=county.id)
        for number in (1, 2):
            seat = make.seat(store, grid, f"{district} {number}", constituency_id=part.id)
            appoint(store, seat, make.person(store, f"{district} {number}"), started=START)
    make.appointment(store, make.seat(store, grid, role=RoleLabel.OBSERVER), make.person(store, "Looker"))
    chair = make.seat(store, trust, "County seat", constituency_id=county.id)
    names = [each.person for each in electorate(store, county, START)]
    assert names == ["High Peak 1", "High Peak 2", "Amber Valley 1", "Amber Valley 2"]
    stranger = make.person(store, "Stranger")
    with unchanged(), pytest.raises(Refused, match="Stranger does not hold a seat on GRID on that day"):
        appoint(store, chair, stranger, started=START)
    made = appoint(store, chair, stranger, started=START, not_an_elector="Nobody of the GRID would.")
    assert made.note == "Not one of the electors: Nobody of the GRID would."


def test_an_elector_may_be_elected(store: Store) -> None:
    grid = make.body(store, "GRID")
    groups = make.constituency(store, electors_body_id=grid.id)
    ann = make.person(store)
    appoint(store, make.seat(store, grid), ann, started=START)
    seat = make.seat(store, make.body(store, "Trust board"), constituency_id=groups.id)
    assert appoint(store, seat, ann, started=START).note == ""


def test_only_the_seats_of_the_part_elect_where_some_are_its_own(store: Store) -> None:
    grid = make.body(store, "Community partnership")
    reserved = make.constituency(store, "BAME groups", electors_body_id=grid.id)
    make.appointment(store, make.seat(store, grid, constituency_id=reserved.id), make.person(store, "Own"))
    make.appointment(store, make.seat(store, grid, "Other"), make.person(store, "Another"))
    assert [each.person for each in electorate(store, reserved, START)] == ["Own"]


def test_seats_that_ended_leave_the_choice_to_those_there_are(store: Store) -> None:
    grid = make.body(store, "GRID")
    county = make.constituency(store, "County", electors_body_id=grid.id)
    make.appointment(store, make.seat(store, grid), make.person(store, "Ann"))
    make.seat(store, grid, "County seat", constituency_id=county.id, valid_to=PartialDate("2020"))
    assert [each.person for each in electorate(store, county, START)] == ["Ann"]


def test_seats_that_went_on_elsewhere_elect_when_their_body_has_ended(store: Store) -> None:
    end, start = PartialDate("2026-03-31"), PartialDate("2026-04-01")
    grid, forum = make.body(store, "GRID", valid_to=end), make.body(store, "Forum", valid_from=start)
    county = make.constituency(store, "County", electors_body_id=grid.id)
    seat = make.seat(store, grid, valid_to=end)
    later = make.seat(store, forum, follows_id=seat.id, valid_from=start)
    make.appointment(store, seat, make.person(store, "Ann"), valid_to=end)
    make.appointment(store, later, make.person(store, "Bob"), valid_from=start)
    make.appointment(store, make.seat(store, forum, "Another"), make.person(store, "Cat"), valid_from=start)
    assert [each.person for each in electorate(store, county, date(2026, 3, 31))] == ["Ann"]
    assert [each.person for each in electorate(store, county, date(2026, 4, 1))] == ["Bob"]
