"""A run made ready to be printed: gathered, looked through in the worker, and asked about where need be."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vcsdesk.documents.gathering import Wish
from vcsdesk.documents.making import clear_up
from vcsdesk.documents.not_as_typed import NotAsTyped, not_as_typed
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.screens.printing.gatherer import Gatherer
from vcsdesk.screens.printing.otherwise import NotAsTypedWindow, ask_otherwise
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job


class Readying(QObject):
    """Makes one run ready; whatever happens but `ready`, nothing of it is left behind."""

    ready = Signal(object)
    """It can be printed as it is; carries the run."""
    refused = Signal(object)
    """There is nothing to print; carries the refusal."""
    put_off = Signal()
    """Nothing is to be printed yet: something is to be changed first."""
    failed = Signal()
    """It broke down by a fault of the program, which is shown by itself."""
    progressed = Signal(int, int)
    """How far the gathering is: done, and total."""

    def __init__(self, parent: QWidget, desk: Desk, wish: Wish) -> None:
        super().__init__(desk)
        self._parent, self._desk = parent, desk
        self._gatherer: Gatherer | None = Gatherer(desk, wish)
        self._run: PrintRun | None = None
        self._job: Job | None = None
        self._asking: NotAsTypedWindow | None = None

    def start(self) -> None:
        """Begin once the window has had its say."""
        gatherer = self._gatherer
        if gatherer is None:
            return
        gatherer.done.connect(self._look_through)
        gatherer.refused.connect(self.refused)
        gatherer.failed.connect(self._break_off)
        gatherer.stepped.connect(lambda far: self.progressed.emit(*far))
        gatherer.start()

    def cancel(self) -> None:
        """Stop, and leave nothing behind."""
        if self._gatherer is not None:
            self._gatherer.cancel()
            self._gatherer = None
        if self._job is not None:
            self._job.forget()
            self._job = None
        if self._run is not None:
            clear_up(self._run)
            self._run = None
        if self._asking is not None:
            self._asking.reject()

    def _look_through(self, run: PrintRun) -> None:
        """Have the worker find what cannot be printed as it was typed."""
        self._gatherer, self._run = None, run
        self._job = self._desk.jobs.run(not_as_typed, run, on_done=self._ask)
        self._job.failed.connect(self._break_off)

    def _ask(self, found: Sequence[NotAsTyped]) -> None:
        self._job = None
        if found:
            self._asking = ask_otherwise(self._parent, found, self._go_on, self._put_off)
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Let the run be printed, unless all was stopped meanwhile."""
        run, self._run, self._asking = self._run, None, None
        if run is not None:
            self.ready.emit(run)

    def _put_off(self) -> None:
        self._asking = None
        if self._run is not None:
            self.cancel()
            self.put_off.emit()

    def _break_off(self) -> None:
        self.cancel()
        self.failed.emit()
