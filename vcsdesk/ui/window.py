"""The window: a rail of screens, a head, and the screen that is open; it holds the screens it is given."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.ui.band import Band, MessageBand
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.dropping import forms_in, spreadsheet_in
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.header import Header
from vcsdesk.ui.keyboard_place import KeyboardPlace
from vcsdesk.ui.menus import FileCalls, Menus
from vcsdesk.ui.nav_rail import NavRail
from vcsdesk.ui.screen import Screen
from vcsdesk.ui.stage import Stage
from vcsdesk.ui.theme import Theme

if TYPE_CHECKING:
    from vcsdesk.ui.progress_panel import LongWork

MARGIN = 24
_SIZE = QSize(1280, 800)
_RAIL_NEEDS_LETTERS = 105
_HEAD_NEEDS_LETTERS = 125


class Offered(Protocol):
    """A screen that can be opened: a class of `Screen`, or the place where it is found."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def icon(self) -> str:
        """Lucide's name of its icon."""

    @property
    def key(self) -> str:
        """The keys that go there from anywhere; empty where it has none."""

    @property
    def shows(self) -> tuple[type[Record], ...]:
        """The kinds of record it shows."""

    def __call__(self, desk: Desk) -> Screen:
        """Make it."""


class MainWindow(QMainWindow):
    """One open borough."""

    closed = Signal()

    def __init__(
        self, desk: Desk, screens: Sequence[Offered], theme: Theme, calls: FileCalls, borough: str
    ) -> None:
        super().__init__()
        self.desk = desk
        self.screens = tuple(screens)
        self._made: dict[int, Screen] = {}
        self._searches: dict[int, str] = {}
        self._works: list[LongWork] = []
        self._calls = calls
        self._at = -1
        self.setWindowTitle(f"{borough} – VCS Desk")
        self.setAcceptDrops(True)
        self.rail = NavRail(borough, [(screen.title, screen.icon, screen.key) for screen in self.screens])
        self.header = Header(desk)
        self.day_band = Band(Tone.WARNING, PlainButton("Back to today", "undo-2"))
        self.message = MessageBand()
        self.every_minute = QTimer(self)
        self.stage = Stage()
        self._lay_out()
        self.menus = Menus(self, theme, calls)
        self._connect()
        self.resize(first_size(_SIZE))
        self.restoreGeometry(QByteArray.fromBase64(desk.settings.text("geometry").encode()))
        if self.screens:
            self.go_to(0)
            self.current.focus_first()

    def go_to(self, number: int) -> Screen:
        """Open a screen, made now if it was not open before."""
        screen = self.screen_at(number)
        self._at = number
        words = self._searches.get(number, "")
        screen.ensure_built()
        self.header.show_screen(screen.title, searchable=screen.searchable, words=words)
        self.header.show_actions(screen.actions_offered())
        self.stage.show_only(screen)
        self.rail.choose(number)
        return screen

    def screen_at(self, number: int) -> Screen:
        """Give a screen, made if it was not there before."""
        if number not in self._made:
            self._made[number] = made = self.screens[number](self.desk)
            made.search_lifted.connect(lambda: self._lift_search(number))
            made.offers_changed.connect(lambda: self._offer(number))
            self.stage.add(made)
        return self._made[number]

    @property
    def current(self) -> Screen:
        """The screen that is open."""
        return self._made[self._at]

    def focus_search(self) -> None:
        """Put the keyboard into the search line, for other words."""
        if self.header.search.isVisible():
            self.header.search.setFocus()
            self.header.search.selectAll()

    def focus_day(self) -> None:
        """Put the keyboard into the day that is looked at, for another one."""
        self.header.day.setFocus()
        self.header.day.selectAll()

    def print_paper(self) -> None:
        """Have the open screen print."""
        self.desk.do(self.current.print_paper)

    def show_keys(self) -> None:
        """Show the keys."""
        from vcsdesk.ui.help_windows import show_keys

        show_keys(self, self.desk)

    def show_about(self) -> None:
        """Say what the program is."""
        from vcsdesk.ui.help_windows import show_about

        show_about(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a spreadsheet be dropped, and forms that came back."""
        if spreadsheet_in(event.mimeData()) is not None or forms_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in the spreadsheet that was dropped, or take in the forms."""
        path, forms = spreadsheet_in(event.mimeData()), forms_in(event.mimeData())
        if path is not None:
            self.desk.do(lambda: self._calls.bring_in_file(path))
        elif forms:
            self.desk.do(lambda: self._calls.take_in_form_files(forms))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, ask about what is being made, remember where the window was."""
        if not self.desk.do(self._finish_typing) or not self._may_stop():
            event.ignore()
            return
        self.desk.settings.keep("geometry", self.saveGeometry().toBase64().toStdString())
        self.desk.close()
        self.closed.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other letters, and look at the calendar when she comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.follow_clock()
        if event.type() == QEvent.Type.FontChange and self._at >= 0:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the message on Escape, where nothing inside wanted the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.message.hide()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the rail's titles where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _finish_typing(self) -> None:
        """Keep what is being typed on any screen; where it is refused, go there."""
        for number, screen in self._made.items():
            try:
                for table in screen.tables:
                    table.finish_typing()
            except Refused:
                self.go_to(number)
                raise

    def _may_stop(self) -> bool:
        """Ask before what is still being made is stopped."""
        making = [work for work in self._works if work.is_missed]
        if not making:
            return True
        from vcsdesk.ui.closing import may_stop

        return may_stop(self, making)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, 16, MARGIN, MARGIN - 4)
        column.setSpacing(14)
        column.addWidget(self.day_band)
        column.addWidget(self.header)
        column.addWidget(self.stage, 1)
        column.addWidget(self.message)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._column = column
        self.setCentralWidget(inside)

    def _connect(self) -> None:
        desk = self.desk
        self.rail.chosen.connect(self.go_to)
        self.rail.chosen.connect(self.message.hide)
        KeyboardPlace(self, self.rail).lost.connect(lambda: self.current.focus_again())
        self.header.searched.connect(self._search)
        self.header.search.went_down.connect(lambda: self.current.enter_list())
        self.header.undo.clicked.connect(desk.undo)
        self.header.redo.clicked.connect(desk.redo)
        self.day_band.pressed.connect(lambda: desk.look_at(None))
        self.message.hear(desk)
        desk.on_changed.connect(self._say_day)
        desk.wanted.connect(self._show_record)
        desk.job_started.connect(self._show_progress)
        self.every_minute.timeout.connect(desk.follow_clock)
        self.every_minute.start(60_000)

    def _search(self, words: str) -> None:
        self._searches[self._at] = words
        self.current.search(words)

    def _lift_search(self, number: int) -> None:
        """Let the search line be as empty as the list says."""
        self._searches[number] = ""
        if number == self._at:
            self.header.search.clear()

    def _offer(self, number: int) -> None:
        """Offer what can be done on the page a screen has turned to."""
        if number == self._at:
            self.header.show_actions(self.current.actions_offered())

    def _say_day(self, _day: object) -> None:
        """Warn loudly that another day than today is looked at."""
        desk = self.desk
        if desk.on == desk.today:
            self.day_band.hide()
        else:
            self.day_band.say(f"You are looking at {wording.day(desk.on)}.", at_once=True)

    def _show_record(self, kind: type[Record], number: int) -> None:
        """Go to the first screen that shows a kind of record, and to the record there."""
        for place, screen in enumerate(self.screens):
            if kind in screen.shows:
                self.go_to(place).show_record(kind, number)
                return

    def _show_progress(self, job: object) -> None:
        """Show how far long work is, at the foot of the window."""
        from vcsdesk.ui.progress_panel import ProgressPanel

        work = cast("LongWork", job)
        self._works.append(work)
        work.ended.connect(lambda: self._works.remove(work))
        self._column.addWidget(ProgressPanel(work))

    def _fit(self) -> None:
        letters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        self.rail.set_narrow(narrow=letters < _RAIL_NEEDS_LETTERS)
        self.header.set_narrow(narrow=letters < _HEAD_NEEDS_LETTERS)
