"""The first page: open a sample, start your own borough, open a file, or go on where you were."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QGridLayout, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.card import Card
from vcsdesk.ui.editors import LineEditor
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.form import Field, FieldRow
from vcsdesk.ui.labels import PlainLabel, heading, label
from vcsdesk.ui.lines import scrolling
from vcsdesk.ui.room import Room

PATTERN = "Boroughs (*.vcsdesk)"
_SIZE = QSize(1160, 660)
_NARROW = 100
_QUESTIONS = (
    Field("borough", "Name of the borough", needed=True),
    Field("organisation", "Your organisation", needed=True),
    Field("officer", "Your name", needed=True),
)


class Sample(msgspec.Struct, frozen=True):
    """A sample borough as it is offered: the word for it, its name, and a sentence about it."""

    name: str
    title: str
    sentence: str


class StartCalls(msgspec.Struct, frozen=True):
    """What happens on each choice; every one may raise Refused."""

    open_sample: Callable[[str], object]
    """Gets the sample's `name`."""
    start: Callable[[str, str, str], object]
    """Gets the borough, the organisation and the officer."""
    open_file: Callable[[Path], object]


class StartPage(QWidget):
    """What is seen when no borough is open."""

    def __init__(self, samples: Sequence[Sample], recent: Sequence[Path], calls: StartCalls) -> None:
        super().__init__()
        self._calls = calls
        self.setWindowTitle("VCS Desk")
        self.setAccessibleName("Welcome to VCS Desk")
        self.message = Band(Tone.BAD, icon_button("Close this message", "x"))
        self.message.pressed.connect(self.message.hide)
        self.questions = {field.name: FieldRow(field) for field in _QUESTIONS}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(12)
        column.addWidget(heading("Welcome to VCS Desk", 1))
        column.addWidget(label(_WELCOME, Tone.MUTED, wrap=True))
        column.addWidget(self.message)
        column.addSpacing(8)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._samples(samples), 11)
        self._columns.addLayout(self._own(recent), 9)
        column.addLayout(self._columns)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))
        self._room = Room(self, self._fit)
        self.resize(first_size(_SIZE))

    def do(self, act: Callable[[], object]) -> None:
        """Run a choice and say on the page why it is refused."""
        try:
            act()
        except Refused as refusal:
            self.message.refuse(refusal)

    def start(self) -> None:
        """Start a borough of her own from the three answers."""
        answers = []
        for row in self.questions.values():
            row.calm()
            try:
                answers.append(str(row.answer()))
            except Refused as refusal:
                row.complain(str(refusal))
                row.editor.setFocus()
                return
        self.do(lambda: self._calls.start(*answers))

    def find_file(self) -> None:
        """Ask for a borough file and open it."""
        path, _ = QFileDialog.getOpenFileName(self, "Open a borough", "", PATTERN)
        if path:
            self.do(lambda: self._calls.open_file(Path(path)))

    def _fit(self, letters: float) -> None:
        """Set the cards in one column where two would be too narrow to read."""
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if letters < _NARROW else ways.LeftToRight)

    def _samples(self, samples: Sequence[Sample]) -> Card:
        """Lay out the samples, each with the way into it."""
        card = Card("Look around in a sample borough")
        rows = QGridLayout()
        rows.setColumnStretch(0, 1)
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(12)
        for place, sample in enumerate(samples):
            rows.addLayout(_told(sample), place, 0)
            button = PlainButton(f"Open {sample.title}", "map-pin")
            button.clicked.connect(
                lambda _=False, name=sample.name: self.do(lambda: self._calls.open_sample(name))
            )
            rows.addWidget(button, place, 1)
            rows.setRowStretch(place, 1)
        card.inside.addLayout(rows, 1)
        return card

    def _own(self, recent: Sequence[Path]) -> QVBoxLayout:
        """Lay out the two ways to work on one's own."""
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self._begin())
        column.addWidget(self._files(recent), 1)
        return column

    def _begin(self) -> Card:
        card = Card("Start your own borough")
        card.inside.addWidget(
            label("Three answers are enough. Everything can be changed later.", Tone.MUTED, wrap=True)
        )
        for question in self.questions.values():
            card.inside.addWidget(question)
            if isinstance(question.editor, LineEditor):
                question.editor.returnPressed.connect(self.start)
        button = PlainButton("Start", "plus", main=True)
        button.clicked.connect(self.start)
        card.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _files(self, recent: Sequence[Path]) -> Card:
        card = Card("Open a borough you have")
        card.inside.addWidget(
            label("A borough is one file whose name ends in .vcsdesk.", Tone.MUTED, wrap=True)
        )
        button = PlainButton("Find a file…", "folder-open")
        button.clicked.connect(self.find_file)
        card.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if recent:
            card.inside.addSpacing(6)
            card.inside.addWidget(PlainLabel("Opened lately", strong=True))
        for path in recent:
            one = PlainButton(path.stem, "history", quiet=True)
            one.setAccessibleName(f"Open {path.stem} from {path.parent}")
            one.clicked.connect(lambda _=False, path=path: self.do(lambda: self._calls.open_file(path)))
            card.inside.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        card.inside.addStretch(1)
        return card


def _told(sample: Sample) -> QVBoxLayout:
    told = QVBoxLayout()
    told.setSpacing(2)
    told.addStretch(1)
    told.addWidget(PlainLabel(sample.title, strong=True))
    told.addWidget(label(sample.sentence, Tone.MUTED, wrap=True))
    told.addStretch(1)
    return told


_WELCOME = (
    "Who sits on which board for the voluntary sector, what is due, and the paper to hand them: "
    "all of one borough in one file on this computer."
)
