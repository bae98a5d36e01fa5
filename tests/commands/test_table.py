"""A list in words, at whatever width there is."""

from typing import NamedTuple

import pytest

from vcsdesk.commands.table import plain, table
from vcsdesk.lists.column import Column, Mark, Shape


class Row(NamedTuple):
    name: str
    groups: int | None
    note: str = ""


COLUMNS = (
    Column("Name", lambda row: row.name),
    Column("Groups", lambda row: row.groups),
    Column("Note", lambda row: row.note),
)


def test_columns_line_up_and_numbers_stand_to_the_right():
    assert table(COLUMNS, [Row("Jo", 24, "over"), Row("Ann Okafor", 3, "")], None).split("\n") == [
        "Name        Groups  Note",
        "──────────  ──────  ────",
        "Jo              24  over",
        "Ann Okafor       3",
    ]


def test_a_column_in_which_nothing_stands_is_left_out():
    assert "Note" not in table(COLUMNS, [Row("Jo", 24)], None)


@pytest.mark.parametrize("width", [30, 40, 60, 200])
def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(width):
    long = Row("Jo " * 100, 24, "Sits on 24 groups, 16 over the limit of 8. " * 5)
    said = table(COLUMNS, [long, Row("Ann", None, "")], width)
    assert max(map(len, said.split("\n"))) <= width
    assert said.split().count("Jo") == 100


def test_where_columns_would_be_too_narrow_each_fact_has_a_line():
    said = table(COLUMNS, [Row("Jo Baker", 24, "over the limit"), Row("Ann", None)], 24)
    assert said == "Name: Jo Baker\nGroups: 24\nNote: over the limit\n\nName: Ann"


def test_a_mark_stands_before_its_word():
    columns = (Column("Name", lambda row: row.name, mark=lambda row: Mark(Shape.OVER)),)
    assert table(columns, [Row("Jo", 1)], None).endswith("▲ Jo")


def test_letters_of_double_width_still_line_up():
    lines = table(COLUMNS, [Row("王芳", 1, "a"), Row("Zoe\u0308", 2, "b")], None).split("\n")
    assert lines[2:] == ["王芳       1  a", "Zoe\u0308        2  b"]


def test_a_name_cannot_steer_the_terminal():
    assert plain("Jo\x1b[2J\u202eBaker\n") == "Jo [2J Baker "
