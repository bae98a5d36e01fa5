"""Applying a draft is one step: bodies end and begin, names and places change, seats carry over or lapse."""

from datetime import date

import pytest

import make
from vcsdesk.lists.boards import boards, seats
from vcsdesk.lists.boards.mandates import mandate_of
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
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
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.boards.restructure import RestructureState
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store

EVE, FIRST_DAY = date(2026, 12, 31), date(2027, 1, 1)


def tree(store: Store, on: date) -> dict[str, str | None]:
    return {row.name: row.parent for row in boards.rows(store, on, on)}


def seated(store: Store, on: date) -> list[tuple[str, str, str | None]]:
    return [(row.board, row.seat, row.holder) for row in seats.rows(store, on, on)]


def test_two_groups_become_one_in_one_step(store: Store, borough, draft, today, one_step) -> None:
    draft_merger(
        store,
        draft,
        [borough.play, borough.youth],
        new=NewBody(name="Children", parent=borough.trust, new_seats=1),
    )
    coming = make.meeting(store, borough.play, date(2027, 2, 1))
    with one_step("Apply restructure"):
        applied = apply_restructure(store, draft, today)
    assert (applied.state, applied.applied_on) == (RestructureState.APPLIED, today)
    assert tree(store, EVE) == {"Trust": None, "Play": "Trust", "Youth": "Trust", "Sport": "Youth"}
    assert tree(store, FIRST_DAY) == {"Trust": None, "Children": "Trust", "Sport": "Children"}
    assert seated(store, FIRST_DAY) == [
        ("Children", "Sector seat", "Ann"),
        ("Children", "Sector seat 2", "Bob"),
        ("Children", "Sector seat 3", None),
    ]
    assert store.get(Meeting, coming.id).status is MeetingStatus.CANCELLED
    assert store.get(Body, borough.play.id).end_reason == "Merged into Children. Fewer meetings."
    assert [(line.from_body_id, line.kind, line.restructure_id) for line in store.find(Lineage)] == [
        (borough.play.id, LineageKind.MERGED, draft.id),
        (borough.youth.id, LineageKind.MERGED, draft.id),
    ]
    assert problems(store) == ()


def test_a_sitting_goes_on_with_its_term_and_its_mandate(store: Store, borough, draft, today) -> None:
    (before,) = store.find(Appointment, seat_id=borough.play_seat.id)
    evidence = make.mandate_evidence(store, before, notified_count=80)
    make.role_document(store, "The seat", seat_id=borough.play_seat.id)
    draft_merger(store, draft, [borough.play], into=borough.youth)
    apply_restructure(store, draft, today)
    (after,) = store.find(Appointment, continues_id=before.id)
    old = store.get(Appointment, before.id)
    assert (old.valid_to, old.end_reason) == ("2026-12-31", "Carried over to Youth.")
    assert (after.valid_from, after.term_ends, after.person_id) == (
        "2027-01-01",
        before.term_ends,
        borough.ann.id,
    )
    seat = store.get(Seat, after.seat_id)
    assert (seat.body_id, seat.follows_id) == (borough.youth.id, borough.play_seat.id)
    assert mandate_of(store, after).evidence == evidence
    assert [text.seat_id for text in store.find(RoleDocument)] == [borough.play_seat.id, seat.id]


def test_a_term_that_ran_out_runs_out_no_second_time(store: Store, borough, draft, today) -> None:
    (before,) = store.find(Appointment, seat_id=borough.play_seat.id)
    with store.step("Correct"):
        store.change(before, term_ends=date(2026, 6, 30))
    draft_merger(store, draft, [borough.play], into=borough.youth)
    apply_restructure(store, draft, today)
    row = next(row for row in seats.rows(store, FIRST_DAY, today) if row.holder == "Ann")
    assert (row.state, row.days_over) == ("hold_over", 185)
    assert problems(store) == ()


def test_a_split_gives_its_seats_to_the_first_part_unless_decided(
    store: Store, borough, draft, today
) -> None:
    other = make.seat(store, borough.youth, "Other seat")
    make.appointment(store, other, make.person(store, "Cem"))
    split = draft_split(store, draft, borough.youth)
    draft_part(store, split, NewBody(name="Under 11", parent=borough.trust))
    second = draft_part(store, split, NewBody(name="Over 11", parent=borough.trust))
    decide_fate(store, draft, other, Fate.CARRIES_OVER, to=second)
    apply_restructure(store, draft, today)
    assert seated(store, FIRST_DAY) == [
        ("Over 11", "Other seat", "Cem"),
        ("Play", "Sector seat", "Ann"),
        ("Under 11", "Sector seat", "Bob"),
    ]
    assert tree(store, FIRST_DAY)["Sport"] is None


def test_a_body_may_go_on_beside_what_leaves_it(store: Store, borough, draft, today) -> None:
    split = draft_split(store, draft, borough.youth, goes_on=True)
    part = draft_part(store, split, NewBody(name="Sports council", parent=borough.youth, new_seats=1))
    draft_move(store, draft, borough.sport, part)
    apply_restructure(store, draft, today)
    assert tree(store, FIRST_DAY) == {
        "Trust": None,
        "Play": "Trust",
        "Youth": "Trust",
        "Sports council": "Youth",
        "Sport": "Sports council",
    }
    (line,) = store.find(Lineage)
    assert (line.from_body_id, line.kind) == (borough.youth.id, LineageKind.SPLIT)
    assert line.to_body_id == store.get(RestructureChange, part.id).made_body_id
    assert seated(store, FIRST_DAY)[2] == ("Youth", "Sector seat", "Bob")


