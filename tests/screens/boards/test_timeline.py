"""The timeline of a seat: drawn, gone through with the keys, and told."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

import make
from keyboard import press
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.screens.boards.timeline.drawing import standing_boxes
from vcsdesk.screens.boards.timeline.scale import scale_of
from vcsdesk.screens.boards.timeline.strip import TimelineStrip
from vcsdesk.screens.boards.timeline.window import show_timeline
from vcsdesk.store import Store
from vcsdesk.ui.table import Table


@pytest.fixture
def opened(small, window, desk, store: Store):
    """The timeline of the first seat: vacant, covered and filled, with a term that ends."""
    jo = make.person(store, "Ş&<Ngũgĩ>")
    cover = {"capacity": Capacity.GAP_FILL, "valid_from": "2024-06-01", "valid_to": "2024-09-30"}
    make.appointment(store, small.seat, jo, **cover)
    dialog = show_timeline(window, desk, small.seat.id)
    QApplication.processEvents()
    yield dialog
    dialog.reject()


def strip_of(dialog: QDialog) -> TimelineStrip:
    return dialog.findChild(TimelineStrip)


def test_it_opens_from_the_tree(small, go_to, window) -> None:
    screen = go_to("Boards and groups")
    screen.tree.choose(lambda row: row.name == "First seat")
    next(each for each in screen.on_seat if each.words == "Timeline of the seat…").do(screen.tree.current())
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert dialog.windowTitle() == "Timeline of “First seat”"
    dialog.reject()


def test_who_stood_by_is_drawn_under_the_rest_and_said_where_it_is_pointed_at(
    small, window, desk, store: Store
) -> None:
    plain = show_timeline(window, desk, small.seat.id)
    low = strip_of(plain).sizeHint().height()
    plain.reject()
    for name in ("Dee & <co>", "Eve"):
        deputy = {"capacity": Capacity.DEPUTY, "valid_from": "2025-02-01"}
        make.appointment(store, small.seat, make.person(store, name), **deputy)
    dialog = show_timeline(window, desk, small.seat.id)
    strip = strip_of(dialog)
    metrics = QFontMetricsF(strip.font())
    assert strip.sizeHint().height() > low + metrics.height() * 2
    first, second = (box for _, box in standing_boxes(strip._shown, strip._scale(), metrics))
    assert strip._words_at(first.center() + QPointF(0, 4)).startswith("Dee & <co>, deputy, since")
    assert strip._words_at(second.center() + QPointF(0, 4)).startswith("Eve, deputy")
    assert "Eve, deputy" in strip.accessibleDescription()
    strip.grab()
    dialog.reject()


def test_the_keyboard_begins_at_the_day_looked_at_and_is_seen(opened) -> None:
    strip, table = strip_of(opened), opened.findChild(Table)
    assert (strip.hasFocus(), strip.chosen) == (True, 2)
    with_it = strip.grab().toImage()
    table.view.setFocus()
    assert strip.grab().toImage() != with_it


def test_the_arrow_keys_go_from_stretch_to_stretch_and_the_table_follows(opened) -> None:
    strip, table = strip_of(opened), opened.findChild(Table)
    assert strip.hasFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right):
        press(strip, key)
    assert strip.chosen == 1
    assert (table.current().what, table.current().who) == ("Vacant", None)
    press(strip, Qt.Key.Key_End)
    assert table.current().who == "Ann Okafor"
    press(strip, Qt.Key.Key_Right)
    assert strip.chosen == 2
    assert table.choose(lambda row: row.who == "Ş&<Ngũgĩ>")
    assert strip.chosen == 0


def test_a_stretch_is_chosen_by_pressing_on_it(opened) -> None:
    strip = strip_of(opened)
    block = strip.blocks()[2].box.center().toPoint()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=block + QPoint(0, 6))
    assert strip.chosen == 2


def test_all_of_it_is_told_to_whoever_cannot_see_it(opened) -> None:
    strip = strip_of(opened)
    assert strip.accessibleName() == "Timeline of “First seat” on Children’s trust board"
    told = strip.accessibleDescription()
    assert "Ş&<Ngũgĩ>, filling a gap, 1 June 2024 to 30 September 2024: vacant, covered" in told
    assert "Ann Okafor, representative, since 10 January 2025: filled" in told
    assert "9 January 2028: Ann Okafor’s term ends." in told


def test_blocks_stand_in_order_and_within_the_strip(opened) -> None:
    strip = strip_of(opened)
    boxes = [block.box for block in strip.blocks()]
    assert [block.stretch.state for block in strip.blocks()] == [
        SeatState.VACANT_COVERED, SeatState.VACANT, SeatState.FILLED,
    ]  # fmt: skip
    assert all(one.right() <= other.left() for one, other in pairwise(boxes))
    assert boxes[0].left() >= 0
    assert boxes[-1].right() <= strip.width()


def test_a_hundred_years_write_no_years_over_one_another(opened) -> None:
    scale = scale_of(strip_of(opened)._shown, 0, 400)
    assert scale.x(date(1900, 1, 1), 0) == 0
    assert scale.x(date(2400, 1, 1), 0) == 400
    places = [x for _, x in scale.years(60)]
    assert all(other - one >= 59 for one, other in pairwise(places))
