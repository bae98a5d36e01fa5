"""A real window over a borough of a few organisations, for the tests of the window's machinery."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from traceback import print_tb

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

import make
from toy_screens import CardsScreen, OrganisationsScreen
from vcsdesk.clock import Clock
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.menus import FileCalls
from vcsdesk.ui.palettes import Look
from vcsdesk.ui.settings import Settings
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow


@pytest.fixture(autouse=True)
def _no_fault_in_a_slot(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail on whatever Qt would have swallowed."""
    faults: list[BaseException | None] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda _kind, fault, trace: (faults.append(fault), print_tb(trace))
    )
    yield
    assert faults == []


@pytest.fixture(scope="session")
def application() -> QApplication:
    return QApplication.instance() or QApplication([])


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def theme(application: QApplication, settings: Settings) -> Iterator[Theme]:
    theme = Theme(application, settings)
    theme.choose_look(Look.LIGHT)
    yield theme
    theme.choose_look(Look.LIGHT)
    theme.choose_size(100)
    theme.setParent(None)


@pytest.fixture
def desk(application: QApplication, store: Store, clock: Clock, settings: Settings) -> Iterator[Desk]:
    desk = Desk(store, clock, settings)
    yield desk
    desk.close()


@pytest.fixture
def organisations(store: Store) -> None:
    for name, note in (
        ("Zoë's Kitchen", "food"),
        ("Łódź Club", ""),
        ("Age Concern 10", "old"),
        ("Age Concern 9", ""),
    ):
        make.organisation(store, name, note=note)


@pytest.fixture
def said(desk: Desk) -> list[str]:
    """What the desk told and refused, in order."""
    heard: list[str] = []
    desk.told.connect(heard.append)
    desk.refused.connect(lambda refusal: heard.append(str(refusal)))
    return heard


@pytest.fixture
def window(desk: Desk, theme: Theme, organisations: None) -> Iterator[MainWindow]:
    nothing: Callable[[], None] = lambda: None  # noqa: E731
    calls = FileCalls(*[nothing] * len(FileCalls.__struct_fields__))
    window = MainWindow(desk, [OrganisationsScreen, CardsScreen], theme, calls, "Hillingdon")
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    desk.close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def press() -> Callable[..., None]:
    """Press a key on a widget, with the letter it makes."""

    def send(widget: QWidget, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier | None = None) -> None:
        modifiers = held or Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isValid(widget):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
        QApplication.processEvents()

    return send


@pytest.fixture
def refuse() -> Callable[..., None]:
    """An operation that is always refused."""

    def act(*_values: object, **_answers: object) -> None:
        raise Refused("The seat is filled.", "End the appointment first.")

    return act
