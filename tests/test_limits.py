"""Processes that end when they should, in the middle of whatever they are doing."""

import multiprocessing
import signal
import sys
import time
from multiprocessing.connection import Connection

import pytest

from vcsdesk.limits import end_with_parent, limit_seconds

SPAWN = multiprocessing.get_context("spawn")


def be_busy(alive: Connection) -> None:
    """Sleep for ever, holding the pipe open as long as this process lives."""
    end_with_parent()
    alive.send("busy")
    time.sleep(600)


def start_child(alive: Connection) -> None:
    """Start a busy process, and be its parent."""
    SPAWN.Process(target=be_busy, args=(alive,)).start()
    alive.close()
    time.sleep(600)


def never_come_back() -> None:
    """Stay in code of C that lets nothing else run."""
    limit_seconds(1)
    sum(range(10**15))


def test_a_busy_process_ends_when_its_parent_is_killed() -> None:
    ours, theirs = SPAWN.Pipe()
    parent = SPAWN.Process(target=start_child, args=(theirs,))
    parent.start()
    theirs.close()
    assert ours.poll(60)
    assert ours.recv() == "busy"
    parent.kill()
    parent.join()
    assert ours.poll(60)
    with pytest.raises(EOFError):
        ours.recv()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no alarm")
def test_a_process_that_never_comes_back_is_ended() -> None:
    process = SPAWN.Process(target=never_come_back)
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGALRM
