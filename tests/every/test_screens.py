"""Every screen there is, on an empty, a sample and an awkward borough, in every look."""

import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from sqlite3 import SQLITE_OK, SQLITE_READ
from traceback import print_tb

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QSlider, QWidget

import make
import vcsdesk.screens
from accessibility import findings, label_format_findings
from conftest import TODAY
from standing import standing_on
from vcsdesk.clock import Clock
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.operations.desk.borough import start_borough
from vcsdesk.operations.desk.samples import make_sample
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.restructure_change import ChangeKind
from vcsdesk.records.record import Record
from vcsdesk.records.sector.person import Person
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.rules.boards.seat_state import COVERING
from vcsdesk.screens.boards.restructures import RestructuresScreen
from vcsdesk.screens.boards.restructuring.draft_page import CHANGES, PREVIEW, SEATS
from vcsdesk.store import Store
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.discovery import ScreenPlace, find_screens
from vcsdesk.ui.filter_bar import FilterBar
from vcsdesk.ui.menus import FileCalls
from vcsdesk.ui.palettes import Look
from vcsdesk.ui.screen import Screen
from vcsdesk.ui.settings import Settings
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow

SCREENS = find_screens(vcsdesk.screens)
TITLES = [screen.title for screen in SCREENS]
AWKWARD = ("Ş&<Ngũgĩ>", "A" * 300, "مركز الأسرة", "<b>bold</b> & co", "‏Right\tto left")
KINDS = ("empty", "sample", "awkward")
SMALL_DISPLAY = QSize(1280 - 2, 720 - 26)
"""What a window has on a small display beside its frame."""


