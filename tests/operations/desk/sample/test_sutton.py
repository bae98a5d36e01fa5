"""Sutton: 28 bodies, of which the worker sits on 6 and supports those who sit on the other 22."""

from datetime import date

from samples import boards, bodies_of, current, officer, sample
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.records.sector.affiliation import Affiliation


def test_sutton_has_28_bodies_of_which_the_worker_sits_on_6(day: date) -> None:
    store = sample("sutton", day)
    assert len(boards(store, day)) == 28
    hers = bodies_of(store, [each for each in current(store, day) if each.person_id == officer(store)])
    others = [each for each in current(store, day) if each.person_id != officer(store)]
    assert (len(hers), len(bodies_of(store, others)), hers & bodies_of(store, others)) == (6, 22, set())
    assert {each.supporter_id for each in others} == {officer(store)}


def test_suttons_22_are_carried_by_14_organisations_and_3_colleagues(day: date) -> None:
    store = sample("sutton", day)
    host = store.get(Borough, 1).organisation_id
    people = {each.person_id for each in current(store, day) if each.person_id != officer(store)}
    employers = {person: store.find(Affiliation, person_id=person)[0].organisation_id for person in people}
    assert sum(at == host for at in employers.values()) == 3
    assert len({at for at in employers.values() if at != host}) == 14


def test_suttons_terms_are_two_years_and_its_forum_meets_every_two_months(day: date) -> None:
    store = sample("sutton", day)
    elected = [seat for seat in store.find(Seat) if seat.route is Route.SHOW_OF_HANDS]
    assert (len(elected), {seat.term_months for seat in elected}) == (22, {24})
    forum = next(body for body in store.find(Body) if body.kind is BodyKind.FORUM)
    assert store.find(MeetingSeries, body_id=forum.id)[0].pattern is Pattern.TWO_MONTHLY
