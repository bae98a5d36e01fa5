"""Where a board sits, drawn and in words."""

import make
from documents import boroughs
from vcsdesk.documents.boards.surroundings import Surroundings, drawn, in_words, surroundings
from vcsdesk.documents.day import Day
from vcsdesk.printing.parts import Branch, Tree, flat
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.store import Store


def around(store: Store, board: Body) -> Surroundings:
    day = Day(store, boroughs.ON, boroughs.ON)
    return surroundings(day, next(body for body in day.bodies if body.body_id == board.id))


def boxes(branch: Branch) -> list[str]:
    return [branch.name, *(name for below in branch.branches for name in boxes(below))]


def test_what_stands_above_and_below_is_told_from_the_board_outwards(store: Store) -> None:
    top = make.body(store, "The partnership")
    middle = make.body(store, "Trust board", under=top)
    board = make.body(store, "Play group", under=middle)
    make.body(store, "Parks", under=board)
    assert in_words(around(store, board)) == (
        "The Play group answers to the Trust board, which answers to the partnership. "
        "1 group stands below it: Parks."
    )


def test_the_figure_has_every_word_also_where_the_drawing_stops(store: Store) -> None:
    board = make.body(store, "Trust board")
    for number in range(12):
        make.body(store, f"Group {number:02}", under=board)
    (tree,) = [part for part in flat(drawn(around(store, board))[0].parts) if isinstance(part, Tree)]
    assert boxes(tree.root)[0] == "Trust board"
    assert boxes(tree.root)[-1] == "and 5 more groups"
    assert "Group 11" in tree.in_words


def test_a_tree_that_leads_back_to_itself_ends(store: Store) -> None:
    one = make.body(store, "One")
    other = make.body(store, "Other", under=one)
    make.body_parent(store, one, other)
    assert around(store, one).above == ("Other",)


def test_ties_read_the_same_from_both_sides_and_end_with_their_dates(store: Store) -> None:
    board, forum = make.body(store, "Board"), make.body(store, "Forum")
    make.body_link(store, board, forum, kind=LinkKind.CONSULTS)
    make.body_link(store, board, forum, kind=LinkKind.REPORTS_TO, valid_to="2025")
    assert around(store, board).ties == around(store, forum).ties == ("The Board consults the Forum.",)