@pytest.fixture(scope="module")
def hillingdon(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sample") / "hillingdon.vcsdesk"
    return make_sample("hillingdon", path, standing_on(TODAY)).read_bytes()


def awkward(store: Store) -> None:
    """Make a borough of names that break careless programs."""
    borough = start_borough(store, AWKWARD[0], AWKWARD[1], AWKWARD[2])
    officer = store.get(Person, borough.officer_id or 0)
    make.load_limit(store, officer, limit_groups=1)
    for name in AWKWARD:
        person = make.person(store, name, known_as=name, note=name)
        make.affiliation(store, person, make.organisation(store, name, does=name, area=name), post=name)
        make.contact_point(store, person, value=name)
        body = make.body(store, name, purpose=name)
        appoint(store, make.seat(store, body, name), person, started=date(2026, 1, 1), note=name)
        appoint(store, make.seat(store, body, f"{name} too"), officer, started=date(2020, 1, 1))
        meeting = make.meeting(store, body, TODAY, venue=name, note=name)
        make.meeting(store, body, TODAY - timedelta(days=9), venue=name)
        paper = make.paper(store, body, name, meeting_id=meeting.id)
        make.paper_version(store, paper, file_name=name)
        draft = make.restructure(store, name, decided_by=name, reason=name)
        make.restructure_change(store, draft, body_id=body.id, reason=name)
        make.restructure_change(store, draft, ChangeKind.CREATE, name=name)


@pytest.fixture
def opened(kind: str, hillingdon: bytes, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    if kind == "sample":
        path = tmp_path / "hillingdon.vcsdesk"
        path.write_bytes(hillingdon)
        store = Store.open(path, clock)
        make.restructure(store)
    else:
        store = Store.in_memory(clock)
        if kind == "awkward":
            awkward(store)
    yield store
    store.close()


@pytest.fixture
def window(
    opened: Store, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    faults: list[BaseException | None] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda _kind, fault, trace: (faults.append(fault), print_tb(trace))
    )
    application = QApplication.instance() or QApplication([])
    settings = Settings(tmp_path / "window.ini")
    theme = Theme(application, settings)
    theme.choose_look(Look.LIGHT)
    desk = Desk(opened, clock, settings)
    nothing: Callable[[], None] = lambda: None  # noqa: E731
    calls = FileCalls(*[nothing] * len(FileCalls.__struct_fields__))
    window = MainWindow(desk, SCREENS, theme, calls, "Anyborough")
    window.dress = theme
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()
    theme.choose_look(Look.LIGHT)
    theme.setParent(None)
    assert faults == []


def opened_at(window: MainWindow, screen: ScreenPlace):
    shown = window.go_to(SCREENS.index(screen))
    QApplication.processEvents()
    return shown


def test_there_are_the_screens_she_needs() -> None:
    assert TITLES == [
        "Today",
        "Boards and groups",
        "Map",
        "Appointments",
        "Restructures",
        "Terms",
        "People and organisations",
        "Meetings",
        "Papers",
        "Reports",
        "Print room",
        "Workload",
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("screen", SCREENS, ids=TITLES)
def test_a_screen_opens_keeps_qts_rules_and_follows_the_day(window: MainWindow, screen: ScreenPlace) -> None:
    shown = opened_at(window, screen)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(table.model, fatal) for table in shown.tables]
    for day in (date(2020, 2, 29), date(2031, 1, 1), None):
        window.desk.look_at(day)
        QApplication.processEvents()
    for table in shown.tables:
        for row in table.model.shown[:8]:
            table.choose(lambda each, row=row: each is row)
        table.search("a")
        table.show_all()
    before = [tester.model().rowCount() for tester in testers[:1]]
    shown.search("no row says this")
    assert [tester.model().rowCount() for tester in testers] == [0] * len(shown.tables)
    shown.search("")
    assert [tester.model().rowCount() for tester in testers[:1]] == before


@pytest.mark.parametrize("kind", ["sample"])
@pytest.mark.parametrize("screen", SCREENS, ids=TITLES)
def test_a_screen_watches_every_kind_of_record_it_reads(window: MainWindow, screen: ScreenPlace) -> None:
    read = tables_read(window.desk.store, lambda: look_through(window, screen))
    assert read
    assert read - {kept.table for kept in screen.screen.watches} == set()


def look_through(window: MainWindow, screen: ScreenPlace) -> None:
    """Look at every page of a screen, and choose rows of every list."""
    shown = opened_at(window, screen)
    shown.refresh()
    for bar in shown.findChildren(FilterBar):
        for each in bar._filters:
            for answer, _ in each.answers[::-1]:
                bar.choose(each.name, answer)
    if isinstance(shown, RestructuresScreen):
        for draft in window.desk.store.find(Restructure, state=RestructureState.DRAFT):
            for step in (CHANGES, SEATS, PREVIEW):
                shown._open(draft.id)
                shown.draft.steps.choose("Step", step)
    for table in shown.tables:
        for row in table.model.shown[:8]:
            table.choose(lambda each, row=row: each is row)
    QApplication.processEvents()


def tables_read(store: Store, act: Callable[[], None]) -> set[str]:
    """Give the tables out of which SQLite reads while something is done."""
    found: set[str] = set()

    def note(what: int, table: str | None, *_rest: object) -> int:
        if what == SQLITE_READ and table and not table.startswith("sqlite_"):
            found.add(table)
        return SQLITE_OK

    store._connection.set_authorizer(note)
    act()
    store._connection.set_authorizer(None)
    return found


@pytest.mark.parametrize("kind", ["sample"])
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
@pytest.mark.parametrize("screen", SCREENS, ids=TITLES)
def test_a_screen_is_accessible_in_every_look(window: MainWindow, screen: ScreenPlace, look: Look) -> None:
    window.dress.choose_look(look)
    shown = opened_at(window, screen)
    for table in shown.tables:
        table.choose(lambda _row: True)
    QApplication.processEvents()
    assert "\n".join(findings(window)) == ""
    assert label_format_findings(window) == []


@pytest.mark.parametrize("kind", ["sample", "awkward"])
def test_no_screen_pushes_the_window_past_a_small_display_at_any_size_or_day(window: MainWindow) -> None:
    window.resize(SMALL_DISPLAY)
    grown = []
    for size, day in product((100, 125, 150, 200, 100), (None, date(2026, 12, 3))):
        window.dress.choose_size(size)
        window.desk.look_at(day)
        for screen in SCREENS:
            opened_at(window, screen)
            least = window.minimumSizeHint()
            if window.size() != SMALL_DISPLAY or least.expandedTo(SMALL_DISPLAY) != SMALL_DISPLAY:
                grown.append(f"{screen.title} at {size} % on {day}: {window.size()} {least}")
                window.resize(SMALL_DISPLAY)
    assert grown == []


@pytest.mark.parametrize("kind", ["sample", "awkward"])
@pytest.mark.parametrize("screen", SCREENS, ids=TITLES)
def test_a_screen_is_never_scrolled_sideways(window: MainWindow, screen: ScreenPlace) -> None:
    window.resize(SMALL_DISPLAY)
    for size in (100, 150, 200):
        window.dress.choose_size(size)
        for page in pages(opened_at(window, screen)):
            assert window.stage.horizontalScrollBar().maximum() == 0, f"{page} at {size} %"


def pages(shown: Screen) -> Iterator[str]:
    """Turn to every page of a screen, and to every answer that narrows one."""
    yield ""
    for bar in shown.findChildren(FilterBar):
        for each in bar._filters:
            for answer, _ in (*each.answers[1:], each.answers[0]):
                bar.choose(each.name, answer)
                QApplication.processEvents()
                yield answer


@pytest.mark.parametrize("kind", ["sample"])
@pytest.mark.parametrize("screen", SCREENS, ids=TITLES)
def test_the_wheel_changes_nothing_on_a_screen(window: MainWindow, screen: ScreenPlace) -> None:
    shown = opened_at(window, screen)
    for box in (*shown.findChildren(QComboBox), *shown.findChildren(QSlider)):
        before = value_of(box)
        QApplication.sendEvent(box, wheel_over(box))
        assert value_of(box) == before
        assert box.focusPolicy() != Qt.FocusPolicy.WheelFocus
    assert shown.findChildren(QAbstractSpinBox) == []


def value_of(box: QComboBox | QSlider) -> int:
    return box.currentIndex() if isinstance(box, QComboBox) else box.value()


def wheel_over(widget: QWidget) -> QWheelEvent:
    """Make the wheel turn over the middle of a widget."""
    middle = QPointF(widget.rect().center())
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    return QWheelEvent(middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, -120), *none, False)


@pytest.mark.parametrize("kind", ["empty"])
@pytest.mark.parametrize("screen", SCREENS, ids=TITLES)
def test_an_empty_screen_says_what_to_do(window: MainWindow, screen: ScreenPlace) -> None:
    shown = opened_at(window, screen)
    seen = [table for table in shown.tables if table.isVisible()]
    said = [table.nothing.text() for table in seen if not table.model.shown]
    assert seen or shown.start.isVisible()
    assert [words for words in said if len(words.split()) < 4] == []
    window.print_paper()
    QApplication.processEvents()
    assert shown.isVisible()


@pytest.mark.parametrize("kind", ["sample"])
@pytest.mark.parametrize("screen", SCREENS, ids=TITLES)
def test_each_record_a_screen_shows_can_be_gone_to_whatever_hides_it(
    window: MainWindow, screen: ScreenPlace
) -> None:
    for kept in screen.shows:
        standing = [each for each in window.desk.store.find(kept) if is_shown(each)]
        for record in (standing[0], standing[-1]):
            shown = opened_at(window, screen)
            hide_as_much_as_can_be(shown)
            number = number_of(record)
            window.desk.show_record(kept, number)
            assert window.current is shown
            rows = [table.current() for table in shown.tables if table.isVisible()]
            assert any(stands_for(row, kept, number) for row in rows), f"{kept.__name__} {number}"


def hide_as_much_as_can_be(shown: Screen) -> None:
    for bar in shown.findChildren(FilterBar):
        for each in bar._filters:
            bar.choose(each.name, each.answers[-1][0])
    for table in shown.tables:
        table.narrow(0, frozenset())
    shown.search("no row says this")


def is_shown(record: Record) -> bool:
    """Tell whether a record still holds; of appointments those that need something are shown."""
    needs = record.capacity in COVERING if isinstance(record, Appointment) else True
    return needs and getattr(record, "valid_to", None) is None


def number_of(record: Record) -> int:
    """Give the id a record is reached by: a limit by whose it is, an appointment by its seat."""
    if isinstance(record, Appointment):
        return record.seat_id
    return record.person_id if isinstance(record, LoadLimit) else record.id


def stands_for(row: object, kind: type[Record], number: int) -> bool:
    """Tell whether a row is the one of a record, by the ids it carries."""
    names = {LoadLimit: "person_id", Appointment: "seat_id"}
    name = names.get(kind, f"{kind.__name__.lower()}_id")
    inside = (row, getattr(row, "board", None) if kind is Body else getattr(row, "seat", None))
    return any(getattr(each, name, None) == number for each in inside)