def test_an_abolished_body_takes_its_seats_with_it_unless_decided(
    store: Store, borough, draft, today
) -> None:
    draft_abolition(store, draft, borough.play)
    draft_abolition(store, draft, borough.youth, reason="No money.")
    decide_fate(store, draft, borough.youth_seat, Fate.CARRIES_OVER, to=borough.trust)
    apply_restructure(store, draft, today)
    assert seated(store, FIRST_DAY) == [("Trust", "Sector seat", "Bob")]
    assert store.get(Seat, borough.play_seat.id).end_reason == "Abolished. Fewer meetings."
    assert store.get(Body, borough.youth.id).end_reason == "Abolished. No money."


def test_bodies_change_places_and_names_on_one_day(store: Store, borough, draft, today) -> None:
    draft_move(store, draft, borough.youth, borough.sport)
    draft_move(store, draft, borough.sport, borough.trust)
    draft_rename(store, draft, borough.sport, "Sport for all")
    new = draft_creation(store, draft, NewBody(name="Arts", parent=borough.play))
    draft_creation(store, draft, NewBody(name="Drama", parent=new))
    apply_restructure(store, draft, today)
    assert tree(store, FIRST_DAY) == {
        "Trust": None,
        "Play": "Trust",
        "Arts": "Play",
        "Drama": "Arts",
        "Sport for all": "Trust",
        "Youth": "Sport for all",
    }
    assert tree(store, EVE)["Sport"] == "Youth"
    assert problems(store) == ()


def test_ties_of_what_is_merged_go_on_once(store: Store, borough, draft, today) -> None:
    for group in (borough.play, borough.youth):
        make.body_link(store, group, borough.trust, kind=LinkKind.REPRESENTED_ON)
    make.body_link(store, borough.play, borough.youth, kind=LinkKind.JOINT_WITH)
    draft_merger(store, draft, [borough.play, borough.youth], new=NewBody(name="Children"))
    apply_restructure(store, draft, today)
    standing = [link for link in store.find(BodyLink) if link.valid_to is None]
    assert [(link.to_body_id, link.kind) for link in standing] == [
        (borough.trust.id, LinkKind.REPRESENTED_ON)
    ]


def test_a_new_body_takes_over_what_all_before_it_agree_on(store: Store, draft, today) -> None:
    host = make.organisation(store)
    chair = make.person(store)
    one = make.body(store, "One", owner_id=host.id, notice_days=5, allows_deputies=True, chair_id=chair.id)
    other = make.body(
        store, "Other", owner_id=host.id, notice_days=10, allows_deputies=True, chair_id=chair.id
    )
    merger = draft_merger(store, draft, [one, other], new=NewBody(name="Both"))
    apply_restructure(store, draft, today)
    both = store.get(Body, store.get(RestructureChange, merger.id).made_body_id)
    assert (both.owner_id, both.notice_days, both.allows_deputies, both.chair_id) == (
        host.id,
        None,
        True,
        None,
    )


def test_a_deputy_does_not_go_where_none_are_taken(store: Store, borough, draft, today) -> None:
    with store.step("Correct"):
        store.change(borough.youth, allows_deputies=False)
    dee = make.appointment(store, borough.play_seat, make.person(store, "Dee"), capacity=Capacity.DEPUTY)
    draft_merger(store, draft, [borough.play], into=borough.youth)
    apply_restructure(store, draft, today)
    assert store.get(Appointment, dee.id).end_reason == "Youth takes no deputies."
    assert store.find(Appointment, continues_id=dee.id) == ()


def test_a_draft_with_problems_is_refused_whole(store: Store, borough, draft, today, unchanged) -> None:
    make.meeting(store, borough.play, date(2027, 1, 4), status=MeetingStatus.HELD)
    draft_abolition(store, draft, borough.play)
    with unchanged(), pytest.raises(Refused, match="Play met on 4 January 2027, after it would have ended"):
        apply_restructure(store, draft, today)


def test_applied_within_another_step_it_goes_with_that_one(store: Store, borough, draft, today) -> None:
    draft_abolition(store, draft, borough.play)
    with store.step("Make a sample"):
        applied = apply_restructure(store, draft, today)
    assert applied.applied_step is None
    with pytest.raises(Refused, match="has been applied"):
        apply_restructure(store, draft, today)


def test_a_tie_goes_on_until_the_same_one_that_is_to_begin(store: Store, borough, draft, today) -> None:
    council = make.body(store, "Council")
    make.body_link(store, borough.play, council, kind=LinkKind.REPORTS_TO)
    planned = make.body_link(
        store, borough.youth, council, kind=LinkKind.REPORTS_TO, valid_from=PartialDate("2027-06")
    )
    draft_merger(store, draft, [borough.play], into=borough.youth)
    apply_restructure(store, draft, today)
    until, later = store.find(BodyLink, from_body_id=borough.youth.id, order_by="valid_from")
    assert (until.valid_from, until.valid_to) == ("2027-01-01", "2027-05-31")
    assert later == planned
