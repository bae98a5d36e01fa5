"""What the preview says is what happens; what is applied and reversed leaves everything as it was."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties.borough import (
    SETTLED,
    TODAY,
    Chance,
    drafting,
    happen,
    living,
    new_borough,
    seeds,
    seen,
)
from properties.holding import all_holds, everything
from vcsdesk.lists.boards import boards, seats
from vcsdesk.lists.boards.restructuring.effects import Happens, Preview
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.operations.boards.bodies import set_up_body
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.reversing import reverse_restructure
from vcsdesk.operations.boards.seats import set_up_seat
from vcsdesk.operations.sector.people import add_person
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import BodyKind
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def drafted() -> st.SearchStrategy[list[Chance]]:
    """Draw a life with a restructure drafted in it that is not applied yet."""
    return seeds().map(lambda numbers: [*living(numbers, 20), *drafting(numbers)])


def _elsewhere(store: Store) -> None:
    """Do things that no restructure has to do with."""
    person, body = add_person(store, "Dee"), set_up_body(store, "Elsewhere", BodyKind.FORUM)
    appoint(store, set_up_seat(store, body, "Seat"), person)


def _sizes(store: Store, restructure: Restructure) -> tuple[int, int]:
    """Say by how much boards and seats grow overnight."""
    first_day = restructure.starts_on
    assert first_day is not None
    eve = first_day - timedelta(days=1)
    bodies = len(boards.rows(store, first_day, TODAY)) - len(boards.rows(store, eve, TODAY))
    return bodies, len(seats.rows(store, first_day, TODAY)) - len(seats.rows(store, eve, TODAY))


def _said(preview: Preview) -> list[object]:
    """Give what a preview says that must be the same once it has come about."""
    kept = [
        [(body.happens, body.name_before, body.name_after, body.under_after) for body in preview.bodies],
        [(seat.seat_id, seat.fate, seat.to, seat.state, seat.holder) for seat in preview.seats],
        [(each.appointment_id, each.goes_on, each.why) for each in preview.appointments],
        [each.meeting_id for each in preview.meetings],
        [(each.link_id, each.goes_on, each.to_after) for each in preview.ties],
        preview.groups,
        preview.figures,
    ]
    return [*kept, [(each.person_id, each.why) for each in preview.people]]


@SETTLED
@given(drafted())
def test_what_the_preview_says_is_what_happens(found: list[Chance]) -> None:
    store = new_borough()
    happen(store, found)
    draft = store.find(Restructure)[-1]
    said, before, sizes = seen(store, draft), everything(store), _sizes(store, draft)
    if said.problems:
        with pytest.raises(Refused):
            apply_restructure(store, draft, TODAY)
        assert everything(store) == before
        return
    applied = apply_restructure(store, draft, TODAY)
    grown = _sizes(store, draft)
    ends = sum(body.happens is Happens.ENDS for body in said.bodies)
    begins = sum(body.happens is Happens.BEGINS for body in said.bodies)
    assert grown[0] - sizes[0] == begins - ends
    assert grown[1] - sizes[1] == said.figures.seats_gained - said.figures.seats_lost
    going_on = sorted(each.appointment_id for each in said.appointments if each.goes_on)
    after = store.find(Appointment, continues_id=going_on)
    assert sorted(each.continues_id or 0 for each in after) == going_on
    assert _said(seen(store, applied)) == _said(said)
    all_holds(store, TODAY)
    store.close()


@SETTLED
@given(drafted())
def test_apply_then_reverse_leaves_all_as_it_was(found: list[Chance]) -> None:
    store = new_borough()
    happen(store, found)
    draft = store.find(Restructure)[-1]
    if seen(store, draft).problems:
        return
    before = everything(store)
    applied = apply_restructure(store, draft, TODAY)
    assert reverse_restructure(store, applied) == draft
    assert everything(store) == before
    store.close()


@SETTLED
@given(drafted())
def test_what_was_done_elsewhere_since_stays(found: list[Chance]) -> None:
    store = new_borough()
    happen(store, found)
    draft = store.find(Restructure)[-1]
    if seen(store, draft).problems:
        return
    before = everything(store)
    applied = apply_restructure(store, draft, TODAY)
    then = everything(store)
    _elsewhere(store)
    since = {table: set(rows) - set(then[table]) for table, rows in everything(store).items()}
    reverse_restructure(store, applied)
    after = everything(store)
    assert {table: set(rows) for table, rows in after.items()} == {
        table: set(rows) | since[table] for table, rows in before.items()
    }
    store.close()


@SETTLED
@given(drafted(), seeds().map(lambda numbers: living(numbers, 10)))
def test_reversed_after_anything_it_makes_sense_or_is_refused(
    found: list[Chance], since: list[Chance]
) -> None:
    store = new_borough()
    happen(store, found)
    draft = store.find(Restructure)[-1]
    if seen(store, draft).problems:
        return
    applied = apply_restructure(store, draft, TODAY)
    happen(store, since)
    then = everything(store)
    try:
        reverse_restructure(store, applied)
    except Refused:
        assert everything(store) == then
    all_holds(store, TODAY)
    store.close()
