"""Rows of an officer's sheet become boards, seats, people and who sits where."""

from datetime import date

import pytest

from spreadsheet_files import csv_of, xlsx_of
from vcsdesk.formats.spreadsheets.cells import read_date, read_notice, read_phone, read_term, says_nothing
from vcsdesk.formats.spreadsheets.mapping import Mapping, guess
from vcsdesk.formats.spreadsheets.meaning import Meaning
from vcsdesk.formats.spreadsheets.opening import book_of
from vcsdesk.formats.spreadsheets.reading import read_book
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import Level, NoticeUnit
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.refused import Refused

TODAY = date(2026, 11, 24)


def read(*rows, answers=None):
    book = book_of("x.csv", csv_of(rows))
    return read_book(book, guess(book), TODAY, answers or {})


def sittings(incoming):
    seats = {seat.key: seat for seat in incoming.seats}
    people = {person.key: person.name for person in incoming.people}
    return [(people[each.person], seats[each.seat].body, each.capacity) for each in incoming.appointments]


def test_a_row_is_a_board_a_seat_and_somebody_in_it():
    said = read(
        ["Board", "Sub-group", "Rep", "Organisation", "Since", "E-mail", "Tel"],
        ["Housing", "Repairs", "Ann Okafor", "Riverside Play", "1/5/24", "ann@example.org", "020 7946 0123"],
    )
    assert [name.name for name in said.names] == ["Repairs", "Housing"]
    assert [(each.body, each.parent) for each in said.parents] == [("repairs", "housing")]
    (sitting,) = said.appointments
    assert (sitting.valid_from, sitting.valid_to, sitting.where) == ("2024-05-01", None, "row 2")
    assert [point.value for point in said.contacts] == ["ann@example.org", "020 7946 0123"]
    assert (said.refused, said.questions, said.rows) == ((), (), 1)


@pytest.mark.parametrize(
    "word", ["vacant", "VACANT", "tbc", "T.B.C.", "n/a", "?", "-", "Vacant – election due", "None"]
)
def test_words_for_nobody_are_a_seat_without_anybody(word):
    said = read(["Board", "Rep"], ["Housing", word])
    assert len(said.seats) == 1
    assert said.people == ()
    assert said.seats[0].stands


def test_a_board_without_anything_of_a_seat_is_a_board_alone():
    said = read(
        ["Board", "Parent", "Level", "Rep"], ["Housing", "", "Strategic", ""], ["Repairs", "Housing", "", ""]
    )
    assert said.seats == ()
    assert [body.level for body in said.bodies] == [Level.STRATEGIC, None]
    assert all(body.stands for body in said.bodies)


def test_a_role_spelt_four_ways_is_one():
    said = read(
        ["Board", "Role", "Rep"],
        *(
            ["Housing", role, name]
            for role, name in zip(("Rep", "rep.", "Representive", "VCS Representative"), "ABCD", strict=True)
        ),
    )
    assert [seat.role for seat in said.seats] == [RoleLabel.REPRESENTATIVE] * 4
    assert said.questions == ()


def test_a_role_that_is_not_known_is_asked_once_for_all_rows():
    heads, vacant = ["Board", "Role", "Rep"], ["Housing", "", "vacant"]
    rows = (heads, vacant, *(["Housing", "Wise one", f"Person {n}"] for n in range(9)))
    (question,) = read(*rows).questions
    assert question.where == "row 3, row 4, row 5, row 6, row 7 and 4 more"
    said = read(*rows, answers={question.id: "deputy"})
    assert (said.questions, len(said.seats)) == ((), 1)
    assert {each.capacity for each in said.appointments} == {Capacity.DEPUTY}


def test_two_names_in_a_cell_wait_for_an_answer():
    rows = (["Board", "Rep"], ["Housing", "Ann Okafor / Bob Lee"])
    said = read(*rows)
    (question,) = said.questions
    assert (said.appointments, question.default) == ((), "leave")
    assert sittings(read(*rows, answers={question.id: "deputy"})) == [
        ("Ann Okafor", "housing", None),
        ("Bob Lee", "housing", Capacity.DEPUTY),
    ]
    assert len(read(*rows, answers={question.id: "deputy"}).seats) == 1
    assert len(read(*rows, answers={question.id: "seats"}).seats) == 2
    assert sittings(read(*rows, answers={question.id: "one"})) == [("Ann Okafor / Bob Lee", "housing", None)]


