"""The paper before it is printed: its pages as pictures, drawn by the worker as they come into sight."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.files import write_whole
from vcsdesk.lists.column import Tone
from vcsdesk.places import documents_folder
from vcsdesk.printing.page_ranges import pages_in_words, pages_meant
from vcsdesk.refused import Refused
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.page_list import PageList
from vcsdesk.ui.page_view import PageView
from vcsdesk.ui.paper import LaidReady, Paper, ask_for_page
from vcsdesk.ui.preview_bar import PreviewBar
from vcsdesk.ui.saving import with_ending
from vcsdesk.wording import count

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
_SIZE = QSize(1100, 760)
_FOLDER = "papers folder"


class Preview(QDialog):
    """A window with the pages of a paper, to read, save and print; or of several, one after another."""

    saved = Signal()
    """All pages of the paper were saved as a file, and not only some."""
    printed = Signal()
    """The paper was sent to a printer."""
    paper_wanted = Signal(int)
    """Of several papers another one is wanted; carries its place, counted from nought."""
    all_wanted = Signal()
    """All papers are to be made into a folder."""

    def __init__(
        self, desk: Desk, paper: Paper, parent: QWidget | None = None, several: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._desk, self.paper = desk, paper
        self._laid: LaidReady | None = None
        self._looked_for: Job | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, on=True)
        self.message = Band(Tone.BAD, icon_button("Close this message", "x"))
        self.message.pressed.connect(self.message.hide)
        self.notes = Band(Tone.WARNING, icon_button("Close this note", "x"), "triangle-alert")
        self.notes.pressed.connect(self.notes.hide)
        self.bar = PreviewBar(several)
        self.pages = PageList()
        self.view = PageView(paper.title)
        self._lay_out()
        self._add_keys()
        self._connect()
        self.resize(first_size(_SIZE))
        self.show_paper(paper)
        self.pages.setFocus()

    def show_paper(self, paper: Paper) -> None:
        """Look at a paper from its first page."""
        self._forget()
        self._put_away()
        self.paper = paper
        self.setWindowTitle(paper.title)
        self.bar.show_paper(paper)
        self.view.rename(paper.title)
        with QSignalBlocker(self.pages):
            self.pages.show_pages(paper.called, paper.heads)
        self.notes.hide()
        if paper.notes:
            self.notes.say(paper.notes)
        self.pages.setCurrentRow(0)

    def _connect(self) -> None:
        self.pages.currentRowChanged.connect(self._show_page)
        self.view.width_wanted.connect(lambda: self._show_page(self.pages.currentRow()))
        self.view.turned.connect(self._turn)
        self.message.hear(self._desk)
        self._desk.refused.connect(self._give_up)
        self.bar.zoomed.connect(self.zoom_by)
        self.bar.save.clicked.connect(self.save)
        self.bar.save_all.clicked.connect(self.all_wanted)
        self.bar.print.clicked.connect(self.print_paper)
        self.bar.papers.currentIndexChanged.connect(self._want_paper)
        self.bar.before.clicked.connect(lambda: self._turn_paper(-1))
        self.bar.after.clicked.connect(lambda: self._turn_paper(1))

    def _turn_paper(self, step: int) -> None:
        """Go to the paper before or after, where there is one."""
        place = self.bar.papers.currentIndex() + step
        if 0 <= place < self.bar.papers.count():
            self.bar.papers.setCurrentIndex(place)

    def _want_paper(self, place: int) -> None:
        if place >= 0:
            self._forget()
            self.paper_wanted.emit(place)

    def save(self) -> None:
        """Ask where to, and save the pages that are asked for, once the paper is whole."""
        if not self.paper.is_first_page:
            self._do(self._ask_where)

    def _ask_where(self) -> None:
        wanted = pages_meant(self.bar.pages.text(), self.paper.called)
        kept = self._desk.settings.text(_FOLDER)
        folder = Path(kept) if kept and Path(kept).is_dir() else documents_folder()
        name = Path(self.paper.file_name)
        if len(wanted) < self.paper.pages:
            name = name.with_stem(f"{name.stem} ({pages_in_words(self.bar.pages.text())})")
        suggested = str(folder / name)
        chosen, _ = QFileDialog.getSaveFileName(self, "Save the paper", suggested, "PDF (*.pdf)")
        if chosen:
            self._save(chosen, wanted)

    def _save(self, chosen: str, wanted: Sequence[int]) -> None:
        """Save pages; only the whole paper counts as given, as when it is printed."""
        from vcsdesk.printing.parting import only_pages

        is_whole = len(wanted) == self.paper.pages
        pdf = self.paper.pdf if is_whole else only_pages(self.paper.pdf, wanted)
        path = write_whole(with_ending(chosen, ".pdf"), pdf)
        self._desk.settings.keep(_FOLDER, str(path.parent))
        where = f"as “{path.name}” in {path.parent}."
        if is_whole:
            self.message.tell(f"Saved {where}")
            self.saved.emit()
        else:
            some = f"{len(wanted):,} of {count(self.paper.pages, 'page')}"
            self.message.tell(f"Saved {some} {where} Some pages alone are not remembered as given.")
        self.message.lead_to(path.parent)

    def print_paper(self) -> None:
        """Ask which printer, and print the pages that are asked for."""
        if self.paper.is_first_page:
            return
        from vcsdesk.ui.paper_printer import PaperPrinter, choose_printer

        def act() -> None:
            wanted = pages_meant(self.bar.pages.text(), self.paper.called)
            chosen = choose_printer(self, self.paper, wanted)
            if chosen is not None:
                printing = PaperPrinter(self._desk, self.paper, *chosen)
                printing.printed.connect(self.printed)
                printing.start()

        self._do(act)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the first page drawn."""
        super().showEvent(event)
        self._show_page(self.pages.currentRow())

    def done(self, result: int) -> None:
        """Stop drawing what nobody will see."""
        self._forget()
        self._put_away()
        super().done(result)

    def zoom_by(self, step: int) -> None:
        """Go nearer or further."""
        now = self.view.zoom or 75
        wider = [zoom for zoom in ZOOMS if (zoom > now if step > 0 else zoom < now)]
        if wider:
            self.zoom_to(wider[0] if step > 0 else wider[-1])

    def zoom_to(self, per_cent: int) -> None:
        """Show pages at a size; 0 shows the whole page."""
        self.bar.zoom.setText(f"{per_cent} %" if per_cent else "Whole page")
        self.view.set_zoom(per_cent)

    def _show_page(self, number: int) -> None:
        self._forget()
        if number >= 0 and self.isVisible():
            self.view.expect(number, self.paper.called)
            self._do(lambda: self._ask_for(number))

    def _ask_for(self, number: int) -> None:
        """Have a page drawn from the paper's file, which is made for the first of them."""
        self._laid = self._laid or LaidReady(self.paper)
        wide = self.view.wide()
        self._looked_for = ask_for_page(
            self._desk, self._laid, number, wide, self._show_picture, self._refuse
        )
        self._looked_for.failed.connect(self.view.give_up)

    def _put_away(self) -> None:
        """Take away the file that pages were drawn from."""
        if self._laid is not None:
            self._laid.close()
            self._laid = None

    def _forget(self) -> None:
        """No longer want the page that was asked for."""
        if self._looked_for is not None:
            self._looked_for.forget()
            self._looked_for = None

    def _show_picture(self, picture: QImage) -> None:
        self._looked_for = None
        self.view.show_picture(picture)

    def _turn(self, step: int) -> None:
        self.pages.setCurrentRow(min(max(self.pages.currentRow() + step, 0), self.paper.pages - 1))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Refused as refusal:
            self._refuse(refusal)

    def _refuse(self, refusal: Refused) -> None:
        self._give_up(refusal)
        self.message.refuse(refusal)

    def _give_up(self, _refusal: Refused) -> None:
        """Wait no longer for a page that will perhaps not come."""
        self.view.give_up()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.pages)
        row.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self.notes)
        column.addWidget(self.message)
        column.addLayout(row, 1)

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl++", lambda: self.zoom_by(1)),
            ("Ctrl+=", lambda: self.zoom_by(1)),
            ("Ctrl+-", lambda: self.zoom_by(-1)),
            ("Ctrl+0", lambda: self.zoom_to(0)),
            ("Ctrl+S", self.save),
            ("Ctrl+P", self.print_paper),
            ("Ctrl+Home", lambda: self.pages.setCurrentRow(0)),
            ("Ctrl+PgUp", lambda: self._turn_paper(-1)),
            ("Ctrl+PgDown", lambda: self._turn_paper(1)),
            ("Ctrl+End", lambda: self.pages.setCurrentRow(self.paper.pages - 1)),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self, lambda act=act: act())
