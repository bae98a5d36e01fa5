"""Headings are understood as officers write them, and kept as she corrected them."""

import pytest

from vcsdesk.formats.spreadsheets.book import Book, Sheet
from vcsdesk.formats.spreadsheets.headings import heading_row, meaning_of
from vcsdesk.formats.spreadsheets.left_out import cells_under, left_out_words
from vcsdesk.formats.spreadsheets.mapping import Mapping, guess, headings_in, load_mapping, read_mapping
from vcsdesk.formats.spreadsheets.meaning import HEADINGS, Meaning
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.folding import said_alike


def book(*rows):
    return Book(name="x", sheets=(Sheet("", tuple(map(tuple, rows))),))


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Board", Meaning.BOARD),
        ("COMMITTEE NAME", Meaning.BOARD),
        ("Sub-group", Meaning.GROUP),
        ("Representative", Meaning.PERSON),
        ("Representitive", Meaning.PERSON),
        ("VCS Rep", Meaning.PERSON),
        ("Organisaton", Meaning.ORGANISATION),
        ("E-mail address", Meaning.EMAIL),
        ("Tel. no.", Meaning.PHONE),
        ("Date appointed:", Meaning.SINCE),
        ("Term ends", Meaning.TERM_ENDS),
        ("Vacancy?", Meaning.VACANT),
        ("Favourite colour", None),
        ("To", Meaning.ENDS),
        ("Until", Meaning.ENDS),
        ("Date left", Meaning.UNTIL),
    ],
)
def test_headings_are_understood_also_where_they_are_misspelt(heading, meaning):
    assert meaning_of(heading) is meaning


_AS_WRITTEN = {
    Meaning.BOARD: "Name of meeting|Board / Committee|Board Name (in full)|Group / Board",
    Meaning.GROUP: "Sub-groups|Sub-group (if any)|Subgroup/workstream|Task and finish group",
    Meaning.PARENT: (
        "Sub-group of|Subgroup of|SUB GROUP OF:|Sub-committee of|Working group of|Parent|Parent board|"
        "Reports to|Reports into|Reporting line|Under|Part of|Board above|Belongs to|Sits under|Falls under|"
        "Feeds into|Answers to|Which board does it report to?|Parent board (if any)"
    ),
    Meaning.SEAT: "VCS seat|Name of seat|Seat title",
    Meaning.ROLE: "Role (rep/deputy)|Rep/deputy|Rep or deputy|Their role|Position on board|Type of rep",
    Meaning.CONSTITUENCY: "Which sector|Who they represent|Area of work|Sector/constituency",
    Meaning.TERM: "Term (years)|Length of office",
    Meaning.PERSON: "Who sits|Rep(s)|Our rep|Seat held by|Name of VCS rep|Elected rep|Post-holder",
    Meaning.DEPUTY: "Deputy / substitute|Deputy (if any)|Stand-in|Name of deputy",
    Meaning.ORGANISATION: "VCS org|Organisation represented|Rep's organisation|Where from",
    Meaning.POST: "Job/post|Role in organisation",
    Meaning.EMAIL: "E-mail (work)|Contact email",
    Meaning.PHONE: "Tel number|Mobile no.|Phone (work)|Contact tel",
    Meaning.ROUTE: "Elected/appointed|How did they get on|Method of selection",
    Meaning.SINCE: "Start of term|Member since|Date of election|Year appointed",
    Meaning.TERM_ENDS: "Renewal due|Re-election due|Next election|Up for election|Term finishes",
    Meaning.UNTIL: "Resignation date|Left on",
    Meaning.ENDS: "Finish date|To date",
    Meaning.VACANT: "Vacant (Y/N)|Filled or vacant",
    Meaning.NOTE: "Any other info|Other comments",
    Meaning.LEVEL: "Strategic/operational|Level of board",
    Meaning.PURPOSE: "Role of board|Aim of group",
}


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [(heading, meaning) for meaning, headings in _AS_WRITTEN.items() for heading in headings.split("|")],
)
def test_headings_are_understood_in_the_many_ways_that_they_are_written(heading, meaning):
    assert meaning_of(heading) is meaning


