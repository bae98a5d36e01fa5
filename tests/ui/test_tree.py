from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from sorting import sort_by

from vcsdesk.lists.column import Column
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.list_panel import Wish
from vcsdesk.ui.table import TreeTable
from vcsdesk.ui.theme import Theme


class Group(msgspec.Struct, frozen=True):
    id: int
    name: str
    under: int = 0


GROUPS = (
    Group(1, "Trust board"),
    Group(2, "Zoning group", 1),
    Group(3, "Early years group", 1),
    Group(4, "Nursery task group", 3),
    Group(5, "Safeguarding board"),
    Group(6, "Orphan group", 99),
)


@pytest.fixture
def tree(theme: Theme, desk: Desk) -> Iterator[TreeTable[Group]]:
    columns = (Column[Group]("Name", lambda row: row.name),)
    tree = TreeTable(desk, columns, Wish(name="Boards"), key=lambda row: row.id, upper=lambda row: row.under)
    tree.show_rows(GROUPS)
    tree.show()
    QApplication.processEvents()
    yield tree
    tree.deleteLater()


def names(tree: TreeTable[Group]) -> list[str]:
    return [row.name for row in tree.model.shown]


def test_rows_hang_under_their_upper_rows(tree: TreeTable[Group]) -> None:
    assert names(tree) == [
        "Trust board",
        "Zoning group",
        "Early years group",
        "Nursery task group",
        "Safeguarding board",
        "Orphan group",
    ]
    trust = tree.model.index(0, 0)
    assert tree.model.rowCount(trust) == 2
    assert tree.model.parent(tree.model.index(1, 0, trust)) == trust


def test_the_tree_keeps_qts_rules(tree: TreeTable[Group]) -> None:
    tester = QAbstractItemModelTester(tree.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tree.search("nursery")
    sort_by(tree, "Name")
    tree.search("")
    tree.show_rows(GROUPS[:3])
    assert tester.model() is tree.model
    assert names(tree) == ["Trust board", "Early years group", "Zoning group"]


def test_what_is_found_is_shown_with_the_rows_above_it(tree: TreeTable[Group]) -> None:
    tree.search("nursery")
    assert names(tree) == ["Trust board", "Early years group", "Nursery task group"]


def test_what_stands_under_a_row_that_is_found_is_shown_with_it(tree: TreeTable[Group]) -> None:
    tree.search("early")
    assert names(tree) == ["Trust board", "Early years group", "Nursery task group"]
    assert tree.view.isExpanded(tree.model.index_of(GROUPS[2]))
    tree.search("trust")
    assert names(tree) == [group.name for group in GROUPS[:4]]


def test_what_stands_under_a_row_that_is_found_still_has_to_pass_the_rest(tree: TreeTable[Group]) -> None:
    tree.search("trust")
    tree.keep(lambda group: "task" in group.name)
    assert names(tree) == ["Trust board", "Early years group", "Nursery task group"]
    tree.narrow(0, frozenset({"Zoning group"}))
    assert names(tree) == []


def test_a_ticked_value_and_a_choice_above_the_tree_bring_nothing_under_them(tree: TreeTable[Group]) -> None:
    tree.narrow(0, frozenset({"Early years group"}))
    assert names(tree) == ["Trust board", "Early years group"]
    tree.narrow(0, None)
    tree.keep(lambda group: "board" in group.name)
    assert names(tree) == ["Trust board", "Safeguarding board"]


def test_rows_are_sorted_under_their_upper_row(tree: TreeTable[Group]) -> None:
    sort_by(tree, "Name")
    assert names(tree)[2:5] == ["Trust board", "Early years group", "Nursery task group"]


def test_a_row_is_found_and_kept_when_rows_are_read_anew(tree: TreeTable[Group]) -> None:
    assert tree.choose(lambda row: row.id == 4)
    tree.show_rows((Group(9, "A new board"), *GROUPS))
    assert tree.current() == GROUPS[3]


def many(number: int) -> tuple[Group, ...]:
    return (Group(1, "Trust board"), *(Group(each, f"Group {each}", 1) for each in range(2, number + 2)))


def test_a_very_long_tree_starts_closed_and_stays_as_it_was_turned(tree: TreeTable[Group]) -> None:
    tree.show_rows(many(600))
    top = tree.model.index(0, 0)
    assert not tree.view.isExpanded(top)
    tree.view.expand(top)
    tree.show_rows(many(601))
    assert tree.view.isExpanded(tree.model.index(0, 0))


def test_what_a_person_closed_stays_closed_when_the_rows_are_read_anew(tree: TreeTable[Group]) -> None:
    tree.view.collapse(tree.model.index(0, 0))
    tree.show_rows(GROUPS)
    assert not tree.view.isExpanded(tree.model.index(0, 0))
    assert tree.view.isExpanded(tree.model.index(1, 0, tree.model.index(0, 0)))


def test_a_search_opens_what_it_finds_in_a_very_long_tree(tree: TreeTable[Group]) -> None:
    tree.show_rows(many(600))
    tree.search("Group 601")
    assert names(tree) == ["Trust board", "Group 601"]
    assert tree.view.isExpanded(tree.model.index(0, 0))


def test_a_row_deep_in_a_closed_tree_can_be_chosen(tree: TreeTable[Group]) -> None:
    tree.show_rows(many(600))
    assert tree.choose(lambda row: row.id == 400)
    assert tree.current() == Group(400, "Group 400", 1)


def test_what_a_person_closed_stays_closed_also_when_the_tree_grows_very_long(tree: TreeTable[Group]) -> None:
    board = GROUPS[0]
    tree.view.collapse(tree.model.index_of(board))
    for rows in (many(600), GROUPS):
        tree.show_rows(rows)
        assert not tree.view.isExpanded(tree.model.index_of(board))


def test_a_row_is_found_in_a_tree_of_any_depth(tree: TreeTable[Group]) -> None:
    chain = [Group(number, f"Group {number}", number - 1) for number in range(1, 3001)]
    tree.show_rows(chain)
    index, depth = tree.model.index_of(chain[-1]), 0
    while index.isValid():
        index, depth = index.parent(), depth + 1
    assert depth == 3000
