"""What stands in the way of a draft is said in sentences: what it is, when it is dated, what to do."""

from datetime import date

import pytest

import make
from vcsdesk.lists.boards.restructuring.effects import Problem
from vcsdesk.lists.boards.restructuring.preview import preview
from vcsdesk.operations.boards.bodies import move_body
from vcsdesk.operations.boards.restructuring.fates import decide_fate
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_abolition,
    draft_creation,
    draft_merger,
    draft_move,
    draft_part,
    draft_rename,
    draft_split,
)
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.store import Store

FIRST_DAY, TODAY = date(2027, 1, 1), date(2026, 11, 24)
LATER = PartialDate("2027-02-01")


@pytest.fixture
def draft(store: Store) -> Restructure:
    return make.restructure(store, starts_on=FIRST_DAY)


def found(store: Store, draft: Restructure) -> tuple[Problem, ...]:
    return preview(store, draft, TODAY).problems


def said(store: Store, draft: Restructure) -> list[str]:
    return [problem.message for problem in found(store, draft)]


def test_an_empty_draft_says_what_it_wants(store: Store) -> None:
    assert said(store, make.restructure(store)) == ["The draft has no first day.", "The draft has no lines."]


def test_half_filled_lines_say_what_they_want(store: Store, draft) -> None:
    board, other = make.body(store, "Board"), make.body(store, "Other")
    draft_rename(store, draft, None)
    draft_rename(store, draft, board)
    draft_creation(store, draft)
    draft_merger(store, draft, new=NewBody(name="Nothing"))
    draft_merger(store, draft, [other], new=NewBody(name="Alone"))
    draft_split(store, draft, board, goes_on=True)
    assert said(store, draft) == [
        "Line 1 does not say which board or group.",
        "Board has no new name yet.",
        "The group that change 3 makes has no name.",
        "Line 4 does not say what is merged.",
        "Line 5 merges only one board or group.",
        "Board is split into nothing.",
    ]


def test_bodies_that_are_not_there_are_named(store: Store, draft) -> None:
    gone = make.body(store, "Gone", valid_to=PartialDate("2026-10"))
    ending = make.body(store, "Ending", valid_to=PartialDate("2027-06-30"))
    coming = make.body(store, "Coming", valid_from=PartialDate("2027-01-01"))
    draft_rename(store, draft, gone, "Back")
    draft_abolition(store, draft, ending)
    draft_rename(store, draft, coming, "Come")
    assert said(store, draft) == [
        "Gone ended in October 2026 already.",
        "Ending is to end on 30 June 2027 already.",
        "Coming is not there yet on the day before 1 January 2027.",
    ]


def test_places_that_cannot_be_taken_are_named(store: Store, draft) -> None:
    ending, one, other = (make.body(store, name) for name in ("Ending", "One", "Other"))
    draft_abolition(store, draft, ending)
    draft_creation(store, draft, NewBody(name="New", parent=ending))
    draft_move(store, draft, one, other)
    draft_move(store, draft, other, one)
    assert said(store, draft) == [
        "New would stand under Ending, which is not there from that day.",
        "One would stand under itself, by way of Other.",
        "Other would stand under itself, by way of One.",
    ]


def test_a_ring_that_only_closes_later_is_seen(store: Store, draft) -> None:
    one, other = make.body(store, "One"), make.body(store, "Other")
    move_body(store, other, one, on=date(2028, 1, 1))
    draft_move(store, draft, one, other)
    assert said(store, draft) == ["One would stand under itself, by way of Other."]


def test_a_group_that_an_heir_stands_under_closes_a_ring(store: Store, draft) -> None:
    board = make.body(store, "Board")
    group = make.body(store, "Group", board)
    draft_merger(store, draft, [board, make.body(store)], new=NewBody(name="Heir", parent=group))
    assert "Group would stand under itself, by way of Heir." in said(store, draft)


def test_a_seat_needs_somewhere_to_go(store: Store, draft) -> None:
    board, ending = make.body(store, "Board"), make.body(store, "Ending")
    seat, other = make.seat(store, board, "First"), make.seat(store, board, "Second")
    draft_abolition(store, draft, board)
    draft_abolition(store, draft, ending)
    decide_fate(store, draft, seat, Fate.CARRIES_OVER)
    decide_fate(store, draft, other, Fate.CARRIES_OVER, to=ending)
    assert said(store, draft) == [
        "The seat “First” on Board would carry over to no board.",
        "The seat “Second” on Board would carry over to Ending, which is not there from that day.",
    ]


