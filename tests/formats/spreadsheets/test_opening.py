"""Spreadsheets of every kind are opened alike, and those that could do harm not at all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreadsheet_files import csv_of, lines_of, ods_of, xls_of, xlsx_of, zip_of
from vcsdesk.formats.spreadsheets.apart import read_apart
from vcsdesk.formats.spreadsheets.book import MOST_ROWS
from vcsdesk.formats.spreadsheets.comma_text import rows_of
from vcsdesk.formats.spreadsheets.decoding import decode
from vcsdesk.formats.spreadsheets.opening import book_of, open_book
from vcsdesk.refused import Refused

ROWS = [
    ["Board", "Rep", "Since"],
    ["Ş&<Ngũgĩ>", "Zoë Ünal", "May 2024"],
    ["", "", ""],
    ["منظمة الأمل", "Bo", "2024"],
]


def rows_in(content, name="reps.csv"):
    (sheet,) = book_of(name, content).sheets
    return [list(row) for row in sheet.rows]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be"])
def test_text_is_read_however_it_is_parted_and_written(mark, encoding):
    assert rows_in(csv_of(ROWS, mark, encoding)) == ROWS


@pytest.mark.parametrize(
    "write", [lambda rows: xlsx_of({"Reps": rows}), lambda rows: ods_of({"Reps": rows}), xls_of]
)
def test_workbooks_say_the_same_as_text(write):
    assert rows_in(write(ROWS)) == ROWS


def test_cells_keep_their_kind_and_rows_their_numbers():
    rows = [["", "", ""], ["", "Since", "Seats"], ["", date(2024, 5, 1), 3]]
    for content in (xlsx_of({"A": rows}), ods_of({"A": rows})):
        assert rows_in(content)[2] == ["", date(2024, 5, 1), 3]


def test_a_merged_cell_says_the_same_in_each_of_its_rows():
    content = xlsx_of({"A": [["Board", "Rep"], ["Housing", "Ann"], ["", "Bob"]]}, {"A": "A2:A3"})
    assert rows_in(content)[2] == ["Housing", "Bob"]


def test_every_sheet_is_read():
    book = book_of("x", xlsx_of({"A & B": ROWS, "C": ROWS}))
    assert [sheet.name for sheet in book.sheets] == ["A & B", "C"]


def test_letters_of_windows_are_told_by_looking_at_all_of_the_file():
    text = "Board,Rep\n" + "Housing,Ann\n" * 20_000 + "Housing,Zoë\n"
    book = book_of("x", text.encode("cp1252"))
    assert (book.encoding, book.is_sure) == ("cp1252", False)
    assert book.sheets[0].rows[-1] == ("Housing", "Zoë")
    assert book_of("x", text.encode("mac_roman"), "mac_roman").sheets[0].rows[-1] == ("Housing", "Zoë")


def test_an_unknown_way_of_writing_is_refused():
    with pytest.raises(Refused, match="cp9999"):
        book_of("x", b"a,b", "cp9999")


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1),
    st.sampled_from(["utf-8", "utf-16", "utf-32"]),
)
def test_any_text_in_unicode_comes_back(text, encoding):
    assert decode(text.encode(encoding)).text.removeprefix("\ufeff") == text.removeprefix("\ufeff")


def test_one_column_needs_no_mark():
    assert rows_of("Board\nHousing\nTransport\n") == (("Board",), ("Housing",), ("Transport",))


def test_commas_within_cells_do_not_part_columns():
    text = "Board;Rep;Note\nHousing;Ann;one, two\nTransport;Bob;three, four, five\n"
    assert [len(row) for row in rows_of(text)] == [3, 3, 3]


def test_the_mark_that_a_program_names_is_taken():
    assert rows_of("sep=;\na;b\n") == ((), ("a", "b"))


def test_cells_may_go_over_lines():
    assert rows_of('a,"b\nc"\nd,e\n') == (("a", "b\nc"), ("d", "e"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n ",
        bytes(range(256)) * 20,
        b"PK\x03\x04 cut short",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 2000,
        zip_of({"a.txt": "no workbook"}),
        zip_of({"xl/big.xml": b"\0" * 450_000_000}),
        zip_of({f"{number}.txt": "" for number in range(6000)}),
        xlsx_of(
            {"A": ROWS}, **{"xl/workbook.xml": '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "b">]><w/>'}
        ),
        "\n".join(["a,b"] * (MOST_ROWS + 1)).encode(),
        ",".join(["a"] * 300).encode(),
    ],
    ids=["empty", "blank", "noise", "cut", "old", "zip", "bomb", "many", "dtd", "long", "wide"],
)
def test_what_is_no_spreadsheet_or_could_do_harm_is_refused(content):
    with pytest.raises(Refused) as refusal:
        book_of("x", content)
    assert refusal.value.hint


def test_a_cell_in_the_last_corner_does_not_take_all_memory():
    far = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        "</sheetData></worksheet>"
    )
    with pytest.raises(Refused, match="memory"):
        book_of("x", xlsx_of({"A": ROWS}, **{"xl/worksheets/sheet1.xml": far}))


def test_reading_that_takes_too_long_is_stopped():
    with pytest.raises(Refused, match="time"):
        read_apart(xlsx_of({"A": ROWS}), seconds=0)


def test_a_file_is_named_where_it_cannot_be_read(tmp_path):
    with pytest.raises(Refused, match=r"“gone\.csv” was not read"):
        open_book(tmp_path / "gone.csv")
    (tmp_path / "reps.csv").write_bytes(csv_of(ROWS))
    assert lines_of(open_book(tmp_path / "reps.csv").sheets[0].rows) == ROWS