@pytest.mark.parametrize("cell", ["Ann Lee/X", "Ann Lee / vacant", "tbc & Ann Lee"])
def test_nothing_is_cut_off_a_name_without_asking(cell):
    said = read(["Board", "Rep"], ["Housing", cell])
    (question,) = said.questions
    assert (said.people, [each.answer for each in question.options]) == ((), ["leave", "one", "alone"])
    rows = (["Board", "Rep"], ["Housing", cell])
    assert [each.name for each in read(*rows, answers={question.id: "alone"}).people] == ["Ann Lee"]
    assert [each.name for each in read(*rows, answers={question.id: "one"}).people] == [cell]


def test_an_address_in_a_cell_is_kept_whole():
    (person,) = read(["Board", "Rep"], ["Housing", '=HYPERLINK("http://x")']).people
    assert person.name == '=HYPERLINK("http://x")'


def test_who_covers_a_vacant_seat_is_asked():
    rows = (["Board", "Rep", "Vacant"], ["Housing", "Vacant - covered by Ann Lee", "yes"])
    said = read(*rows)
    (question,) = said.questions
    assert (said.people, len(said.seats), question.default) == ((), 1, "vacant")
    assert "Ann Lee" in question.words
    said = read(*rows, answers={question.id: "interim"})
    assert (said.refused, sittings(said)) == ((), [("Ann Lee", "housing", Capacity.INTERIM)])


def test_what_else_a_vacant_seat_says_is_told_not_to_be_taken():
    said = read(["Board", "Rep"], ["Housing", "Vacant – election due"], ["Transport", "Vacant / tbc"])
    assert [(each.where, each.words) for each in said.not_taken] == [("row 2", "“election due”")]
    assert said.questions == ()


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Okafor, Ann", ["Ann Okafor"]),
        ("Ann Okafor, MBE", ["Ann Okafor, MBE"]),
        ("Ann Okafor (deputy)", ["Ann Okafor"]),
    ],
)
def test_commas_and_brackets_in_names(cell, names):
    said = read(["Board", "Rep"], ["Housing", "vacant"], ["Housing", cell])
    assert [person.name for person in said.people] == names


def test_first_name_and_surname_make_a_name():
    said = read(["Board", "First name", "Surname"], ["Housing", "Ann", "Okafor"])
    assert [person.name for person in said.people] == ["Ann Okafor"]


def test_a_deputy_column_names_somebody_beside():
    said = read(["Board", "Rep", "Deputy"], ["Housing", "Ann", "Bob"], ["Transport", "vacant", "Cy"])
    assert sittings(said) == [
        ("Ann", "housing", None),
        ("Bob", "housing", Capacity.DEPUTY),
        ("Cy", "transport", Capacity.DEPUTY),
    ]
    assert len(said.seats) == 2


def test_a_deputy_in_a_row_of_their_own_stands_by_the_row_above():
    said = read(
        ["Board", "Role", "Rep", "Since"],
        ["Housing", "Rep", "Ann", ""],
        ["Housing", "Rep", "Bob", "31/2/2025"],
        ["Housing", "Deputy", "Cy", ""],
    )
    by_person = {each.person: each.seat for each in said.appointments}
    assert by_person["ann"] == by_person["cy"]


def test_who_sat_before_sat_in_a_seat_that_was_free():
    said = read(
        ["Board", "Rep", "Since", "Until"],
        ["Housing", "Ann", "2020", "2022"],
        ["Housing", "Bob", "2023", ""],
        ["Housing", "Cy", "2021", ""],
    )
    assert len(said.seats) == 2
    by_person = {each.person: each.seat for each in said.appointments}
    assert by_person["ann"] == by_person["bob"] != by_person["cy"]


@pytest.mark.parametrize("day", ["31/3/2024", "31/3/2027"])
@pytest.mark.parametrize(
    ("heading", "answer", "is_term"),
    [
        ("Date left", "", False),
        ("Term ends", "", True),
        ("Until", "", False),
        ("Until", "until", False),
        ("Until", "term_ends", True),
    ],
)
def test_an_end_is_what_its_heading_means_on_whatever_day_it_is_read(day, heading, answer, is_term):
    book = book_of("x.csv", csv_of([["Board", "Rep", heading], ["Housing", "Ann", day]]))
    answers = {"reading/ends/until": answer} if answer else {}
    early, late = (
        read_book(book, guess(book), today, answers) for today in (date(2020, 1, 1), date(2030, 1, 1))
    )
    assert early == late
    (sitting,) = early.appointments
    ends = read_date(day, TODAY)
    assert (sitting.valid_to, sitting.term_ends) == ((None, ends.exact()) if is_term else (ends, None))
    assert [question.id for question in early.questions] == (
        ["reading/ends/until"] if heading == "Until" and not answer else []
    )


