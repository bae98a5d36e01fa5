"""What to take out of a pack and what to put in."""

from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.rules.printing.swaps import Swap, SwapKind, swaps


def a(key: str, number: str, pages: str, **fields: object) -> GivenSection:
    """Make a section whose pages say one letter each."""
    usual = {"title": key.title(), "hash": pages, "page_hashes": " ".join(pages), "pages": len(pages)}
    return GivenSection(given_paper_id=1, place=0, section=key, number=number, **{**usual, **fields})


HELD = (a("opening", "", "oc"), a("role", "1", "abcd"), a("dates", "2", "ef"), a("paper Plan", "3", "xyz"))


def told(found: tuple[Swap, ...]) -> list[tuple[SwapKind, str, tuple[int, ...], tuple[int, ...]]]:
    return [(each.kind, each.title, each.out_pages, each.in_pages) for each in found]


def test_nothing_is_swapped_where_nothing_changed() -> None:
    assert swaps(HELD, HELD) == ()


def test_only_the_pages_that_changed_are_swapped_where_a_section_stays_as_long() -> None:
    now = (HELD[0], a("role", "1", "abXd"), *HELD[2:])
    assert told(swaps(HELD, now)) == [(SwapKind.CHANGED, "Role", (3,), (3,))]


def test_a_section_or_paper_that_is_called_otherwise_is_swapped_whole_since_each_page_names_it() -> None:
    now = (
        HELD[0],
        a("role", "1", "Xbcd", title="Your role"),
        HELD[2],
        a("paper Plan", "3", "xyz", title="P"),
    )
    assert told(swaps(HELD, now)) == [
        (SwapKind.CHANGED, "Your role", (1, 2, 3, 4), (1, 2, 3, 4)),
        (SwapKind.CHANGED, "P", (1, 2, 3), (1, 2, 3)),
    ]


def test_whole_sheets_are_swapped_where_both_sides_are_printed() -> None:
    now = (HELD[0], a("role", "1", "abXd"), a("dates", "2", "eX"), HELD[3])
    assert told(swaps(HELD, now, both_sides=True)) == [
        (SwapKind.CHANGED, "Role", (3, 4), (3, 4)),
        (SwapKind.CHANGED, "Dates", (1, 2), (1, 2)),
    ]
    last = (a("role", "1", "abc"),)
    assert told(swaps(last, (a("role", "1", "abX"),), both_sides=True)) == [
        (SwapKind.CHANGED, "Role", (3,), (3,))
    ]


def test_a_section_that_has_grown_is_swapped_whole() -> None:
    now = (HELD[0], a("role", "1", "abcde"), *HELD[2:])
    assert told(swaps(HELD, now)) == [(SwapKind.CHANGED, "Role", (1, 2, 3, 4), (1, 2, 3, 4, 5))]


def test_what_came_goes_behind_what_stands_before_it_and_what_went_is_taken_out_in_its_place() -> None:
    now = (*HELD[:2], a("news", "1A", "n"), HELD[3])
    found = swaps(HELD, now)
    assert told(found) == [(SwapKind.GONE, "Dates", (1, 2), ()), (SwapKind.NEW, "News", (), (1,))]
    assert found[1].behind == HELD[1]


def test_old_papers_are_taken_out_before_new_ones_of_the_same_number_are_put_in() -> None:
    now = (*HELD[:3], a("paper Agenda", "3", "q"))
    assert told(swaps(HELD, now)) == [
        (SwapKind.GONE, "Paper Plan", (1, 2, 3), ()),
        (SwapKind.NEW, "Paper Agenda", (), (1,)),
    ]


def test_what_moved_is_taken_out_where_it_was_and_put_in_where_it_is() -> None:
    now = (HELD[0], HELD[2], a("role", "2A", "abcd"), HELD[3])
    assert told(swaps(HELD, now)) == [
        (SwapKind.MOVED, "Role", (1, 2, 3, 4), ()),
        (SwapKind.MOVED, "Role", (), (1, 2, 3, 4)),
    ]


def test_without_the_hashes_of_pages_the_whole_section_tells() -> None:
    held = (a("role", "1", "ab", page_hashes=""),)
    assert swaps(held, (a("role", "1", "ab"),)) == ()
    assert told(swaps(held, (a("role", "1", "aX"),))) == [(SwapKind.CHANGED, "Role", (1, 2), (1, 2))]
