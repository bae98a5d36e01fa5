"""Gathering a run between events, so that the window draws and answers while what it needs is read."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from vcsdesk.documents.gathering import Wish, gathering
from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk

_AT_ONCE_SECONDS = 0.008


class Gatherer(QObject):
    """Gathers one run, a few papers at a time."""

    gathered = Signal(object)
    """It is done; carries the run."""
    refused = Signal(object)
    """There is nothing to print; carries the refusal."""
    progressed = Signal(int, int)
    """How far it is: done, and total."""

    def __init__(self, desk: Desk, wish: Wish) -> None:
        super().__init__(desk)
        self._steps = gathering(desk.store, wish)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin once the window has had its say."""
        self._timer.start()

    def cancel(self) -> None:
        """Stop, and leave nothing behind."""
        self._timer.stop()
        self._steps.close()
        self.deleteLater()

    def _go_on(self) -> None:
        """Gather for a moment."""
        began = monotonic()
        try:
            while monotonic() - began < _AT_ONCE_SECONDS:
                done, total = next(self._steps)
                self.progressed.emit(done, total)
        except StopIteration as end:
            self.gathered.emit(end.value)
            self.deleteLater()
        except Refused as refusal:
            self.refused.emit(refusal)
            self.deleteLater()
        else:
            self._timer.start()
