"""What is drawn is said aloud when somebody goes through it, and not whenever something changes."""

from types import ModuleType

import pytest
from PySide6.QtCore import Qt

import make
from keyboard import press
from vcsdesk.screens.boards.mapped import view
from vcsdesk.screens.boards.terms import chart
from vcsdesk.screens.boards.terms.terms import PAGES, VIEW
from vcsdesk.store import Store


@pytest.fixture
def aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say by the drawings."""
    said: list[str] = []
    modules: tuple[ModuleType, ...] = (view, chart)
    for module in modules:
        monkeypatch.setattr(module, "announce", lambda _widget, words: said.append(words))
    return said


def test_the_map_is_silent_until_somebody_goes_through_it(small, go_to, store: Store, aloud) -> None:
    screen = go_to("Map")
    make.body(store, "A new group")
    assert aloud == []
    press(screen.view, Qt.Key.Key_Right)
    assert [words.split(",")[0].split(".")[0] for words in aloud] == ["Housing group"]


def test_the_chart_of_terms_is_silent_until_somebody_goes_through_it(
    small, go_to, store: Store, aloud
) -> None:
    screen = go_to("Terms")
    screen.views.choose(VIEW, PAGES[1])
    make.body(store, "A new group")
    assert aloud == []
    press(screen.cliff.chart, Qt.Key.Key_Home)
    assert aloud == [screen.cliff.chart.current().said]
