"""A process of its own for reading other people's files, stopped when it takes too long or too much.

Its time is what the processor works for it, where the system counts that, so that it does not hang on how
busy the computer is whether a paper is bound in; by the clock it may then take far longer.
"""

from __future__ import annotations

import logging
import multiprocessing
import time
from collections.abc import Callable, Sequence
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Self, TypeVar

from vcsdesk.limits import (
    COUNTS_WORK,
    allow_more_work,
    end_with_parent,
    limit_memory,
    limit_seconds,
    limit_work,
)
from vcsdesk.printing.cleaning import MOST_PAGES, CleanPaper, check_size, clean_here
from vcsdesk.printing.ended import no_memory, not_started, too_busy, too_long, why_ended
from vcsdesk.printing.photos import read_photo_here
from vcsdesk.printing.pictures import Picture, draw_here
from vcsdesk.printing.returned import ReturnedForm, read_form_here
from vcsdesk.refused import Refused

Answer = TypeVar("Answer")
# Told how many pages it is to read, by which it may take longer.
Work = Callable[..., object]

_SECONDS = 10.0
_SECONDS_A_PAGE = 0.02
_SECONDS_TO_START = 30.0
# A process that broke off may take a moment until the computer says of what.
_SECONDS_TO_END = 5.0
# By the clock: so many at least, and so many times what the processor may work.
_LEAST_BY_CLOCK, _TIMES_BY_CLOCK = (60.0, 6) if COUNTS_WORK else (0.0, 1)
# Longer than any paper may take by the clock; by then nobody is waiting any more.
_SECONDS_AT_MOST = 360
_MOST_MEMORY = 1024 * 1024 * 1024


class Guard:
    """Cleans papers, draws pages, reads forms and photos; a process that broke is followed by a fresh one."""

    def __init__(self, seconds: float = _SECONDS, most_memory: int = _MOST_MEMORY) -> None:
        self.seconds, self.most_memory = seconds, most_memory
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_given: object) -> None:
        self.close()

    def clean(self, content: bytes) -> CleanPaper:
        """Make one paper safe; Refused says why not."""
        check_size(len(content))
        return self._ask(CleanPaper, clean_here, content)

    def draw(self, content: bytes, index: int, dots_per_inch: float) -> Picture:
        """Draw one page; Refused says why not."""
        return self._ask(Picture, draw_here, content, index, dots_per_inch)

    def read_form(self, content: bytes) -> ReturnedForm:
        """Read what stands in the fields of a form; Refused says why not."""
        check_size(len(content))
        return self._ask(ReturnedForm, read_form_here, content)

    def read_photo(self, content: bytes, wide: int) -> Picture:
        """Read a photo, at most so wide or high; Refused says why not."""
        return self._ask(Picture, read_photo_here, content, wide)

    def _ask(self, kind: type[Answer], work: Work, *values: object) -> Answer:
        pipe = self._started()
        try:
            pipe.send((work, values, self.seconds))
            return self._answer(kind, pipe)
        except (EOFError, OSError) as error:
            raise self._ended() from error

    def _answer(self, kind: type[Answer], pipe: Connection) -> Answer:
        until = time.monotonic() + max(_LEAST_BY_CLOCK, self.seconds * _TIMES_BY_CLOCK)
        while pipe.poll(max(0.0, until - time.monotonic())):
            answer = pipe.recv()
            if isinstance(answer, int):
                until += answer * _SECONDS_A_PAGE * _TIMES_BY_CLOCK
            elif isinstance(answer, Refused):
                raise answer
            elif isinstance(answer, kind):
                return answer
        self.close()
        raise too_busy() if COUNTS_WORK else too_long()

    def _started(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self.close()
        try:
            pipe = self._start()
        except OSError as error:
            raise not_started() from error
        try:
            if pipe.poll(_SECONDS_TO_START):
                pipe.recv()
                return pipe
        except (EOFError, OSError) as error:
            raise self._ended() from error
        self.close()
        raise too_busy()

    def _start(self) -> Connection:
        """Start a process; it is ours only once it was started, since only then can it be stopped."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self.most_memory), daemon=True)
        try:
            process.start()
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        self._process, self._pipe = process, ours
        return ours

    def _ended(self) -> Refused:
        """Say why the process ended, and clear it away."""
        code = None
        if self._process is not None:
            self._process.join(_SECONDS_TO_END)
            code = self._process.exitcode
        self.close()
        return why_ended(code)

    def close(self) -> None:
        """Stop the process, if there is one; the next paper starts another."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None


@cache
def guard_here() -> Guard:
    """Give the process that reads others' files for this one: started when first asked, kept for the next."""
    return Guard()


def serve(pipe: Connection, most_memory: int) -> None:
    """Do what comes through the pipe until it closes."""
    end_with_parent()
    limit_memory(most_memory)
    # What the libraries would say of somebody's paper belongs in no log.
    logging.disable()
    try:
        pipe.send("ready")
        while True:
            work, values, seconds = pipe.recv()
            limit_seconds(_SECONDS_AT_MOST)
            limit_work(seconds)
            answer = _answered(work, values, pipe)
            limit_work(0)
            _send(pipe, answer)
            limit_seconds(0)
    except (EOFError, ConnectionError):
        return  # whoever asked has gone


def _send(pipe: Connection, answer: object) -> None:
    """Send an answer, or that there is not enough memory to pack it."""
    try:
        pipe.send(answer)
    except MemoryError:
        pipe.send(no_memory())


def _answered(work: Work, values: Sequence[object], pipe: Connection) -> object:
    def on_pages(pages: int) -> None:
        counted = min(pages, MOST_PAGES)
        allow_more_work(counted * _SECONDS_A_PAGE)
        pipe.send(counted)

    try:
        return work(*values, on_pages=on_pages)
    except Refused as refused:
        return refused
    except MemoryError:
        return no_memory()
    except Exception:
        # Whatever it is, it comes of this paper, and the others can still be read.
        return Refused("It is damaged in a way not met before.", "Print it to a new PDF and use that.")
