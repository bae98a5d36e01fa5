"""One worker process as the window has it: given work and heard out on threads, and ended for certain."""

import atexit
import pickle
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from queue import SimpleQueue
from threading import Thread, Timer

from PySide6.QtCore import QObject, Signal

from vcsdesk.ui.worker import serve

PATIENCE_SECONDS = 2.0
_NOTHING_MORE = b""


class WorkerProcess(QObject):
    """A process that does one piece of work after another until it is ended."""

    heard = Signal(object, str, object)
    """It spoke, or is gone: itself, the sort of word, and the word."""
    _came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._came.connect(self._hear)
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        # Not a daemon: it starts a process of its own to read papers in, which daemons may not.
        self._process = context.Process(target=serve, args=(theirs,), daemon=False)
        self._process.start()
        theirs.close()
        self._impatience = Timer(PATIENCE_SECONDS, self._process.kill)
        self._impatience.daemon = True
        atexit.register(self.end_now)
        self._given: SimpleQueue[bytes] = SimpleQueue()
        self._threads = [Thread(target=each, daemon=True) for each in (self._write, self._read)]
        for thread in self._threads:
            thread.start()

    @property
    def alive(self) -> bool:
        """Tell whether it can still be given work."""
        return self._process.is_alive()

    def send(self, function: Callable[..., object], values: tuple[object, ...]) -> None:
        """Give it work, and wait neither until it listens nor until it has read all of it."""
        self._given.put(pickle.dumps((function, values)))

    def end(self) -> None:
        """End it without waiting: asked at first, and made to when it does not come back from its work."""
        self._process.terminate()
        self._impatience.start()

    def end_now(self) -> None:
        """End it, and come back when it is dead and no thread works for it any more."""
        atexit.unregister(self.end_now)
        self._process.terminate()
        self._process.join(PATIENCE_SECONDS)
        self._process.kill()
        self._process.join()
        self._impatience.cancel()
        self._given.put(_NOTHING_MORE)
        for thread in self._threads:
            thread.join()

    def _write(self) -> None:
        """Hand it what it is given, on a thread of its own; when it is ending, that is heard."""
        with suppress(OSError):
            while (work := self._given.get()) != _NOTHING_MORE:
                self._connection.send_bytes(work)

    def _read(self) -> None:
        """Hear it out, on a thread of its own, and say when it is dead.

        What it says is opened by the window's thread: things made here could set Python to clear up here, and
        widgets that are cleared up on another thread than the window's bring the program down.
        """
        with suppress(EOFError, OSError):
            while True:
                self._pass_on(self._connection.recv_bytes())
        self._process.join(PATIENCE_SECONDS)
        self._process.kill()
        self._process.join()
        self._pass_on(pickle.dumps(("gone", "The worker process ended in the middle of its work.")))

    def _pass_on(self, said: bytes) -> None:
        """Speak to the window's thread, unless the window is gone."""
        with suppress(RuntimeError):
            self._came.emit(said)

    def _hear(self, said: bytes) -> None:
        """Open what it said, on the window's thread."""
        what, word = pickle.loads(said)  # noqa: S301  (said by our own process)
        self.heard.emit(self, what, word)
