"""A draft of a restructure, step by step: its changes, its seats, and what it will do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vcsdesk.lists.boards.restructuring.preview import preview
from vcsdesk.lists.column import Tone
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.screens.boards.restructuring.about_forms import ask_correct
from vcsdesk.screens.boards.restructuring.effect_list import EffectList
from vcsdesk.screens.boards.restructuring.line_list import LineList
from vcsdesk.screens.boards.restructuring.said import about_words
from vcsdesk.screens.boards.restructuring.seat_list import SeatList
from vcsdesk.screens.low_page import LowPage
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.labels import tip
from vcsdesk.ui.one_line import OneLine
from vcsdesk.ui.screen import Screen

CHANGES, SEATS, PREVIEW = "1  Changes", "2  Seats", "3  What it will do"
_STEPS = {CHANGES: "Next: its seats", SEATS: "Next: what it will do", PREVIEW: "Apply it"}
_ORDER = tuple(_STEPS)


class DraftPage(QWidget):
    """One draft; whatever is entered is kept at once, so that she can leave at any time."""

    left = Signal()
    """She goes back to all restructures, or the draft is one no longer."""
    apply_asked = Signal(int)
    """She wants it applied; carries its id."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._desk = screen.desk
        self.number = 0
        self.title, self.about = OneLine(factor=1.25, strong=True), OneLine(Tone.MUTED)
        self.steps = FilterBar([Filter("Step", [(words, None) for words in _ORDER])])
        self.next = PlainButton(_STEPS[CHANGES], main=True)
        self.lines, self.seats = LineList(screen, self._draft), SeatList(screen, self._draft)
        self.effects = EffectList(screen)
        self._pages = QStackedWidget()
        self._lay_out()
        self.steps.changed.connect(self.refresh)
        self.next.clicked.connect(lambda: self._go_by(1))
        self._key("Alt+Left", -1)
        self._key("Alt+Right", 1)

    @property
    def step(self) -> str:
        """The step that is open."""
        return self.steps.answer("Step")

    def open_draft(self, number: int) -> None:
        """Go on with a draft, at its changes."""
        self.number = number
        self.steps.choose("Step", CHANGES)
        self.refresh()
        self.lines.take_keyboard()

    def refresh(self) -> None:
        """Read the draft anew; leave where it is no longer there or no longer a draft."""
        draft = self._desk.store.first(Restructure, id=self.number)
        if draft is None or draft.state is not RestructureState.DRAFT:
            self.left.emit()
            return
        self.title.say(draft.title)
        self.about.say(about_words(draft))
        self._pages.setCurrentIndex(_ORDER.index(self.step))
        self.next.set_words(_STEPS[self.step])
        self._fill(draft)

    def _fill(self, draft: Restructure) -> None:
        if self.step == CHANGES:
            self.lines.refresh()
            return
        found = preview(self._desk.store, draft, self._desk.today)
        if self.step == SEATS:
            self.seats.show_seats(found.seats)
        else:
            self.effects.show_effects(found)

    def _draft(self) -> Restructure:
        return self._desk.store.get(Restructure, self.number)

    def _go_by(self, by: int) -> None:
        """Go to another step; before the first is the list of all, and after the last it is applied."""
        place = _ORDER.index(self.step) + by
        if place == len(_ORDER):
            self.apply_asked.emit(self.number)
        elif place < 0:
            self.left.emit()
        else:
            self.steps.choose("Step", _ORDER[place])

    def _lay_out(self) -> None:
        for page in (self.lines, self.seats, self.effects):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(self.about)
        column.addLayout(self._on())
        column.addWidget(self._pages, 1)
        LowPage(self, (self.about, self.seats.hint, self.effects.figures))

    def _head(self) -> QHBoxLayout:
        back, correct = (
            PlainButton("All restructures", "arrow-left"),
            PlainButton("Correct the draft…", "pencil"),
        )
        back.clicked.connect(self.left)
        correct.clicked.connect(lambda: ask_correct(self, self._desk, self._draft()))
        correct.setToolTip(tip("Its title, first day, who decided it, why, and when we were told"))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(back)
        row.addWidget(self.title, 1)
        row.addWidget(correct)
        return row

    def _on(self) -> QHBoxLayout:
        """Put the steps beside the button that goes on."""
        self.next.setToolTip(tip("Alt+Right; Alt+Left goes back"))
        row = QHBoxLayout()
        row.addWidget(self.steps, 1)
        row.addWidget(self.next)
        return row

    def _key(self, key: str, by: int) -> None:
        made = QShortcut(QKeySequence(key), self)
        made.activated.connect(lambda: self._go_by(by))
