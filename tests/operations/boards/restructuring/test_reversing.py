"""An applied restructure is taken back whole, unless something recorded since depends on it."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.appointments import (
    appoint,
    correct_appointment,
    end_appointment,
    name_deputy,
)
from vcsdesk.operations.boards.bodies import correct_body, move_body, rename_body
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.fates import decide_fate
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_abolition,
    draft_merger,
    draft_move,
    draft_part,
    draft_rename,
    draft_split,
)
from vcsdesk.operations.boards.restructuring.reversing import reverse_restructure
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.records.boards.seat import Seat
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


def test_what_came_of_it_since_is_named_with_its_place_and_day(store: Store, merged, unchanged) -> None:
    make.meeting(store, made(store), date(2027, 2, 1))
    with (
        unchanged(),
        pytest.raises(Refused, match="since: the meeting of Children on 1 February 2027 was recorded"),
    ):
        reverse_restructure(store, merged)
    rename_body(store, made(store), "Kids & <co>", on=date(2027, 2, 3))
    appoint(store, make.seat(store, made(store), "Further seat"), make.person(store, "Chidi Eze"))
    with unchanged(), pytest.raises(Refused) as refused:
        reverse_restructure(store, merged)
    assert refused.value.message == (
        "“New Year” has been built on since: Children was renamed “Kids & <co>” on 3 February 2027; "
        "the seat “Further seat” on Children was recorded; "
        "the meeting of Children on 1 February 2027 was recorded."
    )


def test_what_was_done_to_what_it_carried_over_is_named_and_the_rest_counted(
    store: Store, borough, merged, unchanged
) -> None:
    ann, bob = store.find(Appointment, valid_to=None)
    end_appointment(store, ann, on=date(2027, 3, 1), reason="Stood down.")
    appoint(store, store.get(Seat, ann.seat_id), make.person(store, "Chidi"), started=date(2027, 3, 2))
    name_deputy(store, store.get(Seat, bob.seat_id), make.person(store, "Dee"), started=date(2027, 3, 3))
    move_body(store, made(store), make.body(store, "Board"), on=date(2027, 3, 4))
    for held_on in (date(2027, 4, 1), date(2027, 5, 1)):
        make.meeting(store, made(store), held_on)
    with unchanged(), pytest.raises(Refused) as refused:
        reverse_restructure(store, merged)
    assert refused.value.message.endswith(
        "since: Ann’s last day in “Sector seat” on Children was recorded as 1 March 2027; "
        "Chidi was appointed to “Sector seat” on Children on 2 March 2027; "
        "Dee was named deputy to “Sector seat 2” on Children on 3 March 2027; and 3 more."
    )


@pytest.mark.parametrize(
    ("make_it", "said"),
    [
        (lambda store, on, _: make.paper(store, on), "the paper “"),
        (lambda store, on, _: make.meeting_series(store, on), "the rhythm of meetings of Children was rec"),
        (lambda store, on, _: make.commitment(store, body_id=on.id), "a promise to the representatives on"),
        (lambda store, on, _: make.role_document(store, body_id=on.id), "the document “What the role asks”"),
        (lambda store, on, _: make.body_link(store, on), "the tie of Children to"),
        (lambda store, on, _: make.lineage(store, on), "what carries on from Children"),
        (lambda store, _, it: make.mandate_evidence(store, it), "the mandate of Ann in “Sector seat”"),
        (lambda store, _, it: make.dispute(store, it), "a dispute about Ann in “Sector seat” on Children"),
        (lambda store, _, it: correct_appointment(store, it, note="N"), "the appointment of Ann to “Sector"),
        (lambda store, on, _: correct_body(store, on, purpose="P"), "what is recorded of Children was"),
        (lambda store, on, _: draft_abolition(store, make.restructure(store, "2028"), on), "the restruc"),
    ],
)  # fmt: skip
def test_everything_that_may_hang_on_it_is_said(store: Store, merged, unchanged, make_it, said) -> None:
    make_it(store, made(store), store.find(Appointment, valid_to=None)[0])
    with unchanged(), pytest.raises(Refused) as refused:
        reverse_restructure(store, merged)
    assert said in refused.value.message


def test_a_later_restructure_is_named_and_not_all_that_it_did(store: Store, merged, today, unchanged) -> None:
    later = make.restructure(store, "Spring", starts_on=date(2027, 4, 1))
    draft_abolition(store, later, made(store))
    apply_restructure(store, later, today)
    with unchanged(), pytest.raises(Refused) as refused:
        reverse_restructure(store, merged)
    assert refused.value.message == (
        "“New Year” has been built on since: the restructure “Spring” was applied."
    )


def test_a_tree_that_would_go_round_in_a_ring_is_refused(
    store: Store, borough, draft, today, unchanged
) -> None:
    draft_move(store, draft, borough.sport)
    applied = apply_restructure(store, draft, today)
    move_body(store, borough.youth, borough.sport, on=date(2027, 3, 1))
    with (
        unchanged(),
        pytest.raises(Refused, match=r"no longer fits.* A board or group cannot stand under"),
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
