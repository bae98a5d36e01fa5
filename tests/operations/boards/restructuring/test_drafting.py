"""A draft is started, corrected and discarded, each as a step of its own."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.restructuring.drafting import (
    correct_restructure,
    discard_restructure,
    start_restructure,
)
from vcsdesk.operations.boards.restructuring.fates import decide_fate
from vcsdesk.operations.boards.restructuring.lines import NewBody, draft_creation, draft_merger
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_a_draft_needs_only_a_title(store: Store, one_step) -> None:
    with one_step("Start restructure"):
        draft = start_restructure(store, " Autumn\n2026 ")
    assert (draft.title, draft.starts_on, draft.state) == ("Autumn 2026", None, RestructureState.DRAFT)


def test_a_draft_is_corrected(store: Store, one_step) -> None:
    draft = start_restructure(store, "Autumn")
    with one_step("Correct restructure"):
        correct_restructure(store, draft, title="Winter", starts_on=date(2027, 1, 1), decided_by="Cabinet")
    assert store.get(Restructure, draft.id).title == "Winter"


def test_a_draft_is_discarded_with_all_that_hangs_on_it(store: Store, one_step, all_records) -> None:
    boards = make.body(store), make.body(store, "Play")
    seat = make.seat(store, boards[0])
    before = all_records(store)
    draft = start_restructure(store, "Autumn")
    above = draft_creation(store, draft, NewBody(name="Above"))
    merger = draft_merger(store, draft, boards, new=NewBody(name="Both", parent=above))
    decide_fate(store, draft, seat, Fate.CARRIES_OVER, to=merger)
    with one_step("Discard restructure"):
        discard_restructure(store, draft)
    assert all_records(store) == before


def test_what_has_been_applied_is_not_redrawn(store: Store, unchanged) -> None:
    applied = make.restructure(store, state=RestructureState.APPLIED)
    line = make.restructure_change(store, applied)
    with unchanged():
        for redraw in (
            lambda: correct_restructure(store, applied, title="Other"),
            lambda: discard_restructure(store, applied),
            lambda: draft_creation(store, applied),
        ):
            with pytest.raises(Refused, match="“Autumn restructure” has been applied"):
                redraw()
    assert store.find(RestructureChange) == (line,)
