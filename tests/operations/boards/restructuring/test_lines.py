"""Lines are added to a draft, corrected, ordered and removed; only what can never be right is refused."""

import pytest

import make
from vcsdesk.operations.boards.restructuring.corrections import correct_line, remove_line, reorder_lines
from vcsdesk.operations.boards.restructuring.fates import decide_fate, leave_fate
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_abolition,
    draft_creation,
    draft_merger,
    draft_move,
    draft_part,
    draft_rename,
    draft_split,
    under,
)
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat_fate import Fate, SeatFate
from vcsdesk.refused import Refused
from vcsdesk.store import Store


@pytest.fixture
def draft(store: Store):
    return make.restructure(store)


@pytest.fixture
def boards(store: Store):
    return tuple(make.body(store, name) for name in ("One", "Two", "Three"))


def test_each_line_is_a_step_and_comes_after_the_others(store: Store, draft, boards, one_step) -> None:
    one, two, three = boards
    with one_step("Draft new name"):
        draft_rename(store, draft, one, " First ", short_name="F")
    with one_step("Draft new board or group"):
        new = draft_creation(store, draft, NewBody(name="New", new_seats=2))
    with one_step("Draft move"):
        draft_move(store, draft, one, new)
    with one_step("Draft split"):
        split = draft_split(store, draft, two)
    with one_step("Draft part of split"):
        draft_part(store, split, NewBody(name="Part", parent=one))
    with one_step("Draft abolition"):
        draft_abolition(store, draft, three, reason="Not needed.")
    lines = store.find(RestructureChange, order_by="place")
    assert [line.place for line in lines] == [1, 2, 3, 4, 5, 6]
    assert [line.kind for line in lines] == [
        ChangeKind.RENAME,
        ChangeKind.CREATE,
        ChangeKind.MOVE,
        ChangeKind.SPLIT,
        ChangeKind.CREATE,
        ChangeKind.ABOLISH,
    ]
    assert (lines[0].name, lines[2].parent_change_id) == ("First", new.id)
    assert (lines[4].part_of_id, lines[4].parent_id) == (split.id, one.id)


def test_a_draft_may_be_half_filled(store: Store, draft) -> None:
    draft_rename(store, draft, None)
    draft_merger(store, draft)
    draft_creation(store, draft)
    assert len(store.find(RestructureChange)) == 3


def test_bodies_go_into_a_standing_one(store: Store, draft, boards, one_step) -> None:
    one, two, three = boards
    with one_step("Draft merger"):
        line = draft_merger(store, draft, [one, two], into=three)
    assert line.body_id == three.id
    assert [each.body_id for each in store.find(MergedBody, change_id=line.id)] == [one.id, two.id]


def test_what_can_never_be_right_is_refused(store: Store, draft, boards, unchanged) -> None:
    one, two, three = boards
    draft_abolition(store, draft, one)
    draft_rename(store, draft, two, "Second")
    with unchanged():
        for contradiction, because in (
            (lambda: draft_merger(store, draft, [one, three]), "already abolishes"),
            (lambda: draft_rename(store, draft, one, "First"), "already abolishes"),
            (lambda: draft_rename(store, draft, two, "Other"), "already renames"),
            (lambda: draft_split(store, draft, two), "already renames"),
            (lambda: draft_merger(store, draft, [three], into=three), "merged into itself"),
            (lambda: draft_move(store, draft, two, two), "under itself"),
        ):
            with pytest.raises(Refused, match=because):
                contradiction()


def test_a_body_that_goes_on_takes_several_lines(store: Store, draft, boards) -> None:
    one, two, _ = boards
    draft_rename(store, draft, one, "First")
    draft_move(store, draft, one)
    draft_split(store, draft, one, goes_on=True)
    draft_merger(store, draft, [two], into=one)
    assert len(store.find(RestructureChange)) == 4


def test_a_line_is_corrected_with_the_bodies_it_merges(store: Store, draft, boards, one_step) -> None:
    one, two, three = boards
    line = draft_merger(store, draft, [one, two])
    with one_step("Correct line of restructure"):
        line = correct_line(store, line, merged=[two, three], name="Both", **under(one))
    assert (line.name, line.parent_id) == ("Both", one.id)
    assert [each.body_id for each in store.find(MergedBody)] == [two.id, three.id]


def test_new_bodies_cannot_stand_under_one_another_in_a_ring(store: Store, draft) -> None:
    first = draft_creation(store, draft, NewBody(name="First"))
    second = draft_creation(store, draft, NewBody(name="Second", parent=first))
    with pytest.raises(Refused, match="under itself"):
        correct_line(store, first, **under(second))


def test_lines_are_put_in_another_order(store: Store, draft, one_step) -> None:
    first, second = draft_creation(store, draft), draft_creation(store, draft)
    with one_step("Reorder restructure"):
        reorder_lines(store, draft, [second, first])
    assert [each.id for each in store.find(RestructureChange, order_by="place")] == [second.id, first.id]


def test_a_split_goes_with_its_parts_and_what_was_decided(store: Store, draft, boards, one_step) -> None:
    one, *_ = boards
    split = draft_split(store, draft, one)
    part = draft_part(store, split, NewBody(name="Part"))
    below = draft_creation(store, draft, NewBody(name="Below", parent=part))
    decide_fate(store, draft, make.seat(store, one), Fate.CARRIES_OVER, to=part)
    with one_step("Remove line of restructure"):
        remove_line(store, split)
    assert [(each.id, each.parent_change_id) for each in store.find(RestructureChange)] == [(below.id, None)]
    assert store.find(SeatFate) == ()


def test_what_becomes_of_a_seat_is_decided_once_and_left_again(store: Store, draft, boards, one_step) -> None:
    one, two, _ = boards
    seat = make.seat(store, one)
    draft_abolition(store, draft, one)
    decide_fate(store, draft, seat, Fate.LAPSES)
    with one_step("Decide what becomes of seat"):
        decide_fate(store, draft, seat, Fate.CARRIES_OVER, to=two)
    (fate,) = store.find(SeatFate)
    assert (fate.fate, fate.to_body_id) == (Fate.CARRIES_OVER, two.id)
    with one_step("Leave seat undecided"):
        leave_fate(store, draft, seat)


def test_a_senseless_fate_is_refused(store: Store, draft, boards, unchanged) -> None:
    one, two, _ = boards
    seat, other = make.seat(store, one), make.seat(store, two)
    line = draft_abolition(store, draft, one)
    with unchanged():
        for decision, because in (
            (lambda: decide_fate(store, draft, other, Fate.LAPSES), "No change of this draft"),
            (lambda: decide_fate(store, draft, seat, Fate.LAPSES, to=two), "goes nowhere"),
            (
                lambda: decide_fate(store, draft, seat, Fate.CARRIES_OVER, to=one),
                "on that board or group already",
            ),
            (lambda: decide_fate(store, draft, seat, Fate.CARRIES_OVER, to=line), "makes no board or group"),
        ):
            with pytest.raises(Refused, match=because):
                decision()
