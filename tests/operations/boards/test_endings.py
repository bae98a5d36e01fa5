"""Ending a body ends its seats, its people and its meetings to come, in one step."""

from datetime import date

import pytest

import make
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store

END, TOLD = date(2026, 11, 30), date(2026, 11, 24)


def end(store: Store, body: Body, **how: object) -> Body:
    return end_body(store, body, **({"on": END, "reason": "Merged.", "told_on": TOLD} | how))


def test_everything_of_it_ends_in_one_step(store: Store, one_step) -> None:
    board, heir = make.body(store), make.body(store, "Heir")
    seat = make.seat(store, board)
    sitting = make.appointment(store, seat)
    before, after = make.meeting(store, board, END), make.meeting(store, board, date(2026, 12, 1))
    with one_step("End board or group"):
        end(store, board, successors=[heir], became=LineageKind.MERGED)
    assert (store.get(Body, board.id).valid_to, store.get(Body, board.id).end_reason) == (
        "2026-11-30",
        "Merged.",
    )
    assert (store.get(Seat, seat.id).valid_to, store.get(Seat, seat.id).end_reason) == (
        "2026-11-30",
        "Merged.",
    )
    ended = store.get(Appointment, sitting.id)
    assert (ended.valid_to, ended.end_reason) == ("2026-11-30", "Merged.")
    assert store.get(Meeting, before.id) == before
    assert store.get(Meeting, after.id).status is MeetingStatus.CANCELLED
    assert [(c.meeting_id, c.told_on, c.reason) for c in store.find(MeetingChange)] == [
        (after.id, TOLD, "Merged.")
    ]
    (line,) = store.find(Lineage)
    assert (line.from_body_id, line.to_body_id, line.kind) == (board.id, heir.id, LineageKind.MERGED)
    assert (line.happened_on, line.reason) == ("2026-11-30", "Merged.")


def test_what_had_ended_before_keeps_its_own_end(store: Store) -> None:
    board = make.body(store)
    seat = make.seat(store, board)
    gone = make.appointment(store, seat, valid_from="2024", valid_to="2026-05", end_reason="Stood down.")
    old = make.seat(store, board, valid_to="2025", end_reason="Cut.")
    end(store, board)
    assert store.get(Appointment, gone.id) == gone
    assert store.get(Seat, old.id) == old


def test_groups_below_go_on_under_a_single_heir(store: Store) -> None:
    board, heir = make.body(store), make.body(store, "Heir")
    group = make.body(store, "Group", under=board)
    end(store, board, successors=[heir])
    old, new = store.find(BodyParent, body_id=group.id)
    assert (old.valid_to, new.parent_id, new.valid_from) == ("2026-11-30", heir.id, "2026-12-01")


def test_groups_below_stand_alone_without_one(store: Store) -> None:
    board = make.body(store)
    group = make.body(store, "Group", under=board)
    end(store, board)
    (place,) = store.find(BodyParent, body_id=group.id)
    assert place.valid_to == "2026-11-30"
    assert store.find(Lineage) == ()


def test_its_own_ties_and_rhythm_end(store: Store) -> None:
    board = make.body(store, under=make.body(store, "Top"))
    make.body_link(store, board)
    make.meeting_series(store, board)
    end(store, board)
    assert store.find(BodyParent)[0].valid_to == store.find(BodyLink)[0].valid_to == "2026-11-30"
    assert store.find(MeetingSeries)[0].last_on == END


def test_an_end_of_which_only_the_month_is_known(store: Store) -> None:
    board = make.body(store)
    inside, after = (
        make.meeting(store, board, date(2026, 11, 30)),
        make.meeting(store, board, date(2026, 12, 1)),
    )
    end(store, board, on=PartialDate("2026-11"))
    assert store.get(Meeting, inside.id).status is not MeetingStatus.CANCELLED
    assert store.get(Meeting, after.id).status is MeetingStatus.CANCELLED


