"""Tiles cover the whole poster, overlap, and are named as the cells of a spreadsheet are."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.printing.setting.maps.tiling import Tiling, tile_name, tiling

SIZES = st.floats(10, 9000)


@given(SIZES, SIZES)
def test_tiles_cover_the_whole_and_each_overlaps_the_next(wide: float, high: float) -> None:
    cut = tiling(wide, high, 700, 400, 34)
    tiles = {(tile.column, tile.row): tile.window for tile in cut.tiles()}
    last = tiles[cut.columns - 1, cut.rows - 1]
    assert tiles[0, 0][1:3] == (0, 0)
    assert last.right >= wide - 1e-3
    assert last.bottom >= high - 1e-3
    for one, other in pairwise([tiles[column, 0] for column in range(cut.columns)]):
        assert abs(one.right - other.left - 34) < 1e-6
    for one, other in pairwise([tiles[0, row] for row in range(cut.rows)]):
        assert abs(one.bottom - other.top - 34) < 1e-6


@given(SIZES, SIZES)
def test_no_tile_is_without_a_part_of_the_poster(wide: float, high: float) -> None:
    cut = tiling(wide, high, 700, 400, 34)
    last = list(cut.tiles())[-1].window
    assert last.left + 34 < wide + 1e-3 or cut.columns == 1
    assert last.top + 34 < high + 1e-3 or cut.rows == 1


def test_tiles_are_named_by_column_and_row() -> None:
    assert [tile.name for tile in Tiling(2, 2, 10, 10, 1).tiles()] == ["A1", "B1", "A2", "B2"]
    assert [tile_name(column, 4) for column in (0, 25, 26, 27, 52)] == ["A5", "Z5", "AA5", "AB5", "BA5"]
