"""What stands over a paper that is looked at: its title, how large it is shown, and what is done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.printing.page_ranges import examples
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.labels import PlainLabel, heading, label
from vcsdesk.ui.lines import RoundLine
from vcsdesk.ui.paper import Paper

_RANGE_LETTERS = 14
_COMING = "The rest is being set out…"


class PreviewBar(QWidget):
    """Two rows: what it is, then what can be done."""

    zoomed = Signal(int)
    """Smaller (-1) or larger (1) is wanted."""

    def __init__(self, several: tuple[str, ...]) -> None:
        super().__init__()
        self.title = heading("", wrap=True)
        self._count = label("", Tone.MUTED)
        self.zoom = PlainLabel("Whole page")
        self.pages = RoundLine()
        self.pages.setPlaceholderText("All pages")
        self.pages.setFixedWidth(self.fontMetrics().averageCharWidth() * _RANGE_LETTERS)
        self.papers = ChoiceEditor(list(several))
        self.papers.setAccessibleName("Which paper")
        self.before = icon_button("Earlier paper", "chevron-left", "Ctrl+Page Up")
        self.after = icon_button("Later paper", "chevron-right", "Ctrl+Page Down")
        self.save = PlainButton("Save…", "save")
        self.save_all = PlainButton("Save all…", "folder-plus")
        self.print = PlainButton("Print…", "printer", main=True)
        self._lay_out(many=len(several) > 1)

    def show_paper(self, paper: Paper) -> None:
        """Head a paper."""
        self.title.setText(paper.title)
        self._count.setText(_COMING if paper.is_first_page else wording.count(paper.pages, "page"))
        how = f"To print or save, as they are printed on them: {examples(paper.called)}; empty is all of them"
        self.pages.setAccessibleDescription(how)
        self.pages.setToolTip(how)
        for each in (self.pages, self.save, self.save_all, self.print):
            each.setEnabled(not paper.is_first_page)

    def _lay_out(self, *, many: bool) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self._count)
        for words, sign, key, step in (
            ("Smaller", "zoom-out", "Ctrl+-", -1),
            ("Larger", "zoom-in", "Ctrl++", 1),
        ):
            button = icon_button(words, sign, key)
            button.clicked.connect(lambda _=False, step=step: self.zoomed.emit(step))
            button.setAutoDefault(False)
            first.addWidget(button)
        first.addWidget(self.zoom)
        turning: tuple[QWidget, ...] = (self.before, self.papers, self.after)
        for each in turning:
            each.setVisible(many)
            second.addWidget(each, int(each is self.papers))
        if not many:
            second.addStretch(1)
        asked = PlainLabel("Pages")
        asked.setBuddy(self.pages)
        self.pages.setAccessibleName("Pages to print or save")
        doing: tuple[QWidget, ...] = (asked, self.pages, self.save, self.save_all, self.print)
        for widget in doing:
            second.addWidget(widget)
        self.save_all.setVisible(many)
        for button in (self.before, self.after, self.save, self.save_all, self.print):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(first)
        column.addLayout(second)
