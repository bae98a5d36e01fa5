"""The real window over a small borough, for the tests of the screens."""

import sys
from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path
from traceback import print_tb
from typing import NamedTuple

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

import make
import vcsdesk.screens
from vcsdesk.clock import Clock
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.gathering import Wish
from vcsdesk.documents.targets import targets
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.operations.desk.borough import start_borough
from vcsdesk.printing.choices import Choices
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.person import Person
from vcsdesk.screens.printing.runs import wish_for
from vcsdesk.store import Store
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.discovery import find_screens
from vcsdesk.ui.form import Form
from vcsdesk.ui.menus import FileCalls
from vcsdesk.ui.palettes import Look
from vcsdesk.ui.screen import Screen
from vcsdesk.ui.settings import Settings
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow
from waiting import wait_for

GoTo = Callable[[str], Screen]
SCREENS = find_screens(vcsdesk.screens)


class Small(NamedTuple):
    """A borough of one board with two groups under it, made by the program's own operations."""

    borough: Borough
    officer: Person
    ann: Person
    board: Body
    housing: Body
    play: Body
    seat: Seat
    housing_seat: Seat
    vacant: Seat
    meeting: Meeting
    past: Meeting


@pytest.fixture(autouse=True)
def _no_fault_in_a_slot(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail on whatever Qt would have swallowed."""
    faults: list[BaseException | None] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda _kind, fault, trace: (faults.append(fault), print_tb(trace))
    )
    yield
    assert faults == []


@pytest.fixture
def small(store: Store, today: date) -> Small:
    borough = start_borough(store, "Anyborough", "Anyborough Action", "Jo Baker")
    officer = store.get(Person, borough.officer_id or 0)
    make.load_limit(store, officer, limit_groups=1)
    ann = make.person(store, "Ann Okafor")
    make.affiliation(store, ann, make.organisation(store, "Riverside Play"), post="Manager")
    make.contact_point(store, ann, channel=Channel.EMAIL, value="ann@example.org", preferred=True)
    board = make.body(store, "Children’s trust board", notice_days=5)
    housing = make.body(store, "Housing group", board)
    play = make.body(store, "Play group", board)
    seat = make.seat(store, board, "First seat", term_months=36)
    make.seat(store, board, "Second seat")
    housing_seat, vacant = make.seat(store, housing), make.seat(store, play)
    appoint(store, seat, ann, started=date(2025, 1, 10))
    for each in (housing_seat, vacant):
        covering = appoint(store, each, officer, capacity=Capacity.GAP_FILL, started=date(2026, 1, 5))
    with store.step("Leave the seat empty"):
        store.remove(covering)
    cover = make.seat(store, make.body(store, "Youth group", board))
    appoint(store, cover, officer, capacity=Capacity.GAP_FILL, started=date(2026, 1, 5))
    meeting = make.meeting(
        store, board, date(2026, 11, 27), starts_at=time(18, 30), venue="Civic Centre", known_on=today
    )
    past = make.meeting(store, housing, date(2026, 11, 10))
    return Small(borough, officer, ann, board, housing, play, seat, housing_seat, vacant, meeting, past)


@pytest.fixture(scope="session")
def application() -> QApplication:
    return QApplication.instance() or QApplication([])


@pytest.fixture
def theme(application: QApplication, settings: Settings) -> Iterator[Theme]:
    theme = Theme(application, settings)
    theme.choose_look(Look.LIGHT)
    yield theme
    theme.choose_look(Look.LIGHT)
    theme.choose_size(100)
    theme.setParent(None)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def desk(application: QApplication, store: Store, clock: Clock, settings: Settings) -> Iterator[Desk]:
    desk = Desk(store, clock, settings)
    yield desk
    desk.close()


@pytest.fixture
def said(desk: Desk) -> list[str]:
    """What the desk told and refused, in order."""
    heard: list[str] = []
    desk.told.connect(heard.append)
    desk.refused.connect(lambda refusal: heard.append(str(refusal)))
    return heard


@pytest.fixture
def window(desk: Desk, theme: Theme) -> Iterator[MainWindow]:
    nothing: Callable[[], None] = lambda: None  # noqa: E731
    calls = FileCalls(*[nothing] * len(FileCalls.__struct_fields__))
    window = MainWindow(desk, SCREENS, theme, calls, "Anyborough")
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    for form in window.findChildren(Form):
        form.reject()
    desk.close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def go_to(window: MainWindow) -> GoTo:
    """Go to a screen by its title."""

    def go(title: str) -> Screen:
        number = [screen.title for screen in window.screens].index(title)
        screen = window.go_to(number)
        QApplication.processEvents()
        return screen

    return go


@pytest.fixture
def all_packs(desk: Desk, tmp_path: Path) -> Callable[[], Wish]:
    """Wish for the rep pack of every seat with somebody in it, into a folder."""

    def wish() -> Wish:
        document = documents()["rep-pack"]
        whom = targets(desk.store, document, desk.on, desk.today)
        return replace(wish_for(desk, [document], whom, Choices()), out_folder=tmp_path / "packs")

    return wish


@pytest.fixture
def form(window: MainWindow) -> Callable[[], Form]:
    """Give the form that is open; a button pressed by its shortcut takes a moment to be let go."""

    def shown() -> list[Form]:
        return [form for form in window.findChildren(Form) if form.isVisible()]

    def find() -> Form:
        if not shown():
            wait_for(lambda: shown() != [])
        return shown()[-1]

    return find
