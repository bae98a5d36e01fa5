from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

import make
from keyboard import press, shortcut
from vcsdesk.lists.boards import map_narrowing
from vcsdesk.records.boards.body import Body, Level
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.store import Store
from vcsdesk.ui.palettes import Look

KEY = Qt.Key


@pytest.fixture
def screen(small, go_to):
    found = go_to("Map")
    found.focus_first()
    return found


def chosen(screen) -> str:
    return screen.view.current.name


def drawn(screen) -> list[str]:
    return [row.name for row in screen.view.drawn.shown.rows]


def press_all(screen, *keys: Qt.Key) -> str:
    for key in keys:
        press(screen.view, key)
    return chosen(screen)


def spoken(widget, what: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(what)


def test_the_arrows_follow_the_tree_and_reach_every_box(screen) -> None:
    assert chosen(screen) == "Children’s trust board"
    assert press_all(screen, KEY.Key_Right) == "Housing group"
    assert press_all(screen, KEY.Key_Down) == "Play group"
    assert press_all(screen, KEY.Key_Left) == "Children’s trust board"
    assert press_all(screen, KEY.Key_End) == "Youth group"
    assert press_all(screen, KEY.Key_Down) == "Youth group"
    assert press_all(screen, KEY.Key_Up, KEY.Key_Up, KEY.Key_Up) == "Children’s trust board"
    assert press_all(screen, KEY.Key_Left, KEY.Key_Home) == "Children’s trust board"


def test_enter_and_a_double_click_lead_to_the_group(screen, small, window) -> None:
    press_all(screen, KEY.Key_Right)
    press(screen.view, KEY.Key_Return)
    assert window.current.title == "Boards and groups"
    assert window.current.tree.current().board.body_id == small.housing.id


def test_a_screen_reader_hears_each_box_in_full(screen, small, store: Store) -> None:
    make.body_link(store, small.play, small.board, kind=LinkKind.REPRESENTED_ON)
    press_all(screen, KEY.Key_Right, KEY.Key_Down)
    assert spoken(screen.view, QAccessible.Text.Name) == "Map of boards"
    assert spoken(screen.view, QAccessible.Text.Description) == (
        "Play group. Sub-group, level not known, under Children’s trust board. Vacant. "
        "Represented on Children’s trust board."
    )


def test_the_list_has_every_box_in_words(screen) -> None:
    screen.ways.choose("Look at", "List")
    assert screen.list.isVisible()
    assert not screen.view.isVisible()
    assert not any(button.isVisible() for button in screen.sizes)
    assert {row.name: screen.list.cells.text(2, row) for row in screen.list.model.shown} == {
        "Children’s trust board": "2 seats: 1 filled, 1 vacant",
        "Housing group": "Vacant, covered",
        "Play group": "Vacant",
        "Youth group": "Vacant, covered",
    }
    assert {row.parent for row in screen.list.model.shown[1:]} == {"Children’s trust board"}


def test_every_tie_runs_within_what_is_drawn(screen, small, store: Store) -> None:
    for kind in LinkKind:
        make.body_link(store, small.play, small.board, kind=kind)
    drawn_map = screen.view.drawn
    points = [point for way in drawn_map.ways for point in way]
    assert len(drawn_map.ways) == len(LinkKind)
    assert min(x for x, _ in points) + drawn_map.margin >= 2
    assert max(x for x, _ in points) + drawn_map.margin <= drawn_map.size.width() - 2
    assert all(0 < y + drawn_map.margin < drawn_map.size.height() for _, y in points)


def test_the_signs_on_the_map_are_explained_and_counted(screen) -> None:
    assert screen.page.legend.accessibleDescription() == (
        "Filled: 1, Vacant: 2, Vacant, covered: 2, Level not known: 4"
    )


def test_the_legend_makes_way_in_a_low_window_until_it_is_asked_for(screen, theme) -> None:
    assert screen.page.legend.isVisible()
    theme.choose_size(150)
    QApplication.processEvents()
    assert not screen.page.legend.isVisible()
    signs = next(button for button in screen.sizes if button.accessibleName() == "What the signs mean")
    signs.click()
    assert screen.page.legend.isVisible()
    signs.click()
    assert not screen.page.legend.isVisible()


def test_a_small_window_is_left_to_the_map_until_the_pane_is_asked_for(screen, theme) -> None:
    assert screen.pane.isVisible()
    assert not screen.told.line.isVisible()
    theme.choose_size(150)
    QApplication.processEvents()
    high = screen.view.height()
    assert not screen.pane.isVisible()
    assert high > screen.height() * 0.7
    press_all(screen, KEY.Key_Right)
    assert screen.told.line.in_full.startswith("Housing group. Sub-group")
    shortcut(screen.window(), KEY.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert screen.pane.isVisible()
    screen.told.more.click()
    QApplication.processEvents()
    assert screen.view.height() == high
    theme.choose_size(100)
    QApplication.processEvents()
    assert screen.pane.isVisible()


def test_the_pane_tells_who_sits_there_and_of_ties(screen, small, store: Store) -> None:
    make.body_link(store, small.board, small.play, kind=LinkKind.CONSULTS)
    told = screen.pane._scroll.accessibleDescription()
    assert "First seat: Ann Okafor (filled)" in told
    assert "Second seat: vacant" in told
    assert "Consults Play group" in told


def test_a_board_is_looked_under_and_a_level_is_chosen(screen, small, store: Store) -> None:
    early = make.body(store, "Early years", small.play, level=Level.OPERATIONAL)
    screen._look_under(next(row for row in screen._whole.rows if row.name == "Play group"))
    assert drawn(screen) == ["Play group", "Early years"]
    screen.levels.setCurrentText("Strategic")
    assert drawn(screen) == []
    assert screen.list.isVisible()
    screen.under.setCurrentIndex(0)
    screen.levels.setCurrentText("Operational")
    assert drawn(screen) == ["Children’s trust board", "Play group", "Early years"]
    assert early.id in screen.view.drawn.rows


def test_the_map_follows_the_day_and_what_is_done(screen, small, store: Store, desk) -> None:
    with store.step("Rename"):
        (was,) = store.find(BodyName, body_id=small.play.id)
        store.change(was, name="Play and youth")
    assert "Play and youth" in drawn(screen)
    with store.step("End"):
        store.change(store.get(Body, small.housing.id), valid_to="2026-01-31")
    assert "Housing group" not in drawn(screen)
    desk.look_at(date(2026, 1, 31))
    assert "Housing group" in drawn(screen)


def test_too_many_groups_are_cut_short_and_it_is_said_how_to_narrow(
    screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_narrowing.legible, "__defaults__", (3,))
    screen.refresh()
    assert drawn(screen) == ["Children’s trust board"]
    assert screen.advice.isVisible()
    assert screen.advice.text() == (
        "4 groups do not fit legibly. Only 1 group from the top can be drawn. "
        "Choose a board to look under, or a level."
    )
    assert "3 groups below it, not drawn here" in screen.pane._scroll.accessibleDescription()
    assert len(screen.list.model.shown) == 4


def test_the_map_is_shown_larger_smaller_and_whole(screen) -> None:
    view = screen.view
    press(view, KEY.Key_Plus, "+")
    press(view, KEY.Key_Plus, "+")
    assert view.zoom > 1.5
    press(view, KEY.Key_Minus, "-")
    assert 1.2 < view.zoom < 1.3
    press(view, KEY.Key_0, "0")
    assert view.zoom == 1
    assert view.horizontalScrollBar().maximum() == view.verticalScrollBar().maximum() == 0
    place = QPointF(60, 60)
    held = Qt.KeyboardModifier.ControlModifier
    turned = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turned)
    assert view.zoom == 1.25


def test_the_chosen_box_is_always_brought_into_sight(screen) -> None:
    for _ in range(6):
        screen.view.zoom_by(1)
    press_all(screen, KEY.Key_End)
    box, view = screen.view.drawn.box(screen.view.current.body_id), screen.view
    left = box.left() * view._scale - view.horizontalScrollBar().value()
    top = box.top() * view._scale - view.verticalScrollBar().value()
    assert 0 <= left < view.viewport().width()
    assert 0 <= top < view.viewport().height()


def at(view, name: str) -> QPointF:
    """Give where a box is seen."""
    body_id = next(row.body_id for row in view.drawn.shown.rows if row.name == name)
    return view.drawn.box(body_id).center() * view._scale + QPointF(view._corner())


def mouse(view, kind: QEvent.Type, place: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, place, view.viewport().mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_mouse_chooses_a_box_and_moves_the_map(screen) -> None:
    view = screen.view
    mouse(view, QEvent.Type.MouseButtonPress, at(view, "Play group"))
    mouse(view, QEvent.Type.MouseButtonRelease, at(view, "Play group"))
    assert chosen(screen) == "Play group"
    for _ in range(6):
        view.zoom_by(1)
    before = view.verticalScrollBar().value()
    ground = next(QPointF(2, y) for y in range(2, 400) if view._under(QPointF(2, y)) is None)
    mouse(view, QEvent.Type.MouseButtonPress, ground)
    mouse(view, QEvent.Type.MouseMove, ground - QPointF(0, 40))
    mouse(view, QEvent.Type.MouseButtonRelease, ground - QPointF(0, 40))
    assert view.verticalScrollBar().value() == before + 40


def test_what_is_under_the_mouse_is_told_in_words(screen) -> None:
    place = at(screen.view, "Youth group").toPoint()
    shown = screen.view.viewport().mapToGlobal(place)
    QApplication.sendEvent(screen.view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, shown))
    assert "Youth group. Sub-group" in QToolTip.text()


def test_searching_chooses_the_first_box_called_so(screen) -> None:
    screen.search("play")
    assert chosen(screen) == "Play group"
    assert screen.view.drawn.sought == {screen.view.current.body_id}
    screen.search("")
    assert screen.view.drawn.sought is None


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_the_map_is_painted_anew_in_every_look(screen, theme, look: Look) -> None:
    theme.choose_look(look)
    QApplication.processEvents()
    picture = screen.view.viewport().grab().toImage()
    place = at(screen.view, "Housing group").toPoint()
    ground = picture.pixelColor(place.x() * picture.width() // screen.view.viewport().width(), place.y() + 12)
    assert (ground.lightness() < 128) == (look is Look.DARK)


def test_larger_letters_make_larger_boxes(screen, theme, small) -> None:
    before = screen.view.drawn.box(small.play.id)
    theme.choose_size(200)
    QApplication.processEvents()
    assert screen.view.drawn.box(small.play.id).height() > before.height() * 1.5


def test_the_map_on_paper_is_what_is_offered_first(screen, form) -> None:
    screen.print_paper()
    assert form().rows["document"].editor.said() == "Board map"


def test_larger_by_the_keyboard_keeps_the_chosen_box_in_sight(screen) -> None:
    view = screen.view
    for body_id in list(view.drawn.rows):
        view.zoom_by(-20)
        view.choose(body_id)
        for _ in range(12):
            press(view, KEY.Key_Plus, "+")
        box = view.drawn.box(body_id)
        left = box.left() * view._scale - view.horizontalScrollBar().value()
        top = box.top() * view._scale - view.verticalScrollBar().value()
        assert 0 <= left < view.viewport().width()
        assert 0 <= top < view.viewport().height()


def test_down_in_the_search_line_goes_to_the_map(screen, window) -> None:
    window.header.search.setFocus()
    window.header.search.went_down.emit()
    assert QApplication.focusWidget() is screen.view
