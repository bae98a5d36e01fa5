"""Lines of a draft in plain words."""

from datetime import date

import pytest

import make
from vcsdesk.lists.boards.restructuring.lines import rows
from vcsdesk.operations.boards.bodies import rename_body
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
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.store import Store

FIRST = date(2027, 1, 11)


@pytest.fixture
def draft(store: Store) -> Restructure:
    return make.restructure(store, starts_on=FIRST)


def said(store: Store, draft: Restructure, today: date) -> list[str]:
    return [row.words for row in rows(store, draft, today)]


def test_each_line_names_all_that_it_is_about(store: Store, draft: Restructure, today: date) -> None:
    trust, play = make.body(store, "Trust board"), make.body(store, "Play")
    youth, parks = make.body(store, "Youth"), make.body(store, "Parks")
    new = NewBody(name="Families", parent=trust, new_seats=1)
    draft_merger(store, draft, [play, youth], new=new)
    draft_rename(store, draft, trust, "Trust partnership")
    draft_move(store, draft, trust, None)
    draft_abolition(store, draft, parks)
    assert said(store, draft, today) == [
        "Merge Play and Youth into a new Families, under Trust board, with 1 new seat",
        "Rename Trust board to Trust partnership",
        "Move Trust board at the top",
        "Abolish Parks",
    ]


def test_what_is_not_decided_yet_is_said(store: Store, draft: Restructure, today: date) -> None:
    draft_merger(store, draft)
    draft_rename(store, draft, None)
    draft_split(store, draft, make.body(store, "Housing"))
    assert said(store, draft, today) == [
        "Merge a group that is not chosen yet into a group that has no name yet, at the top",
        "Rename a group that is not chosen yet to a group that has no name yet",
        "Split Housing into parts that have no names yet",
    ]


def test_the_parts_of_a_split_follow_it_under_its_number(
    store: Store, draft: Restructure, today: date
) -> None:
    split = draft_split(store, draft, make.body(store, "Housing"), goes_on=True)
    draft_creation(store, draft, NewBody(name="Climate"))
    rents = draft_part(store, split, NewBody(name="Rents"))
    found = rows(store, draft, today)
    assert [(row.number, row.words) for row in found] == [
        (1, "Split Housing into Rents, and it goes on itself"),
        (1, "Part of it: Rents, at the top"),
        (2, "Set up: Climate, at the top"),
    ]
    assert found[1].change_id == rents.id
    assert found[1].part_of_id == split.id


def test_a_group_of_the_draft_can_be_stood_under(store: Store, draft: Restructure, today: date) -> None:
    climate = draft_creation(store, draft, NewBody(name="Climate"))
    draft_creation(store, draft, NewBody(name="Flooding", parent=climate))
    assert said(store, draft, today)[1] == "Set up: Flooding, under the new Climate"


def test_bodies_bear_the_names_of_the_day_before(store: Store, draft: Restructure, today: date) -> None:
    body = make.body(store, "Housing")
    rename_body(store, body, "Homes", on=date(2026, 12, 1))
    rename_body(store, body, "Houses", on=FIRST)
    draft_abolition(store, draft, body)
    assert said(store, draft, today) == ["Abolish Homes"]
