"""The paper before it is printed: its pages as pictures, drawn by the worker as they come into sight."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.files import write_whole
from vcsdesk.lists.column import Tone
from vcsdesk.places import documents_folder
from vcsdesk.refused import Refused
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.labels import PlainLabel, heading
from vcsdesk.ui.page_view import PageView
from vcsdesk.ui.paper import LaidReady, Paper, ask_for_page
from vcsdesk.ui.saving import with_ending

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
_SIZE = QSize(1100, 760)
_FOLDER = "papers folder"


class Preview(QDialog):
    """A window with the pages of a paper, to read, save and print."""

    saved = Signal()
    """The paper was saved as a file."""
    printed = Signal()
    """The paper was sent to a printer."""

    def __init__(self, desk: Desk, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.paper = desk, paper
        self._laid: LaidReady | None = None
        self._looked_for: Job | None = None
        self.setWindowTitle(paper.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, on=True)
        self.message = Band(Tone.BAD, icon_button("Close this message", "x"))
        self.message.pressed.connect(self.message.hide)
        self.pages = QListWidget()
        self.pages.setAccessibleName("Pages")
        self.pages.addItems([f"Page {number + 1}" for number in range(paper.pages)])
        self.view = PageView(paper.title)
        self._zoom = PlainLabel("Whole page")
        self._lay_out()
        self._add_keys()
        self.pages.currentRowChanged.connect(self._show_page)
        self.view.width_wanted.connect(lambda: self._show_page(self.pages.currentRow()))
        self.view.turned.connect(self._turn)
        desk.told.connect(self._tell)
        desk.refused.connect(self._refuse)
        self.resize(first_size(_SIZE))
        self.pages.setCurrentRow(0)

    def save(self) -> None:
        """Ask where to, and save the paper."""
        kept = self._desk.settings.text(_FOLDER)
        folder = Path(kept) if kept and Path(kept).is_dir() else documents_folder()
        suggested = str(folder / self.paper.file_name)
        chosen, _ = QFileDialog.getSaveFileName(self, "Save the paper", suggested, "PDF (*.pdf)")
        if chosen:
            self._do(lambda: self._save(chosen))

    def _save(self, chosen: str) -> None:
        path = write_whole(with_ending(chosen, ".pdf"), self.paper.pdf)
        self._desk.settings.keep(_FOLDER, str(path.parent))
        self._tell(f"Saved as “{path.name}” in {path.parent}.")
        self.saved.emit()

    def print_paper(self) -> None:
        """Ask which printer, and print."""
        from vcsdesk.ui.paper_printer import PaperPrinter, choose_printer

        def act() -> None:
            printer = choose_printer(self, self.paper.pages, self.paper.title)
            if printer is not None:
                printing = PaperPrinter(self._desk, self.paper, printer)
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
        if self._laid is not None:
            self._laid.close()
        super().done(result)

    def zoom_by(self, step: int) -> None:
        """Go nearer or further."""
        now = self.view.zoom or 75
        wider = [zoom for zoom in ZOOMS if (zoom > now if step > 0 else zoom < now)]
        if wider:
            self.zoom_to(wider[0] if step > 0 else wider[-1])

    def zoom_to(self, per_cent: int) -> None:
        """Show pages at a size; 0 shows the whole page."""
        self._zoom.setText(f"{per_cent} %" if per_cent else "Whole page")
        self.view.set_zoom(per_cent)

    def _show_page(self, number: int) -> None:
        self._forget()
        if number >= 0 and self.isVisible():
            self.view.expect(number, self.paper.pages)
            self._do(lambda: self._ask_for(number))

    def _ask_for(self, number: int) -> None:
        """Have a page drawn from the paper's file, which is made for the first of them."""
        self._laid = self._laid or LaidReady(self.paper)
        wide = self.view.wide()
        self._looked_for = ask_for_page(
            self._desk, self._laid, number, wide, self._show_picture, self._refuse
        )
        self._looked_for.failed.connect(self.view.give_up)

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
        self.view.give_up()
        self.message.say(str(refusal), Tone.BAD, at_once=True)

    def _tell(self, text: str) -> None:
        self.message.say(text, Tone.ACCENT)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(heading(self.paper.title))
        head.addWidget(PlainLabel(wording.count(self.paper.pages, "page"), tone=Tone.MUTED))
        head.addStretch(1)
        for words, sign, key, step in (
            ("Smaller", "zoom-out", "Ctrl+-", -1),
            ("Larger", "zoom-in", "Ctrl++", 1),
        ):
            button = icon_button(words, sign, key)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self.zoom_by(step))
            head.addWidget(button)
        head.addWidget(self._zoom)
        save = PlainButton("Save…", "save")
        save.clicked.connect(self.save)
        out = PlainButton("Print…", "printer", main=True)
        out.clicked.connect(self.print_paper)
        for button in (save, out):
            button.setAutoDefault(False)
            head.addWidget(button)
        row = QHBoxLayout()
        self.pages.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        row.addWidget(self.pages)
        row.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        column.addLayout(head)
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
            ("Ctrl+End", lambda: self.pages.setCurrentRow(self.paper.pages - 1)),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self, lambda act=act: act())
