"""The desk: what every screen is given to read from, to act with and to speak through."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vcsdesk.clock import Clock
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.ui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vcsdesk.store import Store
    from vcsdesk.ui.jobs import Jobs


class Desk(QObject):
    """One open borough, the clock, and the day it is looked at."""

    on_changed = Signal(object)
    """The day looked at is another one; carries the date."""
    changed = Signal(object)
    """A step was done, undone or redone; carries the kinds of record it touched."""
    told = Signal(str)
    """Something to say quietly."""
    told_where = Signal(object)
    """What was just told of lies in a folder; carries its path."""
    begun = Signal()
    """Something is about to be done."""
    refused = Signal(object)
    """Something could not be done; carries the `Refused`."""
    job_started = Signal(object)
    """Long work began that wants to be seen; carries the `LongWork`."""
    closed = Signal()
    """The borough is being closed."""
    wanted = Signal(object, int)
    """Somebody wants to see one record where it is shown; carries its kind and id."""

    def __init__(self, store: "Store", clock: Clock, settings: Settings) -> None:
        super().__init__()
        self.store = store
        self.clock = clock
        self.settings = settings
        self.voices: list[QWidget] = []
        """Where what is told and refused is said: the main window first, then whatever opens over it."""
        self._on: date | None = None
        self._day_known = clock.today()
        self._jobs: Jobs | None = None
        store.on_change(self.changed.emit)

    @property
    def today(self) -> date:
        """The day it is."""
        return self.clock.today()

    @property
    def on(self) -> date:
        """The day the borough is looked at: today, unless somebody chose another."""
        return self._on or self.today

    def look_at(self, day: date | None) -> None:
        """Look at the borough as it is on a day; None is today."""
        self._on = None if day == self.today else day
        self.on_changed.emit(self.on)

    def follow_clock(self) -> None:
        """Have the screens look again when it has become another day."""
        if self._day_known != self.today:
            self._day_known = self.today
            self.look_at(self._on)

    @property
    def jobs(self) -> "Jobs":
        """The one runner of long work, made when first needed."""
        if self._jobs is None:
            from vcsdesk.ui.jobs import Jobs

            self._jobs = Jobs(self)
        return self._jobs

    def do(self, act: Callable[[], object]) -> bool:
        """Run an operation; say in the window why if it is refused, and tell whether it was done."""
        self.begun.emit()
        try:
            act()
        except Refused as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def tell(self, text: str, folder: Path | None = None) -> None:
        """Say something quietly: in the window, and to a screen reader; `folder` is where it lies."""
        self.told.emit(text)
        if folder is not None:
            self.told_where.emit(folder)

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to where a record is shown."""
        self.wanted.emit(kind, number)

    def undo(self) -> None:
        """Take the last step back and say which."""
        self.do(lambda: self._say("Undone", self.store.undo()))

    def redo(self) -> None:
        """Do again the step last taken back and say which."""
        self.do(lambda: self._say("Done again", self.store.redo()))

    def _say(self, what: str, step: str | None) -> None:
        """Say what happened to a step."""
        if step:
            self.tell(f"{what}: {step}")

    def close(self) -> None:
        """End the long work, if any."""
        self.closed.emit()
        if self._jobs is not None:
            self._jobs.close()
