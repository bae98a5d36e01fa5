"""The window of what was given: to whom, when and how, and whose pack was not given yet."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.column import Tone
from vcsdesk.lists.printing.given import LISTING, GivenRow, rows
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.record import Record
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.screens.printing.given_actions import given_actions
from vcsdesk.ui.actions import Action
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.list_panel import Wish
from vcsdesk.ui.reading_window import reading_window
from vcsdesk.ui.table import Table

Keep = Callable[[GivenRow], bool]
_GIVEN, _NOT_GIVEN, _BOTH = "What was given", "Packs not given yet", "Both"
_SHOWN: dict[str, Keep] = {
    _GIVEN: lambda row: row.given_id is not None,
    _NOT_GIVEN: lambda row: row.given_id is None,
    _BOTH: lambda _row: True,
}
_WATCHED: frozenset[type[Record]] = frozenset((GivenPaper, Appointment, Seat))
_EMPTY = (
    "Nothing has been given yet. A paper is listed here once it is printed, saved or made into an e-mail "
    "draft, from the Print room or wherever Ctrl+P prints."
)
_NONE = {
    _GIVEN: f"{_EMPTY} “{_NOT_GIVEN}” above says who waits.",
    _NOT_GIVEN: "Everybody here who sits somewhere was given their pack.",
}


class GivenView(QWidget):
    """The list with what narrows it, and what is said about what was done."""

    def __init__(self, desk: Desk, about: Keep) -> None:
        super().__init__()
        self._desk, self._about = desk, about
        self.message = Band(Tone.ACCENT, icon_button("Close this message", "x"))
        self.message.pressed.connect(self.message.hide)
        self.which = ChoiceEditor([*_SHOWN])
        self.which.setAccessibleName("Show what was given or what was not")
        self.which.altered.connect(self._narrow)
        actions = given_actions(self, desk)
        wish = Wish(
            thing="paper",
            empty=_EMPTY,
            none_kept=lambda: _NONE[self.which.said()],
            key=lambda row: (row.given_id, row.seat_id),
            actions=actions,
        )
        self.table: Table[GivenRow] = Table(desk, LISTING, wish)
        self.buttons = [(action, self._button(action)) for action in actions]
        self.table.row_chosen.connect(self._offer)
        self._lay_out()
        desk.changed.connect(self._follow)
        self.message.hear(desk)
        self.refresh()
        self._narrow()

    def refresh(self) -> None:
        """Read the list anew."""
        read = rows(self._desk.store, self._desk.on, self._desk.today)
        self.table.show_rows([row for row in read if self._about(row)])

    def _follow(self, kinds: frozenset[type[Record]]) -> None:
        if kinds & _WATCHED:
            self.refresh()

    def _narrow(self) -> None:
        self.table.keep(_SHOWN[self.which.said()])

    def _button(self, action: Action) -> PlainButton:
        """Make a button that does something with the row that is chosen."""
        button = PlainButton(action.words, action.icon)
        button.setToolTip(action.tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._desk.do(lambda: action.do(self.table.current())))
        return button

    def _offer(self, row: GivenRow | None) -> None:
        """Offer what may be done with the row that is chosen."""
        for action, button in self.buttons:
            button.setEnabled(row is not None and (action.may is None or action.may(row)))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        words = PlainLabel("Show")
        words.setBuddy(self.which)
        bar.addWidget(words)
        bar.addWidget(self.which)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        below = QWidget()
        row = FlowLayout()
        below.setLayout(row)
        for _, button in self.buttons:
            row.addWidget(button)
        column.addWidget(below)
        self._offer(self.table.current())


def show_given(parent: QWidget, desk: Desk, about: str = "", keep: Keep = _SHOWN[_BOTH]) -> QDialog:
    """Open what was given: all of it, or what is about one paper, seat or person."""
    title = "What was given"
    window, column = reading_window(parent.window(), f"{title}: {about}" if about else title)
    view = GivenView(desk, keep)
    column.insertWidget(1, view, 1)
    letter, room = window.fontMetrics(), parent.window().size()
    wide, high = letter.averageCharWidth() * 170, letter.height() * 36
    window.resize(min(wide, room.width() * 24 // 25), min(high, room.height() * 24 // 25))
    window.open()
    view.table.view.setFocus()
    return window


def show_given_for_seat(parent: QWidget, desk: Desk, seat: SeatRow) -> QDialog:
    """Open what was given for one seat."""
    about = wording.shortened(f"{seat.seat}, {seat.board}", 50)
    return show_given(parent, desk, about, lambda row: row.seat_id == seat.seat_id)


def show_given_to(parent: QWidget, desk: Desk, person_id: int, about: str) -> QDialog:
    """Open what was given to one person."""
    return show_given(parent, desk, wording.shortened(about, 50), lambda row: row.person_id == person_id)
