"""Words in the one line there is, cut short where they do not fit, and in full to whoever points at them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from vcsdesk.lists.column import Tone
from vcsdesk.ui.labels import PlainLabel, tip
from vcsdesk.ui.room import Room


class OneLine(PlainLabel):
    """A label that never takes more than its place."""

    def __init__(self, tone: Tone = Tone.PLAIN, *, factor: float = 1, strong: bool = False) -> None:
        super().__init__("", factor=factor, strong=strong, tone=tone)
        self.in_full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        Room(self, lambda _letters: self._fit())

    def say(self, text: str) -> None:
        """Say something else."""
        self.in_full = text
        self._fit()

    def _fit(self) -> None:
        end = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self.in_full, end, self.width()))
        self.setToolTip(tip(self.in_full))
        self.setAccessibleName(self.in_full)
