"""A report tells every row of her sheet once, in words she would use."""

from datetime import date

from spreadsheet_files import csv_of
from vcsdesk.formats.spreadsheets.mapping import guess
from vcsdesk.formats.spreadsheets.opening import book_of
from vcsdesk.formats.spreadsheets.reading import read_book
from vcsdesk.operations.exchange.bring_in import bring_in
from vcsdesk.operations.exchange.report import Result
from vcsdesk.operations.exchange.rows import rows_of

TODAY = date(2026, 11, 24)
HEADINGS = ["Board", "Sub-group of", "Seat", "Rep", "Organisation", "Since", "Term ends"]
ROWS = [
    ["Wellbeing Board", "", "Seat one", "Ann Okafor", "Riverside Play", "May 2024", "31/3/2027"],
    ["Wellbeing Board", "", "Seat two", "Bob Lee", "Age Well", "1/9/2023", ""],
    ["Mental Health Group", "Wellbeing Board", "VCS rep", "Di Eze", "Mind", "2022", ""],
    ["Wellbeing Board", "", "", "", "", "", ""],
]


def bring(store, rows, answers=None):
    book = book_of("x.csv", csv_of([HEADINGS, *rows]))
    read = read_book(book, guess(book), TODAY, answers or {})
    return bring_in(store, read, source="x", today=TODAY, answers=answers or {})


def with_later_term():
    return [[*ROWS[0][:-1], "31/3/2028"], *ROWS[1:]]


def test_every_row_is_told_once_also_one_that_adds_nothing(store):
    rows = rows_of(bring(store, ROWS))
    assert [(row.where, row.result) for row in rows] == [
        ("Row 2", Result.CREATED),
        ("Row 3", Result.CREATED),
        ("Row 4", Result.CREATED),
        ("Row 5", Result.SAME),
    ]
    assert rows[3].words == "It adds nothing to what the other rows say."


def test_a_row_that_is_gone_is_told_once_with_all_that_came_with_it(store):
    bring(store, ROWS)
    report = bring(store, [ROWS[0], ROWS[1]])
    (gone,) = (row for row in rows_of(report) if row.result is Result.GONE)
    assert len(report.of(Result.GONE)) == 8
    assert (gone.what, gone.is_one) == ("Di Eze: VCS rep on Mental Health Group, since 2022", False)
    assert "with Mental Health Group and Mind, and is not in it now." in gone.words


def test_rows_of_one_board_that_are_gone_are_told_each(store):
    bring(store, ROWS)
    gone = [row.what for row in rows_of(bring(store, [])) if row.result is Result.GONE]
    assert [each.split(":")[0] for each in gone] == ["Ann Okafor", "Bob Lee", "Di Eze"]


def test_what_the_file_said_before_is_told_in_words(store):
    bring(store, ROWS)
    (question,) = bring(store, with_later_term()).questions
    assert question.words.endswith(
        "the file says 31 March 2028 for end of term (here, and in the file before, it is 31 March 2027)."
    )
    (row,) = (row for row in rows_of(bring(store, with_later_term())) if row.result is Result.DECISION)
    assert "-" not in row.words


def test_what_she_kept_is_not_called_the_same(store):
    bring(store, ROWS)
    (question,) = bring(store, with_later_term()).questions
    bring(store, with_later_term(), {question.id: "keep"})
    row = rows_of(bring(store, with_later_term()))[0]
    assert (row.result, row.outcome, row.tells) == (Result.SAME, "Kept", True)
    assert row.words == "You kept 31 March 2027 for end of term; the file still says 31 March 2028."


def test_a_question_of_a_few_rows_is_told_at_each_and_one_of_many_once(store):
    few = [["Wellbeing Board", "", "Seat", "Ann Okafor / Bob Lee", "", "", ""]] * 2
    assert [(row.where, row.is_one) for row in rows_of(bring(store, few))][:2] == [
        ("Row 2", True),
        ("Row 3", True),
    ]
    many = rows_of(bring(store, few * 3))
    assert [row.where for row in many if not row.is_one] == ["Row 2, row 3, row 4, row 5, row 6 and 1 more"]


def test_an_end_that_the_file_took_back_and_she_kept_is_told_in_words(store):
    sheet = [[*HEADINGS, "Stood down"], [*ROWS[0], "1/9/2026"]]

    def edition(rows, answers=None):
        book = book_of("x.csv", csv_of(rows))
        read = read_book(book, guess(book), TODAY, answers or {})
        return bring_in(store, read, source="x", today=TODAY, answers=answers or {})

    edition(sheet)
    newer = [sheet[0], [*ROWS[0], ""]]
    (question,) = edition(newer).questions
    assert "here, and in the file before, it is 1 September 2026" in question.words
    edition(newer, {question.id: "keep"})
    assert (
        rows_of(edition(newer))[0].words == "You kept 1 September 2026 for end; the file still says nothing."
    )
