"""The window in which a file is brought in: what its columns mean, then what would happen to each row."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from vcsdesk.files import write_whole
from vcsdesk.formats.incoming import Incoming
from vcsdesk.formats.spreadsheets.book import Book
from vcsdesk.lists.column import Tone
from vcsdesk.operations.exchange.report import Report
from vcsdesk.refused import Refused
from vcsdesk.screens.exchange.columns_page import ColumnsPage
from vcsdesk.screens.exchange.on_the_way import OnTheWay
from vcsdesk.screens.exchange.report_page import ReportPage
from vcsdesk.screens.exchange.report_text import as_text, summary
from vcsdesk.screens.exchange.work import open_apart, read_apart, try_apart
from vcsdesk.ui.at_work import at_work
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import MARGIN
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.labels import heading, label
from vcsdesk.ui.saving import with_ending
from vcsdesk.ui.speech import announce
from vcsdesk.wording import count

Answers = Mapping[str, str]
_AT_ONCE = 2_000
"""Rows up to which an answer is tried out at once; beyond, it counts when they are brought in."""

_CLOSE = "Close"
"""What the main button says where nothing is to bring in; how the file was read is kept all the same."""

_FAILED = ("The file could not be read.", "Try once more, or save it anew from the program it came from.")


class BringInWindow(QDialog):
    """One file on its way in, step by step."""

    def __init__(self, parent: QWidget, desk: Desk, path: Path, book: Book | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file = OnTheWay(desk, path, book)
        self.report: Report | None = None
        self._job: Job | None = None
        self.columns: ColumnsPage | None = None
        self.page = ReportPage(desk)
        self.message = Band(Tone.BAD, icon_button("Close this message", "x"))
        self.title = heading("")
        self.waiting = label("", Tone.MUTED)
        self.pages = QStackedWidget()
        self.back = PlainButton("Back to the columns", "arrow-left")
        self.save = PlainButton("Save this report…", "save")
        self.cancel = PlainButton("Cancel")
        self.go_on = PlainButton("See what would happen", main=True)
        self.name = label(path.name, Tone.MUTED, wrap=True)
        self.setWindowTitle(f"Bring in boards and seats: {path.name}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Ask what the columns mean; where there are none, read the file at once."""
        if self._file.book is None:
            self._show_report()
            self._try()
        else:
            self._ask_columns()

    def advance(self) -> None:
        """Go on from where it is: to the report, or to bringing in."""
        self.message.hide()
        if self.report is None:
            self._try()
        else:
            self._finish()

    def go_back(self) -> None:
        """Go back to what the columns mean."""
        if self.columns is not None:
            self.report = None
            self._show(self.columns, "What each column means", "See what would happen")

    def save_report(self) -> None:
        """Ask where to, and write the report there as text."""
        assert self.report is not None
        path = self._file.path
        suggested = str(path.with_name(f"{path.stem}, what would happen.txt"))
        chosen, _ = QFileDialog.getSaveFileName(self, "Save this report", suggested, "Text (*.txt)")
        if chosen:
            write_whole(with_ending(chosen, ".txt"), as_text(self.report).encode())

    # Steps

    def _ask_columns(self) -> None:
        book, mapping = self._file.book, self._file.mapping
        assert book is not None
        assert mapping is not None
        if self.columns is not None:
            self.pages.removeWidget(self.columns)
            self.columns.deleteLater()
        self.columns = ColumnsPage(book, mapping)
        self.columns.letters_asked.connect(self._read_letters)
        self.pages.addWidget(self.columns)
        self.go_back()
        self.columns.focus_first()

    def _read_letters(self, encoding: str) -> None:
        """Open the file again, its letters read another way."""

        def show(book: Book) -> None:
            self._take_mapping()
            self._file.read_otherwise(book)
            self._ask_columns()

        self._run(open_apart, (self._file.path, encoding), show)

    def _answers(self) -> Answers | None:
        """Take what the columns mean and her answers so far, or say what is wrong with them."""
        try:
            self._take_mapping()
            return self.page.questions.answers()
        except Refused as refusal:
            self._refuse(refusal)
            return None

    def _try(self) -> None:
        """Read the rows with her answers so far, and show what would become of them."""
        answers = self._answers()
        if answers is None:
            return
        try:
            values = self._file.to_try(answers)
        except Refused as refusal:
            self._refuse(refusal)
            return
        self._run(try_apart, values, self._show_trial)

    def _show_trial(self, found: tuple[Incoming, Report]) -> None:
        is_first = self.report is None
        self._file.incoming, self.report = found
        self.page.show_report(self.report)
        self._show_report()
        if is_first:
            self.go_on.setFocus()
        announce(self, self.page.summary.text())

    def _try_answers(self) -> None:
        """Show what an answer changes, where that takes no time."""
        if self.report is None:
            return
        if self.report.rows <= _AT_ONCE:
            self.message.hide()
            self._try()
        else:
            self._show_report()

    def _finish(self) -> None:
        """Read the rows with her answers, and bring them in."""
        answers = self._answers()
        if answers is not None:
            self._run(read_apart, self._file.to_read(answers), partial(self._bring_in, answers))

    def _bring_in(self, answers: Answers, incoming: Incoming) -> None:
        self._file.incoming = incoming
        with at_work():
            done = self._file.bring_in(answers, self._tell_at_once)
        self.accept()
        if done.changes_nothing:
            self._desk.tell(f"There was nothing to bring in from “{self._file.path.name}”. {summary(done)}")
        else:
            self._desk.tell(
                f"Brought in from “{self._file.path.name}”. {summary(done)} Ctrl+Z takes it back."
            )

    # How it works

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter on the report to what has the keyboard: an answer may not bring everything in."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (is_enter and self.pages.currentWidget() is self.page):
            super().keyPressEvent(event)

    def _take_mapping(self) -> None:
        if self.columns is not None:
            self._file.mapping = self.columns.mapping()

    def _run(
        self, work: Callable[..., object], values: tuple[object, ...], on_done: Callable[..., object]
    ) -> None:
        """Have something done in the worker while the window waits."""

        def heard(act: Callable[..., object], answer: object) -> None:
            if not (isValid(self) and self.isVisible()):
                return
            self._job = None
            self._wait(waits=False)
            try:
                act(answer)
            except Refused as refusal:
                self._refuse(refusal)

        self._wait(waits=True)
        job = self._desk.jobs.run(
            work,
            *values,
            on_done=lambda answer: heard(on_done, answer),
            on_refused=lambda refusal: heard(self._refuse, refusal),
        )
        job.failed.connect(lambda: heard(self._refuse, Refused(*_FAILED)))
        job.progressed.connect(lambda done, total, _words: self._tell("Trying out", done, total))
        self._job = job

    def _tell(self, what: str, done: int, total: int) -> None:
        """Say how far it is."""
        if isValid(self) and self.isVisible():
            self.waiting.setText(f"{what} {done:,} of {count(total, 'record')}…")

    def _tell_at_once(self, done: int, total: int) -> None:
        """Say how far it is while the window itself is at work, and paint that alone."""
        self._tell("Bringing in", done, total)
        self.waiting.repaint()

    def _leave(self) -> None:
        """Stop what is still being done for this window, and clear up."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._file.clear_up()

    def _refuse(self, refusal: Refused) -> None:
        """Say what cannot be done; where nothing is shown yet, say it in the window behind."""
        if self.columns is None and self.report is None:
            self.reject()
            self._desk.refused.emit(refusal)
            return
        self.message.refuse(refusal)
        if self.columns is not None:
            self.columns.letters.take_back()

    def _wait(self, *, waits: bool) -> None:
        self.waiting.setText(f"Reading {self._file.path.name}…" if waits else "")
        self.go_on.setEnabled(not waits)
        self.back.setEnabled(not waits)

    def _show(self, page: QWidget, title: str, button: str) -> None:
        self.title.setText(title)
        self.pages.setCurrentWidget(page)
        self.go_on.set_words(button)
        on_report = page is self.page
        self.back.setVisible(on_report and self.columns is not None)
        self.save.setVisible(on_report and self.report is not None)
        self.cancel.setVisible(button != _CLOSE)
        self.name.setVisible(not on_report)

    def _show_report(self) -> None:
        self._show(self.page, "What would happen", self._last_step())

    def _last_step(self) -> str:
        """Say what the main button does on the report; answers not tried out may change something."""
        if self.report is None or not self.report.changes_nothing:
            return "Bring in"
        if not self.page.questions.is_answered():
            return _CLOSE
        return "Keep my answers" if self.report.rows <= _AT_ONCE else "Bring in"

    def _save(self) -> None:
        try:
            self.save_report()
        except Refused as refusal:
            self._refuse(refusal)

    def _connect(self) -> None:
        self.page.questions.answered.connect(self._try_answers)
        self.message.pressed.connect(self.message.hide)
        self.go_on.clicked.connect(self.advance)
        self.back.clicked.connect(self.go_back)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._leave)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for each in (self.back, self.save, self.waiting):
            buttons.addWidget(each)
        buttons.addStretch(1)
        for button in (self.cancel, self.go_on):
            buttons.addWidget(button)
        for quiet in (self.back, self.save, self.cancel):
            quiet.setAutoDefault(False)
        self.go_on.setDefault(True)
        self.back.hide()
        self.save.hide()
        self.pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self.name)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)
        room, letter = QGuiApplication.primaryScreen().availableSize(), self.fontMetrics()
        wide, high = letter.averageCharWidth() * 170, letter.height() * 40
        self.resize(min(wide, room.width() - 60), min(high, room.height() - 80))
