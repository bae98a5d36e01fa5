"""Reading a workbook in a process of its own, stopped when it takes too long or too much memory."""

import multiprocessing
import os
from multiprocessing.connection import Connection

from vcsdesk.formats.spreadsheets.book import Sheet
from vcsdesk.limits import end_with_parent, limit_memory, limit_seconds
from vcsdesk.refused import Refused

_SECONDS = 60
_MOST_MEMORY = 2 * 1024 * 1024 * 1024
_TOO_MUCH = Refused(
    "Reading it takes more time or memory than it may have.",
    "Copy the rows that matter into a new file, or save it as CSV.",
)


def read_apart(content: bytes, seconds: int = _SECONDS, most_memory: int = _MOST_MEMORY) -> tuple[Sheet, ...]:
    """Read the sheets of a workbook; Refused says why not."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, seconds, most_memory), daemon=True)
    process.start()
    theirs.close()
    try:
        ours.send_bytes(content)
        answer = ours.recv() if ours.poll(seconds) else _TOO_MUCH
    except (EOFError, OSError) as error:
        raise _TOO_MUCH from error
    finally:
        process.kill()
        process.join()
        ours.close()
    if isinstance(answer, Refused):
        raise answer
    assert isinstance(answer, tuple)
    return answer


def _serve(pipe: Connection, seconds: int, most_memory: int) -> None:
    from vcsdesk.formats.spreadsheets.workbooks import read_here

    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the library cries out as it falls; nobody should hear
    end_with_parent()
    limit_memory(most_memory)
    limit_seconds(seconds)
    try:
        pipe.send(read_here(pipe.recv_bytes()))
    except Refused as refused:
        pipe.send(refused)
    except (MemoryError, RecursionError):
        pipe.send(_TOO_MUCH)
