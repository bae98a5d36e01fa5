"""What a process that reads other people's files may use, and when it must end whatever it is doing."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading


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


def end_with_parent() -> None:
    """End this process as soon as the one that started it is gone."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_wait_for, args=(parent,), daemon=True).start()


def _wait_for(parent: multiprocessing.process.BaseProcess) -> None:
    parent.join()
    os._exit(1)