def test_which_end_a_column_is_is_asked_once_for_all_its_rows():
    said = read(["Board", "Rep", "End"], ["A", "Ann", "2024"], ["B", "Bob", ""], ["C", "Cy", "2029"])
    (question,) = said.questions
    assert (question.where, question.default) == ("row 2 and row 4", "until")


def test_who_is_to_follow_sits_in_the_same_seat():
    said = read(
        ["Board", "Rep", "Since", "Ended on"],
        ["Housing", "Ann", "2024", "31/3/2027"],
        ["Housing", "Bob", "1/4/2027", ""],
    )
    assert len(said.seats) == 1


def test_an_end_of_a_term_of_which_no_day_is_known_is_noted_unless_she_says():
    rows = (
        ["Board", "Rep", "Term ends", "Note"],
        ["Housing", "Ann", "2027", "Keen"],
        ["B", "Bo", "3/2027", ""],
    )
    said = read(*rows)
    (question,) = said.questions
    assert [each.term_ends for each in said.appointments] == [None, None]
    assert [each.note for each in said.appointments] == [
        "Keen\nTerm ends in 2027.",
        "Term ends in March 2027.",
    ]
    said = read(*rows, answers={question.id: "last_day"})
    assert said.questions == ()
    assert [each.term_ends for each in said.appointments] == [date(2027, 12, 31), date(2027, 3, 31)]
    assert [each.note for each in said.appointments] == ["Keen", None]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("3/12/2024", "2024-12-03"),
        ("May 2024", "2024-05"),
        ("2024", "2024"),
        (2024, "2024"),
        (date(2024, 5, 1), "2024-05-01"),
        ("3 Dec 24", "2024-12-03"),
        ("2025-04-01T00:00:00", "2025-04-01"),
        ("2025-04-01T23:30:00.000Z", "2025-04-01"),
        ("2025-04-01 00:00:00+01:00", "2025-04-01"),
        ("1/4/2025 00:00", "2025-04-01"),
        ("1/4/2025 12:00:00 AM", "2025-04-01"),
        ("tbc", None),
        ("ongoing", None),
    ],
)
def test_dates_are_read_as_in_britain(said, meant):
    assert read_date(said, TODAY) == meant


@pytest.mark.parametrize(
    "said", ["31/2/2025", "12/31/2024", "3 Dec", "3/12", "today", "thu", "Sep 23", "soon", 45292, "1/1/1066"]
)
def test_dates_that_cannot_be_or_could_be_several_are_refused(said):
    with pytest.raises(Refused):
        read_date(said, TODAY)


def test_a_row_with_a_bad_date_is_refused_whole_and_said_to_be_there():
    said = read(["Board", "Rep", "Since"], ["Housing", "Ann", "31/2/2025"])
    (row,) = said.refused
    assert (row.where, row.what) == ("row 2", "Housing, Ann")
    assert "Since: “31/2/2025” is not a date." in row.why
    assert list(said.things()) == []
    assert {("body", "housing"), ("person", "ann"), ("appointment", "housing|ann")} <= set(said.unread)


def test_a_loop_of_boards_is_refused_where_it_closes():
    said = read(["Board", "Parent"], ["A", "B"], ["B", "C"], ["C", "A"])
    assert [(row.where, row.why) for row in said.refused] == [
        ("row 4", "C would stand under itself, by way of A.")
    ]


def test_rows_that_disagree_about_a_board_are_refused():
    said = read(
        ["Board", "Parent", "Level"], ["A", "B", "Strategic"], ["A", "C", ""], ["A", "", "Operational"]
    )
    assert [row.why for row in said.refused] == [
        "It puts A under C; row 2 puts it under B.",
        "It says otherwise of A than row 2: its level.",
    ]


def test_a_row_said_twice_is_refused_once():
    said = read(["Board", "Rep"], ["Housing", "Ann"], ["Housing", "ann"])
    assert [row.why for row in said.refused] == ["It says again what row 2 says."]
    assert len(said.seats) == 1


def test_a_vacant_seat_that_names_somebody_is_refused():
    said = read(["Board", "Rep", "Vacant"], ["Housing", "Ann", "yes"])
    assert "names somebody" in said.refused[0].why


def test_rows_without_a_board_may_belong_to_the_one_above():
    rows = (["Board", "Rep"], ["Housing", "Ann"], ["", "Bob"])
    said = read(*rows)
    assert [row.why for row in said.refused] == ["It names no board."]
    (question,) = said.questions
    assert [each[0] for each in sittings(read(*rows, answers={question.id: "above"}))] == ["Ann", "Bob"]


