"""A map is narrowed to what can be read, and says what to do where that is not all of it."""

import pytest

import make
from vcsdesk.lists.boards.map import BoardMap, MapRow, board_map
from vcsdesk.lists.boards.map_narrowing import down_to, how_to_narrow, legible, narrowed, tops
from vcsdesk.records.boards.body import BodyKind, Level


def row(number: int, under: MapRow | None, level: Level = Level.NOT_KNOWN) -> MapRow:
    return MapRow(
        name=f"Body {number}",
        short_name="",
        kind=BodyKind.SUBGROUP,
        level=level,
        parent=under.name if under else None,
        depth=under.depth + 1 if under else 0,
        path=(),
        seats=(),
        ties=(),
        body_id=number,
        parent_id=under.body_id if under else None,
    )


def big(boards: int, groups: int) -> BoardMap:
    """Make boards under one partnership, each with groups under it."""
    found = [row(0, None)]
    for _ in range(boards):
        board = row(len(found), found[0])
        found.append(board)
        found += [row(len(found) + number, board) for number in range(groups)]
    return BoardMap(tuple(found), ())


@pytest.fixture
def whole(store, today) -> BoardMap:
    top = make.body(store, "Partnership", level=Level.STRATEGIC)
    trust = make.body(store, "Trust board", top, level=Level.EXECUTIVE)
    early = make.body(store, "Early years", trust, level=Level.OPERATIONAL)
    other = make.body(store, "Forum")
    make.body_link(store, early, trust)
    make.body_link(store, early, other)
    return board_map(store, today, today)


def names(shown: BoardMap) -> list[str]:
    return [row.name for row in shown.rows]


def test_one_board_is_looked_under_with_the_ties_among_what_is_left(whole):
    trust = next(row for row in whole.rows if row.name == "Trust board")
    under = narrowed(whole, under=trust.body_id)
    assert names(under) == ["Trust board", "Early years"]
    assert len(under.ties) == 1


def test_a_level_is_shown_with_what_stands_above_it(whole):
    assert names(narrowed(whole, level=Level.EXECUTIVE)) == ["Partnership", "Trust board"]
    assert names(narrowed(whole, level=Level.STRATEGIC)) == ["Partnership"]
    assert names(narrowed(whole, level=Level.NOT_KNOWN)) == ["Forum"]
    assert narrowed(whole) == whole


def test_what_is_cut_off_is_counted_on_the_box_above_it(whole):
    cut = down_to(whole, 0)
    assert [(row.name, row.below) for row in cut.rows] == [("Partnership", 2), ("Forum", 0)]
    assert cut.left_out == 2


def test_a_board_can_be_looked_under_where_something_stands_below_it(whole):
    assert [row.name for row in tops(whole)] == ["Partnership", "Trust board"]


def test_a_map_that_can_be_read_is_shown_whole():
    whole = big(2, 17)
    assert legible(whole) is whole
    assert how_to_narrow(whole, legible(whole)) is None


def test_two_thousand_groups_are_cut_to_what_can_be_read_and_it_is_said_how_to_narrow():
    whole = big(49, 40)
    shown = legible(whole)
    assert len(whole.rows) == 2010
    assert len(shown.rows) == 50
    assert shown.left_out == 1960
    assert str(how_to_narrow(whole, shown)) == (
        "2,010 groups do not fit legibly. Only 50 groups from the top can be drawn. "
        "Choose a board to look under, or a level."
    )


def test_where_even_the_topmost_are_too_many_none_is_drawn():
    whole = BoardMap(tuple(row(number, None) for number in range(2000)), ())
    assert legible(whole).rows == ()
    assert how_to_narrow(whole, legible(whole)).message == "2,000 groups do not fit legibly."