def test_nobody_sits_twice_on_one_board(store: Store, draft) -> None:
    ann, boards = make.person(store, "Ann"), [make.body(store, name) for name in ("One", "Other")]
    for board in boards:
        make.appointment(store, make.seat(store, board), ann)
    draft_merger(store, draft, boards, new=NewBody(name="Both"))
    (problem,) = found(store, draft)
    assert problem.message == "Ann would sit in two seats of Both."
    assert problem.hint.startswith("Let “Sector seat” on Other lapse")
    decide_fate(store, draft, make.seat(store, boards[0], "Spare"), Fate.LAPSES)
    assert len(found(store, draft)) == 1


def test_facts_that_depend_on_the_old_structure_are_named_with_their_dates(store: Store, draft) -> None:
    board, other = make.body(store, "Board"), make.body(store, "Other")
    seat = make.seat(store, board)
    make.seat(store, board, "New seat", valid_from=LATER)
    make.appointment(store, seat, make.person(store, "Bob"), valid_from=LATER)
    make.meeting(store, board, date(2027, 1, 4), status=MeetingStatus.HELD)
    make.attendance(store, make.meeting(store, board, date(2027, 1, 5)), presence=Presence.ATTENDED)
    make.meeting(store, board, date(2027, 1, 6))
    make.body_name(store, board, "Board of old", valid_from=LATER)
    make.body_parent(store, board, other, valid_from=LATER)
    make.body_parent(store, make.body(store, "Group"), board, valid_from=LATER)
    make.body_link(store, other, board, valid_from=LATER)
    make.lineage(store, other, board, happened_on=LATER)
    make.lineage(store, board, other, happened_on=LATER, kind=LineageKind.SPLIT)
    make.role_document(store, "Terms", body_id=board.id, valid_from=LATER)
    make.commitment(store, body_id=board.id, valid_from=LATER)
    draft_abolition(store, draft, board)
    after = "after it would have ended."
    assert said(store, draft) == [
        f"Board gains the seat “New seat” on 1 February 2027, {after}",
        f"Board has Bob appointed to “Sector seat” from 1 February 2027, {after}",
        f"Board met on 4 January 2027, {after}",
        f"Board met on 5 January 2027, {after}",
        f"Board is called “Board of old” from 1 February 2027, {after}",
        f"Board moves in the tree on 1 February 2027, {after}",
        f"Board has Group under it from 1 February 2027, {after}",
        f"Board is tied to Other from 1 February 2027, {after}",
        f"Board carries on from Other, which ends on 1 February 2027, {after}",
        f"Board has Other come out of it after 1 February 2027, {after}",
        f"Board has adopted “Terms” from 1 February 2027, {after}",
        f"Board has a promise made from 1 February 2027, {after}",
    ]
    assert {problem.on for problem in found(store, draft)} == {
        date(2027, 2, 1),
        date(2027, 1, 4),
        date(2027, 1, 5),
    }
    assert all(problem.hint and problem.change_id for problem in found(store, draft))


def test_somebody_who_left_a_lapsing_seat_since_is_named(store: Store) -> None:
    backdated = make.restructure(store, starts_on=date(2026, 9, 1))
    board, part = make.body(store, "Board"), NewBody(name="Part")
    seat = make.seat(store, board)
    make.appointment(store, seat, make.person(store, "Bob"), valid_to=PartialDate("2026-10-01"))
    split = draft_split(store, backdated, board, goes_on=True)
    draft_part(store, split, part)
    decide_fate(store, backdated, seat, Fate.LAPSES)
    assert said(store, backdated) == [
        "Board has Bob leaving “Sector seat” on 1 October 2026, after the seat would have gone."
    ]
    decide_fate(store, backdated, seat, Fate.CARRIES_OVER)
    assert said(store, backdated) == []


def test_a_text_to_be_adopted_for_a_seat_that_leaves_a_board_is_named(store: Store, draft) -> None:
    board = make.body(store, "Board")
    seat = make.seat(store, board)
    make.role_document(store, "The seat", seat_id=seat.id, valid_from=LATER)
    split = draft_split(store, draft, board, goes_on=True)
    draft_part(store, split, NewBody(name="Part"))
    assert said(store, draft) == []
    decide_fate(store, draft, seat, Fate.CARRIES_OVER)
    assert said(store, draft) == [
        "Board has adopted “The seat” from 1 February 2027, after the seat would have gone."
    ]
