"""The report of vacancies says how many need what, what to do next, and when terms end."""

from datetime import date

import make
from documents import boroughs
from documents.telling import headings, opened, words
from vcsdesk.documents.boards.vacancies import gather, story
from vcsdesk.documents.day import Day
from vcsdesk.printing.parts import BarChart, BarKind, Grid
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
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
    assert "Agree now how this seat is filled, which is not recorded, and call for names, so that" in text
    assert "Children’s trust board: Sector seat 3\nnot recorded\n14 Dec 2026" in text
    assert "Chi Wong\n26 Aug 2026" in text


def test_what_is_done_alike_is_said_once_over_the_seats(store: Store) -> None:
    jo = make.person(store, "Jo Baker")
    make.borough(store, officer_id=jo.id)
    for number in range(12):
        seat = make.seat(store, make.body(store, f"Group {number}"), route=Route.DRAW)
        make.appointment(store, seat, jo, capacity=Capacity.GAP_FILL, valid_from=PartialDate("2025-03"))
    make.appointment(store, make.seat(store, make.body(store, "Other"), route=Route.APPLICATION), jo,
                     capacity=Capacity.GAP_FILL)  # fmt: skip
    told = story(gather(day_of(store)))
    text = words(told)
    assert text.count("Ask all groups for names now, and draw if there is more than one") == 1
    assert "That takes 12 seats off Jo Baker." in text
    assert "That takes it off Jo Baker." in text
    tables = [part for part in opened(told) if isinstance(part, Grid)]
    assert [len(part.rows) for part in tables[:2]] == [12, 1]
    assert "Group 0\nnot recorded\nMar 2025\nnot recorded" in text


def test_whoever_may_serve_again_is_said_beside_their_name_and_by_when_to_begin(store: Store) -> None:
    seat = make.seat(store, term_months=24, max_terms=2, route=Route.BALLOT)
    make.appointment(store, seat, make.person(store, "Ann Okafor"), term_ends=date(2027, 6, 30))
    text = words(story(gather(day_of(store))))
    assert "Call for nominations in time; this takes 5 weeks." in text
    assert "Ann Okafor may serve again: 1 of at most 2 terms served.\n30 Jun 2027\n26 May 2027" in text


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
        ("Past", 1, BarKind.APART),
        ("J", 3, BarKind.WORST),
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
