"""The line under a list: how many rows it shows of how many, and what can be done with all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import label


class ListFoot(QWidget):
    """Counts rows, and offers to filter and to copy."""

    filter_asked = Signal()
    all_asked = Signal()
    copy_asked = Signal()

    def __init__(self, thing: str) -> None:
        super().__init__()
        self._thing = thing
        self._count = label("", Tone.MUTED)
        self.filter_button = PlainButton("Filter", "list-filter", quiet=True)
        self._all = PlainButton("Show all", "x", quiet=True)
        copy = PlainButton("Copy to spreadsheet", "copy", quiet=True)
        self.filter_button.clicked.connect(self.filter_asked)
        self._all.clicked.connect(self.all_asked)
        copy.clicked.connect(self.copy_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 6, 2)
        row.addWidget(self._count)
        row.addWidget(self._all)
        row.addStretch(1)
        row.addWidget(self.filter_button)
        row.addWidget(copy)

    def words(self) -> str:
        """Say what the line says."""
        return self._count.text()

    def show_count(self, shown: int, of: int, *, narrowed: bool) -> None:
        """Say how many rows there are to see; what a search or a tick narrows can be lifted."""
        total = wording.count(of, self._thing)
        all_there = shown == of and not narrowed
        text = wording.capital(total) if all_there else f"{wording.number(shown)} of {total} shown"
        self._count.setText(text)
        self._all.setVisible(narrowed)
