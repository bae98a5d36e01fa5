import re

import pytest

from vcsdesk.printing.page_ranges import ANY_PAPER, examples, pages_meant
from vcsdesk.refused import Refused

PLAIN = [str(number) for number in range(1, 13)]
SECTIONS = ["i", "ii", "1-1", "1-2", "1-3", "2-1", "3-1", "3-2", "3-3", "3-4", "A-1", "A-2"]


@pytest.mark.parametrize(
    ("text", "names", "meant"),
    [
        ("", PLAIN, list(range(12))),
        ("5", PLAIN, [4]),
        ("1-3, 5", PLAIN, [0, 1, 2, 4]),
        ("5; 1 to 3", PLAIN, [0, 1, 2, 4]),
        ("2 - 4, 3–5", PLAIN, [1, 2, 3, 4]),
        ("3-1 to 3-4", SECTIONS, [6, 7, 8, 9]),
        ("1-2", SECTIONS, [3]),
        ("1-3, 5, 3-1 to 3-4", SECTIONS, [4, 6, 7, 8, 9]),
        ("I to 1-1", SECTIONS, [0, 1, 2]),
        ("a-1–a-2", SECTIONS, [10, 11]),
        ("pages 3-2 to 3-3", SECTIONS, [7, 8]),
        ("p. 3-2", SECTIONS, [7]),
        ("opening 1 to plan-2", ["Opening 1", "Plan-1", "Plan-2", "Plan-3"], [0, 1, 2]),
        ("12", SECTIONS, [11]),
        ("4 to 6", SECTIONS, [3, 4, 5]),
    ],
)
def test_pages_are_meant_by_what_is_printed_on_them_or_else_by_their_place(
    text: str, names: list[str], meant: list[int]
) -> None:
    assert list(pages_meant(text, names)) == meant


@pytest.mark.parametrize("text", ["13", "0", "-", "3-9", "4-6", "4-1 to 4-2", "1-2-3", "1 to 2 to 3", "²"])
def test_what_is_no_page_is_refused_by_name(text: str) -> None:
    with pytest.raises(Refused, match="There is no page"):
        pages_meant(text, SECTIONS)


def test_a_range_that_runs_backwards_is_refused() -> None:
    with pytest.raises(Refused, match="“3-4 to 3-1” runs backwards"):
        pages_meant("3-4 to 3-1", SECTIONS)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (PLAIN, "1, or 1 to 3"),
        (SECTIONS, "i, or 1-1 to 1-3"),
        (["Opening 1", "Opening 2", "1-1", "Plan-1", "Plan-2"], "Opening 1, or Plan-1 to Plan-2"),
        (["Opening 1", "1-1"], "Opening 1"),
        (["1"], "1"),
    ],
)
def test_the_examples_are_pages_of_this_very_paper(names: list[str], said: str) -> None:
    assert examples(names) == said
    assert pages_meant(said.replace("or ", ""), names)
    with pytest.raises(Refused) as refusal:
        pages_meant("nowhere", names)
    assert refusal.value.hint == f"Type them as they are printed on the pages, such as {said}."


def test_where_pages_have_numbers_with_a_dash_it_is_said_how_pages_in_a_row_are_typed() -> None:
    names = ["Opening 1", "Opening 2", "1-1", "1-2", "2-1"]
    with pytest.raises(Refused) as refusal:
        pages_meant("1-3", names)
    assert "For pages 1 to 3 of the file, type “1 to 3”." in refusal.value.hint
    assert pages_meant("1 to 3", names) == (0, 1, 2)
    for other in ("3-2", "4-9"):
        with pytest.raises(Refused, match="There is no page") as refusal:
            pages_meant(other, names)
        assert "of the file" not in refusal.value.hint


def test_what_is_said_before_the_paper_is_known_can_be_typed() -> None:
    said = re.findall(r"\d[\d-]*(?: to \d[\d-]*)?", ANY_PAPER)
    assert said == ["5", "1 to 3", "3-1 to 3-4"]
    assert all(pages_meant(each, SECTIONS) for each in said)
