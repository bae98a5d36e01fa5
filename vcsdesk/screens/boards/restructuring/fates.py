"""What becomes of each seat that a draft touches, chosen in the list or for several seats at once."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.boards.restructuring.effects import SeatEffect
from vcsdesk.lists.boards.restructuring.lines import LineWords
from vcsdesk.lists.column import Column
from vcsdesk.operations.boards.restructuring.fates import decide_fate, leave_fate
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.refused import Refused
from vcsdesk.screens import forms
from vcsdesk.screens.boards.restructuring.line_fields import Asked
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice

LAPSES, BY_RULE = "Lapses", "As the changes have it"
_MAKES = (ChangeKind.CREATE, ChangeKind.MERGE)
Decision = tuple[Fate | None, Body | RestructureChange | None]


class Fates:
    """The choices there are for the seats of one draft, each by its words."""

    def __init__(self, desk: Desk, draft: Restructure) -> None:
        self._desk, self._draft = desk, draft
        self.decisions: Mapping[str, Decision] = self._decisions()
        self.kind = Choice([(words, words) for words in self.decisions])

    def decide(self, seats: Sequence[SeatEffect], words: object) -> None:
        """Decide of seats, in one step."""
        fate, to = self._meant(words)
        store = self._desk.store
        with store.step("Decide what becomes of seats"):
            for each in seats:
                seat = store.get(Seat, each.seat_id)
                if fate is None:
                    leave_fate(store, self._draft, seat)
                else:
                    decide_fate(store, self._draft, seat, fate, to=to)

    def _meant(self, words: object) -> Decision:
        if not isinstance(words, str) or words not in self.decisions:
            raise Refused("Nothing was chosen.", "Choose what becomes of the seat.")
        return self.decisions[words]

    def _decisions(self) -> dict[str, Decision]:
        """Offer that a seat lapses, the bodies that the draft makes, then those that are there."""
        store, asked = self._desk.store, Asked(self._desk, self._draft)
        lines = store.find(RestructureChange, restructure_id=self._draft.id, order_by="place, id")
        said = LineWords(store, lines, asked.day_before)
        made = [line for line in lines if line.kind in _MAKES and line.body_id is None]
        named = forms.told_apart([(line.id, said.made(line), f"line {line.place}") for line in made])
        found: dict[str, Decision] = {BY_RULE: (None, None), LAPSES: (Fate.LAPSES, None)}
        for line, (_, words) in zip(made, named, strict=True):
            found[carries_to(words)] = (Fate.CARRIES_OVER, line)
        for number, words in asked.standing:
            found.setdefault(carries_to(words), (Fate.CARRIES_OVER, asked.body(number)))
        return found


def carries_to(words: str) -> str:
    """Say to where a seat carries over."""
    return f"Carries over to {words}"


def fate_words(row: SeatEffect) -> str:
    """Say what becomes of a seat."""
    return LAPSES if row.fate is Fate.LAPSES else carries_to(row.to or "where the others go")


def ask_fates(parent: QWidget, desk: Desk, draft: Restructure, rows: Sequence[SeatEffect]) -> Form:
    """Ask what becomes of several seats at once."""
    fates = Fates(desk, draft)
    fields = [Field("words", "What becomes of them", fates.kind, needed=True)]
    seats = [f"“{row.seat}” on {row.board}" for row in rows]
    return ask(
        parent,
        "What becomes of the seats chosen",
        fields,
        lambda words: fates.decide(rows, words),
        button="Decide",
        words="; ".join(seats),
    )


COLUMNS: tuple[Column[SeatEffect], ...] = (
    Column("Board or group", lambda row: row.board, width=28),
    Column("Seat", lambda row: row.seat, width=18),
    Column("What becomes of it", fate_words, width=34),
    Column("Who sits", lambda row: row.holder, width=18),
    Column("How it stands", lambda row: row.state, mark=lambda row: state_mark(row.state)),
)
