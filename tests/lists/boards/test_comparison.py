"""What is different between two days."""

from datetime import date, timedelta

import pytest

import make
from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.comparison import Comparison, compare
from vcsdesk.operations.boards.appointments import appoint, end_appointment
from vcsdesk.operations.boards.bodies import move_body, rename_body
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.partial_date import on_day
from vcsdesk.store import Store

LAST, FIRST = date(2026, 8, 31), date(2026, 9, 1)


def told(found: Comparison) -> list[tuple[str, ...]]:
    return [
        (row.what.words, row.board, row.before, row.after)
        if row.seat is None
        else (row.what.words, f"{row.board}: {row.seat}", row.before, row.after)
        for row in found.changes
    ]


@pytest.fixture
def merged(store: Store) -> tuple[Body, Body, Body]:
    """Two groups that end in one new one, of whose seats one carries over with whoever sits in it."""
    play, youth = make.body(store, "Play group"), make.body(store, "Youth group")
    new = make.body(store, "Play and youth", valid_from=on_day(FIRST))
    old, lost = make.seat(store, play, "First seat"), make.seat(store, youth, "Youth seat")
    ann = make.person(store, "Ann Okafor")
    first = appoint(store, old, ann, started=date(2025, 1, 10))
    for each in (play, youth):
        end_body(
            store, each, on=on_day(LAST), reason="Autumn restructure", told_on=LAST, successors=[new],
            became=LineageKind.MERGED,
        )  # fmt: skip
    carried = make.seat(store, new, "First seat", follows_id=old.id, valid_from=on_day(FIRST))
    make.appointment(store, carried, ann, continues_id=first.id, valid_from=on_day(FIRST))
    assert lost.id
    return play, youth, new


def test_a_merger_is_told_from_both_sides_and_seats_by_what_became_of_them(
    store: Store, today: date, merged: tuple[Body, Body, Body]
) -> None:
    assert told(compare(store, LAST, FIRST, today)) == [
        ("Ended", "Play group", "Play group", "Merged into Play and youth"),
        ("Ended", "Youth group", "Youth group", "Merged into Play and youth"),
        ("Began", "Play and youth", "A merger of Play group and Youth group", "Play and youth"),
        ("Seat lost", "Youth group: Youth seat", "Vacant", ""),
        ("Seat carried over", "Play and youth: First seat", "First seat, Play group: Ann Okafor (filled)",
         "Ann Okafor (filled)"),
    ]  # fmt: skip


def test_why_a_body_ended_and_a_seat_was_lost_is_said(
    store: Store, today: date, merged: tuple[Body, Body, Body]
) -> None:
    reasons = {row.what.words: row.why for row in compare(store, LAST, FIRST, today).changes}
    assert reasons["Ended"] == "Autumn restructure"
    assert "Autumn restructure" in reasons["Seat lost"]


def test_a_body_that_ended_on_the_way_is_passed_through(
    store: Store, today: date, merged: tuple[Body, Body, Body]
) -> None:
    later = FIRST + timedelta(days=30)
    newest = make.body(store, "Families", valid_from=on_day(later + timedelta(days=1)))
    make.lineage(store, merged[2], newest, kind=LineageKind.CONTINUED)
    end_body(store, merged[2], on=on_day(later), reason="Again", told_on=later)
    said = told(compare(store, LAST, later + timedelta(days=1), today))
    assert ("Ended", "Play group", "Play group", "Carried on by Families") in said
    assert ("Began", "Families", "A merger of Play group and Youth group", "Families") in said
    assert not [row for row in said if "Play and youth" in row]


def test_a_new_name_and_a_new_place_are_told_with_the_old_one(store: Store, today: date) -> None:
    trust, group = make.body(store, "Trust board"), make.body(store, "Housing")
    rename_body(store, group, "Homes", on=FIRST)
    move_body(store, group, trust, on=FIRST)
    assert told(compare(store, LAST, FIRST, today)) == [
        ("Renamed", "Homes", "Housing", "Homes"),
        ("Moved", "Homes", "The top", "Under Trust board"),
    ]


def test_a_change_of_who_sits_is_told_and_a_seat_that_only_ran_out_is_not(store: Store, today: date) -> None:
    changes, runs_out = make.seat(store, label="Changes"), make.seat(store, label="Runs out")
    ann = make.appointment(store, changes, make.person(store, "Ann Okafor"))
    make.appointment(store, runs_out, make.person(store, "Ben Cole"), term_ends=LAST)
    end_appointment(store, ann, on=on_day(LAST), reason="Moved away.")
    found = compare(store, LAST, FIRST, today)
    assert told(found) == [
        ("Who sits", "Children's trust board: Changes", "Ann Okafor (filled)", "Vacant"),
    ]
    assert {each.what: each.change for each in found.figures}["In hold-over"] == "+1"


def test_figures_are_counted_as_the_list_of_seats_counts_them(
    store: Store, today: date, merged: tuple[Body, Body, Body]
) -> None:
    figures = {each.what: (each.before, each.after) for each in compare(store, LAST, FIRST, today).figures}
    counted = tuple(len(seats.rows(store, day, today)) for day in (LAST, FIRST))
    assert figures["Seats"] == counted == (2, 1)
    assert figures["Boards and groups"] == (2, 1)
    assert figures["People in seats"] == (1, 1)
    assert "Disputed" not in figures


def test_the_same_day_twice_has_no_difference_and_the_order_of_days_does_not_matter(
    store: Store, today: date, merged: tuple[Body, Body, Body]
) -> None:
    assert compare(store, LAST, LAST, today).changes == ()
    assert compare(store, FIRST, LAST, today) == compare(store, LAST, FIRST, today)
