"""Lewisham: fifteen bodies, thirty elected seats, and more than 500 organisations."""

from collections import Counter
from datetime import date

from samples import boards, sample
from vcsdesk.lists.boards import seats
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind


def test_lewisham_has_fifteen_bodies_with_two_seats_each(day: date) -> None:
    store = sample("lewisham", day)
    assert len(boards(store, day)) == 15
    assert sorted(Counter(row.body_id for row in seats.rows(store, day, day)).values()) == [2] * 15
    top = [body for body in boards(store, day) if not store.find(BodyParent, body_id=body.id)]
    assert len(top) == 1


def test_lewishams_seats_go_by_ballot_for_a_year_and_are_reviewed(day: date) -> None:
    store = sample("lewisham", day)
    assert {(seat.route, seat.term_months) for seat in store.find(Seat)} == {(Route.BALLOT, 12)}
    assert all(seat.review_on and seat.review_on > day for seat in store.find(Seat))
    evidence = store.find(MandateEvidence)
    assert len(evidence) == 30
    assert 512 in {each.notified_count for each in evidence}
    assert all(each.secret for each in evidence if each.contested)


def test_lewishams_forum_has_more_than_500_organisations(day: date) -> None:
    found = sample("lewisham", day).find(Organisation)
    sector = [each for each in found if each.kind in {OrganisationKind.VCS, OrganisationKind.FAITH}]
    assert len(sector) > 500
    assert len({each.name for each in found}) == len(found)
    assert len([each for each in sector if each.kind is OrganisationKind.FAITH]) > 40


def test_lewishams_sector_meets_quarterly_twice_a_year_and_with_the_chairs(day: date) -> None:
    store = sample("lewisham", day)
    patterns = {store.get(Body, series.body_id).kind: series.pattern for series in store.find(MeetingSeries)}
    assert patterns[BodyKind.FORUM] is Pattern.QUARTERLY
    assert patterns[BodyKind.PARLIAMENT] is Pattern.TWICE_YEARLY
    (summit,) = [body for body in store.find(Body) if body.kind is BodyKind.SUMMIT]
    assert [meeting.held_on > day for meeting in store.find(Meeting, body_id=summit.id)] == [True]
    assert "£15 an hour" in store.get(Borough, 1).expenses
