"""The chosen row said in full, and what of the room is left to the list."""

import pytest
from PySide6.QtWidgets import QApplication

from vcsdesk.lists.column import Column
from vcsdesk.screens.in_full import said_in_full, show_rows
from vcsdesk.ui.list_panel import Wish
from vcsdesk.ui.table import Table


@pytest.fixture
def table(desk, theme):
    made: Table[str] = Table(desk, [Column("Word", str)], Wish(name="Words", thing="word"))
    yield made
    made.deleteLater()


def test_the_first_row_is_chosen_and_said_as_far_as_there_is_room(table) -> None:
    said = said_in_full(table, lambda word: word * 100)
    show_rows(table, ["one", "two"])
    assert said.text() == f"{('one' * 100)[:240]}…"
    assert said.accessibleName() == "one" * 100


def test_a_low_list_keeps_its_rows_and_leaves_out_its_foot_unless_rows_are_hidden(table) -> None:
    said_in_full(table, str)
    show_rows(table, ["one", "two"])
    table.show()
    for words, lines, seen in (("", 30, True), ("", 6, False), ("one", 5, True)):
        table.search(words)
        table.resize(500, (table.fontMetrics().height() + 14) * lines)
        QApplication.processEvents()
        assert table.foot.isVisible() is seen
