"""Derbyshire: eight districts, two people each, and boards that are filled from among them."""

from collections import Counter
from datetime import date

from samples import SATURDAY, current, sample
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.store import Store


def derbyshires_grid(store: Store) -> Body:
    (grid,) = [store.get(Body, named.body_id) for named in store.find(BodyName, name="Derbyshire GRID")]
    return grid


def test_derbyshires_districts_have_a_forum_and_two_seats_on_the_grid_each(day: date) -> None:
    store = sample("derbyshire", day)
    grid = derbyshires_grid(store)
    forums = store.find(BodyParent, parent_id=grid.id)
    kinds = Counter(store.get(Body, each.body_id).kind for each in forums)
    assert kinds == {BodyKind.FORUM: 8, BodyKind.LIAISON: 1}
    per_district = Counter(seat.constituency_id for seat in store.find(Seat, body_id=grid.id))
    assert list(per_district.values()) == [2] * 8
    county = {store.get(Constituency, each or 0).part_of_id for each in per_district}
    assert [store.get(Constituency, each or 0).part_of_id for each in county] == [None]


def test_derbyshires_boards_are_filled_from_among_the_grid(day: date) -> None:
    store = sample("derbyshire", day)
    grid = derbyshires_grid(store)
    (among,) = store.find(Constituency, electors_body_id=grid.id)
    indirect = store.find(Seat, constituency_id=among.id)
    assert len(indirect) == 5
    assert {seat.route for seat in indirect} == {Route.INDIRECT_ELECTION}
    members = {
        each.person_id for each in current(store, day) if store.get(Seat, each.seat_id).body_id == grid.id
    }
    chosen = {
        each.person_id for each in current(store, day) if each.seat_id in {seat.id for seat in indirect}
    }
    assert len(members) == 15
    assert len(chosen) > 3
    assert chosen <= members


def test_derbyshires_grid_goes_on_from_the_connexions_network(day: date) -> None:
    store = sample("derbyshire", day)
    (line,) = store.find(Lineage)
    assert line.kind is LineageKind.CONTINUED
    assert line.to_body_id == derbyshires_grid(store).id
    assert "was asked what would support it best" in line.reason
    assert store.get(Body, line.from_body_id).valid_to == "2006-09-30"


def test_derbyshires_forums_meet_on_different_days_on_saturdays_and_in_the_evening(day: date) -> None:
    store = sample("derbyshire", day)
    places = {each.body_id for each in store.find(BodyParent, parent_id=derbyshires_grid(store).id)}
    rhythms = [
        s for s in store.find(MeetingSeries) if s.body_id in places and s.pattern is Pattern.TWO_MONTHLY
    ]
    assert len(rhythms) == 8
    assert {series.weekday for series in rhythms} == {0, 1, 2, 3, 4, SATURDAY}
    assert len([series for series in rhythms if series.starts_at and series.starts_at.hour >= 18]) == 3


def test_derbyshires_districts_meet_three_part_time_officers_each_month(day: date) -> None:
    store = sample("derbyshire", day)
    (liaison,) = store.find(Body, kind=BodyKind.LIAISON)
    (series,) = store.find(MeetingSeries, body_id=liaison.id)
    assert series.pattern is Pattern.MONTHLY
    assert len(store.find(Seat, body_id=liaison.id)) == 8
    officers = [each for each in store.find(Affiliation) if each.post.startswith("Small groups officer")]
    assert len(officers) == 3
    assert all("half-time" in each.post for each in officers)
    assert liaison.chair_id in {each.person_id for each in officers}
