"""Columns have room for their words as they are set: in bold where they are bold."""

from documents.reading import page_text
from vcsdesk.printing import bold, grid, link

WORD = "Intergenerational"


def test_a_bold_word_has_the_room_that_it_takes_in_bold(print_parts) -> None:
    table = grid(["What", "Which"], [[bold(WORD), "the plan " * 20]], (1, 9))
    assert WORD in page_text(print_parts(table).pdf, 1)


def test_a_word_that_is_bold_in_part_is_measured_as_one(print_parts) -> None:
    words = ("Inter", bold("generational"), link("ally", "https://example.org"))
    text = page_text(print_parts(grid(["What", "Which"], [[words, "the plan " * 20]], (1, 9))).pdf, 1)
    assert f"{WORD}ally" in text
