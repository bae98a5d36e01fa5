"""Everybody who ever sat anywhere, constituencies, and contracts."""

from datetime import date

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog

import make
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import Seat
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.ui.buttons import PlainButton


@pytest.fixture
def screen(small, go_to, store: Store):
    past = {"valid_from": "2019", "valid_to": "2021-03-31", "end_reason": "Stood down."}
    make.appointment(store, small.seat, make.person(store, "Ş&<Ngũgĩ>"), **past)
    return go_to("Appointments")


def who(screen) -> list[str]:
    return [row.person for row in screen.appointments.model.shown]


def answer(form, **answers: str) -> None:
    for name, text in answers.items():
        form.rows[name].editor.say(text)
    form.submit()


def test_everybody_who_ever_sat_is_there(screen) -> None:
    QAbstractItemModelTester(screen.appointments.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert sorted(who(screen)) == ["Ann Okafor", "Jo Baker", "Jo Baker", "Ş&<Ngũgĩ>"]
    screen.when.choose("When", "Past")
    assert who(screen) == ["Ş&<Ngũgĩ>"]


def seen(panel) -> list[str]:
    columns = enumerate(panel.cells.columns)
    return [column.title for number, column in columns if not panel.view.isColumnHidden(number)]


def test_what_has_no_room_beside_the_rest_is_searched_all_the_same(
    screen, small, window, store: Store
) -> None:
    make.appointment(store, make.seat(store, make.body(store, "M" * 60)), make.person(store, "M" * 60))
    QApplication.processEvents()
    panel = screen.appointments
    assert seen(panel) == ["Who", "Board or group", "As", "When", "From", "To"]
    assert panel.view.horizontalScrollBar().maximum() == 0
    assert "How it ended" in [column.title for column in panel.cells.columns]
    window.header.search.setText("stood down")
    assert who(screen) == ["Ş&<Ngũgĩ>"]
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert seen(panel)[:3] == ["Who", "Board or group", "Seat"]


def test_who_held_what_between_two_days_is_asked_above_the_list(screen) -> None:
    screen.between.first_line.setText("1/1/20")
    screen.between.first_line.take()
    screen.between.last_line.setText("31/12/2020")
    screen.between.last_line.take()
    assert who(screen) == ["Ş&<Ngũgĩ>"]
    assert screen.between.last_line.text() == "31 Dec 2020"
    for line in (screen.between.first_line, screen.between.last_line):
        line.setText("")
        line.take()
    assert len(who(screen)) == 4


def test_a_row_opens_the_timeline_or_goes_to_the_seat(screen, small, window, go_to) -> None:
    screen.appointments.choose(lambda row: row.person == "Ann Okafor")
    opens, go, _person = screen._on_appointment()
    opens.do(screen.appointments.current())
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert dialog.windowTitle() == "Timeline of “First seat”"
    dialog.reject()
    go.do(screen.appointments.current())
    boards = go_to("Boards and groups")
    assert boards.tree.current().seat.seat_id == small.seat.id


def test_a_constituency_is_added_corrected_and_ended(screen, small, form, store: Store) -> None:
    screen.which.choose("Show", "Constituencies")
    screen.actions_offered()[0].do()
    answer(form(), name="County", electors_body_id="Children’s trust board", since="2025")
    (row,) = screen.constituencies.model.shown
    assert (row.constituency, row.electors) == ("County", ("Ann Okafor",))
    screen.actions_offered()[0].do()
    answer(form(), name="District", part_of_id="County", returned_by_id="Riverside Play")
    screen.constituencies.choose(lambda row: row.constituency == "District")
    correct, ends = screen._on_constituency()
    correct.do(screen.constituencies.current())
    answer(form(), name="High Peak")
    assert store.undoable == "Correct constituency"
    kept = store.first(Constituency, name="High Peak")
    seat = make.seat(store, small.play, constituency_id=kept.id)
    screen.constituencies.choose(lambda row: row.constituency == "High Peak")
    ends.do(screen.constituencies.current())
    answer(form(), on="23/11/26")
    assert "still speaks for High Peak" in form().summary.words.text()
    with store.step("End the seat"):
        store.change(store.get(Seat, seat.id), valid_to="2026-11-01")
    answer(form(), on="23/11/26")
    assert [row.constituency for row in screen.constituencies.model.shown] == ["County"]


def test_each_page_offers_one_more_of_what_it_shows(screen, window) -> None:
    offered = []
    for name in ("Constituencies", "Contracts", "Appointments"):
        screen.which.choose("Show", name)
        QApplication.processEvents()
        buttons = window.header.findChildren(PlainButton)
        (main,) = [button for button in buttons if button._main and button.isVisible()]
        offered.append(main.accessibleName())
    assert offered == ["Add a constituency…", "Sign a contract…", "Appoint somebody…"]


def test_somebody_is_appointed_to_a_seat_that_nobody_holds(screen, form, store: Store) -> None:
    screen._appoint()
    asked = form().rows["seat_id"].editor
    assert "Children’s trust board" in [asked.itemText(number) for number in range(asked.count())]
    assert asked.count() == 4
    answer(form(), seat_id="Play group")
    answer(form(), new_name="Zofia Łukasik")
    assert "Zofia Łukasik" in who(screen)
    for seat in store.find(Seat):
        with store.step("End it"):
            store.change(seat, valid_to="2026-01-01")
    with pytest.raises(Refused, match="No seat is vacant on this day"):
        screen._appoint()


def test_a_contract_is_signed_with_an_organisation_that_is_asked_for(screen, form, store: Store) -> None:
    screen.which.choose("Show", "Contracts")
    screen._sign()
    answer(form(), organisation_id="Riverside Play")
    answer(form(), title="To speak for play")
    assert [row.title for row in screen.contracts.model.shown] == ["To speak for play"]


def test_ctrl_p_offers_the_roster_first(screen, form, window) -> None:
    window.print_paper()
    assert form().rows["document"].editor.said() == "Roster of seats"


def test_a_contract_is_shown_and_leads_to_its_organisation(screen, store: Store, desk, go_to) -> None:
    make.contract(store, make.organisation(store, "Richmond CVS"), days_week=4)
    screen.which.choose("Show", "Contracts")
    assert screen.contracts.choose(lambda row: row.days_week == 4)
    assert screen.contracts.current().organisation == "Richmond CVS"
    desk.look_at(date(2020, 1, 1))
    assert len(screen.contracts.model.shown) == 1
    screen._go_to_organisation(screen.contracts.current())
    people = go_to("People and organisations")
    assert people.organisations.list.current().name == "Richmond CVS"


def test_the_search_line_has_a_row_of_its_own_where_the_buttons_leave_it_too_little(
    window, theme, go_to
) -> None:
    go_to("Appointments")
    theme.choose_size(125)
    QApplication.processEvents()
    header, letters = window.header, window.fontMetrics().averageCharWidth()
    assert header.search.width() >= 20 * letters
    assert header.search.y() > header.undo.y()
    go_to("Map")
    QApplication.processEvents()
    assert abs(header.search.y() - header.undo.y()) < header.undo.height()
    assert header.search.width() >= 20 * letters
