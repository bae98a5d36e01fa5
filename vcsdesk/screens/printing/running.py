"""A run of papers on its way: gathered between events, made in the worker, told when it is over."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vcsdesk.documents.drafting import DRAFTS_FOLDER, Message
from vcsdesk.documents.gathering import Wish
from vcsdesk.documents.handing_out import HandedOut, Handing, hand_out, put_away
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.refused import Refused
from vcsdesk.screens.desk.folders import free_folder, make_folder
from vcsdesk.screens.printing.readying import Readying
from vcsdesk.screens.printing.remembering import remember_run
from vcsdesk.screens.printing.told import stopped, told_of
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job
from vcsdesk.wording import count

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
        self.words = f"Making {count(number, title.lower())}"
        self._desk, self._wish, self._title, self._message = desk, wish, title, message
        self._wanted = wish.out_folder or Path()
        self._is_new = not self._wanted.exists()
        self._folder = self._wanted
        self._there: set[Path] = set()
        self._readying: Readying | None = Readying(parent, desk, wish)
        self._job: Job | None = None
        self._total = number

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
        """Stop at once, and say what was made."""
        if self._readying is not None:
            self._leave()
            self._say_stopped()
        elif self._job is not None:
            self._job.cancel()

    def _make(self, run: PrintRun) -> None:
        """Have the worker make what is gathered, into a folder in which it takes the place of nothing."""
        self._readying = None
        self._total = len(run.requests)
        handing = Handing(run=run, message=self._message)
        if handing.is_plain:
            self._folder = free_folder(self._wanted, _names(run))
            self._is_new = self._is_new or not self._folder.exists()
            handing = Handing(run=msgspec.structs.replace(run, out_folder=self._folder))
        self._there = self._files()
        if not self._desk.do(lambda: make_folder(self._folder)):
            put_away(handing)
            self._end()
            return
        self._job = self._desk.jobs.run(
            hand_out,
            handing,
            on_done=self._say,
            on_refused=self._desk.refused.emit,
            on_progress=self.progressed.emit,
            on_stopped=self._say_stopped,
        )
        self._job.ended.connect(lambda: self._put_away(handing))

    def _put_away(self, handing: Handing) -> None:
        put_away(handing)
        self._end()

    def _say(self, done: HandedOut) -> None:
        """Say what was made, and remember it as given."""
        kept = f"“{self._wanted.name}” has papers of these names already; they were left as they are."
        said = told_of(done, self._title, self._folder)
        self._desk.tell(said if self._folder == self._wanted else f"{said} {kept}")
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

    def _say_stopped(self) -> None:
        made = len(self._files() - self._there)
        self._desk.tell(stopped(made, self._total, self._title, self._folder))

    def _files(self) -> set[Path]:
        """Give the papers and drafts that are in the folder."""
        return {*self._folder.glob("*.pdf"), *(self._folder / DRAFTS_FOLDER).glob("*.eml")}

    def _leave(self) -> None:
        """Stop gathering, and end."""
        if self._readying is not None:
            self._readying.cancel()
            self._take_back()

    def _end(self) -> None:
        """Take a folder away that was made for this and is empty, and be over."""
        if self._is_new:
            with suppress(OSError):
                self._folder.rmdir()
        self.ended.emit()
        self.deleteLater()


def _read(done: int, total: int) -> str:
    return f"Reading what each needs: {done:,} of {total:,}"


def _names(run: PrintRun) -> Sequence[str]:
    """Name the files that a run may write, to find a folder that has none of them."""
    return [f"{request.file_name}.pdf" for request in run.requests]
