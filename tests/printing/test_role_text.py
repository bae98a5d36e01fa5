"""Texts with marks become parts, and everything else prints as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from documents.telling import words
from vcsdesk.printing import bold, bullets, facts, grid, heading, link, numbered, page_break, para, role_text
from vcsdesk.printing.parts import Bullets


def test_headings_lists_and_paragraphs_are_told_apart() -> None:
    source = "# Role\nSpeak for\nall groups.\n\n- read\n* ask\n\n1. First\n2) Then\n\n### Deep"
    assert role_text(source) == (
        heading("Role", 2),
        para("Speak for all groups."),
        bullets([("read",), ("ask",)]),
        numbered([("First",), ("Then",)]),
        heading("Deep", 3),
    )


def test_bold_words_are_marked_and_loose_stars_are_not() -> None:
    assert role_text("You **must** declare 2 * 3 <b>interests</b>.") == (
        para("You ", bold("must"), " declare 2 * 3 <b>interests</b>."),
    )


def test_an_empty_text_has_no_parts() -> None:
    assert role_text("  \n\n ") == ()


def test_stressed_words_are_bold_since_clear_print_has_no_italics() -> None:
    assert role_text("*one*, _two_ and ***three***") == (
        para(bold("one"), ", ", bold("two"), " and ", bold("three")),
    )


def test_lists_stand_in_lists_and_numbers_go_on_behind_them() -> None:
    assert role_text("1. Read\n   - the agenda\n   - the minutes\n2. Ask\n\n• Old dots too") == (
        numbered([("Read",)]),
        bullets([("the agenda",), ("the minutes",)], depth=1),
        numbered([("Ask",)], first=2),
        bullets([("Old dots too",)]),
    )


def test_numbers_stand_as_typed_unless_all_are_alike() -> None:
    assert role_text("3. Third\n5. Fifth") == (numbered([("Third",)], 3), numbered([("Fifth",)], 5))
    assert role_text("1. One\n1. Two") == (numbered([("One",), ("Two",)]),)


def test_a_year_is_no_number_of_a_list() -> None:
    assert role_text("1998. The year we began.") == (para("1998. The year we began."),)


def test_the_paragraphs_of_an_item_run_together() -> None:
    assert role_text("- Read.\n\n  All of it.\n- Ask.") == (bullets([("Read. All of it.",), ("Ask.",)]),)


def test_a_link_leads_to_its_address_and_says_it_for_who_reads_on_paper() -> None:
    address = "https://cvs.example/räume"
    leads = "https://cvs.example/r%C3%A4ume"
    assert role_text(f"See [our rooms]({address}).") == (
        para("See ", link("our rooms", leads), f" ({address})."),
    )
    assert role_text("<jo@cvs.example> [jo@cvs.example](mailto:jo@cvs.example)") == (
        para(link("jo@cvs.example"), " ", link("jo@cvs.example")),
    )


@pytest.mark.parametrize(
    "typed",
    [
        "![A picture](https://cvs.example/a.png)",
        "![A picture](a.png)",
        "[a file](file:///etc/passwd)",
        "[a script](javascript:alert)",
        "<img src='file:a'> &amp; <!-- hush -->",
        "`code` and ~~struck~~",
        "> quoted",
        "[cvs]: https://cvs.example",
        "[cvs][] and [cvs]",
    ],
)
def test_what_is_not_printed_stands_as_it_was_typed(typed: str) -> None:
    assert words(role_text(typed)) == typed


def test_a_page_rule_ends_the_page_and_a_line_to_write_on_does_not() -> None:
    assert role_text("One\n\n---\n\nTwo\n***") == (para("One"), page_break(), para("Two"), page_break())
    assert role_text("Signed\n_________") == (para("Signed"), para("_________"))


def test_a_line_below_words_makes_no_heading_of_them() -> None:
    assert role_text("Our rules\n=====") == (para("Our rules ====="),)
    assert role_text("Our rules\n---") == (para("Our rules"), page_break())


def test_a_table_is_set_with_what_was_typed_beyond_its_columns() -> None:
    source = "| Cost | Paid |\n| --- | --: |\n| Bus | **all** | by Friday |\n| Car |"
    assert role_text(source) == (
        grid(["Cost", "Paid"], [[("Bus",), (bold("all"), " | by Friday")], [("Car",), ()]]),
    )


def test_a_table_without_headings_or_rows_is_not_lost() -> None:
    assert role_text("| | |\n|--|--|\n| Bus | all |") == (facts([("Bus", ("all",))]),)
    assert role_text("| | | |\n|-|-|-|\n| a | b | c |") == (bullets([("a | b | c",)]),)
    assert role_text("| Cost | Paid |\n| - | - |") == (para("Cost | Paid"),)


def test_marks_without_words_stand_as_typed() -> None:
    assert role_text("#") == (para("#"),)
    assert role_text("- \n\nEnd") == (para("-"), para("End"))


def test_lists_without_end_are_plain_lines_and_deep_ones_stay_on_the_page() -> None:
    assert role_text("- " * 100 + "deep") == (para("- " * 100 + "deep"),)
    deepest = [part for part in role_text("- " * 12 + "deep") if isinstance(part, Bullets)][-1]
    assert deepest == bullets([("deep",)], depth=3)


MARKS = [
    "# ",
    "### ",
    "- ",
    "* ",
    "  - ",
    "    ",
    "1. ",
    "2) ",
    "\t",
    "> ",
    "|",
    "---",
    "***",
    "___",
    "`",
    "<b>",
]
INSIDE = [
    "**",
    "*",
    "_",
    "|",
    "[",
    "](",
    ")",
    "!",
    "&amp;",
    "\\",
    "<",
    ">",
    " ",
    "(",
    "“",
    "`",
    "~~",
    "\n\n",
    "  \n",
]
LINE = some.builds(
    lambda mark, pieces: mark + "".join(pieces),
    some.sampled_from(["", *MARKS]),
    some.lists(some.one_of(some.sampled_from(INSIDE), some.text("abÉşعक字1-.:", max_size=6)), max_size=8),
)


@given(some.lists(LINE, max_size=8).map("\n".join))
def test_no_letter_that_was_typed_is_lost_or_moved(typed: str) -> None:
    assert letters(words(role_text(typed))) == letters(typed)


def letters(said: str) -> str:
    return "".join(letter for letter in said if letter.isalpha())
