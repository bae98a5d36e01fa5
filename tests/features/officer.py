"""The officer at her window: what she can see and press, found by the words she would use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QWidget

from vcsdesk.clock import Clock
from vcsdesk.program import Program
from vcsdesk.ui.date_field import DayLookedAt
from vcsdesk.ui.fault_window import FaultWindow
from vcsdesk.ui.form import Form
from vcsdesk.ui.list_panel import ListPanel

Widget = TypeVar("Widget", bound=QWidget)
_PATIENCE_MS = 60_000


class Officer:
    """Starts the program, reads what is on the screen and acts on it."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self.program = Program(clock, folder / "settings.ini")

    def start(self, path: Path | None = None) -> None:
        self.program.start(path)
        QApplication.processEvents()

    def restart(self) -> None:
        assert self.program.desk is not None
        path = self.program.desk.store.path
        self.program.close()
        self.program = Program(self.program.clock, self.folder / "settings.ini")
        self.start(path)

    @property
    def window(self) -> QWidget:
        window = self.program.window or self.program.page
        assert window is not None
        return window

    def go_to(self, title: str) -> None:
        window = self.program.window
        assert window is not None
        window.go_to([screen.title for screen in window.screens].index(title))
        QApplication.processEvents()

    def look_at(self, day: str) -> None:
        """Type another day into the header, as far as the window lets her."""
        field = self._visible(DayLookedAt)[-1]
        field.setText(day)
        field.take()
        QApplication.processEvents()

    def sees(self, words: str) -> bool:
        """Tell whether words stand anywhere on the screen, in a label or a button."""
        shown = [each.text() for each in self._visible(QLabel)]
        shown += [each.text() for each in self._visible(QAbstractButton)]
        shown += [str(each.accessibleName()) for each in self._visible(QWidget)]
        return any(words in text for text in shown)

    def press(self, words: str) -> None:
        found = [each for each in self._visible(QAbstractButton) if each.text().replace("&", "") == words]
        assert found, f"no button says {words}: {[b.text() for b in self._visible(QAbstractButton)]}"
        found[-1].click()
        QApplication.processEvents()

    def pick(self, words: str) -> None:
        """Pick something from the menu of one of the buttons."""
        menus = [each.menu() for each in self._visible(QPushButton) if each.menu()]
        for menu in menus:
            menu.aboutToShow.emit()
        menus += [within for menu in menus for within in menu.findChildren(QMenu)]
        found = [each for menu in menus for each in menu.actions() if each.text().replace("&", "") == words]
        assert found, f"no menu says {words}: {[a.text() for menu in menus for a in menu.actions()]}"
        found[-1].trigger()
        QApplication.processEvents()

    def list_called(self, title: str) -> ListPanel[object]:
        return next(panel for panel in self._visible(ListPanel) if panel.title == title)

    def rows(self, title: str) -> list[tuple[str, ...]]:
        """Read a list as it is shown, cell by cell."""
        panel = self.list_called(title)
        return [
            tuple(panel.cells.text(column, row) for column in range(len(panel.cells.columns)))
            for row in panel.model.shown
        ]

    def choose_row(self, title: str, words: str) -> None:
        panel = self.list_called(title)
        assert panel.choose(lambda row: words in " ".join(self._texts(panel, row)))
        QApplication.processEvents()

    @property
    def form(self) -> Form:
        return self._visible(Form)[-1]

    def close_forms(self) -> None:
        """Put away whatever is asked."""
        for form in self._visible(Form):
            form.reject()

    def answer(self, name: str, text: str) -> None:
        """Answer a question of the open form, by the name of its field."""
        self.form.rows[name].editor.say(text)

    def wait_for(self, holds: Callable[[], bool]) -> None:
        """Let the program work until something holds; fail if it never does."""
        loop = QEventLoop()
        look, patience = QTimer(interval=10), QTimer(interval=_PATIENCE_MS, singleShot=True)
        look.timeout.connect(lambda: loop.quit() if holds() else None)
        patience.timeout.connect(loop.quit)
        look.start()
        patience.start()
        loop.exec()
        assert holds()

    def type_key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifier))
        QApplication.processEvents()

    def faults(self) -> list[str]:
        """Give what the program said of faults of its own, and put it away."""
        windows = self._visible(FaultWindow)
        for window in windows:
            window.close()
        return [window.details.toPlainText() for window in windows]

    def leave(self) -> None:
        self.close_forms()
        self.program.close()
        if self.program.page:
            self.program.page.close()

    def _texts(self, panel: ListPanel[object], row: object) -> list[str]:
        return [panel.cells.text(column, row) for column in range(len(panel.cells.columns))]

    def _visible(self, kind: type[Widget]) -> list[Widget]:
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        found = [each for top in tops for each in (top, *top.findChildren(kind)) if isinstance(each, kind)]
        return [each for each in found if each.isVisible()]
