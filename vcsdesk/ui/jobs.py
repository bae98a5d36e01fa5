"""Long work: done in a worker process, one job after another, answered on the window's thread.

What takes minutes is said to be long when it is asked for. Nothing but other long work waits for it: what
comes meanwhile, such as the picture of a page, is done by a second worker, which is there only as long.
"""

import gc
from collections import deque
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from vcsdesk.refused import Refused

if TYPE_CHECKING:
    from vcsdesk.ui.desk import Desk
    from vcsdesk.ui.worker_process import WorkerProcess


class WorkFailed(Exception):  # noqa: N818  (a bug elsewhere, brought to the window)
    """A bug in the worker; says where it happened and what sort it is, and no words that may be private."""


class Job(QObject):
    """One piece of long work."""

    progressed = Signal(int, int, str)
    """How far it is: done, total, and words."""
    ended = Signal()
    """It is over, however it went, and nothing works on it any more."""
    failed = Signal()
    """It broke down by a fault of the program, which is shown by itself unless it is forgotten."""
    is_missed = True
    is_wanted = True
    is_done = False
    """Whether its answer is there, which is heard after it has ended."""

    is_long = False
    """Whether nothing but other long work waits for it."""

    def __init__(
        self, jobs: "Jobs", work: tuple[Callable[..., object], tuple[object, ...]], words: str
    ) -> None:
        super().__init__(jobs)
        self.words = words
        self.work = work
        self.on_done: Callable[[Any], object] = lambda _answer: None
        self.on_refused: Callable[[Refused], object] = lambda _refusal: None
        self.on_stopped: Callable[[], object] = lambda: None
        self._jobs = jobs

    def cancel(self) -> None:
        """Stop it, at once; what it was writing is not left half written."""
        self._jobs.cancel(self)

    def forget(self) -> None:
        """Want its answer no longer: it is left out if it has not begun, and not heard if it has."""
        self.on_done = lambda _answer: None
        self.on_refused = lambda _refusal: None
        self.on_stopped = lambda: None
        self.is_wanted = False
        self._jobs.leave_out(self)


