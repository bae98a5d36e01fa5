"""Where the keyboard is can be seen in every look: what changes stands out from its surroundings."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from accessibility import ratio_of
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import label
from vcsdesk.ui.lines import RoundLine, scrolling
from vcsdesk.ui.palettes import ALL, Colours, palette
from vcsdesk.ui.tick_list import TickList

LEAST = 3.0


@pytest.fixture(params=ALL, ids=["light", "dark", "strong light", "strong dark"])
def look(request: pytest.FixtureRequest, application: QApplication, theme: object) -> Iterator[Colours]:
    before = application.palette()
    application.setPalette(palette(request.param))
    yield request.param
    application.setPalette(before)


@pytest.fixture
def frame(look: Colours) -> Iterator[QWidget]:
    """Give an empty window with a line that has the keyboard."""
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QHBoxLayout(made).addWidget(RoundLine())
    yield made
    made.close()


def edge(widget: QWidget) -> list[QColor]:
    """Give the colours from the left edge inwards, halfway down."""
    picture: QImage = widget.grab().toImage()
    return [picture.pixelColor(x, picture.height() // 2) for x in range(8)]


def put_in(frame: QWidget, made: QWidget) -> None:
    frame.layout().addWidget(made)
    frame.show()
    frame.activateWindow()
    frame.findChild(RoundLine).setFocus()
    QApplication.processEvents()


def changed_by_the_keyboard(widget: QWidget) -> list[QColor]:
    """Give the colours at the edge that are there only while the widget has the keyboard."""
    before = edge(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return [new for old, new in zip(before, edge(widget), strict=True) if old != new]


def test_the_main_button_is_framed_against_itself_and_against_its_ground(
    frame: QWidget, look: Colours
) -> None:
    made = PlainButton("Print…", main=True)
    put_in(frame, made)
    new = changed_by_the_keyboard(made)
    for surroundings in (look.accent, look.window):
        assert max(ratio_of(each, QColor(surroundings)) for each in new) >= LEAST
    outer, inner = QColor(look.text), QColor(look.on_accent)
    assert [each for each in edge(made) if each in (outer, inner)][:1] == [outer]
    assert inner in new


def test_a_list_to_tick_is_framed_as_a_line_to_type_in(frame: QWidget, look: Colours) -> None:
    made = TickList(["Ann Okafor", "Zoë Adams"], "person")
    put_in(frame, made)
    before = edge(frame.findChild(RoundLine))
    assert QColor(look.accent) in before
    assert QColor(look.accent) in changed_by_the_keyboard(made.list)
    frame.findChild(RoundLine).setFocus()
    assert QColor(look.accent) not in edge(made.list)


def test_what_can_be_scrolled_by_keys_is_framed(frame: QWidget, look: Colours) -> None:
    made = scrolling(label("It is about everything."))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    put_in(frame, made)
    assert QColor(look.accent) in changed_by_the_keyboard(made)
