"""The pages of one section as they would print, drawn by the worker once she stops typing."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from vcsdesk.documents.lacking import lacking
from vcsdesk.documents.one_section import OneSection, set_section_out
from vcsdesk.lists.column import Tone
from vcsdesk.printing.document import Printed
from vcsdesk.refused import Refused
from vcsdesk.screens.printing.pages import draw_page
from vcsdesk.ui.buttons import icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.labels import label
from vcsdesk.ui.page_view import PageView
from vcsdesk.ui.paper import LaidReady, Paper, ask_for_page

_SETTLED_MS = 700
_NOTHING = "Nothing is recorded for this section, so it is left out."


class PagesPane(QWidget):
    """Shows one page of a section, and turns to the others."""

    larger_wanted = Signal(object)
    """The pages are to be looked at in a window of their own; carries the paper."""

    def __init__(self, desk: Desk, tell: Callable[[], OneSection | None]) -> None:
        super().__init__()
        self._desk, self._tell = desk, tell
        self._job: Job | None = None
        self._laid: LaidReady | None = None
        self._first = self._page = self._pages = 0
        self._closer_wanted = False
        self.view = PageView("this section")
        self.view.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.said = label("", Tone.MUTED, wrap=True)
        self.back = icon_button("Page before", "chevron-left", "Page Up")
        self.next = icon_button("Next page", "chevron-right", "Page Down")
        self.anew = icon_button("Draw the pages anew", "refresh-cw", "F5")
        self._settling = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    def refresh_soon(self) -> None:
        """Draw the pages anew once nothing is typed for a moment."""
        self._settling.start()

    def refresh(self) -> None:
        """Have the section set out as it stands now."""
        self._settling.stop()
        self._forget()
        try:
            facts = self._tell()
        except Refused as refusal:
            self._show_nothing(str(refusal))
            return
        if facts is None:
            self._show_nothing(_NOTHING)
            return
        self.said.setText(f"As it prints for {facts.words}.")
        self._job = self._desk.jobs.run(
            set_section_out, facts, on_done=self._take, on_refused=lambda no: self._show_nothing(str(no))
        )

    def look_closer(self) -> None:
        """Have the pages looked at in a window of their own, as they stand now."""
        self._closer_wanted = True
        self.refresh()

    def close_up(self) -> None:
        """Stop what nobody will see, and clear up."""
        self._settling.stop()
        self._forget()
        if self._laid is not None:
            self._laid.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the page drawn that nobody could see before."""
        super().showEvent(event)
        if self._pages:
            self._show(self._page)

    def _take(self, printed: Printed) -> None:
        self._job = None
        if not isValid(self):
            return
        before = printed.opening.pages if printed.opening else 0
        self._first, self._pages = before, printed.pages - before
        if self._laid is not None:
            self._laid.close()
        self._laid = LaidReady(Paper("Section", "Section.pdf", printed.pdf, printed.pages, draw_page))
        if lacks := lacking(printed.missing_letters, ()):
            self.said.setText(lacks)
        self._show(min(self._page, self._pages - 1))
        if self._closer_wanted:
            self._closer_wanted = False
            self.larger_wanted.emit(self._laid.paper)

    def _show(self, page: int) -> None:
        """Have a page drawn."""
        self._page = page
        self._follow()
        if self._laid is None or not self.isVisible():
            return
        self._forget()
        self.view.expect(page, [str(number + 1) for number in range(self._pages)])
        self._job = ask_for_page(
            self._desk, self._laid, self._first + page, self.view.wide(), self._show_picture
        )

    def _show_picture(self, picture: QImage) -> None:
        self._job = None
        if isValid(self):
            self.view.show_picture(picture)

    def _show_nothing(self, why: str) -> None:
        self._job, self._pages, self._page, self._closer_wanted = None, 0, 0, False
        self.said.setText(why)
        self.view.show_blank()
        self._follow()

    def _turn(self, step: int) -> None:
        page = min(max(self._page + step, 0), self._pages - 1)
        if page != self._page and self._pages:
            self._show(page)

    def _forget(self) -> None:
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _follow(self) -> None:
        self.back.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < self._pages)
        place = f"Page {self._page + 1} of {self._pages}" if self._pages > 1 else "1 page"
        self.number.setText(place if self._pages else "")

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.anew.clicked.connect(self.refresh)
        self.view.turned.connect(self._turn)
        self.view.width_wanted.connect(lambda: self._show(self._page) if self._pages else None)

    def _lay_out(self) -> None:
        self.number = label("", Tone.MUTED)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addWidget(self.number)
        row.addWidget(self.next)
        row.addStretch(1)
        row.addWidget(self.anew)
        for button in (self.back, self.next, self.anew):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        column.addLayout(row)
