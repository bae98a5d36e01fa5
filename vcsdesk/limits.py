"""What a process beside the window may use, whom it lets go first, and when it must end whatever it does."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading

_POLITE = 5
_BELOW_NORMAL_PRIORITY_CLASS = 0x4000


def give_way() -> None:
    """Let the window, and what else is done at the computer, go before this process and those it starts."""
    if sys.platform == "win32":
        from ctypes import c_ulong, c_void_p, windll

        windll.kernel32.GetCurrentProcess.restype = c_void_p
        windll.kernel32.SetPriorityClass.argtypes = (c_void_p, c_ulong)
        windll.kernel32.SetPriorityClass(windll.kernel32.GetCurrentProcess(), _BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_POLITE)


def limit_memory(most: int) -> None:
    """Set the most memory this process may use, where the system can.

    On Windows it cannot: there a file that swells is stopped by whoever waits for the answer, who ends the
    process when its time is over, and until then it takes what memory it likes.
    """
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def limit_seconds(most: int) -> None:
    """End this process so many seconds from now, even in the middle of a library, where the system can.

    Nought seconds calls it off.
    """
    if sys.platform != "win32":
        signal.alarm(most)


COUNTS_WORK = sys.platform != "win32"
"""Whether the system ends a process by the time the processor worked for it, however busy the computer is."""


def limit_work(seconds: float) -> None:
    """End this process once the processor has worked so many seconds more for it, where that is counted.

    Nought seconds calls it off.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def allow_more_work(seconds: float) -> None:
    """Let the processor work so much longer than was set."""
    if sys.platform != "win32":
        left, _ = signal.getitimer(signal.ITIMER_PROF)
        signal.setitimer(signal.ITIMER_PROF, left + seconds)


def end_with_parent() -> None:
    """End this process as soon as the one that started it is gone."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_wait_for, args=(parent,), daemon=True).start()


def _wait_for(parent: multiprocessing.process.BaseProcess) -> None:
    parent.join()
    os._exit(1)
