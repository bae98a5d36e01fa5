"""The glossary lists every meaning with its board, and tells which words have several."""

import make
from vcsdesk.lists.papers.glossary import EVERYWHERE, LISTING, rows
from vcsdesk.store import Store


def test_words_are_listed_by_the_alphabet_with_their_boards_and_meanings(store: Store, today) -> None:
    board = make.body(store, name="Trust board")
    gone = make.body(store, name="Old board", valid_from="2001", valid_to="2002")
    for term, body_id in (("LSP", None), ("caf", board.id), ("CAF", None), ("CAF", gone.id)):
        make.glossary_sense(store, term, body_id=body_id)
    found = rows(store, today, today)
    assert [(row.term, row.board, row.meanings) for row in found] == [
        ("caf", "Trust board", 3),
        ("CAF", EVERYWHERE, 3),
        ("CAF", "A board that is no more", 3),
        ("LSP", EVERYWHERE, 1),
    ]


def test_only_words_with_several_meanings_are_marked(store: Store, today) -> None:
    for term in ("LSP", "CAF", "CAF"):
        make.glossary_sense(store, term)
    (column,) = [column for column in LISTING.columns if column.mark]
    assert [column.mark(row) is None for row in rows(store, today, today)] == [False, False, True]
