"""Headings lie one level below what they stand under, whatever size they are set in."""

from vcsdesk.printing import heading
from vcsdesk.printing.setting.headings import places


def levels(*asked: int) -> list[int]:
    return [place.level for place in places([heading("So", level) for level in asked])]


def test_headings_of_one_size_lie_at_one_level() -> None:
    assert levels(3, 3, 3) == [1, 1, 1]
    assert levels(2, 2) == [1, 1]


def test_no_level_is_skipped_on_the_way_down() -> None:
    assert levels(1, 3, 3, 2) == [1, 2, 2, 2]
    assert levels(1, 2, 3, 2, 1) == [1, 2, 3, 2, 1]
