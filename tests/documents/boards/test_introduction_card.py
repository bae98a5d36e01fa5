"""The introduction card says who comes, with what experience, for whom, and what was promised."""

import pytest

import make
from documents import boroughs
from documents.telling import facts_of, words
from vcsdesk.documents.boards.introduction_card import gather, named, story
from vcsdesk.documents.day import Day
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_it_tells_the_chair_all_there_is_to_know(store: Store, day: Day, full_seat: Seat) -> None:
    (ann,) = store.find(Person, known_as="Ann")
    with store.step("Say more"):
        store.change(ann, experience="Social worker for twelve years.")
    make.contact_point(store, ann, channel=Channel.PHONE, value="020 7946 0999")
    found = gather(day, full_seat.id)
    told = story(found)
    assert facts_of(told) == {
        "Post": "Manager, Riverside Play",
        "Experience": "Social worker for twelve years.",
        "Telephone": "020 7946 0999",
        "Or through": "Jo Baker, 020 7946 0123",
        "Speaks for": "Children and young people’s groups: any group",
        "Not for": "Riverside Play, or any one organisation",
        "How chosen": "Chosen by the sector: secret ballot, after a call to 120 organisations",
        "Seat": "Sector seat 1",
        "Term": "Since November 2025; until 29 December 2027",
        "Deputy": "Bea Novak",
    }
    text = words(told)
    assert "For Cllr Dev Anand, chair" in text
    assert " is the voluntary sector’s representative on the Children’s trust board." in text
    assert "The next meeting is on Monday 14 December 2026, 10 am." in text
    assert "introduce Ann by whom they speak for" in text
    assert named(found) == "Introduction - Children’s trust board - Ann Okafor - Sector seat 1"


def test_of_all_promises_only_those_for_a_newcomer_are_there(day: Day, full_seat: Seat) -> None:
    text = words(story(gather(day, full_seat.id)))
    assert "Promised: The chair meets you before your first meeting." in text
    assert "five working days" not in text


def test_what_is_not_recorded_is_said(store: Store, day: Day, full_seat: Seat) -> None:
    (bare,) = store.find(Seat, label="Sector seat 2")
    told = facts_of(story(gather(day, bare.id)))
    assert (told["Post"], told["Experience"], told["How to reach them"]) == ("not recorded",) * 3
    assert told["Deputy"] == "none named"


def test_whoever_fills_a_gap_is_not_said_to_be_chosen(store: Store) -> None:
    goes = make.appointment(store, None, make.person(store, "Jo Baker"), capacity=Capacity.GAP_FILL)
    told = story(gather(Day(store, boroughs.ON, boroughs.ON), goes.seat_id))
    assert "How chosen" not in facts_of(told)
    assert "while nobody holds the voluntary sector’s seat" in words(told)
    assert (
        "Please introduce Jo Baker as somebody who goes for now. The seat is vacant, and there is no"
        in words(told)
    )
    assert "by whom they speak for" not in words(told)
    make.borough(store, officer_id=goes.person_id)
    officer = story(gather(Day(store, boroughs.ON, boroughs.ON), goes.seat_id))
    assert "Please introduce Jo Baker as the officer who goes for now" in words(officer)


def test_whoever_sits_under_contract_comes_with_who_praised_it(store: Store) -> None:
    contract = make.contract(store, title="Voice", endorsement="Joint Area Review, 2007.")
    sits = make.appointment(store, make.seat(store, contract_id=contract.id), route=Route.CONTRACT)
    told = facts_of(story(gather(Day(store, boroughs.ON, boroughs.ON), sits.seat_id)))
    assert (told["Contract"], told["Endorsed"]) == ("Voice", "Joint Area Review, 2007.")


def test_a_vacant_seat_is_refused_in_a_sentence(store: Store, day: Day, full_seat: Seat) -> None:
    (vacant,) = store.find(Seat, label="Sector seat 3")
    with pytest.raises(Refused, match="so there is nobody to introduce"):
        gather(day, vacant.id)
