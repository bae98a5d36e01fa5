"""The worker: a process of its own that does long work with plain values, and knows no window."""

import gc
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from time import monotonic
from types import FrameType

from vcsdesk.faults import where_it_fell
from vcsdesk.limits import give_way
from vcsdesk.refused import Refused

Report = Callable[[int, int, str], None]
_EVERY_SECONDS = 0.05


def serve(connection: Connection) -> None:
    """Do one piece of work after another until the window is gone."""
    give_way()
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            function, values = connection.recv()
        except (EOFError, OSError):
            return
        connection.send(worked(function, values, _reporter(connection)))


def worked(function: Callable[..., object], values: tuple[object, ...], report: Report) -> tuple[str, object]:
    """Do one piece of work and say how it went."""
    try:
        return "done", function(*values, report)
    except Refused as refusal:
        return "refused", refusal
    except Exception as fault:
        return "failed", where_it_fell(type(fault), fault.__traceback__)


def _reporter(connection: Connection) -> Report:
    """Make what the work says with how far it is; not more often than eyes can follow."""
    said_at = 0.0

    def report(done: int, total: int, words: str) -> None:
        nonlocal said_at
        now = monotonic()
        if now - said_at >= _EVERY_SECONDS or done in (0, total):
            said_at = now
            connection.send(("progress", (done, total, words)))

    return report


def _leave(_number: int, _frame: FrameType | None) -> None:
    """End by leaving every function, so that half-written files are taken away on the way out.

    On that way Python would look through all there is, more than once, and take five times as long.
    """
    gc.freeze()
    raise SystemExit(0)
