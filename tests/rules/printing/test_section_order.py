"""Sections stand where she put them, and where she did not, where the house has them."""

from vcsdesk.records.printing.section_choice import SectionChoice
from vcsdesk.rules.printing.section_order import in_order

HOUSE = ("cover", "welcome", "expenses", "notes", "papers")


def choices(*keys: str) -> list[SectionChoice]:
    return [SectionChoice(document="x", section=key, place=place) for place, key in enumerate(keys, 1)]


def test_without_a_choice_the_house_decides() -> None:
    assert in_order(HOUSE, []) == HOUSE


def test_what_she_moved_stands_where_she_put_it() -> None:
    moved = ("cover", "expenses", "welcome", "notes", "papers")
    assert in_order(HOUSE, choices(*moved)) == moved


def test_a_choice_about_one_section_alone_moves_no_other() -> None:
    assert in_order(HOUSE, choices("notes")) == HOUSE


def test_a_new_section_of_the_house_stands_behind_the_one_it_follows_there() -> None:
    before = choices("cover", "notes", "welcome", "papers")
    assert in_order(HOUSE, before) == ("cover", "notes", "welcome", "expenses", "papers")


def test_the_first_stay_first_and_the_last_last() -> None:
    put = choices("papers", "notes", "cover", "welcome", "expenses")
    assert in_order(HOUSE, put, first=["cover"], last=["papers"]) == (
        "cover",
        "notes",
        "welcome",
        "expenses",
        "papers",
    )
