"""What became of several files that came back, each by its name, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.records.feedback.report import Report
from vcsdesk.screens.feedback.returned import Outcome
from vcsdesk.screens.feedback.typing_window import Typed, type_report
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.screens.papers.taking_in import ask_take_in
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.card import Card
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.form import MARGIN
from vcsdesk.ui.labels import PlainLabel, heading, label
from vcsdesk.ui.lines import scrolling
from vcsdesk.ui.speech import announce
from vcsdesk.wording import capital, count

_SIZE = QSize(760, 560)
_TO_TYPE = "A picture. Type in what it says, beside it."


class OutcomesWindow(QDialog):
    """A card for each file."""

    def __init__(self, parent: QWidget, desk: Desk, outcomes: Sequence[Outcome]) -> None:
        super().__init__(parent)
        self._desk, self._outcomes = desk, outcomes
        self.papers: dict[Path, PlainButton] = {}
        number = sum(outcome.paper is not None for outcome in outcomes)
        self._all = PlainButton(f"Take {count(number, 'file')} in as papers…", "files")
        self.words: list[str] = []
        self.buttons: dict[str, PlainButton] = {}
        self.setWindowTitle("What came back")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(2, 2, 12, 2)
        cards.setSpacing(10)
        for outcome in outcomes:
            cards.addWidget(self._card(outcome))
        cards.addStretch(1)
        area = scrolling(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(14)
        column.addWidget(heading(_summary(outcomes)))
        column.addWidget(area, 1)
        column.addLayout(self._foot())
        self.resize(first_size(_SIZE))
        announce(self, _summary(outcomes))

    def _card(self, outcome: Outcome) -> Card:
        card = Card()
        words = outcome.words or _TO_TYPE
        self.words.append(f"{outcome.name}: {words}")
        name = PlainLabel(outcome.name, strong=True)
        name.setWordWrap(True)
        card.inside.addWidget(name)
        tone = Tone.GOOD if outcome.is_new else Tone.PLAIN if outcome.report else Tone.WARNING
        card.inside.addWidget(label(words, tone, wrap=True))
        row = FlowLayout()
        if outcome.report is not None:
            self.buttons[outcome.name] = self._button(outcome, "See it", "eye", self._see)
            row.addWidget(self.buttons[outcome.name])
        elif outcome.to_type:
            self.buttons[outcome.name] = self._button(outcome, "Type it in…", "pencil", self._type)
            row.addWidget(self.buttons[outcome.name])
        if outcome.paper is not None:
            self.papers[outcome.paper] = self._button(outcome, "Take it in as a paper…", "files", self._file)
            row.addWidget(self.papers[outcome.paper])
        card.inside.addLayout(row)
        return card

    def _button(
        self, outcome: Outcome, words: str, sign: str, act: Callable[[Outcome], object]
    ) -> PlainButton:
        button = PlainButton(words, sign)
        button.setAccessibleName(f"{words} {outcome.name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act(outcome))
        return button

    def _see(self, outcome: Outcome) -> None:
        if outcome.report is not None:
            self.accept()
            self._desk.show_record(Report, outcome.report.id)

    def _type(self, outcome: Outcome) -> None:
        """Type beside the file; it is done with here once it is kept."""
        window = type_report(
            self, self._desk, Typed(content=outcome.to_type, file_name=outcome.name, answers=outcome.answers)
        )
        window.accepted.connect(lambda: self._be_done_with(outcome))

    def _file(self, *outcomes: Outcome) -> None:
        """Ask for which meeting they are; they are done with here once they are taken in."""
        form = ask_take_in(self, self._desk, [each.paper for each in outcomes if each.paper is not None])
        form.accepted.connect(lambda: self._be_done_with(*outcomes))

    def _be_done_with(self, *outcomes: Outcome) -> None:
        """Offer no more to be done with files."""
        for outcome in outcomes:
            self.buttons[outcome.name].setEnabled(False)
            if outcome.paper is not None:
                self.papers[outcome.paper].setEnabled(False)
        self._all.setEnabled(any(button.isEnabled() for button in self.papers.values()))

    def _file_all(self) -> None:
        """Take in as papers all that may be some, for one meeting."""
        self._file(*(each for each in self._outcomes if each.paper and self.papers[each.paper].isEnabled()))

    def _foot(self) -> QHBoxLayout:
        close = PlainButton("Close", main=True)
        close.clicked.connect(self.accept)
        self._all.setAutoDefault(False)
        self._all.clicked.connect(self._file_all)
        if len(self.papers) < 2:
            self._all.hide()
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addStretch(1)
        row.addWidget(close)
        return row


def _summary(outcomes: Sequence[Outcome]) -> str:
    new = sum(outcome.is_new for outcome in outcomes)
    return f"{capital(count(new, 'form'))} taken in, of {count(len(outcomes), 'file')}"