def test_senseless_ends_are_refused(store: Store, unchanged) -> None:
    board = make.body(store, valid_from="2026-01-01")
    gone = make.body(store, "Gone", valid_to="2026-10")
    with unchanged():
        for how, because in (
            ({"reason": " "}, "reason is empty"),
            ({"on": date(2025, 12, 31)}, "before the start"),
            ({"successors": [board]}, "carry on from itself"),
            ({"successors": [gone]}, "Gone had ended by then"),
        ):
            with pytest.raises(Refused, match=because):
                end(store, board, **how)
        with pytest.raises(Refused, match="Gone ended in October 2026 already"):
            end(store, gone)


def test_somebody_appointed_for_afterwards_must_be_withdrawn_first(store: Store, unchanged) -> None:
    board = make.body(store)
    make.appointment(store, make.seat(store, board), valid_from="2027-01-01")
    with (
        unchanged(),
        pytest.raises(Refused, match="Ann Okafor is appointed to “Sector seat” from 1 January 2027"),
    ):
        end(store, board)


def test_a_successor_below_one_of_the_groups_is_refused(store: Store, unchanged) -> None:
    board = make.body(store)
    group = make.body(store, "Early years", board)
    heir = make.body(store, "Play", group)
    with unchanged(), pytest.raises(Refused, match="Play stands under Early years, which would then stand"):
        end(store, board, successors=[heir])


def test_a_group_keeps_its_own_dates_under_the_successor(store: Store) -> None:
    board, heir, trust = make.body(store), make.body(store, "Heir"), make.body(store, "Trust")
    group = make.body(store, "Early years")
    make.body_parent(store, group, board, valid_from="2027-02", valid_to="2027-12-31")
    make.body_parent(store, group, trust, valid_from="2028")
    leaving = make.body(store, "Leaving")
    make.body_parent(store, leaving, board, valid_to=END.isoformat())
    end(store, board, successors=[heir])
    places = [(each.parent_id, each.valid_from, each.valid_to) for each in store.find(BodyParent)]
    assert places == [
        (trust.id, "2028", None),
        (board.id, None, "2026-11-30"),
        (heir.id, "2027-02", "2027-12-31"),
    ]
    assert problems(store) == ()


def test_a_body_that_met_or_carries_on_from_another_does_not_end_before(store: Store, unchanged) -> None:
    board, before, part = make.body(store), make.body(store, "Before"), make.body(store, "Part")
    met = make.meeting(store, board, date(2027, 1, 4), status=MeetingStatus.HELD)
    with unchanged(), pytest.raises(Refused, match="met on 4 January 2027, after it would have ended"):
        end(store, board)
    with store.step("Correct"):
        store.remove(met)
    line = make.lineage(store, before, board, happened_on=PartialDate("2026-12-31"))
    with unchanged(), pytest.raises(Refused, match="carries on from Before, which ended on 31 December 2026"):
        end(store, board)
    with store.step("Correct"):
        store.remove(line)
    make.lineage(store, board, part, happened_on=PartialDate("2027-01-31"), kind=LineageKind.SPLIT)
    with (
        unchanged(),
        pytest.raises(Refused, match=r"Part came out of .* after 31 January"),
    ):
        end(store, board)


def test_a_seat_that_ends_that_day_keeps_its_own_reason(store: Store) -> None:
    board = make.body(store)
    seat = make.seat(store, board, valid_to=PartialDate("2026-11"), end_reason="Cut.")
    end(store, board)
    assert store.get(Seat, seat.id) == seat


def test_a_successor_that_ends_the_same_day_is_refused(store: Store, unchanged) -> None:
    board, heir = make.body(store), make.body(store, "Heir", valid_to="2026-11-30")
    with unchanged(), pytest.raises(Refused, match="Heir had ended by then"):
        end(store, board, successors=[heir])


def test_two_bodies_do_not_carry_on_from_one_another(store: Store, unchanged) -> None:
    one, other = make.body(store, "One"), make.body(store, "Other")
    end_body(store, one, on=PartialDate("2026"), reason="Merged.", told_on=TOLD, successors=[other])
    with unchanged(), pytest.raises(Refused, match="Other carries on from One itself"):
        end_body(store, other, on=END, reason="Merged.", told_on=TOLD, successors=[one])
