"""The timeline of a seat, also before a restructure carried it over."""

from datetime import date

import make
from vcsdesk.lists.boards import timeline as timelines
from vcsdesk.lists.boards.moments import MomentKind
from vcsdesk.lists.boards.seats import rows as seat_rows
from vcsdesk.lists.boards.stood_by import in_rows
from vcsdesk.lists.boards.timeline import Timeline
from vcsdesk.lists.boards.timeline_lines import lines
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.restructure import RestructureState
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.store import Store

ON = date(2026, 11, 24)


def timeline(store: Store, seat: Seat, on: date) -> Timeline:
    """Read it of the seat as it is kept."""
    return timelines.timeline(store, store.get(Seat, seat.id), on)


def told(store: Store, seat: Seat) -> list[tuple[SeatState, str | None, str | None, str | None]]:
    return [(each.state, each.who, each.began, each.ended) for each in timeline(store, seat, ON).stretches]


def test_who_came_who_covered_and_when_it_was_vacant(store: Store) -> None:
    seat = make.seat(store, valid_from=PartialDate("2023-01-01"))
    ann, jo, bo = (make.person(store, name) for name in ("Ann", "Jo", "Bo"))
    make.appointment(
        store, seat, ann, valid_from="2023-02-01", valid_to="2024-01-31", end_reason="Stood down."
    )
    make.appointment(
        store, seat, jo, capacity=Capacity.GAP_FILL, valid_from="2024-03-01", valid_to="2024-05-31"
    )
    make.appointment(store, seat, bo, valid_from="2024-06-01")
    make.appointment(
        store, seat, make.person(store, "Dee"), capacity=Capacity.DEPUTY, valid_from="2024-07-01"
    )
    assert told(store, seat) == [
        (SeatState.VACANT, None, "2023-01-01", "2023-01-31"),
        (SeatState.FILLED, "Ann", "2023-02-01", "2024-01-31"),
        (SeatState.VACANT, None, "2024-02-01", "2024-02-29"),
        (SeatState.VACANT_COVERED, "Jo", "2024-03-01", "2024-05-31"),
        (SeatState.FILLED, "Bo", "2024-06-01", None),
    ]
    found = timeline(store, seat, ON).stretches
    assert [each.why for each in found] == ["", "Stood down.", "", "", ""]
    assert [each.called for each in found] == ["", "Representative", "", "Filling a gap", "Representative"]
    assert found[1].words == (
        "Ann, representative, 1 February 2023 to 31 January 2024: filled, “Sector seat” on "
        "Children's trust board. Stood down."
    )


def test_before_the_first_who_is_named_in_an_imported_seat_it_is_not_known_who_sat(store: Store) -> None:
    seat = make.seat(store, valid_from=PartialDate("2015-01-01"))
    make.import_origin(store, make.import_source(store, last_on=ON), record="seat", row_id=seat.id)
    assert told(store, seat) == [
        (SeatState.NOT_KNOWN, None, "2015-01-01", "2026-11-23"),
        (SeatState.VACANT, None, "2026-11-24", None),
    ]
    make.appointment(store, seat, valid_from="2020-01-01", valid_to="2020-12-31")
    assert told(store, seat) == [
        (SeatState.NOT_KNOWN, None, "2015-01-01", "2019-12-31"),
        (SeatState.FILLED, "Ann Okafor", "2020-01-01", "2020-12-31"),
        (SeatState.VACANT, None, "2021-01-01", None),
    ]


def test_who_stood_by_has_a_row_of_their_own(store: Store) -> None:
    seat = make.seat(store, valid_from=PartialDate("2023-01-01"))
    for name, capacity, began, ended in (
        ("Dee", Capacity.DEPUTY, "2023-02-01", "2024-01-31"),
        ("Eve", Capacity.DEPUTY, "2024-02-01", None),
        ("Flo", Capacity.SHADOW, "2024", None),
        ("Gus", Capacity.SHADOW, None, None),
    ):
        make.appointment(
            store, seat, make.person(store, name), capacity=capacity, valid_from=began, valid_to=ended
        )
    found = timeline(store, seat, ON)
    assert [each.who for each in found.beside] == ["Gus", "Dee", "Flo", "Eve"]
    assert in_rows(found.beside) == (0, 1, 2, 1)
    assert in_rows([each for each in found.beside if each.who in {"Dee", "Eve"}]) == (0, 0)
    assert "Dee, deputy, 1 February 2023 to 31 January 2024: “Sector seat” on" in found.words
    assert [(each.what, each.called, each.who) for each in lines(found) if each.who] == [
        ("Stood by", "Shadow", "Gus"),
        ("Stood by", "Deputy", "Dee"),
        ("Stood by", "Shadow", "Flo"),
        ("Stood by", "Deputy", "Eve"),
    ]
    assert [each.who for each in found.stretches] == [None]


def test_hold_over_begins_after_the_term_and_not_before_the_day_looked_at(store: Store) -> None:
    seat = make.seat(store)
    make.appointment(store, seat, valid_from="2023-01-01", term_ends=date(2025, 12, 31))
    assert told(store, seat) == [
        (SeatState.FILLED, "Ann Okafor", "2023-01-01", "2025-12-31"),
        (SeatState.HOLD_OVER, "Ann Okafor", "2026-01-01", None),
    ]
    before = timeline(store, seat, date(2025, 6, 1))
    assert [each.state for each in before.stretches] == [SeatState.FILLED]
    assert [(each.kind, each.on) for each in before.moments] == [(MomentKind.TERM_ENDS, date(2025, 12, 31))]


