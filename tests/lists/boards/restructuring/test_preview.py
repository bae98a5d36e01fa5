"""The preview says who loses and who keeps a seat, who must be told, what is owed, and what goes stale."""

from datetime import date, time

import pytest

import make
from vcsdesk.documents.catalogue import documents
from vcsdesk.lists.boards.restructuring.effects import Preview
from vcsdesk.lists.boards.restructuring.preview import preview
from vcsdesk.operations.boards.restructuring.fates import decide_fate
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_abolition,
    draft_merger,
    draft_rename,
)
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.store import Store

FIRST_DAY, TODAY = date(2027, 1, 1), date(2026, 11, 24)


@pytest.fixture
def draft(store: Store) -> Restructure:
    return make.restructure(store, starts_on=FIRST_DAY)


def look(store: Store, draft: Restructure) -> Preview:
    return preview(store, draft, TODAY)


def test_nothing_is_written_by_looking(store: Store, draft) -> None:
    board = make.body(store)
    make.appointment(store, make.seat(store, board))
    draft_abolition(store, draft, board)
    before = store.undoable
    assert look(store, draft) == look(store, draft)
    assert store.undoable == before


def test_everybody_who_must_be_told_is_named_once_with_the_best_way(store: Store, draft) -> None:
    ann, dee, eve = make.person(store, "Ann"), make.person(store, "Dee"), make.person(store, "Eve")
    make.contact_point(store, ann, channel=Channel.PHONE, value="020 7946 0000")
    make.contact_point(store, ann, value="ann@example.org", preferred=True)
    play = make.body(store, "Play", chair_id=eve.id)
    trust = make.body(store, "Trust", chair_id=eve.id)
    seat = make.seat(store, play)
    make.appointment(store, seat, ann, supporter_id=eve.id)
    make.appointment(store, seat, dee, capacity=Capacity.DEPUTY)
    draft_abolition(store, draft, play)
    draft_rename(store, draft, trust, "The trust")
    people = {each.person: each for each in look(store, draft).people}
    assert list(people) == ["Ann", "Dee", "Eve"]
    assert (people["Ann"].channel, people["Ann"].contact) == (Channel.EMAIL, "ann@example.org")
    assert people["Ann"].why == ("Play ends: Abolished.",)
    assert people["Dee"].roles == ("Deputy",)
    assert people["Eve"].roles == ("Supports Ann", "Chair")
    assert people["Eve"].why == ("Play ends: Abolished.", "Trust is called The trust.")
    assert people["Dee"].contact is None


def test_the_officer_is_not_told_what_she_does_herself(store: Store, draft) -> None:
    jo, play = make.person(store, "Jo"), make.body(store, "Play")
    make.borough(store, officer_id=jo.id)
    make.appointment(store, make.seat(store, play), jo, capacity=Capacity.GAP_FILL)
    make.appointment(store, make.seat(store, play, "Other"), make.person(store, "Ann"), supporter_id=jo.id)
    draft_abolition(store, draft, play)
    found = look(store, draft)
    assert ([each.person for each in found.people], found.figures.people_to_tell) == (["Ann"], 1)


def test_elections_are_owed_for_new_seats_and_those_that_carry_over_unfilled(store: Store, draft) -> None:
    play, youth = make.body(store, "Play"), make.body(store, "Youth")
    make.seat(store, play, "Vacant seat")
    make.appointment(store, make.seat(store, play, "Filled seat"), make.person(store, "Ann"))
    covered, over = make.seat(store, youth, "Covered seat"), make.seat(store, youth, "Old seat")
    make.appointment(store, covered, make.person(store, "Cem"), capacity=Capacity.GAP_FILL)
    make.appointment(store, over, make.person(store, "Dee"), term_ends=date(2026, 12, 31))
    make.seat(store, youth, "Council’s seat", route=Route.CHOSEN_BY_AUTHORITY)
    draft_merger(store, draft, [play, youth], new=NewBody(name="Both", new_seats=2))
    found = look(store, draft)
    assert [(owed.seat, owed.seats, owed.why) for owed in found.elections] == [
        (None, 2, "New and vacant"),
        ("Vacant seat", 1, "Vacant already"),
        ("Covered seat", 1, "Only covered, by Cem"),
        ("Old seat", 1, "The term ended on 31 December 2026"),
    ]
    assert found.figures.elections_owed == 5


