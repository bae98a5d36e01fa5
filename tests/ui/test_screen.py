from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

import make
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.ui.window import MainWindow


def test_a_screen_in_sight_refreshes_at_once_when_what_it_watches_changes(window: MainWindow) -> None:
    screen = window.current
    before = screen.refreshed
    make.organisation(window.desk.store, "A new one")
    assert screen.refreshed == before + 1
    assert screen.table.model.shown[0].name == "A new one"


def test_a_screen_leaves_changes_alone_that_it_does_not_watch(window: MainWindow) -> None:
    before = window.current.refreshed
    make.person(window.desk.store)
    assert window.current.refreshed == before


def test_a_hidden_screen_refreshes_once_when_next_shown(window: MainWindow) -> None:
    cards = window.go_to(1)
    window.go_to(0)
    before = cards.refreshed
    make.person(window.desk.store, "Ann")
    make.person(window.desk.store, "Bo")
    assert cards.refreshed == before
    window.go_to(1)
    assert cards.refreshed == before + 1
    assert cards.words.text().startswith("2 people")


def test_a_screen_is_not_built_before_it_is_shown(window: MainWindow) -> None:
    assert not hasattr(window.screen_at(1), "words")
    window.go_to(1)
    assert hasattr(window.screen_at(1), "words")


def test_another_day_refreshes_and_is_said_loudly(window: MainWindow, today: date) -> None:
    before = window.current.refreshed
    window.desk.look_at(today + timedelta(days=9))
    assert window.current.refreshed == before + 1
    assert window.day_band.isVisible()
    assert window.day_band.words.text() == "You are looking at Thursday 3 December 2026."
    window.day_band.pressed.emit()
    assert window.desk.on == today
    assert not window.day_band.isVisible()


def test_a_record_wanted_is_found_on_the_screen_that_shows_its_kind(window: MainWindow) -> None:
    wanted = window.desk.store.first(Organisation, name="Łódź Club")
    window.go_to(1)
    window.desk.show_record(Organisation, wanted.id)
    QApplication.processEvents()
    assert window.current.title == "Organisations"
    assert window.current.table.current() == wanted


def test_rows_keep_their_place_when_the_list_is_read_anew(window: MainWindow) -> None:
    table = window.current.table
    table.choose(lambda row: row.name == "Zoë's Kitchen")
    make.organisation(window.desk.store, "A new one")
    assert table.current().name == "Zoë's Kitchen"
