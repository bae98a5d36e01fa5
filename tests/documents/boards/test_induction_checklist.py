"""The induction checklist names the days that follow from the first day, and who signs."""

import pytest

import make
from documents import boroughs
from documents.telling import facts_of, words
from vcsdesk.documents.boards.induction_checklist import gather, named, story
from vcsdesk.documents.boards.pack import steps
from vcsdesk.documents.day import Day
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import Seat
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_the_days_follow_from_the_first_day(store: Store, full_seat: Seat) -> None:
    (sits,) = [each for each in store.find(Appointment, seat_id=full_seat.id) if each.valid_to is None][:1]
    with store.step("Know the day"):
        store.change(sits, valid_from="2026-11-03")
    told = facts_of(story(gather(Day(store, boroughs.ON, boroughs.ON), full_seat.id)))
    assert told["First day"] == "3 November 2026"
    assert told["First meeting on record"] == "Monday 14 December 2026, 10 am"
    assert told["Look back by"] == "3 May 2027"


def test_of_a_first_day_known_by_its_month_no_day_to_look_back_is_made_up(day: Day, full_seat: Seat) -> None:
    told = facts_of(story(gather(day, full_seat.id)))
    assert told["First day"] == "November 2025"
    assert told["Look back by"] == "not recorded"


def test_it_has_every_step_of_the_pack(day: Day, full_seat: Seat) -> None:
    found = gather(day, full_seat.id)
    text = words(story(found))
    pack = found.pack
    named_there = [*steps.before(pack), *steps.at_first(), *steps.after_first(pack), *steps.after_third(pack)]
    assert len(named_there) > 10
    assert all(step in text for step in named_there)


def test_both_bodies_that_lead_the_day_sign_the_certificate(day: Day, full_seat: Seat) -> None:
    text = words(story(gather(day, full_seat.id)))
    assert "The day was led by Anyborough Voluntary Action and Anyborough Council." in text
    assert "For Anyborough Council: name, signature and day" in text


def test_it_is_named_after_whom_it_is_for(day: Day, full_seat: Seat) -> None:
    name = named(gather(day, full_seat.id))
    assert name == "Induction checklist - Children’s trust board - Sector seat 1 - Ann Okafor"


def test_nobody_in_the_seat_has_no_checklist(store: Store) -> None:
    empty = make.seat(store)
    with pytest.raises(Refused, match="Nobody sits in"):
        gather(Day(store, boroughs.ON, boroughs.ON), empty.id)
