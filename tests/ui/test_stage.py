from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vcsdesk.ui.labels import label
from vcsdesk.ui.stage import Stage
from vcsdesk.ui.theme import Theme


def page(least: QSize, words: str = "") -> QWidget:
    """Make a page that needs so much room, and the room for words that wrap over it."""
    made, inside = QWidget(), QWidget()
    inside.setMinimumSize(least)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label(words, wrap=True))
    column.addWidget(inside, 1)
    return made


@pytest.fixture
def stage(theme: Theme) -> Iterator[Stage]:
    stage = Stage()
    stage.resize(400, 300)
    stage.show()
    yield stage
    stage.deleteLater()


def shown(stage: Stage, widget: QWidget) -> QWidget:
    stage.add(widget)
    stage.show_only(widget)
    QApplication.processEvents()
    return widget


def test_a_page_has_all_the_room_there_is(stage: Stage) -> None:
    small = shown(stage, page(QSize(50, 50)))
    assert small.size() == QSize(400, 300)
    stage.resize(500, 350)
    QApplication.processEvents()
    assert small.size() == QSize(500, 350)


def test_a_page_that_needs_more_room_is_scrolled_and_pushes_nothing(stage: Stage) -> None:
    before = stage.minimumSizeHint()
    large = shown(stage, page(QSize(50, 900)))
    assert stage.size() == QSize(400, 300)
    assert stage.minimumSizeHint() == before
    assert large.height() >= 900
    assert stage.verticalScrollBar().maximum() > 0
    assert stage.horizontalScrollBar().maximum() == 0


def test_a_page_that_is_not_shown_takes_no_room(stage: Stage) -> None:
    shown(stage, page(QSize(900, 900)))
    small = shown(stage, page(QSize(50, 50)))
    assert small.size() == QSize(400, 300)
    assert stage.verticalScrollBar().maximum() == 0


def test_words_that_wrap_are_scrolled_and_not_cut(stage: Stage) -> None:
    long = shown(stage, page(QSize(50, 250), "Words that go on and on. " * 20))
    words = long.layout().itemAt(0).widget()
    assert words.height() >= words.heightForWidth(words.width())
    assert stage.verticalScrollBar().maximum() > 0


def test_a_page_that_comes_to_need_more_room_gets_it(stage: Stage) -> None:
    growing = shown(stage, page(QSize(50, 50)))
    for high in (700, 900, 200):
        growing.layout().itemAt(1).widget().setMinimumHeight(high)
        QApplication.processEvents()
        assert growing.height() == max(stage.needed(400).height(), 300)
