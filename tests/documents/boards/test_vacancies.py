"""The report of vacancies says how many need what, what to do next, and when terms end."""

from datetime import date

import make
from documents import boroughs
from documents.telling import headings, opened, words
from vcsdesk.documents.boards.vacancies import gather, story
from vcsdesk.documents.day import Day
from vcsdesk.printing.parts import BarChart, BarKind
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.seat import Seat
from vcsdesk.store import Store


def day_of(store: Store) -> Day:
    return Day(store, boroughs.ON, boroughs.ON)


def charts(told) -> list[BarChart]:
    return [part for part in opened(told) if isinstance(part, BarChart)]


def test_seats_that_need_the_same_stand_together_with_what_to_do(store: Store, full_seat: Seat) -> None:
    jo = make.person(store, "Jo Baker the officer")
    make.appointment(store, make.seat(store, label="Gap"), jo, capacity=Capacity.GAP_FILL)
    told = story(gather(day_of(store)))
    assert headings(told) == [
        "Vacant",
        "Vacant, and covered for now",
        "In hold-over",
        "When terms end",
        "If the next terms were staggered",
    ]
    text = words(told)
    assert "3 seats of 4 need something." in text
    assert "1 of 4 (25 %) vacant, and nobody goes" in text
    assert "Children’s trust board: Sector seat 3\nNo holder is recorded\nAgree now how this seat" in text
    assert "Chi Wong: term ended on 26 August 2026, 3 months over" in text


def test_the_chart_shows_each_month_and_is_told_in_words(store: Store) -> None:
    board = make.body(store)
    for number in range(3):
        seat = make.seat(store, board, f"Seat {number}", term_months=36)
        make.appointment(store, seat, make.person(store), term_ends=date(2027, 6, 30))
    make.appointment(store, make.seat(store, board, "Past"), make.person(store), term_ends=date(2026, 1, 1))
    told = story(gather(day_of(store)))
    (chart,) = charts(told)
    assert [bar.label for bar in chart.bars[:4]] == ["Past", "N", "D", "J"]
    assert {(bar.label, bar.amount, bar.kind) for bar in chart.bars if bar.amount} == {
        ("Past", 1, BarKind.apart),
        ("J", 3, BarKind.worst),
    }
    assert [bar.under for bar in chart.bars if bar.under] == ["2027", "2028"]
    assert "The worst month is June 2027, with 3 terms." in chart.in_words
    assert "Already past: 1. June 2027: 3." in chart.in_words
    text = words(told)
    assert "Children's trust board: Seat 1\n2 years, to 30 Jun 2029\n3 years, to 30 Jun 2030" in text
    assert "All other seats keep their usual term" in text


def test_without_an_end_in_sight_there_is_no_chart(store: Store) -> None:
    make.appointment(store)
    told = story(gather(day_of(store)))
    assert charts(told) == []
    assert "None of the 1 seat needs anything" not in words(told)
    assert "The one seat needs nothing" in words(told)


def test_a_borough_without_seats_says_so(store: Store) -> None:
    assert "Seats on boards are not recorded yet." in words(story(gather(day_of(store))))