def test_one_name_with_two_organisations_is_one_person_unless_she_says_otherwise():
    rows = (["Board", "Rep", "Org"], ["Housing", "Ann", "Age Well"], ["Transport", "Ann", "Shelter"])
    said = read(*rows)
    (question,) = said.questions
    assert (len(said.people), len(said.posts)) == (1, 2)
    assert len(read(*rows, answers={question.id: "several"}).people) == 2


def test_groups_of_one_name_under_two_boards_are_two():
    said = read(["Board", "Sub-group"], ["Housing", "Executive"], ["Transport", "Executive"])
    assert {body.key for body in said.bodies} == {
        "housing",
        "transport",
        "housing/executive",
        "transport/executive",
    }


def test_a_group_that_is_a_board_elsewhere_is_the_same():
    said = read(["Board", "Sub-group"], ["Trust", "Housing"], ["Housing", "Repairs"])
    assert {(each.body, each.parent) for each in said.parents} == {
        ("housing", "trust"),
        ("repairs", "housing"),
    }


def test_sheets_without_a_board_column_are_named_after_their_board():
    book = book_of(
        "x",
        xlsx_of(
            {
                "Housing": [["Rep", "Since"], ["Ann", 2024]],
                "Transport": [["Rep", "Since"], ["Bob", 2025]],
                "Notes": [["hello"]],
            }
        ),
    )
    said = read_book(book, guess(book), TODAY)
    assert [(each[0], each[1]) for each in sittings(said)] == [("Ann", "housing"), ("Bob", "transport")]
    assert said.appointments[1].where == "row 2 of Transport"


def test_a_sheet_without_boards_is_refused():
    with pytest.raises(Refused, match="boards"):
        read(["Rep", "Since"], ["Ann", "2024"])


def test_her_mapping_says_what_no_heading_does():
    book = book_of("x", csv_of([["Where", "Who"], ["Housing", "Ann"]]))
    mapping = Mapping(columns={"Where": Meaning.BOARD, "Who": Meaning.PERSON})
    assert sittings(read_book(book, mapping, TODAY)) == [("Ann", "housing", None)]


def test_the_headings_said_again_are_no_row():
    said = read(["Board", "Rep"], ["Housing", "Ann"], ["Board", "Rep"], ["Transport", "Bob"])
    assert said.rows == 2


def test_other_facts_of_a_row():
    said = read(
        ["Board", "Rep", "Seat", "Term", "Notice", "How chosen", "Represents", "Job title", "Org", "Notes"],
        [
            "Housing",
            "Ann",
            "Sector seat",
            "3 years",
            "5 working days",
            "elected unopposed",
            "Tenants",
            "Director",
            "Shelter",
            "Keen",
        ],
    )
    (seat,), (body,), (sitting,), (post,) = said.seats, said.bodies, said.appointments, said.posts
    assert (seat.label, seat.term_months, seat.constituency) == ("Sector seat", 36, "tenants")
    assert (body.notice_days, body.notice_unit) == (5, NoticeUnit.CLEAR_WORKING_DAYS)
    assert (sitting.route, sitting.note, post.post) == (Route.UNOPPOSED, "Keen", "Director")


@pytest.mark.parametrize(
    ("cell", "heading", "months"),
    [
        ("3 years", "Term", 36),
        (36, "Term", 36),
        (3, "Term (years)", 36),
        (6, "Term (months)", 6),
        ("18 months", "Term", 18),
    ],
)
def test_terms(cell, heading, months):
    assert read_term(cell, heading) == months


def test_small_readings():
    assert read_notice("2 weeks") == (14, NoticeUnit.CLEAR_DAYS)
    assert read_phone(2079460123) == "02079460123"
    assert says_nothing("Vacant at present")
    assert not says_nothing("Nona Vacanti")
    with pytest.raises(Refused):
        read_notice("plenty")


def test_what_was_taken_to_mean_something_else_than_it_says_is_told_once():
    said = read(
        ["Board", "Role", "Rep", "Organisation", "Colour"],
        ["Housing", "Representative", "Ann", "Café Espérance", "red"],
        ["Housing", "rep", "Bob", "Cafe Esperance", ""],
        ["Housing", "Rep.", "Cy", "CAFE ESPERANCE", ""],
        ["housing", "Respresentative", "Di", "Café Espérance", ""],
        ["Housing", "rep", "Eve", "", ""],
    )
    assert said.questions == ()
    assert said.remarks == (
        "Taken to mean Representative: “rep”, “Rep.” and “Respresentative” (4 rows).",
        "Taken for another spelling of Café Espérance: “Cafe Esperance” and “CAFE ESPERANCE” (2 rows).",
        "This column holds something and is left out: “Colour” (1 cell).",
    )
    assert read(["Board", "Rep"], ["Housing", "Ann"]).remarks == ()