def test_meetings_rhythms_and_texts_that_end_with_a_body_are_named(store: Store, draft) -> None:
    play = make.body(store, "Play")
    make.meeting(store, play, date(2026, 12, 31))
    make.meeting(store, play, date(2027, 1, 1), starts_at=time(10), venue="Town hall")
    make.meeting_series(store, play)
    make.role_document(store, "Terms of reference", body_id=play.id)
    make.commitment(store, "Papers come early.", body_id=play.id)
    draft_abolition(store, draft, play)
    found = look(store, draft)
    assert [(each.board, each.held_on, each.venue) for each in found.meetings] == [
        ("Play", date(2027, 1, 1), "Town hall")
    ]
    assert [(each.board, each.last_on) for each in found.series] == [("Play", date(2026, 12, 31))]
    assert [each.title for each in found.texts] == ["Terms of reference", "Papers come early."]


def test_packs_go_stale_where_the_board_or_what_is_around_it_changes(store: Store, draft) -> None:
    trust = make.body(store, "Trust")
    play, far = make.body(store, "Play", trust), make.body(store, "Far away")
    group = make.body(store, "Group", play)
    for board in (trust, play, group, far):
        make.appointment(store, make.seat(store, board), make.person(store, f"Of {board.id}"))
    make.seat(store, play, "Empty seat")
    draft_rename(store, draft, play, "Playing")
    found = look(store, draft).papers
    assert [each.document for each in found][:3] == ["handbook", "roster", "board-map"]
    packs = [each.about for each in found if each.document == "rep-pack"]
    assert packs == [
        f"Sector seat on Group, Of {group.id}",
        f"Sector seat on Playing, Of {play.id}",
        f"Sector seat on Trust, Of {trust.id}",
    ]
    assert {each.document for each in found} <= documents().keys()


def test_packs_are_printed_of_seats_as_they_are_after_and_others_taken_back(store: Store, draft) -> None:
    play, youth, arts = (make.body(store, name) for name in ("Play", "Youth", "Arts"))
    seats = [make.seat(store, board) for board in (play, youth, arts)]
    for seat, name in zip(seats, ("Ann", "Bob", "Cem"), strict=True):
        make.appointment(store, seat, make.person(store, name))
    draft_merger(store, draft, [play, youth], new=NewBody(name="Both"))
    draft_abolition(store, draft, arts)
    decide_fate(store, draft, seats[1], Fate.LAPSES)
    found = look(store, draft)
    assert [each.about for each in found.papers if each.about] == ["Sector seat on Both, Ann"]
    assert [(each.about, each.why) for each in found.packs_back] == [
        ("Sector seat on Arts, Cem", "The seat ends"),
        ("Sector seat on Play, Ann", "It goes on as a seat of Both"),
        ("Sector seat on Youth, Bob", "The seat ends"),
    ]


def test_the_figures_add_up(store: Store, draft) -> None:
    play, youth, arts = (make.body(store, name) for name in ("Play", "Youth", "Arts"))
    seats = [make.seat(store, board) for board in (play, youth, arts)]
    people = [make.person(store, name) for name in ("Ann", "Bob", "Cem")]
    for seat, person in zip(seats, people, strict=True):
        make.appointment(store, seat, person)
    make.seat(store, make.body(store, "Untouched"))
    draft_merger(store, draft, [play, youth], new=NewBody(name="Both", new_seats=1))
    draft_abolition(store, draft, arts)
    decide_fate(store, draft, seats[1], Fate.LAPSES)
    figures = look(store, draft).figures
    assert (figures.bodies_before, figures.bodies_after) == (4, 2)
    assert (figures.seats_before, figures.seats_after) == (4, 3)
    assert (figures.seats_lost, figures.seats_carried, figures.seats_gained) == (2, 1, 1)
    assert (figures.appointments_ending, figures.appointments_going_on) == (2, 1)
    assert figures.people_to_tell == 3
