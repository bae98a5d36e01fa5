"""Bodies are set up, named, moved and tied to others."""

from datetime import date

import pytest

import make
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.operations.boards.bodies import (
    correct_body,
    correct_body_name,
    link_bodies,
    move_body,
    rename_body,
    set_up_body,
)
from vcsdesk.operations.boards.names import name_on
from vcsdesk.records.boards.body import Body, BodyKind, Level
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_one_is_set_up_with_its_name_and_place(store: Store, one_step) -> None:
    board = make.body(store)
    with one_step("Set up board or group"):
        made = set_up_body(
            store,
            " Play partnership ",
            BodyKind.SUBGROUP,
            parent=board,
            notice_days=5,
            since=date(2024, 1, 1),
        )
    assert store.find(BodyName, body_id=made.id)[0].name == "Play partnership"
    assert store.find(BodyParent, body_id=made.id)[0].parent_id == board.id
    assert (made.notice_days, made.valid_from) == (5, "2024-01-01")


def test_one_without_a_name_or_under_an_ended_one_is_refused(store: Store, unchanged) -> None:
    ended = make.body(store, valid_to="2025")
    with unchanged():
        with pytest.raises(Refused, match="A board or group needs a name"):
            set_up_body(store, " ", BodyKind.BOARD)
        with pytest.raises(Refused, match="had ended by then"):
            set_up_body(store, "Play", BodyKind.SUBGROUP, parent=ended, since=date(2026, 1, 1))
        with pytest.raises(Refused, match="less than nothing"):
            set_up_body(store, "Play", BodyKind.SUBGROUP, notice_days=-1)


def test_one_is_corrected(store: Store, one_step) -> None:
    board = make.body(store)
    with one_step("Correct board or group"):
        correct_body(store, board, level=Level.STRATEGIC, purpose=" Agrees the plan. ")
    assert store.get(Body, board.id).purpose == "Agrees the plan."
    with pytest.raises(Refused, match="less than nothing"):
        correct_body(store, board, notice_days=-2)


def test_a_new_name_holds_from_its_day(store: Store, one_step) -> None:
    board = make.body(store, "Youth agenda group")
    with one_step("Rename board or group"):
        rename_body(store, board, "Youth offer group", on=date(2026, 3, 1), short_name="YOG")
    assert name_on(store, board, date(2026, 2, 28)) == "Youth agenda group"
    assert name_on(store, board, date(2026, 3, 1)) == "Youth offer group"
    assert [name.valid_to for name in store.find(BodyName)] == ["2026-02-28", None]


def test_renamed_twice_on_a_day_it_has_one_name_that_day(store: Store) -> None:
    board = make.body(store, "One")
    rename_body(store, board, "Two", on=date(2026, 3, 1))
    rename_body(store, board, "Three", on=date(2026, 3, 1))
    assert [name.name for name in store.find(BodyName)] == ["One", "Three"]


def test_an_earlier_name_put_in_later_ends_where_the_next_begins(store: Store) -> None:
    board = make.body(store, "One")
    rename_body(store, board, "Three", on=date(2026, 9, 1))
    rename_body(store, board, "Two", on=date(2026, 3, 1))
    assert name_on(store, board, date(2026, 8, 31)) == "Two"
    assert name_on(store, board, date(2026, 10, 1)) == "Three"


def test_after_its_last_name_a_body_is_called_by_that_whenever_it_was_put_in(store: Store) -> None:
    later = make.body_name(store, name="Later", valid_from=PartialDate("2025"), valid_to=PartialDate("2025"))
    board = store.get(Body, later.body_id)
    make.body_name(store, board, "Earlier", valid_from=PartialDate("2024"), valid_to=PartialDate("2024"))
    assert name_on(store, board, date(2026, 1, 1)) == "Later"


def test_an_ended_body_takes_no_new_name(store: Store, unchanged) -> None:
    ended = make.body(store, "Old board", valid_to="2025-12")
    with unchanged(), pytest.raises(Refused, match="Old board had ended by then"):
        rename_body(store, ended, "New board", on=date(2026, 1, 1))


def test_a_spelling_is_put_right_as_if_always_so(store: Store, one_step) -> None:
    make.body(store, "Yuoth group")
    with one_step("Correct name of board or group"):
        correct_body_name(store, store.find(BodyName)[0], name="Youth group")
    assert [name.name for name in store.find(BodyName)] == ["Youth group"]
    with pytest.raises(Refused, match="needs a name"):
        correct_body_name(store, store.find(BodyName)[0], name=" ")


def test_one_moves_on_a_day(store: Store, one_step) -> None:
    first, second = make.body(store, "First"), make.body(store, "Second")
    group = make.body(store, "Group", under=first)
    with one_step("Move board or group"):
        move_body(store, group, second, on=date(2026, 3, 1))
    places = store.find(BodyParent, body_id=group.id)
    assert [(place.parent_id, place.valid_to) for place in places] == [
        (first.id, "2026-02-28"),
        (second.id, None),
    ]
    assert move_body(store, group, None, on=date(2026, 6, 1)) is None
    assert store.find(BodyParent, body_id=group.id)[-1].valid_to == "2026-05-31"


def test_a_tree_stays_a_tree(store: Store, unchanged) -> None:
    top = make.body(store, "Top")
    middle = make.body(store, "Middle", under=top)
    bottom = make.body(store, "Bottom", under=middle)
    with unchanged():
        for below in (top, middle, bottom):
            with pytest.raises(Refused, match="cannot stand under itself"):
                move_body(store, top, below, on=date(2026, 3, 1))
    move_body(store, bottom, None, on=date(2026, 3, 1))
    move_body(store, top, bottom, on=date(2026, 3, 1))


def test_nothing_moves_under_an_ended_body(store: Store, unchanged) -> None:
    group, ended = make.body(store, "Group"), make.body(store, "Ended", valid_to="2025-06")
    with unchanged(), pytest.raises(Refused, match="Ended ended in June 2025"):
        move_body(store, group, ended, on=date(2026, 1, 1))


def test_two_are_linked_once(store: Store, one_step, unchanged) -> None:
    one, other = make.body(store, "One"), make.body(store, "Other")
    with one_step("Tie boards or groups"):
        link_bodies(store, one, other, LinkKind.REPORTS_TO)
    link_bodies(store, one, other, LinkKind.CONSULTS)
    assert [link.kind for link in store.find(BodyLink)] == [LinkKind.REPORTS_TO, LinkKind.CONSULTS]
    with unchanged():
        with pytest.raises(Refused, match="recorded already"):
            link_bodies(store, one, other, LinkKind.REPORTS_TO)
        with pytest.raises(Refused, match="to itself"):
            link_bodies(store, one, one, LinkKind.REPORTS_TO)


def test_a_place_that_ends_before_another_begins_makes_no_ring(store: Store) -> None:
    one, other = make.body(store, "One"), make.body(store, "Other")
    move_body(store, other, one, on=date(2027, 6, 1))
    with pytest.raises(Refused, match="under itself"):
        move_body(store, one, other, on=date(2027, 1, 1))
    move_body(store, one, None, on=date(2027, 6, 1))
    make.body_parent(store, one, make.body(store, "Top"), valid_from="2027-06-01")
    move_body(store, one, other, on=date(2027, 1, 1))
    assert problems(store) == ()
