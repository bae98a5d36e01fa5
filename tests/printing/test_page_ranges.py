import pytest

from vcsdesk.printing.page_ranges import pages_meant
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
