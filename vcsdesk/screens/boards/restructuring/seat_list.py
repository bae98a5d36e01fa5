"""The seats that a draft touches, with what becomes of each, chosen in place."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk.lists.boards.restructuring.effects import SeatEffect
from vcsdesk.lists.column import Tone
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.screens.boards.restructuring.fates import (
    BY_RULE,
    COLUMNS,
    LAPSES,
    Fates,
    ask_fates,
    fate_words,
)
from vcsdesk.screens.in_full import said_in_full, sentence, show_rows
from vcsdesk.ui.actions import Action
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.kinds import Kind
from vcsdesk.ui.labels import label
from vcsdesk.ui.screen import Screen

_HINT = "Seats go where their groups go. Type over “What becomes of it” to decide otherwise."
_EMPTY = "No seat ends or moves by this draft so far."


class SeatList(QWidget):
    """The grid of affected seats."""

    def __init__(self, screen: Screen, draft: Callable[[], Restructure]) -> None:
        super().__init__()
        self._desk, self._draft = screen.desk, draft
        self.table = screen.add_table(
            COLUMNS,
            name="Seats of the draft",
            thing="seat",
            key=lambda row: row.seat_id,
            edits={"What becomes of it": Edit(lambda row, words: self._decide((row,), words), self._choices)},
            actions=self._actions(),
            empty=_EMPTY,
            add=False,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.hint = label(_HINT, Tone.MUTED, wrap=True)
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        column.addWidget(said_in_full(self.table, _in_full))

    def show_seats(self, seats: Sequence[SeatEffect]) -> None:
        """Show what becomes of which seat."""
        show_rows(self.table, seats)

    def _actions(self) -> list[Action]:
        return [
            Action("What becomes of them…", self._ask, "armchair", "Ctrl+H", many=True),
            Action("Let them lapse", lambda rows: self._decide(rows, LAPSES), "circle-x", "Del", many=True),
            Action(
                "Leave them to the changes", lambda rows: self._decide(rows, BY_RULE), "undo-2", many=True
            ),
        ]

    def _ask(self, rows: Sequence[SeatEffect]) -> None:
        ask_fates(self, self._desk, self._draft(), rows)

    def _choices(self, _row: SeatEffect) -> Kind:
        return Fates(self._desk, self._draft()).kind

    def _decide(self, rows: Sequence[SeatEffect], words: object) -> None:
        Fates(self._desk, self._draft()).decide(rows, words)


def _in_full(row: SeatEffect) -> str:
    who = f"{row.holder} sits there" if row.holder else row.state.words
    decided = "You decided so" if row.decided else "It follows from the changes"
    return sentence(f"“{row.seat}” on {row.board}: {fate_words(row)}", decided, who)
