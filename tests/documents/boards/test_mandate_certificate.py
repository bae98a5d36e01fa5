"""The mandate certificate answers “who chose you?”, also where the answer is that nobody did."""

import pytest

import make
from documents import boroughs
from documents.telling import facts_of, words
from vcsdesk.documents.boards.mandate_certificate import gather, story
from vcsdesk.documents.day import Day
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel, Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def said(store: Store, seat: Seat) -> str:
    return words(story(gather(Day(store, boroughs.ON, boroughs.ON), seat.id)))


def test_it_says_who_sits_for_whom_until_when_and_what_shows_it(day: Day, full_seat: Seat) -> None:
    told = story(gather(day, full_seat.id))
    assert facts_of(told) == {
        "Representative": "Ann Okafor, Manager, Riverside Play",
        "Seat": "Sector seat 1",
        "Speaks for": "Children and young people’s groups: any group",
        "Not for": "Riverside Play, or any one organisation",
        "Term": "Since November 2025; until 29 December 2027",
        "Length of a term": "3 years, at most 2 terms. Next review: 12 June 2027",
    }
    text = words(told)
    assert "For Cllr Dev Anand, chair" in text
    assert "Chosen by the sector" in text
    assert "Open call to 120 organisations on 12 July 2025, 3 nominees, contested, secret ballot" in text
    assert "who counted are not recorded" in text
    assert "Signed for Anyborough Voluntary Action by somebody other than Ann Okafor, with the date" in text


@pytest.mark.parametrize(
    ("route", "title", "warning"),
    [
        (Route.CONTRACT, "Not chosen by the sector", "This is not a mandate of the sector."),
        (Route.CHOSEN_BY_AUTHORITY, "Not chosen by the sector", "This is not a mandate of the sector."),
        (Route.UNOPPOSED, "Not known whether the sector chose", "Ask before relying on this"),
        (Route.UNKNOWN, "Not known whether the sector chose", "Ask before relying on this"),
    ],
)
def test_who_was_not_chosen_or_may_not_have_been_is_flagged(store: Store, route, title, warning) -> None:
    sits = make.appointment(store, route=route)
    text = said(store, store.get(Seat, sits.seat_id))
    assert title in text
    assert warning in text
    assert "Chosen by the sector\n" not in text


def test_who_fills_a_gap_has_no_mandate_and_nothing_to_sign(store: Store) -> None:
    seat = make.seat(store, route=Route.DRAW)
    make.appointment(
        store,
        seat,
        make.person(store, "Jo Baker"),
        capacity=Capacity.GAP_FILL,
        route=Route.OFFICER_GAP_FILL,
        valid_from=PartialDate("2026-01-05"),
    )
    text = said(store, seat)
    assert "There is no mandate. " in text
    assert "Nobody holds this seat; Jo Baker goes for now." in text
    assert "Since 5 January 2026; until the seat is filled" in text
    assert "Ask all groups for names now" in text
    assert "The seat speaks for" in text
    assert "Signed" not in text


def test_a_hold_over_says_that_the_term_has_ended(store: Store, full_seat: Seat) -> None:
    (held_over,) = store.find(Seat, label="Sector seat 2")
    text = said(store, held_over)
    assert "Since 2023; the term ended on 26 August 2026, 3 months ago, and they go on in hold-over" in text


def test_whoever_runs_the_choosing_for_a_constituency_is_named(store: Store) -> None:
    forum = make.organisation(store, "The youth forum")
    group = make.constituency(store, returned_by_id=forum.id)
    sits = make.appointment(store, make.seat(store, constituency_id=group.id))
    make.mandate_evidence(store, sits, returned_by="Ann Okafor")
    text = said(store, store.get(Seat, sits.seat_id))
    assert "Signed for The youth forum, with the date" in text


@pytest.mark.parametrize("ran", ["Ann Okafor", "ann okafor, in the chair"])
def test_nobody_certifies_themselves(store: Store, ran: str) -> None:
    ann = make.person(store, "Ann Okafor")
    make.borough(store, organisation_id=make.organisation(store, "Riverside Play").id, officer_id=ann.id)
    sits = make.appointment(store, who=ann, route=Route.CONTRACT)
    make.mandate_evidence(store, sits, returned_by=ran)
    text = said(store, store.get(Seat, sits.seat_id))
    assert "Signed for Riverside Play by somebody other than Ann Okafor, with the date" in text
    assert "Signed for Ann" not in text


def test_whoever_counted_signs(store: Store) -> None:
    sits = make.appointment(store, route=Route.BALLOT)
    make.mandate_evidence(store, sits, returned_by="Two tellers.")
    text = said(store, store.get(Seat, sits.seat_id))
    assert "Signed for Two tellers, with the date" in text


def test_a_contract_stands_there_by_name_with_who_praised_it(store: Store) -> None:
    contract = make.contract(
        store,
        title="Voice",
        reference="LA/07",
        valid_from="2009-04-01",
        endorsement="Joint Area Review, 2007.",
    )
    sits = make.appointment(store, make.seat(store, contract_id=contract.id), route=Route.CONTRACT)
    told = story(gather(Day(store, boroughs.ON, boroughs.ON), sits.seat_id))
    assert "Appointed by contract (Voice, LA/07)" in words(told)
    assert facts_of(told)["Endorsed"] == "Joint Area Review, 2007."


def test_a_second_page_names_who_it_is_about(store: Store) -> None:
    sits = make.appointment(store, make.seat(store, label="Seat 7"), make.person(store, "Ann Okafor"))
    made = story(gather(Day(store, boroughs.ON, boroughs.ON), sits.seat_id))
    assert made[0].masthead.about == "About Ann Okafor, Seat 7, Children's trust board"  # type: ignore[union-attr]


def test_a_vacant_seat_is_refused_in_a_sentence(store: Store, day: Day, full_seat: Seat) -> None:
    (vacant,) = store.find(Seat, label="Sector seat 3")
    with pytest.raises(Refused, match="so there is nobody to certify a mandate of"):
        gather(day, vacant.id)


def test_an_observer_observes(store: Store) -> None:
    seat = make.seat(store, role=RoleLabel.OBSERVER)
    make.appointment(store, seat)
    assert " observes on the Children's trust board." in said(store, seat)
