"""Frames of the window while 30 packs print in the worker and are remembered, against the window at rest.

The gaps between frames hold what else the computer does; the window's own work between two frames does not.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles
from time import monotonic, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from boroughs import sample
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from timing import Measured

from vcsdesk.clock import Clock
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.gathering import Wish
from vcsdesk.documents.targets import targets
from vcsdesk.printing.choices import Choices
from vcsdesk.program import Program
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.screens.printing.runs import hand_out_all, wish_for
from vcsdesk.ui.desk import Desk

_FRAME_MS, _PACKS = 16, 30
_FRAMES_TO_SETTLE, _FRAMES_AT_REST, _FRAMES_AFTER = 30, 240, 12
_WHAT = ("One frame in twenty", "The longest frame", "The window's most work in one")


class Frames:
    """The milliseconds between one frame and the next, of the window drawn anew at each."""

    def __init__(self, redraw: Callable[[], object]) -> None:
        self.gaps: list[float] = []
        self.work: list[float] = []
        """How long the processor was at work for the window in each of them."""
        self._redraw, self._last, self._worked = redraw, monotonic(), thread_time()
        self._timer = QTimer(interval=_FRAME_MS)
        self._timer.timeout.connect(self._frame)
        self._timer.start()

    def _frame(self) -> None:
        now, worked = monotonic(), thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked
        self._redraw()

    def wait(self, number: int) -> None:
        """Let so many more frames pass."""
        until = len(self.gaps) + number
        _wait(lambda: len(self.gaps) >= until)

    def stop(self) -> tuple[float, float, float]:
        """Give the gap that one frame in twenty exceeds, the longest, and the most work in one."""
        self._timer.stop()
        return quantiles(self.gaps, n=20)[-1], max(self.gaps), max(self.work)


def measure(folder: Path) -> Iterator[Measured]:
    """Measure the window at rest, then while packs are made and remembered, then how soon it stops."""
    program = Program(Clock(), folder / "settings.ini")
    program.start(sample(folder))
    window, desk = program.window, program.desk
    assert window is not None
    window.go_to([screen.title for screen in window.screens].index("Print room"))
    wish = _wish(desk, folder / "packs", _PACKS)
    Frames(window.update).wait(_FRAMES_TO_SETTLE)
    rest = Frames(window.update)
    rest.wait(_FRAMES_AT_REST)
    usual = rest.stop()
    frames = Frames(window.update)
    hand_out_all(window, desk, wish)
    _wait(lambda: desk.store.first(GivenPaper) is not None)
    frames.wait(_FRAMES_AFTER)
    busy = frames.stop()
    for what, ours, floor in zip(_WHAT, busy, usual, strict=True):
        words = f"{what}, {len(wish.targets)} packs"
        yield Measured(words, "the same window at rest", ours, floor, ours / floor)
    stopped = _cancel(window, desk, folder / "stopped")
    yield Measured("Cancel answers", "a frame at rest", stopped, usual[0], stopped / usual[0])
    program.close()


def _wish(desk: Desk, out: Path, most: int | None = None) -> Wish:
    """Want rep packs into a folder."""
    document = documents()["rep-pack"]
    whom = targets(desk.store, document, desk.on, desk.today)[:most]
    return msgspec.structs.replace(wish_for(desk, [document], whom, Choices()), out_folder=out)


def _cancel(window: QWidget, desk: Desk, out: Path) -> float:
    """Give the milliseconds from the press to the answer, while papers are being made."""
    running = hand_out_all(window, desk, _wish(desk, out))
    heard: list[int] = []
    running.progressed.connect(lambda done, _total, _words: heard.append(done))
    _wait(lambda: max(heard, default=0) > 1)
    frames, said = QTimer(interval=_FRAME_MS), list[str]()
    desk.told.connect(said.append)
    frames.start()
    begun = monotonic()
    running.cancel()
    _wait(lambda: bool(said))
    frames.stop()
    return (monotonic() - begun) * 1000


def _wait(until: Callable[[], bool]) -> None:
    ends = monotonic() + 300
    while not until():
        if monotonic() > ends:
            raise TimeoutError("It did not come to an end")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
