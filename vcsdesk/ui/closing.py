"""The question before a window is closed while something is still being made."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import heading, label
from vcsdesk.ui.progress_panel import LongWork
from vcsdesk.ui.speech import announce

_LETTERS_WIDE = 60
_TITLE = "Stop it and close?"
_WHOLE = (
    "What is done by then stays as it is, and nothing is left half done. Papers of a run that is stopped do "
    "not count as given, and are taken away again."
)


class StillMaking(QDialog):
    """Asks whether to stop what goes on; it takes itself away, and closes nothing, when that is over."""

    def __init__(self, parent: QWidget, works: Sequence[LongWork]) -> None:
        super().__init__(parent)
        self.stop = PlainButton("Stop and close")
        self.go_on = PlainButton("Go on", main=True)
        self.go_on.setDefault(True)
        self.stop.clicked.connect(self.accept)
        self.go_on.clicked.connect(self.reject)
        self.said = [f"{work.words} is not done yet." for work in works]
        self.setWindowTitle(_TITLE)
        self._lay_out()
        self._left = len(works)
        for work in works:
            work.ended.connect(self._count_down)
        self.go_on.setFocus()
        announce(self, " ".join([_TITLE, *self.said, _WHOLE]))

    def _count_down(self) -> None:
        """Have nothing left to ask once all is over; what came of it is said in the window."""
        self._left -= 1
        if not self._left:
            self.reject()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.stop, self.go_on):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addWidget(heading(_TITLE))
        for each in self.said:
            column.addWidget(label(each, wrap=True))
        column.addWidget(label(_WHOLE, Tone.MUTED, wrap=True))
        column.addLayout(buttons)
        wide = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        self.resize(wide, column.heightForWidth(wide))


def may_stop(parent: QWidget, works: Sequence[LongWork]) -> bool:
    """Ask whether to stop what is still being made; nothing to ask where that is nothing."""
    if not works:
        return True
    asking = StillMaking(parent, works)
    answer = asking.exec()
    asking.deleteLater()
    return answer == QDialog.DialogCode.Accepted
