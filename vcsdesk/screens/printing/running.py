"""A run of papers on its way: gathered between events, made in the worker, told when it is over."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from vcsdesk.documents.drafting import DRAFTS_FOLDER, Message
from vcsdesk.documents.gathering import Wish
from vcsdesk.documents.handing_out import HandedOut, Handing, hand_out, put_away
from vcsdesk.documents.making import take_back
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.printing.stopping import Stopping
from vcsdesk.printing.sweeping import READERS_FOLDER
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.refused import Refused
from vcsdesk.screens.desk.folders import free_folder, make_folder
from vcsdesk.screens.printing.readying import Readying
from vcsdesk.screens.printing.remembering import remember_run
from vcsdesk.screens.printing.told import broken_off, refused_after, stopped_before_any, told_of
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job
from vcsdesk.wording import called, count

_PATIENCE_MS = 2000
_PUT_OFF = "Nothing was made. Change what cannot be printed where it is typed in, and print again."


class Running(QObject):
    """Papers being made into a folder; the window shows how far they are, and can stop them."""

    progressed = Signal(int, int, str)
    """How far it is: done, total, and words."""
    ended = Signal()
    """It is over, however it went."""
    is_missed = True

    def __init__(self, parent: QWidget, desk: Desk, wish: Wish, title: str, message: Message) -> None:
        super().__init__(desk)
        number = len(wish.targets) * len(wish.documents)
        self.words = f"Making {count(number, called(title))}"
        self._desk, self._wish, self._title, self._message = desk, wish, title, message
        self._wanted = wish.out_folder or Path()
        self._is_new = not self._wanted.exists()
        self._folder = self._wanted
        self._readying: Readying | None = Readying(parent, desk, wish)
        self._job: Job | None = None
        self._stopping = Stopping(None)
        self._taken_back = 0
        self._number = number
        self._impatience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._impatience.timeout.connect(self._end_work)

    def start(self) -> None:
        """Begin; Refused where the folder cannot be made."""
        make_folder(self._wanted)
        readying = self._readying
        if readying is None:
            return
        readying.setParent(self)
        readying.ready.connect(self._make)
        readying.refused.connect(self._refuse)
        readying.put_off.connect(self._put_off)
        readying.failed.connect(self._take_back)
        readying.progressed.connect(lambda done, total: self.progressed.emit(0, 0, _read(done, total)))
        self._desk.closed.connect(self._leave)
        self._desk.job_started.emit(self)
        readying.start()

    def cancel(self) -> None:
        """Stop after the paper in hand, or in the middle where that takes long, and say what was made."""
        if self._readying is not None:
            self._leave()
            self._say_stopped()
        elif self._job is not None:
            if self._desk.jobs.leave_out(self._job):
                self._say_stopped()
            else:
                self._stopping.ask()
                self._impatience.start()

    def _end_work(self) -> None:
        """End the worker in the middle of a paper; what it made it can then not tell."""
        if self._job is not None:
            self._job.cancel()

    def _make(self, run: PrintRun) -> None:
        """Have the worker make what is gathered, into a folder in which it takes the place of nothing."""
        self._readying = None
        handing = Handing(run=run, message=self._message)
        if handing.is_plain:
            self._folder = free_folder(self._wanted, _names(run))
            self._is_new = self._is_new or not self._folder.exists()
            handing = Handing(run=msgspec.structs.replace(run, out_folder=self._folder))
        self._number = len(run.requests) - len(run.covers)
        self._stopping = Stopping(run.spool_folder)
        if not self._desk.do(lambda: make_folder(self._folder)):
            put_away(handing)
            self._end()
            return
        self._job = self._desk.jobs.run(
            hand_out,
            handing,
            on_done=self._say,
            on_refused=self._say_refused,
            on_progress=self.progressed.emit,
            on_stopped=self._say_stopped,
            is_long=True,
        )
        self._job.failed.connect(self._say_broken_off)
        self._job.ended.connect(lambda: self._put_away(handing))

    def _put_away(self, handing: Handing) -> None:
        """Clear up after the worker; papers it could not tell of would count as not given, and go too."""
        is_done = self._job is not None and self._job.is_done
        self._job = None
        self._impatience.stop()
        if not is_done:
            self._taken_back = take_back(handing.run)
        put_away(handing)
        self._end()

    def _say(self, done: HandedOut) -> None:
        """Say what was made, and remember it as given."""
        kept = f"“{self._wanted.name}” has papers of these names already; they were left as they are."
        said = told_of(done, self._title, self._folder, self._number)
        folder = self._folder if done.printed.paths or done.drafts else None
        self._desk.tell(said if self._folder == self._wanted else f"{said} {kept}", folder)
        given = ((done.saved, GivenHow.SAVED), (done.drafted, GivenHow.E_MAIL_DRAFT))
        remember_run(self._desk, self._title, done.printed, given)

    def _refuse(self, refusal: Refused) -> None:
        """Say why nothing is made."""
        self._take_back()
        self._desk.refused.emit(refusal)

    def _put_off(self) -> None:
        """Say that nothing is made until something is changed."""
        self._take_back()
        self._desk.tell(_PUT_OFF)

    def _take_back(self) -> None:
        """End before anything is made."""
        self._readying = None
        self._end()

    def _say_refused(self, refusal: Refused) -> None:
        self._desk.refused.emit(refused_after(refusal, self._taken_back))

    def _say_broken_off(self) -> None:
        self._desk.tell(broken_off(self._title, self._taken_back))

    def _say_stopped(self) -> None:
        self._desk.tell(stopped_before_any(self._title, self._taken_back))

    def _leave(self) -> None:
        """Stop gathering, and end."""
        if self._readying is not None:
            self._readying.cancel()
            self._take_back()

    def _end(self) -> None:
        """Take folders away that were made for this and are empty, and be over."""
        inside = [self._folder / each for each in (READERS_FOLDER, DRAFTS_FOLDER)]
        for folder in (*inside, self._folder) if self._is_new else ():
            with suppress(OSError):
                folder.rmdir()
        self.ended.emit()
        self.deleteLater()


def _read(done: int, total: int) -> str:
    return f"Reading what each needs: {done:,} of {total:,}"


def _names(run: PrintRun) -> Sequence[str]:
    """Name the files that a run may write, to find a folder that has none of them."""
    return [f"{request.file_name}.pdf" for request in run.requests]
