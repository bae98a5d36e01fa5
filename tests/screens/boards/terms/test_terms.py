"""The screen of terms: what needs doing, when terms end, and what staggering would do."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

import make
from keyboard import press
from vcsdesk.lists.boards.vacancies import LISTING
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.need import Need
from vcsdesk.screens.boards.terms.bars import Look
from vcsdesk.store import Store

DAY = timedelta(days=1)


@pytest.fixture
def cliff(store: Store, small, today: date) -> list[Seat]:
    """Six seats of one board whose terms end in one month, one held over and one without an end."""
    board = make.body(store, "Cliff board")
    seats = [make.seat(store, board, f"Seat {number}", term_months=36) for number in range(1, 7)]
    for seat in seats:
        make.appointment(
            store, seat, make.person(store, f"Holder of {seat.label}"), term_ends=date(2027, 6, 30)
        )
    for label, ends in (("Past", today - 9 * DAY), ("Open", None)):
        make.appointment(store, make.seat(store, board, label), make.person(store), term_ends=ends)
    return seats


def view(screen, words: str):
    screen.views.choose("Look at", words)
    QApplication.processEvents()
    return screen.pages.currentWidget()


def test_the_screen_and_the_list_have_the_same_rows(small, go_to, store: Store, today) -> None:
    screen = go_to("Terms")
    assert tuple(screen.needing.model.shown) == LISTING.rows(store, today, today)
    assert screen.summary.accessibleName() == "2 filled by the officer and 2 vacant."


def test_what_tells_the_seats_apart_is_seen_without_scrolling_sideways(small, go_to, store: Store) -> None:
    make.seat(store, make.body(store, "M" * 60), "M" * 60)
    panel = go_to("Terms").needing
    columns = enumerate(panel.cells.columns)
    seen = [column.title for number, column in columns if not panel.view.isColumnHidden(number)]
    assert seen == ["Board or group", "What it needs", "Who is there", "Next meeting"]
    assert panel.view.horizontalScrollBar().maximum() == 0


def test_the_gaps_the_officer_fills_come_first_and_are_told_in_full(small, go_to) -> None:
    screen = go_to("Terms")
    assert screen.needing.current().need is Need.OFFICER_GOES
    told = screen.page.pane._scroll.accessibleDescription()
    assert "That takes it off Jo Baker." in told
    assert "Jo Baker goes for now since 5 January 2026" in told


def test_each_filter_keeps_what_it_says(cliff, go_to) -> None:
    screen = go_to("Terms")
    kept = {}
    for words in ("All", "Officer goes", "Vacant", "Hold-over", "Ending"):
        screen.page.filters.choose("Show", words)
        kept[words] = [row.need for row in screen.needing.model.shown]
    assert len(kept["All"]) == 11
    assert kept["Officer goes"] == [Need.OFFICER_GOES] * 2
    assert kept["Vacant"] == [Need.VACANT] * 2
    assert kept["Hold-over"] == [Need.HOLD_OVER]
    assert kept["Ending"] == [Need.ENDING] * 6


def test_a_vacant_seat_is_filled_from_here_and_leaves_the_list(small, go_to, form, store: Store) -> None:
    screen = go_to("Terms")
    screen.needing.choose(lambda row: row.seat_id == small.vacant.id)
    press_button(screen.page.pane, "Appoint somebody…")
    form().rows["new_name"].editor.say("Zofia Łukasik")
    form().submit()
    assert store.find(Person, name="Zofia Łukasik")[0].id in {
        each.person_id for each in store.find(Appointment, seat_id=small.vacant.id)
    }
    assert small.vacant.id not in {row.seat_id for row in screen.needing.model.shown}


def test_what_can_be_done_depends_on_who_is_there(cliff, go_to) -> None:
    screen = go_to("Terms")
    screen.needing.choose(lambda row: row.need is Need.VACANT)
    assert {"Appoint somebody…", "See the seat"} <= buttons(screen.page.pane)
    assert "Another term…" not in buttons(screen.page.pane)
    screen.needing.choose(lambda row: row.need is Need.HOLD_OVER)
    assert {"Another term…", "See the seat"} <= buttons(screen.page.pane)


def test_enter_goes_to_the_seat_on_its_board(small, go_to, window) -> None:
    screen = go_to("Terms")
    screen.needing.choose(lambda row: row.seat_id == small.vacant.id)
    press(screen.needing.view, Qt.Key.Key_Return)
    assert window.current.title == "Boards and groups"
    assert window.current.tree.current().seat.seat_id == small.vacant.id


def test_a_seat_that_needs_nothing_is_gone_to_on_its_board(small, go_to, window, desk) -> None:
    go_to("Terms")
    desk.show_record(Appointment, small.seat.id)
    QApplication.processEvents()
    assert window.current.title == "Boards and groups"
    assert window.current.tree.current().seat.seat_id == small.seat.id


def test_the_chart_tells_months_from_what_stands_apart(cliff, go_to) -> None:
    page = view(go_to("Terms"), "When terms end")
    bars = {bar.label if bar.month is None else bar.month: bar for bar in page.chart.bars}
    assert (bars["Past"].amount, bars["Past"].look) == (1, Look.PAST)
    assert (bars[date(2027, 6, 1)].amount, bars[date(2027, 6, 1)].look) == (6, Look.WORST)
    assert bars["No end"].look is Look.UNKNOWN
    assert len([bar for bar in page.chart.bars if bar.month]) == 24
    assert "The worst month is June 2027, with 6 terms." in page.words.text()


def test_the_chart_is_gone_through_with_the_arrows_and_its_table_follows(cliff, go_to) -> None:
    page = view(go_to("Terms"), "When terms end")
    chart = page.chart
    assert chart.current().month == date(2027, 6, 1)
    assert chart.accessibleDescription().startswith("June 2027: 6 terms of 9: Cliff board: Seat 1 (")
    assert page.table.current().words == "June 2027"
    press(chart, Qt.Key.Key_Left)
    assert page.table.current().words == "May 2027"
    press(chart, Qt.Key.Key_Home)
    assert page.table.current().words == "Already past"
    press(chart, Qt.Key.Key_End)
    press(chart, Qt.Key.Key_Right)
    assert page.table.current().words == "No end recorded"
    press(chart, Qt.Key.Key_Return)
    assert page.table.view.hasFocus()


def test_a_bar_is_chosen_with_the_mouse_and_says_what_it_is(cliff, go_to) -> None:
    page = view(go_to("Terms"), "When terms end")
    chart = page.chart
    past = chart._places[0].slot.center()
    left = Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
        event = QMouseEvent(kind, past, chart.mapToGlobal(past), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(chart, event)
    assert chart.current().label == "Past"
    assert page.table.view.hasFocus()
    at = QPoint(int(past.x()), int(past.y()))
    assert QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, at, chart.mapToGlobal(at)))
    assert chart._bar_at(QPointF(-5, -5)) is None


def test_the_picture_is_kept_until_something_changes(cliff, go_to, store: Store) -> None:
    page = view(go_to("Terms"), "When terms end")
    page.chart.grab()
    drawn = page.chart._picture
    page.chart.choose(3)
    page.chart.grab()
    assert page.chart._picture is drawn
    appoint(store, make.seat(store), make.person(store), term_ends=date(2027, 6, 1))
    page.chart.grab()
    assert page.chart._picture is not drawn


def test_staggering_is_shown_before_and_after_and_changes_nothing(cliff, go_to, store: Store) -> None:
    before = store.undoable
    screen = go_to("Terms")
    page = view(screen, "If terms were staggered")
    after = {bar.month.year: bar for bar in page.chart.bars if bar.month.month == 6}
    assert {year: bar.amount for year, bar in after.items() if bar.amount} == {2028: 2, 2029: 2, 2030: 2}
    assert after[2030].before == 6
    assert "6 of the new terms end in June 2030" in page.words.text()
    assert "at most 2 end in any one month" in page.words.text()
    screen.split.choose("Next terms", "As usual")
    assert {bar.month: bar.amount for bar in page.chart.bars}[date(2030, 6, 1)] == 6
    assert {row.seat for row in page.table.model.shown} >= {seat.label for seat in cliff}
    assert store.undoable == before


def test_another_day_shows_other_terms(cliff, go_to, desk) -> None:
    screen = go_to("Terms")
    desk.look_at(date(2027, 7, 1))
    QApplication.processEvents()
    assert [row.need for row in screen.needing.model.shown].count(Need.HOLD_OVER) == 7
    page = view(screen, "When terms end")
    assert {bar.label: bar.amount for bar in page.chart.bars if bar.amount}["Past"] == 7


def test_a_seat_is_come_to_on_the_list_whatever_was_looked_at(cliff, go_to, desk, window) -> None:
    screen = go_to("Terms")
    view(screen, "When terms end")
    screen.page.filters.choose("Show", "Vacant")
    desk.show_record(Appointment, cliff[2].id)
    assert window.current is screen
    assert screen.needing.view.isVisible()
    assert screen.needing.current().seat_id == cliff[2].id


def buttons(pane) -> set[str]:
    return {button.accessibleName() for button in pane.findChildren(QPushButton)}


def press_button(pane, words: str) -> None:
    (button,) = [each for each in pane.findChildren(QPushButton) if each.accessibleName() == words]
    press(button, Qt.Key.Key_Space)


def test_ctrl_p_offers_the_report_first(small, go_to, form, window) -> None:
    go_to("Terms")
    window.print_paper()
    assert form().rows["document"].editor.said() == "Vacancies and expiries"


def test_a_seat_with_somebody_in_it_can_be_printed_for_from_here(small, go_to, form) -> None:
    screen = go_to("Terms")
    screen.needing.choose(lambda row: row.need is Need.OFFICER_GOES)
    next(each for each in screen.on_seat if each.words == "Print…").do(screen.needing.current())
    assert form().windowTitle() == "Print: “Sector seat” on Housing group"
    asked = form().rows["document"].editor
    assert asked.said() == "Rep pack"
    offered = [asked.itemText(number) for number in range(asked.count())]
    assert offered[0] == "Rep pack"
    assert {"Chair’s introduction card", "Mandate certificate"} <= set(offered)


def test_the_line_of_the_chosen_month_is_in_sight(cliff, go_to) -> None:
    page = view(go_to("Terms"), "When terms end")
    chosen = page.table.view.visualRect(page.table.view.currentIndex())
    assert page.table.view.viewport().rect().contains(chosen.center())


def test_the_chart_is_drawn_at_every_size_of_letters(cliff, go_to, theme) -> None:
    page = view(go_to("Terms"), "If terms were staggered")
    for size in (100, 200):
        theme.choose_size(size)
        QApplication.processEvents()
        before = page.chart.grab().toImage()
        page.chart.choose(0)
        assert page.chart.grab().toImage() != before
        page.chart.choose(len(page.chart.bars))
