"""Boxes of the map stand apart, below or beside the one above them, the same each time."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.rules.boards.map_columns import shared_out
from vcsdesk.rules.boards.map_layout import filling, fitted, lay_out, scale_into
from vcsdesk.rules.boards.map_places import MapLayout, Spaces, Spot, Twig

SPACES = Spaces(box=120, indent=16, gutter=26, gap=8, step=18)


def measure(key: int, width: float) -> float:
    return (20 + key % 4 * 15) * (0.6 if width > SPACES.box else 1)


@st.composite
def forests(draw: st.DrawFn) -> list[Twig]:
    """Some boxes, each under an earlier one or under none."""
    many = draw(st.integers(0, 45))
    above = [draw(st.none() | st.integers(0, number - 1)) if number else None for number in range(many)]
    return [Twig(number, upper) for number, upper in enumerate(above)]


def overlap(one: Spot, other: Spot) -> bool:
    apart = one.right <= other.left or other.right <= one.left
    return not (apart or one.bottom <= other.top or other.bottom <= one.top)


def crosses(line: tuple[tuple[float, float], ...], spot: Spot) -> bool:
    """Tell whether a stretch of a line goes through the inside of a box."""
    for (x1, y1), (x2, y2) in pairwise(line):
        beside = max(x1, x2) <= spot.left or min(x1, x2) >= spot.right
        if not beside and max(y1, y2) > spot.top and min(y1, y2) < spot.bottom:
            return True
    return False


def lines_through_boxes(laid: MapLayout) -> list[tuple[object, Spot]]:
    return [(line, spot) for line in laid.lines for spot in laid.spots.values() if crosses(line, spot)]


@given(forests(), st.integers(1, 9))
def test_no_two_boxes_overlap_and_no_line_of_the_tree_crosses_one(twigs: list[Twig], columns: int) -> None:
    laid = lay_out(twigs, measure, SPACES, columns)
    assert list(laid.spots) == [twig.key for twig in twigs]
    assert not [pair for pair in combinations(laid.spots.values(), 2) if overlap(*pair)]
    assert not lines_through_boxes(laid)


@given(forests(), st.integers(1, 9))
def test_each_box_stands_below_and_to_the_right_of_the_one_above_it(twigs: list[Twig], columns: int) -> None:
    spots = lay_out(twigs, measure, SPACES, columns).spots
    for twig in twigs:
        if twig.above is not None:
            assert spots[twig.key].top > spots[twig.above].bottom
            assert spots[twig.key].left > spots[twig.above].left


@given(forests(), st.integers(1, 9))
def test_the_map_is_as_large_as_its_boxes_and_the_same_each_time(twigs: list[Twig], columns: int) -> None:
    laid = lay_out(twigs, measure, SPACES, columns)
    assert laid == lay_out(twigs, measure, SPACES, columns)
    assert all(spot.left >= 0 and spot.top >= 0 for spot in laid.spots.values())
    assert laid.width == max((spot.right for spot in laid.spots.values()), default=0)
    assert laid.height == pytest.approx(max((spot.bottom for spot in laid.spots.values()), default=0))


@given(forests(), st.floats(120, 2000))
def test_a_map_is_fitted_into_a_width_wherever_one_column_fits(twigs: list[Twig], width: float) -> None:
    one_column = lay_out(twigs, measure, SPACES, 1).width
    assert fitted(twigs, measure, SPACES, width).width <= max(width, one_column)


def test_two_boards_with_35_groups_are_one_screen() -> None:
    twigs = [Twig(1, None), Twig(2, None), *(Twig(key, 1 if key < 25 else 2) for key in range(3, 38))]
    laid = fitted(twigs, lambda _key, _width: 38, SPACES, 960)
    assert laid.width <= 960
    assert laid.height <= 540


@given(forests(), st.floats(100, 2000), st.floats(100, 2000), st.integers(1, 6))
def test_a_map_that_fills_a_room_has_the_columns_that_make_it_largest_there(
    twigs: list[Twig], width: float, height: float, columns: int
) -> None:
    best = scale_into(filling(twigs, measure, SPACES, width, height), width, height)
    other = lay_out(twigs, measure, SPACES, columns)
    assert best >= scale_into(other, width, height) or other.width > width * 1.8


def test_a_deep_tree_is_laid_out_too() -> None:
    twigs = [Twig(number, number - 1 if number else None) for number in range(400)]
    assert lay_out(twigs, measure, SPACES, 3).spots[399].left == 399 * SPACES.indent


@given(st.lists(st.floats(1, 100), min_size=1, max_size=14), st.integers(1, 6))
def test_columns_share_boxes_out_in_order_with_the_tallest_as_low_as_can_be(
    heights: list[float], columns: int
) -> None:
    def tallest(counts: tuple[int, ...]) -> float:
        ends = [sum(counts[: number + 1]) for number in range(len(counts))]
        return max(
            sum(heights[end - count : end]) + 5 * (count - 1) for end, count in zip(ends, counts, strict=True)
        )

    counts = tuple(shared_out(heights, columns, 5))
    ways = [
        tuple(end - start for start, end in zip((0, *cuts), (*cuts, len(heights)), strict=True))
        for many in range(min(columns, len(heights)))
        for cuts in combinations(range(1, len(heights)), many)
    ]
    assert sum(counts) == len(heights)
    assert 0 < len(counts) <= columns
    assert tallest(counts) == pytest.approx(min(map(tallest, ways)))
