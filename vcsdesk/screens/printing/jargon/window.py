"""The window of words and abbreviations: those we know, and those the coming papers leave unexplained."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from vcsdesk.documents.papers.jargon import boards_by_letters
from vcsdesk.documents.papers.unexplained import ReadPaper, UnexplainedRow, unexplained
from vcsdesk.lists.column import Tone
from vcsdesk.lists.papers.glossary import SenseRow, rows
from vcsdesk.operations.papers.glossary import take_out
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.records.record import Record
from vcsdesk.screens.printing.jargon.forms import ask_list, ask_word
from vcsdesk.screens.printing.jargon.reading import read_coming
from vcsdesk.screens.printing.jargon.tables import known_words, unknown_words
from vcsdesk.screens.printing.step_buttons import StepButtons
from vcsdesk.ui.actions import Action
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.labels import heading, label
from vcsdesk.wording import count

_SIZE = QSize(1240, 760)
_NO_PAPERS = "No paper for a meeting to come is here yet."
_WHAT = "Packs list only the words that stand in them, each with the meaning it has on their board."


class JargonWindow(QDialog):
    """The words we know and those we do not; every change counts at once and can be undone."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read: tuple[ReadPaper, ...] = ()
        self.setWindowTitle("Words and abbreviations")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, on=True)
        self.message = Band(Tone.ACCENT, icon_button("Close this message", "x"))
        self.message.pressed.connect(self.message.hide)
        explain = Action("Explain it…", self._explain, "pencil", opens=True)
        remove = Action("Take out", self._remove, "trash-2", key="Delete", many=True)
        self.known = known_words(desk, [remove])
        self.unknown = unknown_words(desk, [explain])
        self.state = label("Reading the papers of the coming meetings…", Tone.MUTED, wrap=True)
        self.explain = self._button("Explain it…", "pencil", lambda: self._explain(self.unknown.current()))
        self._buttons = {
            "Add a word…": ("plus", lambda: ask_word(self, desk)),
            "Paste a list…": ("clipboard-list", lambda: ask_list(self, desk)),
            "Take out": ("trash-2", lambda: self._remove(self.known.selected())),
        }
        self.steps = StepButtons(desk.store, GlossarySense)
        self._lay_out()
        self._connect()
        self.resize(first_size(_SIZE))
        self._refresh()
        self._read_papers()
        self.known.enter()

    def done(self, result: int) -> None:
        """Keep what is being typed; stay where that is refused."""
        if self._desk.do(self.known.finish_typing):
            super().done(result)

    # What she does

    def _explain(self, row: UnexplainedRow | None) -> None:
        if row is not None:
            ask_word(self, self._desk, row)

    def _remove(self, chosen: tuple[SenseRow, ...]) -> None:
        senses = [self._desk.store.get(GlossarySense, row.sense_id) for row in chosen]
        if senses:
            take_out(self._desk.store, senses)

    # How it follows

    def _read_papers(self) -> None:
        def show(read: tuple[ReadPaper, ...]) -> None:
            self._read = read
            self._refresh()
            self.state.setText(_said(read))

        job = read_coming(self._desk, show)
        if job is not None:
            self.finished.connect(job.forget)

    def _refresh(self) -> None:
        """Read the words anew, and which of the papers' words are still to be explained."""
        desk = self._desk
        self.known.show_rows(rows(desk.store, desk.on, desk.today))
        names = boards_by_letters(desk.store.view(StandingBody, on=desk.on))
        self.unknown.show_rows(unexplained(self._read, desk.store.find(GlossarySense), names))
        self._offer(self.unknown.current())
        self.steps.name_steps()

    def _follow(self, kinds: frozenset[type[Record]]) -> None:
        self._refresh()
        if PaperVersion in kinds:
            self._read_papers()

    def _offer(self, row: UnexplainedRow | None) -> None:
        self.explain.setEnabled(row is not None)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._follow)
        self.message.hear(desk)
        desk.closed.connect(self.close)
        self.unknown.row_chosen.connect(self._offer)
        self.steps.undo.clicked.connect(desk.undo)
        self.steps.redo.clicked.connect(desk.redo)
        for key, button in (("Ctrl+Z", self.steps.undo), ("Ctrl+Y", self.steps.redo)):
            QShortcut(QKeySequence(key), self, button.click)

    def _lay_out(self) -> None:
        sides = QSplitter(Qt.Orientation.Vertical)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(16)
        sides.addWidget(self.known)
        sides.addWidget(self._below())
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.message)
        column.addWidget(sides, 1)
        column.addLayout(self._foot())

    def _head(self) -> QVBoxLayout:
        column, row = QVBoxLayout(), QHBoxLayout()
        row.addWidget(heading("Words and abbreviations"), 1)
        for words, (icon, act) in self._buttons.items():
            row.addWidget(self._button(words, icon, act))
        column.addLayout(row)
        column.addWidget(label(_WHAT, Tone.MUTED, wrap=True))
        return column

    def _below(self) -> QWidget:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(heading("In the papers of the coming meetings, and not explained"), 1)
        row.addWidget(self.explain)
        column.addLayout(row)
        column.addWidget(self.state)
        column.addWidget(self.unknown, 1)
        return below

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.steps)
        row.addStretch(1)
        row.addWidget(self._button("Close", "", self.accept, main=True))
        return row

    def _button(self, words: str, icon: str, act: Callable[[], object], *, main: bool = False) -> PlainButton:
        button = PlainButton(words, icon, main=main)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._desk.do(act))
        return button


def _said(read: tuple[ReadPaper, ...]) -> str:
    if not read:
        return _NO_PAPERS
    refused = [each.paper.title for each in read if each.refused]
    said = f"{count(len(read) - len(refused), 'paper')} read."
    return said + (f" Not read: {'; '.join(refused)}." if refused else "")
