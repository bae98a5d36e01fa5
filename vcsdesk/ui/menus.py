"""The menu bar of the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from vcsdesk.ui.icons import icon
from vcsdesk.ui.labels import literal
from vcsdesk.ui.nav_rail import keys_to
from vcsdesk.ui.palettes import Look
from vcsdesk.ui.theme import LOOKS, SIZES, Theme

if TYPE_CHECKING:
    from vcsdesk.ui.window import MainWindow

Act = Callable[[], object]


class FileCalls(msgspec.Struct, frozen=True):
    """What the program does about files, handed to the window, which knows nothing of it."""

    open_borough: Act
    open_sample: Act
    new_borough: Act
    save_a_copy: Act
    export_popolo: Act
    export_lists: Act
    about_borough: Act
    bring_in: Act
    bring_in_file: Callable[[Path], object]
    take_in_forms: Act
    take_in_form_files: Callable[[Sequence[Path]], object]


class Menus(QObject):
    """The menus, and the undo and redo that name their step."""

    def __init__(self, window: "MainWindow", theme: Theme, calls: FileCalls) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._theme = theme
        self._groups: list[QActionGroup] = []
        theme.altered.connect(self._tick)
        self._file_menu(calls)
        self._edit_menu()
        self._view_menu()
        self._help_menu()
        self._desk.changed.connect(lambda _kinds: self.name_steps())
        self.name_steps()

    def name_steps(self) -> None:
        """Say which step undo and redo would touch."""
        header = self._window.header
        for action, button, verb, step in (
            (self._undo, header.undo, "Undo", self._desk.store.undoable),
            (self._redo, header.redo, "Redo", self._desk.store.redoable),
        ):
            words = f"{verb}: {step}" if step else verb
            action.setText(f"&{literal(words)}")
            action.setEnabled(step is not None)
            button.setEnabled(step is not None)
            button.setAccessibleName(words)

    def _file_menu(self, calls: FileCalls) -> None:
        menu = self._menu("&File")
        desk = self._desk
        self._add(menu, "&Open a borough…", lambda: desk.do(calls.open_borough), "folder-open", "Ctrl+O")
        self._add(menu, "Open a &sample…", lambda: desk.do(calls.open_sample), "map-pin")
        self._add(menu, "&New borough…", lambda: desk.do(calls.new_borough), "folder-plus", "Ctrl+Shift+N")
        menu.addSeparator()
        self._add(
            menu,
            "Save",
            lambda: desk.tell("Already saved: every change is kept as you make it."),
            "",
            "Ctrl+S",
        )
        self._add(menu, "Save a &copy as…", lambda: desk.do(calls.save_a_copy), "save", "Ctrl+Shift+S")
        self._add(menu, "&Export as Popolo…", lambda: desk.do(calls.export_popolo), "external-link")
        self._add(menu, "Export &lists…", lambda: desk.do(calls.export_lists), "table-2")
        self._add(
            menu, "&Bring in boards and seats…", lambda: desk.do(calls.bring_in), "log-in", "Ctrl+Shift+I"
        )
        self._add(menu, "Take in &returned forms…", lambda: desk.do(calls.take_in_forms), "clipboard-list")
        self._add(menu, "&About this borough…", lambda: desk.do(calls.about_borough), "settings")
        self._add(menu, "&Print…", self._window.print_paper, "printer", "Ctrl+P")
        menu.addSeparator()
        self._add(menu, "&Quit", self._window.close, "log-out", "Ctrl+Q")

    def _edit_menu(self) -> None:
        menu = self._menu("&Edit")
        self._undo = self._add(menu, "&Undo", self._desk.undo, "undo-2", "Ctrl+Z")
        self._redo = self._add(menu, "&Redo", self._desk.redo, "redo-2", "Ctrl+Y")
        self._redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        menu.addSeparator()
        self._add(menu, "&Search this screen", self._window.focus_search, "search", "Ctrl+F")
        self._add(menu, "&Look at another day", self._window.focus_day, "calendar-days", "Ctrl+T")
        self._add(menu, "Back to &today", lambda: self._desk.look_at(None), "", "Ctrl+Shift+T")

    def _view_menu(self) -> None:
        menu = self._menu("&View")
        for number, screen in enumerate(self._window.screens):
            action = self._add(menu, literal(screen.title), partial(self._go_to, number), screen.icon)
            action.setShortcuts([QKeySequence(key) for key in keys_to(number, screen.key)])
        menu.addSeparator()
        looks = menu.addMenu(icon("contrast"), "&Colours")
        self._choices(
            looks, [(words, look) for look, words in LOOKS.items()], self._theme.look, self._take_look
        )
        sizes = menu.addMenu(icon("zoom-in"), "&Text size")
        self._choices(sizes, [(f"{size} %", size) for size in SIZES], self._theme.size, self._take_size)
        self._add(menu, "&Larger text", lambda: self._step_size(1), "zoom-in", "Ctrl++")
        self._add(menu, "S&maller text", lambda: self._step_size(-1), "zoom-out", "Ctrl+-")

    def _go_to(self, number: int) -> None:
        """Open a screen and put the keyboard on it."""
        self._window.message.hide()
        self._window.go_to(number).focus_first()

    def _help_menu(self) -> None:
        menu = self._menu("&Help")
        self._add(menu, "&Keyboard shortcuts", self._window.show_keys, "circle-help", "F1")
        self._add(menu, "&About VCS Desk", self._window.show_about, "info")

    def _menu(self, words: str) -> QMenu:
        return self._window.menuBar().addMenu(words)

    def _add(self, menu: QMenu, words: str, act: Act, sign: str = "", key: str = "") -> QAction:
        action = QAction(icon(sign), words, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: act())
        menu.addAction(action)
        return action

    def _choices(
        self, menu: QMenu, choices: list[tuple[str, object]], now: object, take: Callable[[object], None]
    ) -> None:
        """Add choices of which one is ticked."""
        group = QActionGroup(menu)
        for words, value in choices:
            action = self._add(menu, words, partial(take, value))
            action.setCheckable(True)
            action.setChecked(value == now)
            action.setData(value)
            group.addAction(action)
        self._groups.append(group)

    def _tick(self) -> None:
        """Tick what is in use, however it came about."""
        for group in self._groups:
            for action in group.actions():
                action.setChecked(action.data() in (self._theme.look, self._theme.size))

    def _take_look(self, look: object) -> None:
        self._theme.choose_look(Look(str(look)))

    def _take_size(self, size: object) -> None:
        self._theme.choose_size(int(str(size)))

    def _step_size(self, step: int) -> None:
        """Take the next larger or smaller size."""
        place = min(max(SIZES.index(self._theme.size) + step, 0), len(SIZES) - 1)
        self._theme.choose_size(SIZES[place])
        self._desk.tell(f"Text size {SIZES[place]} %")