class Jobs(QObject):
    """The one runner of long work; its worker is kept warm for the next job while it is wanted."""

    def __init__(self, desk: "Desk", is_wanted: Callable[[], bool] = lambda: True) -> None:
        super().__init__(desk)
        self._is_wanted = is_wanted
        self._beside: Jobs | None = None
        self._desk = desk
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._worker: WorkerProcess | None = None
        self._ending: dict[WorkerProcess, Job | None] = {}

    def run(
        self,
        function: Callable[..., object],
        *values: object,
        on_done: Callable[[Any], object] | None = None,
        on_refused: Callable[[Refused], object] | None = None,
        on_progress: Callable[[int, int, str], object] | None = None,
        on_stopped: Callable[[], object] | None = None,
        words: str = "",
        is_long: bool = False,
    ) -> Job:
        """Do `function(*values, report)` in a worker; with `words` the window shows how far it is.

        When it was cancelled and nothing works on it any more, `on_stopped` says so, or else the window.
        The function and its values travel to another process: a function of a module, and frozen values.
        """
        jobs = self if is_long else self._for_short_work()
        job = Job(jobs, (function, values), words)
        job.is_long = is_long
        job.on_done = on_done or job.on_done
        job.on_refused = on_refused or self._desk.refused.emit
        if on_stopped or words:
            job.on_stopped = on_stopped or (lambda: self._desk.tell(f"Stopped: {words}."))
        if on_progress is not None:
            job.progressed.connect(on_progress)
        jobs.add(job)
        if words:
            self._desk.job_started.emit(job)
        jobs.go_on()
        return job

    def add(self, job: Job) -> None:
        """Have a job wait behind the others."""
        self._waiting.append(job)

    def _for_short_work(self) -> "Jobs":
        """Give who does work that is not to wait for long work, where there is some."""
        if not self._has_long_work():
            return self
        if self._beside is None:
            self._beside = Jobs(self._desk, self._has_long_work)
        return self._beside

    def _has_long_work(self) -> bool:
        return any(job is not None and job.is_long for job in (self._running, *self._waiting))

    def cancel(self, job: Job) -> None:
        """Forget a job that waits, or end the worker in the middle of the one that runs."""
        if job is not self._running or self._worker is None:
            if self.leave_out(job):
                job.on_stopped()
            return
        self._ending[self._worker] = job
        self._worker.end()
        self._worker = self._running = None
        self.go_on()

    def leave_out(self, job: Job) -> bool:
        """Forget a job that has not begun; tell whether it was so."""
        if job not in self._waiting:
            return False
        self._waiting.remove(job)
        _over(job)
        return True

    def close(self) -> None:
        """End all work, and come back when none of it goes on."""
        if self._beside is not None:
            self._beside.close()
        for worker in (*self._ending, self._worker):
            if worker is not None:
                worker.end_now()
        left = [*self._ending.values(), self._running, *self._waiting]
        self._ending, self._worker, self._running = {}, None, None
        self._waiting.clear()
        for job in left:
            _over(job)
        gc.unfreeze()

    def go_on(self) -> None:
        """Start the next job, if none runs; without any, rest where nothing more is to be expected."""
        if self._running is None and self._waiting:
            worker = self.warm()
            self._running = self._waiting.popleft()
            worker.send(*self._running.work)
        elif self._running is None and self._worker is not None and not self._is_wanted():
            self._ending[self._worker] = None
            self._worker.end()
            self._worker = None
        if self._beside is not None:
            self._beside.go_on()

    def warming(self) -> Iterator[None]:
        """Have the worker ready ahead of work that is still being gathered: learn how, then start it."""
        import_module("vcsdesk.ui.worker_process")
        yield
        self.warm()
        yield

    def warm(self) -> "WorkerProcess":
        """Have the worker ready."""
        if self._worker is None or not self._worker.alive:
            from vcsdesk.ui.worker_process import WorkerProcess

            self._worker = WorkerProcess()
            self._worker.heard.connect(self._listen)
            # Now and then Python looks through all there is, to clear up, which would hold the window up in
            # the middle of the work. From now on it looks through what comes later, until the desk closes.
            gc.freeze()
        return self._worker

    def _listen(self, worker: "WorkerProcess", what: str, word: Any) -> None:  # noqa: ANN401  (an answer)
        """Pass on what a worker said."""
        if what == "gone":
            worker.end_now()
            self._stopped(self._ending.pop(worker, None))
        if what == "done" and (late := self._ending.get(worker)) is not None:
            self._ending[worker] = None
            self._finish(late, what, word)  # it was done before it heard that it was cancelled
        job = self._running
        if worker is not self._worker or job is None:
            return
        if what == "progress":
            job.progressed.emit(*word)
        else:
            self._finish(job, what, word)

    def _stopped(self, job: Job | None) -> None:
        """Put a cancelled job aside, and say so."""
        if job is not None:
            _over(job)
            job.on_stopped()

    def _finish(self, job: Job, what: str, word: Any) -> None:  # noqa: ANN401  (an answer)
        """Put the job aside, start the next, and answer."""
        if job is self._running:
            self._running = None
        job.is_done = what == "done"
        _over(job)
        self.go_on()
        if what == "done":
            job.on_done(word)
        elif what == "refused":
            job.on_refused(word)
        elif job.is_wanted:
            job.failed.emit()
            raise WorkFailed(word)
        else:
            _note(word)


def _note(word: str) -> None:
    """Note where work fell that nobody waits for any more, such as that on a file which was taken away."""
    from logging import getLogger

    getLogger(__name__).error("Work that was no longer wanted broke down:\n%s", word)


def _over(job: Job | None) -> None:
    if job is not None:
        job.ended.emit()
        job.deleteLater()
