"""An applied restructure is taken back whole, unless something recorded since depends on it."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.bodies import move_body, rename_body
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.fates import decide_fate
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_merger,
    draft_move,
    draft_part,
    draft_rename,
    draft_split,
)
from vcsdesk.operations.boards.restructuring.reversing import reverse_restructure
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.refused import Refused
from vcsdesk.store import Store


@pytest.fixture
def merged(store: Store, borough, draft, today) -> Restructure:
    draft_merger(store, draft, [borough.play, borough.youth], new=NewBody(name="Children"))
    return apply_restructure(store, draft, today)


def made(store: Store) -> Body:
    (line,) = store.find(RestructureChange)
    return store.get(Body, line.made_body_id)


def test_it_is_a_draft_again_as_it_was(store: Store, borough, draft, today, all_records) -> None:
    draft_merger(store, draft, [borough.play, borough.youth], new=NewBody(name="Children"))
    before = all_records(store)
    applied = apply_restructure(store, draft, today)
    assert reverse_restructure(store, applied) == draft
    assert all_records(store) == before


def test_what_has_nothing_to_do_with_it_stays(store: Store, merged, one_step) -> None:
    rename_body(store, make.body(store, "Elsewhere"), "Somewhere", on=date(2027, 2, 1))
    with one_step("Reverse restructure"):
        reverse_restructure(store, merged)
    assert len(store.find(Body)) == 5


def test_what_came_of_it_since_is_named(store: Store, merged, unchanged) -> None:
    make.meeting(store, made(store), date(2027, 2, 1))
    with (
        unchanged(),
        pytest.raises(Refused, match="Meetings of Children that depend on it have been recorded"),
    ):
        reverse_restructure(store, merged)
    make.seat(store, made(store), "Further seat")
    with unchanged(), pytest.raises(Refused, match="Meetings and seats that depend on it"):
        reverse_restructure(store, merged)


def test_a_tree_that_would_go_round_in_a_ring_is_refused(
    store: Store, borough, draft, today, unchanged
) -> None:
    draft_move(store, draft, borough.sport)
    applied = apply_restructure(store, draft, today)
    move_body(store, borough.youth, borough.sport, on=date(2027, 3, 1))
    with (
        unchanged(),
        pytest.raises(Refused, match=r"no longer fits.* A body cannot stand under"),
    ):
        reverse_restructure(store, applied)


def test_somebody_who_would_sit_twice_is_named(store: Store, borough, draft, today, unchanged) -> None:
    split = draft_split(store, draft, borough.youth, goes_on=True)
    part = draft_part(store, split, NewBody(name="Part"))
    decide_fate(store, draft, borough.youth_seat, Fate.CARRIES_OVER, to=part)
    applied = apply_restructure(store, draft, today)
    other = make.seat(store, borough.youth, "Other")
    make.appointment(store, other, borough.bob, valid_from="2027-02-01")
    with unchanged(), pytest.raises(Refused, match=r"no longer fits.* Bob already sits there"):
        reverse_restructure(store, applied)


def test_only_what_was_applied_by_itself_is_reversed(store: Store, borough, draft, today) -> None:
    with pytest.raises(Refused, match="has not been applied"):
        reverse_restructure(store, draft)
    draft_rename(store, draft, borough.play, "Playing")
    with store.step("Make a sample"):
        applied = apply_restructure(store, draft, today)
    with pytest.raises(Refused, match="applied together with other things"):
        reverse_restructure(store, applied)