def test_a_dispute_is_a_stretch_of_its_own(store: Store) -> None:
    seat = make.seat(store)
    made = make.appointment(store, seat, valid_from="2026-01-01")
    make.dispute(store, made, valid_from="2026-03-01", valid_to="2026-04-30")
    assert [(state, began) for state, _, began, _ in told(store, seat)] == [
        (SeatState.FILLED, "2026-01-01"),
        (SeatState.DISPUTED, "2026-03-01"),
        (SeatState.FILLED, "2026-05-01"),
    ]


def test_a_disputed_stretch_says_who_contests_it_and_how_it_was_settled(store: Store) -> None:
    seat = make.seat(store)
    made = make.appointment(store, seat, valid_from="2026-01-01")
    make.dispute(store, made, valid_from="2026-03-01", valid_to="2026-04-30", outcome="The forum chose her")
    make.dispute(store, made, reason="The housing network objects", valid_from="2026-06-01")
    assert [each.why for each in timeline(store, seat, ON).stretches] == [
        "",
        "Two groups say they chose. Settled: The forum chose her.",
        "",
        "The housing network objects. Not settled yet.",
    ]
    unsaid = make.seat(store, label="Other")
    make.appointment(store, unsaid, disputed=True)
    (only,) = timeline(store, unsaid, ON).stretches
    assert only.why == "Who contests it, and why, is not recorded."


def test_years_stay_years(store: Store) -> None:
    seat = make.seat(store)
    make.appointment(store, seat, valid_from="2019", valid_to="2021")
    make.appointment(store, seat, make.person(store, "Bo"))
    assert told(store, seat) == [
        (SeatState.FILLED, "Bo", None, "2019"),
        (SeatState.DISPUTED, "Ann Okafor and Bo", "2019", "2021"),
        (SeatState.FILLED, "Bo", "2021", None),
    ]


def test_it_goes_back_through_a_restructure(store: Store) -> None:
    ann = make.person(store)
    old_board = make.body(store, "Old board", valid_to="2026-06-30")
    old = make.seat(store, old_board, "Old seat", valid_to="2026-06-30", end_reason="Merged.")
    new = make.seat(
        store, make.body(store, "New board"), "New seat", valid_from="2026-07-01", follows_id=old.id
    )
    was = make.appointment(
        store, old, ann, valid_from="2025-01-01", valid_to="2026-06-30", term_ends=date(2027, 12, 31)
    )
    make.dispute(store, was, valid_from="2026-06-01")
    make.appointment(
        store, new, ann, valid_from="2026-07-01", term_ends=date(2027, 12, 31), continues_id=was.id
    )
    make.restructure(store, starts_on=date(2026, 7, 1), state=RestructureState.APPLIED)
    found = timeline(store, new, ON)
    assert [(each.board, each.seat, each.state) for each in found.stretches] == [
        ("Old board", "Old seat", SeatState.FILLED),
        ("Old board", "Old seat", SeatState.DISPUTED),
        ("New board", "New seat", SeatState.DISPUTED),
    ]
    assert [(each.kind, each.words) for each in found.moments] == [
        (MomentKind.CARRIED_OVER, "The seat goes on as “New seat” on New board by “Autumn restructure”."),
        (MomentKind.TERM_ENDS, "Ann Okafor’s term ends."),
    ]


def test_a_seat_of_which_nothing_is_known_says_that_it_is_vacant(store: Store) -> None:
    seat = make.seat(store)
    assert told(store, seat) == [(SeatState.VACANT, None, None, None)]
    assert "Nobody, when is not recorded: vacant" in timeline(store, seat, ON).words


def test_the_lines_of_the_table_are_in_order(store: Store) -> None:
    seat = make.seat(store, valid_to="2026-10-31", end_reason="Cut.")
    make.appointment(
        store, seat, valid_from="2024-01-01", valid_to="2026-10-31", term_ends=date(2025, 12, 31)
    )
    assert [(line.what, line.began, line.stretch) for line in lines(timeline(store, seat, ON))] == [
        ("Filled", "2024-01-01", 0),
        ("Term ends", "2025-12-31", None),
        ("In hold-over", "2026-01-01", 1),
        ("Seat ends", "2026-10-31", None),
    ]


def test_a_stretch_says_the_state_that_the_list_of_seats_says(store: Store) -> None:
    seat = make.seat(store, valid_from="2025-01-01")
    make.appointment(store, seat, valid_from="2025-03", valid_to="2026-02", term_ends=date(2025, 9, 30))
    bo = make.person(store, "Bo")
    make.appointment(store, seat, bo, capacity=Capacity.INTERIM, valid_from="2026-05-02")
    for stretch in timeline(store, seat, ON).stretches:
        for on in filter(None, (stretch.first, stretch.last)):
            (row,) = seat_rows(store, on, ON)
            assert (row.state, row.holder or row.covered_by) == (stretch.state, stretch.who)
