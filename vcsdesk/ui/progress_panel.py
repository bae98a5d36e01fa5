"""A panel in the window that says how far long work is, and cancels it; it never stands in the way."""

from time import monotonic
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.card import Card
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.lines import ProgressLine
from vcsdesk.ui.one_line import OneLine

_SOON_SECONDS = 2.0
_LONGER = 4 / 3


def _about(left: float) -> str:
    """Say about how long that is."""
    if left < 55:
        return f"about {max(round(left / 5) * 5, 5)} seconds left"
    return f"about {wording.count(max(round(left / 60), 1), 'minute')} left"


class Clocked:
    """How long work still takes; a longer guess counts only where it is longer by a third."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._ends = float("inf")

    def left(self, done: int, total: int, now: float) -> str:
        """Say the time left; the clock starts with the first that is told of how many there are."""
        if not total:
            return ""
        if self._began is None:
            self._began = now
        spent = now - self._began
        if done < 1 or spent < _SOON_SECONDS:
            return ""
        ends = now + spent / done * (total - done)
        if ends < self._ends or ends - now > (self._ends - now) * _LONGER:
            self._ends = ends
        return _about(max(self._ends - now, 0.0)) if done < total else ""


class LongWork(Protocol):
    """What takes long, such as a `Job`: its words, how far it is, when it is over, and how to stop it."""

    words: str
    is_missed: bool
    """Whether something is missing for good when it is stopped, rather than only not seen."""

    @property
    def progressed(self) -> SignalInstance:
        """How far it is: done, total, and words."""

    @property
    def ended(self) -> SignalInstance:
        """It is over, however it went."""

    def cancel(self) -> None:
        """Stop it."""


class ProgressPanel(Card):
    """One job: its words, a bar, the time left, and Cancel."""

    def __init__(self, job: LongWork) -> None:
        super().__init__(margin=14)
        self._job = job
        self._clock = Clocked()
        self._bar = ProgressLine()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(job.words)
        self._what = OneLine(Tone.MUTED)
        self._stop = cancel = PlainButton("Cancel", "x")
        cancel.setAccessibleName(f"Cancel: {job.words}")
        cancel.clicked.connect(self._cancel)
        left = QVBoxLayout()
        left.addWidget(PlainLabel(job.words, strong=True))
        left.addWidget(self._what)
        left.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(cancel)
        self.inside.addLayout(row)
        job.progressed.connect(self._show)
        job.ended.connect(self.deleteLater)

    def _cancel(self) -> None:
        """Stop the work; it may take a moment to put its things away."""
        self._stop.setEnabled(False)
        self._job.progressed.disconnect(self._show)
        self._what.say("Stopping…")
        self._job.cancel()

    def _show(self, done: int, total: int, words: str) -> None:
        """Say how far it is; what the work says comes last, which is as long as a name of a file can be."""
        self._bar.show_at(done, total)
        left = self._clock.left(done, total, monotonic())
        said = (f"{done} of {total}" if total else "", left, words)
        self._what.say(" · ".join(part for part in said if part))
