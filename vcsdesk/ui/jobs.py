"""Long work: done in a worker process, one job after another, answered on the window's thread."""

import atexit
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from vcsdesk.refused import Refused

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from vcsdesk.ui.desk import Desk

_PATIENCE_SECONDS = 2.0


class WorkFailed(Exception):  # noqa: N818  (a bug elsewhere, brought to the window)
    """A bug in the worker; says where it happened and what sort it is, and no words that may be private."""


class Job(QObject):
    """One piece of long work."""

    progressed = Signal(int, int, str)
    """How far it is: done, total, and words."""
    ended = Signal()
    """It is over, however it went."""

    def __init__(
        self, jobs: "Jobs", work: tuple[Callable[..., object], tuple[object, ...]], words: str
    ) -> None:
        super().__init__(jobs)
        self.words = words
        self.work = work
        self.on_done: Callable[[Any], object] = lambda _answer: None
        self.on_refused: Callable[[Refused], object] = lambda _refusal: None
        self._jobs = jobs

    def cancel(self) -> None:
        """Stop it, at once; what it was writing is not left half written."""
        self._jobs.cancel(self)

    def forget(self) -> None:
        """Want its answer no longer: it is left out if it has not begun, and not heard if it has."""
        self.on_done = lambda _answer: None
        self.on_refused = lambda _refusal: None
        self._jobs.leave_out(self)


class Jobs(QObject):
    """The one runner of long work; its worker is kept warm for the next job."""

    _heard = Signal(int, object)
    """From the reader's thread: which worker spoke, and what it said."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._worker: BaseProcess | None = None
        self._connection: Connection | None = None
        self._generation = 0
        self._heard.connect(self._listen)

    def run(
        self,
        function: Callable[..., object],
        *values: object,
        on_done: Callable[[Any], object] | None = None,
        on_refused: Callable[[Refused], object] | None = None,
        on_progress: Callable[[int, int, str], object] | None = None,
        words: str = "",
    ) -> Job:
        """Do `function(*values, report)` in the worker; with `words` the window shows how far it is.

        The function and its values travel to another process: a function of a module, and frozen values.
        """
        job = Job(self, (function, values), words)
        job.on_done = on_done or job.on_done
        job.on_refused = on_refused or self._desk.refused.emit
        if on_progress is not None:
            job.progressed.connect(on_progress)
        self._waiting.append(job)
        if words:
            self._desk.job_started.emit(job)
        self._next()
        return job

    def cancel(self, job: Job) -> None:
        """Forget a job that waits, or end the worker in the middle of the one that runs."""
        if job is self._running:
            self._end_worker()
            self._finish()
        else:
            self.leave_out(job)

    def leave_out(self, job: Job) -> None:
        """Forget a job that has not begun."""
        if job in self._waiting:
            self._waiting.remove(job)
            job.ended.emit()
            job.deleteLater()

    def close(self) -> None:
        """End all work."""
        self._waiting.clear()
        self._running = None
        self._end_worker()

    def _next(self) -> None:
        """Start the next job, if none runs."""
        if self._running is not None or not self._waiting:
            return
        self._running = self._waiting.popleft()
        if self._worker is None or not self._worker.is_alive():
            self._start_worker()
        if self._connection is not None:
            self._connection.send(self._running.work)

    def _listen(self, generation: int, said: tuple[str, Any]) -> None:
        """Pass on what the worker said."""
        job = self._running
        if generation != self._generation or job is None:
            return
        what, answer = said
        if what == "progress":
            job.progressed.emit(*answer)
            return
        if what == "gone":
            self._end_worker()
        self._finish()
        if what == "done":
            job.on_done(answer)
        elif what == "refused":
            job.on_refused(answer)
        else:
            raise WorkFailed(answer)

    def _finish(self) -> None:
        """Put the job aside and start the next."""
        job, self._running = self._running, None
        if job is not None:
            job.ended.emit()
            job.deleteLater()
        self._next()

    def _start_worker(self) -> None:
        from multiprocessing import get_context
        from threading import Thread

        from vcsdesk.ui.worker import serve

        context = get_context("spawn")
        ours, theirs = context.Pipe()
        # Not a daemon: it starts a process of its own to read papers in, which daemons may not.
        self._worker = context.Process(target=serve, args=(theirs,), daemon=False)
        self._worker.start()
        atexit.register(self._end_worker)
        theirs.close()
        self._connection = ours
        self._generation += 1
        Thread(target=self._read, args=(ours, self._worker, self._generation), daemon=True).start()

    def _read(self, connection: "Connection", worker: "BaseProcess", generation: int) -> None:
        """Hear one worker out, on a thread of its own, and clear up after it."""
        while True:
            try:
                said = connection.recv()
            except (EOFError, OSError):
                break
            self._tell(generation, said)
        worker.join(_PATIENCE_SECONDS)
        if worker.is_alive():
            worker.kill()
        self._tell(generation, ("gone", "The worker process ended in the middle of its work."))

    def _tell(self, generation: int, said: tuple[str, Any]) -> None:
        """Speak to the window's thread, unless the window is gone."""
        with suppress(RuntimeError):
            self._heard.emit(generation, said)

    def _end_worker(self) -> None:
        """End the worker without waiting for it."""
        worker, self._worker, self._connection = self._worker, None, None
        self._generation += 1
        if worker is not None and worker.is_alive():
            worker.terminate()