@pytest.mark.parametrize("heading", ["Filled?", "Lead board", "Review date", "Theme", "Nominated by", "Cost"])
def test_headings_that_may_mean_several_things_are_not_guessed(heading):
    assert meaning_of(heading) is None


def test_no_heading_means_two_things():
    said = [said_alike(each) for headings in HEADINGS.values() for each in headings.split("|")]
    assert len(said) == len(set(said))


def test_titles_above_the_headings_are_passed_over():
    sheet = Sheet(
        "", (("VCS reps on boards, 2026",), (), ("Board", "Rep", "Since"), ("Housing", "Ann", "2024"))
    )
    assert heading_row(sheet) == 2


def test_a_sheet_without_headings_has_none():
    assert heading_row(Sheet("", (("Housing", "Ann"), ("Transport", "Bob")))) is None


def test_of_two_columns_that_mean_the_same_the_first_does():
    columns = guess(book(["Board", "Committee", "Rep", "Name"])).columns
    assert columns == {
        "Board": Meaning.BOARD,
        "Committee": Meaning.NOTHING,
        "Rep": Meaning.PERSON,
        "Name": Meaning.NOTHING,
    }


def test_an_end_that_may_be_either_is_the_other_one_beside_a_clear_one():
    assert guess(book(["Board", "Rep", "End"])).columns["End"] is Meaning.ENDS
    assert guess(book(["Board", "Rep", "Until", "Term ends"])).columns["Until"] is Meaning.UNTIL
    assert guess(book(["Board", "Rep", "End", "Date left"])).columns["End"] is Meaning.TERM_ENDS


def test_groups_are_the_boards_where_nothing_else_names_them():
    assert guess(book(["Working group", "Rep"])).columns["Working group"] is Meaning.BOARD
    assert guess(book(["Name", "Parent", "Level"])).columns["Name"] is Meaning.BOARD


def test_headings_said_twice_are_told_apart():
    assert headings_in(("Email", "", "Email")) == [(0, "Email"), (2, "Email 2")]


def test_a_mapping_is_written_and_read_again(tmp_path):
    mapping = Mapping(columns={"Meeting group": Meaning.BOARD}, sheets=("Now",), encoding="cp1252")
    assert read_mapping(mapping.to_json(), "x") == mapping
    path = tmp_path / "map.json"
    path.write_text(mapping.to_json(), encoding="utf-8-sig")
    assert load_mapping(path) == mapping


@pytest.mark.parametrize(
    "text", ['{"Committee": "board", "Who": "person"}', '{"board": "Committee", "person": "Who"}']
)
def test_a_mapping_may_be_written_short_and_either_way_round(text):
    assert read_mapping(text, "x").columns == {"Committee": Meaning.BOARD, "Who": Meaning.PERSON}


@pytest.mark.parametrize("text", ["", "[]", '{"columns": 3}', '{"Committee": "boards"}', '"x"', "{}"])
def test_what_is_no_mapping_is_refused(text):
    with pytest.raises(Refused):
        read_mapping(text, "x")


def test_a_mapping_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Refused, match=r"gone\.json"):
        load_mapping(tmp_path / "gone.json")


def test_headings_that_nobody_knows_are_there_to_be_explained():
    assert guess(book(["Where", "Who"], ["Housing", "Ann"])).columns == {
        "Where": Meaning.NOTHING,
        "Who": Meaning.PERSON,
    }
    assert list(guess(book(["Xyzzy", "Plugh"], ["Housing", "Ann"])).columns) == ["Xyzzy", "Plugh"]


def test_what_stands_in_columns_that_are_left_out_is_counted():
    sheet = Sheet(
        "", (("Board", "Colour", "Rep"), ("Housing", "red"), ("Play", " ", "Ann"), ("Youth", "blue"))
    )
    cells = cells_under([(sheet, 0)])
    assert cells == {"Board": 3, "Colour": 2, "Rep": 1}
    assert left_out_words({"Colour": 2}) == "This column holds something and is left out: “Colour” (2 cells)."
    assert left_out_words({"A": 1, "B": 0, "C": 2}) == (
        "These columns hold something and are left out: “A” (1 cell) and “C” (2 cells)."
    )
    assert left_out_words({"B": 0}) == ""
