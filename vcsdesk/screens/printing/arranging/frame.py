"""What the window for arranging is made of: a paper's sections, her words and the pages, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.screens.printing.arranging.pages_pane import PagesPane
from vcsdesk.screens.printing.arranging.section_list import SectionList
from vcsdesk.screens.printing.arranging.text_pane import TextPane
from vcsdesk.screens.printing.step_buttons import StepButtons
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.labels import heading
from vcsdesk.ui.room import Room

_SIZE = QSize(1320, 780)
_ROOM_FOR_PAGES = 130


class ArrangeFrame(QDialog):
    """The widgets and where they stand."""

    def __init__(self, parent: QWidget, titles: Sequence[str], pages: PagesPane, steps: StepButtons) -> None:
        super().__init__(parent)
        self.setWindowTitle("Arrange the sections")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, on=True)
        self.message = Band(Tone.BAD, icon_button("Close this message", "x"))
        self.message.pressed.connect(self.message.hide)
        self.which = ChoiceEditor(list(titles))
        self.which.setAccessibleName("Which paper")
        self.sections, self.words, self.pages = SectionList(), TextPane(), pages
        self.steps = steps
        self.all_back = PlainButton("Put all back as the house has it", "history")
        self.larger = PlainButton("Look at the pages…", "maximize")
        self.finish = PlainButton("Close", main=True)
        for button in (self.all_back, self.larger, self.finish):
            button.setAutoDefault(False)
        self._lay_out()
        self.resize(first_size(_SIZE))

    def _lay_out(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(18)
        for number, (side, share) in enumerate(((self.sections, 3), (self.words, 4), (self.pages, 4))):
            sides.addWidget(side)
            sides.setStretchFactor(number, share)
        sides.setSizes([300, 460, 460])
        # Where letters are large, pages are looked at in a window of their own instead.
        Room(sides, lambda letters: self.pages.setVisible(letters >= _ROOM_FOR_PAGES))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.message)
        column.addWidget(sides, 1)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(heading("Arrange"))
        row.addWidget(self.which)
        row.addStretch(1)
        row.addWidget(self.all_back)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.steps)
        row.addStretch(1)
        row.addWidget(self.larger)
        row.addWidget(self.finish)
        return row
