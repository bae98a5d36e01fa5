"""Sections are left out, put in again, and moved up and down."""

import pytest

import make
from operations.conftest import OneStep
from vcsdesk.documents.boards.rep_pack import DOCUMENT
from vcsdesk.lists.printing.sections import section_rows
from vcsdesk.operations.printing.arranging import leave_out, move_down, move_up, put_in
from vcsdesk.refused import Refused
from vcsdesk.store import Store

HOUSE = [kind.key for kind in DOCUMENT.sections]


def keys(store: Store) -> list[str]:
    return [row.key for row in section_rows(store, DOCUMENT)]


def out(store: Store) -> list[str]:
    return [row.key for row in section_rows(store, DOCUMENT) if not row.is_in]


def test_a_section_is_left_out_and_put_in_again_where_it_stood(store: Store, one_step: OneStep) -> None:
    with one_step("Leave section out"):
        leave_out(store, DOCUMENT, "notes")
    assert out(store) == ["notes"]
    with one_step("Put section in"):
        put_in(store, DOCUMENT, "notes")
    assert out(store) == []
    assert keys(store) == HOUSE


def test_the_cover_cannot_be_left_out(store: Store) -> None:
    with pytest.raises(Refused, match="“Cover and contents” is always printed"):
        leave_out(store, DOCUMENT, "cover")


def test_a_section_is_moved_past_the_one_beside_it(store: Store, one_step: OneStep) -> None:
    with one_step("Move section up"):
        move_up(store, DOCUMENT, "glance")
    assert keys(store)[:3] == ["cover", "glance", "welcome"]
    with one_step("Move section down"):
        move_down(store, DOCUMENT, "glance")
    assert keys(store) == HOUSE


def test_moving_a_section_keeps_out_what_is_out(store: Store) -> None:
    leave_out(store, DOCUMENT, "notes")
    move_up(store, DOCUMENT, "notes")
    assert out(store) == ["notes"]


@pytest.mark.parametrize(("key", "move"), [("welcome", move_up), ("notes", move_down), ("papers", move_up)])
def test_nothing_goes_before_the_cover_or_behind_the_papers(store: Store, key: str, move: object) -> None:
    with pytest.raises(Refused, match="cannot go further"):
        move(store, DOCUMENT, key)
    assert keys(store) == HOUSE


def test_a_section_of_her_own_is_moved_like_any_other(store: Store) -> None:
    make.section_text(store, "Park behind.", section="own-1", title="Parking")
    move_up(store, DOCUMENT, "own-1")
    assert keys(store)[-3:] == ["own-1", "notes", "papers"]
