"""Work of the window's own thread in small pieces, between which the window draws and answers."""

from collections.abc import Generator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from vcsdesk.refused import Refused


class Pieces(QObject):
    """Work done step by step: between two events one step, or as many as a moment holds."""

    stepped = Signal(object)
    """Some steps are done; carries what the last of them gave."""
    done = Signal(object)
    """All are done; carries what came of it."""
    refused = Signal(object)
    """It cannot go on; carries the refusal."""
    failed = Signal()
    """It broke down by a fault of the program, which is shown by itself."""

    def __init__(
        self, parent: QObject, steps: Generator[object, None, object], at_once_seconds: float = 0.0
    ) -> None:
        super().__init__(parent)
        self._steps, self._at_once_seconds = steps, at_once_seconds
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(lambda: self._go_on(self._at_once_seconds))

    def start(self) -> None:
        """Begin once the window has had its say."""
        self._timer.start()

    def cancel(self) -> None:
        """Stop, and leave nothing behind."""
        self._timer.stop()
        self._steps.close()
        self.deleteLater()

    def finish(self) -> None:
        """Do now what is left of it."""
        if self._timer.isActive():
            self._timer.stop()
            self._go_on(float("inf"))

    def _go_on(self, seconds: float) -> None:
        """Go on for so long, by one step at the least."""
        until = monotonic() + seconds
        try:
            gave = next(self._steps)
            while monotonic() < until:
                gave = next(self._steps)
        except StopIteration as end:
            self.done.emit(end.value)
            self.deleteLater()
        except Refused as refusal:
            self.refused.emit(refusal)
            self.deleteLater()
        except Exception:
            self.failed.emit()
            self.deleteLater()
            raise
        else:
            self._timer.start()
            self.stepped.emit(gave)
