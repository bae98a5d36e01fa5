"""The question before printing what cannot stand as it was typed: print it so, or go and change it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.documents.not_as_typed import NotAsTyped
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.labels import heading, label
from vcsdesk.ui.lines import scrolling
from vcsdesk.ui.speech import announce

_TITLE = "Not all can be printed as it was typed"
_MOST = 40
_LETTERS_WIDE, _LINES_HIGH = 74, 28


class NotAsTypedWindow(QDialog):
    """Says of each text what will stand in its place; Escape changes nothing and prints nothing."""

    def __init__(self, parent: QWidget | None, found: Sequence[NotAsTyped]) -> None:
        super().__init__(parent)
        self.said = [label(str(each), wrap=True) for each in found[:_MOST]]
        if len(found) > _MOST:
            self.said.append(label(f"And {wording.count(len(found) - _MOST, 'more text')}."))
        self.go_on = PlainButton("Print it like this", main=True)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self.leave = PlainButton("Stop, to change it")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self.setWindowTitle(_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self.go_on.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 12, 0)
        lines.setSpacing(12)
        for each in self.said:
            lines.addWidget(each)
        lines.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addWidget(heading(_TITLE))
        area = scrolling(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for the arrow keys to scroll it
        area.setAccessibleName(_TITLE)
        column.addWidget(area, 1)
        column.addLayout(buttons)
        letter = self.fontMetrics()
        wide = letter.averageCharWidth() * _LETTERS_WIDE
        high = inside.heightForWidth(wide - 60) + letter.height() * 9
        self.resize(first_size(QSize(wide, min(high, letter.height() * _LINES_HIGH))))


def ask_otherwise(
    parent: QWidget,
    found: Sequence[NotAsTyped],
    go_on: Callable[[], object],
    leave: Callable[[], object],
) -> NotAsTypedWindow:
    """Ask whether to print what cannot stand as it was typed."""
    window = NotAsTypedWindow(parent.window(), found)
    window.accepted.connect(go_on)
    window.rejected.connect(leave)
    window.open()
    announce(window, " ".join([_TITLE, *map(str, found[:_MOST])]))
    return window
