"""Deputies, observers and chairs in rows of their own are no seats that somebody would have to fill."""

from datetime import date

import pytest

from spreadsheet_files import csv_of
from vcsdesk.formats.spreadsheets.mapping import guess
from vcsdesk.formats.spreadsheets.opening import book_of
from vcsdesk.formats.spreadsheets.reading import read_book
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.seat import RoleLabel

TODAY = date(2026, 11, 24)
HEADINGS = ["Board", "Seat", "Rep", "Role", "Organisation"]


def read(*rows, answers=None):
    book = book_of("x.csv", csv_of([HEADINGS, *rows]))
    return read_book(book, guess(book), TODAY, answers or {})


def seats(incoming):
    """Who comes to which seat as what."""
    labels = {seat.key: seat.label for seat in incoming.seats}
    people = {person.key: person.name for person in incoming.people}
    return [(people[each.person], labels[each.seat], each.capacity) for each in incoming.appointments]


@pytest.mark.parametrize(
    ("seat", "role", "capacity"),
    [
        ("Deputy", "Deputy", Capacity.DEPUTY),
        ("Deputy", "", Capacity.DEPUTY),
        ("Deputy", "Rep", Capacity.DEPUTY),
        ("", "deputy rep", Capacity.DEPUTY),
        ("VCS substitute", "", Capacity.DEPUTY),
        ("Alternate member", "", Capacity.DEPUTY),
        ("Deputy for seat 1", "", Capacity.DEPUTY),
        ("Shadow", "", Capacity.SHADOW),
        ("Deputies", "Shadow", Capacity.SHADOW),
    ],
)
def test_who_stands_by_stands_by_the_seat_there_is(seat, role, capacity):
    said = read(["SEND Board", "VCS seat", "Ann", "Rep", ""], ["SEND Board", seat, "Lena", role, ""])
    assert seats(said)[1] == ("Lena", "VCS seat", capacity)
    assert (len(said.seats), said.questions) == (1, ())


def test_the_seat_is_asked_where_there_are_several_and_is_the_one_above_until_then():
    rows = (
        ["SEND", "Seat one", "Ann", "", "Age Well"],
        ["SEND", "Seat two", "Bob", "", "Shelter"],
        ["SEND", "Deputy", "Lena", "", ""],
        ["SEND", "Seat three", "vacant", "", ""],
    )
    said = read(*rows)
    (question,) = said.questions
    assert question.words == "Lena comes to SEND as deputy. Which seat is that for?"
    assert [option.words for option in question.options] == [
        *("Seat one, Ann", "Seat two, Bob", "Seat three"),
        *("A seat of their own", "Leave this row out"),
    ]
    assert (seats(said)[2], len(said.seats)) == (("Lena", "Seat two", Capacity.DEPUTY), 3)
    answered = read(*rows, answers={question.id: "seat one"})
    assert (seats(answered)[2][1], answered.questions) == ("Seat one", ())
    assert len(read(*rows, answers={question.id: "own"}).seats) == 4
    assert len(read(*rows, answers={question.id: "leave"}).appointments) == 2


def test_a_deputy_stands_by_whoever_comes_from_the_same_organisation_until_she_says_otherwise():
    said = read(
        ["SEND", "", "Ann", "Rep", "Age Well"],
        ["SEND", "", "Bob", "Rep", "Shelter"],
        ["SEND", "", "Lena", "Deputy", "age well"],
    )
    assert said.appointments[0].seat == said.appointments[2].seat
    assert [option.words for option in said.questions[0].options][:2] == [
        "The seat of Ann",
        "The seat of Bob",
    ]


def test_a_deputy_of_somebody_named_is_not_asked_for():
    said = read(
        ["SEND", "One", "Ann", "", ""], ["SEND", "Two", "Bob", "", ""], ["SEND", "Deputy to Ann", "C", "", ""]
    )
    assert (seats(said)[2][1], said.questions) == ("One", ())


def test_deputies_of_a_board_of_which_no_seat_is_named_wait_for_an_answer():
    rows = (["SEND", "Deputy", "Lena", "", ""], ["SEND", "Deputy", "Max", "", ""])
    said = read(*rows)
    (question,) = said.questions
    assert (said.seats, said.appointments, len(said.bodies)) == ((), (), 1)
    assert [body.stands for body in said.bodies] == [True]
    answered = read(*rows, answers={question.id: "own"})
    assert (len(answered.seats), len(answered.appointments)) == (1, 2)


def test_a_deputy_who_is_not_named_makes_no_seat():
    said = read(["SEND", "VCS seat", "Ann", "Rep", ""], ["SEND", "Deputy", "vacant", "", ""])
    assert len(said.seats) == 1


def test_who_covers_a_vacancy_sits_in_the_vacant_seat():
    said = read(
        ["SEND", "One", "Ann", "", ""], ["SEND", "Two", "vacant", "", ""], ["SEND", "Interim", "C", "", ""]
    )
    assert (seats(said)[1], said.questions) == (("C", "Two", Capacity.INTERIM), ())


def test_observers_have_seats_of_observers():
    said = read(["SEND", "Observer", "Ann", "", ""], ["SEND", "Observer", "Bob", "", ""])
    assert [seat.role for seat in said.seats] == [RoleLabel.OBSERVER] * 2
    (one,) = read(["SEND", "Observer", "Ann", "", ""]).seats
    assert (one.label, one.role) == ("Observer", RoleLabel.OBSERVER)


def test_a_role_in_place_of_a_seat_is_a_seat_for_each_who_has_it():
    said = read(
        ["SEND", "VCS rep", "Ann", "", ""], ["SEND", "VCS Rep", "Bob", "", ""], ["Play", "Rep", "C", "", ""]
    )
    assert [(seat.label, seat.role) for seat in said.seats] == [
        *((None, RoleLabel.REPRESENTATIVE),) * 2,
        ("Rep", RoleLabel.REPRESENTATIVE),
    ]


@pytest.mark.parametrize("office", ["Chair", "Vice-chair", "Officer", "Deputy Chair"])
def test_an_office_in_place_of_a_seat_is_asked(office):
    rows = (["SEND", "VCS seat", "Ann", "", ""], ["SEND", office, "Cllr Lee", "", ""])
    said = read(*rows)
    (question,) = said.questions
    assert (question.where, len(said.seats), len(said.appointments)) == ("row 3", 1, 1)
    assert [seat.label for seat in read(*rows, answers={question.id: "seat"}).seats] == ["VCS seat", office]


def test_a_seat_with_a_name_of_its_own_keeps_it():
    said = read(["SEND", "Seat 3", "Ann", "Deputy", ""], ["SEND", "Interfaith seat", "Bob", "", ""])
    assert [seat.label for seat in said.seats] == ["Seat 3", "Interfaith seat"]
