"""The term cliff counts each held seat once, and says what it cannot count."""

from datetime import date, timedelta

import make
from vcsdesk.lists.boards import seats, staggering, term_cliff
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.boards.cliff import Ending
from vcsdesk.store import Store

DAY = timedelta(days=1)


def held(store: Store, label: str, ends: date | None, **rule: object) -> None:
    make.appointment(
        store, make.seat(store, label=label, **rule), make.person(store, f"{label} holder"), term_ends=ends
    )


def a_cliff(store: Store, today: date) -> tuple[term_cliff.CliffRow, ...]:
    held(store, "Past", today - DAY)
    held(store, "June", date(2027, 6, 1))
    held(store, "June too", date(2027, 6, 30))
    held(store, "March", date(2028, 3, 1))
    held(store, "Far", date(2030, 1, 1))
    held(store, "Open", None)
    held(store, "Unknown", None, term_months=24)
    make.seat(store, label="Empty")
    make.appointment(store, make.seat(store, label="Covered"), capacity=Capacity.INTERIM, term_ends=today)
    return term_cliff.rows(store, today, today)


def test_every_seat_that_somebody_holds_is_counted_once(store, today) -> None:
    found = a_cliff(store, today)
    assert sum(row.terms for row in found) == 7 == found[0].of
    assert {row.words: row.terms for row in found if row.terms} == {
        "Already past": 1,
        "June 2027": 2,
        "March 2028": 1,
        "Later than that": 1,
        "No end recorded": 1,
        "Not known": 1,
    }
    assert [row.words for row in found if row.worst] == ["June 2027"]
    assert [row.ending for row in found].count(Ending.IN_A_MONTH) == 24


def test_a_month_names_its_seats_with_their_boards(store, today) -> None:
    (june,) = [row for row in a_cliff(store, today) if row.worst]
    assert june.seats == (
        "Children's trust board: June (June holder)",
        "Children's trust board: June too (June too holder)",
    )
    assert june.boards == ("Children's trust board (2)",)


def test_the_chart_is_told_in_words_with_its_base_and_what_is_not_known(store, today) -> None:
    counted, worst, apart = term_cliff.in_words(a_cliff(store, today))
    assert counted == "Terms that end in the next two years: 3 of 7 (43 %), 1 not known."
    assert worst == "The worst month is June 2027, with 2 terms."
    assert apart == (
        "1 ended already and is held over; 1 ends later; 1 has no end recorded; "
        "1 should have an end that is not recorded."
    )


def test_months_with_one_term_each_are_no_cliff(store, today) -> None:
    held(store, "One", date(2027, 6, 1))
    held(store, "Other", date(2027, 7, 1))
    assert "No two of them end in one month." in term_cliff.in_words(term_cliff.rows(store, today, today))
    assert term_cliff.in_words(()) == ("Nobody holds a seat, so no term ends.",)


def test_staggering_says_which_seat_would_get_which_term_and_changes_nothing(store, today) -> None:
    board = make.body(store)
    for label in ("First", "Second", "Third"):
        seat = make.seat(store, board, label, term_months=36)
        make.appointment(store, seat, make.person(store), term_ends=date(2027, 12, 31))
    make.seat(store, board, "No rule")
    before = store.find(type(seat))
    found = staggering.read(store, today, seats.rows(store, today, today), 3)
    assert {row.seat: row.months for row in found} == {"First": 36, "Second": 24, "Third": 12}
    assert {row.usual_ends for row in found} == {date(2030, 12, 31)}
    assert sorted(row.ends.year for row in found) == [2028, 2029, 2030]
    assert staggering.in_words(found) == (
        "If the 3 seats to be filled in the next two years get their usual term, 3 of the new terms end in "
        "December 2030. With a shorter first term for 2 seats, at most 1 ends in any one month."
    )
    assert store.find(type(seat)) == before


def test_what_staggering_cannot_help_is_said(store, today) -> None:
    assert staggering.in_words(()) == (
        "No seat with a known length of term is to be filled in the next two years."
    )
    make.seat(store, term_months=36)
    alone = staggering.rows(store, today, today)
    assert staggering.in_words(alone).endswith("Shorter first terms would not lower that.")
    assert not alone[0].is_shorter


def test_the_last_days_of_the_calendar_are_no_trouble(store, today) -> None:
    held(store, "For ever", date.max, term_months=24)
    for on in (today, date.max, date(2030, 1, 1)):
        assert term_cliff.rows(store, on, on)
        assert staggering.rows(store, on, on) is not None
