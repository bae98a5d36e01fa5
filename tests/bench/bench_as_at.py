"""Looking at another day on Boards and groups, against the bare driver reading what that asks of the file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from itertools import cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from boroughs import large
from PySide6.QtWidgets import QApplication
from timing import Measured, timed

from vcsdesk.clock import Clock
from vcsdesk.program import Program

_DAYS_BACK = (10, 400, 0, 900)


def measure(folder: Path) -> Iterator[Measured]:
    """Measure on a borough of 2,000 bodies and 10,000 appointments."""
    program = Program(Clock(), folder / "settings.ini")
    program.start(large(folder))
    assert program.window is not None
    assert program.desk is not None
    desk, window = program.desk, program.window
    window.go_to([screen.title for screen in window.screens].index("Boards and groups"))
    QApplication.processEvents()
    connection, asked = desk.store._connection, list[str]()
    for days in _DAYS_BACK:
        day = desk.today - timedelta(days=days)
        others = cycle((day, day + timedelta(days=1)))

        def ours(others: Iterator[object] = others) -> None:
            desk.look_at(next(others))
            QApplication.processEvents()

        ours()
        asked.clear()
        connection.set_trace_callback(asked.append)
        ours()
        connection.set_trace_callback(None)

        def bare(asked: tuple[str, ...] = tuple(asked)) -> None:
            for sql in asked:
                connection.execute(sql).fetchall()

        yield timed(f"Boards {days} days ago (2,000 bodies)", "the same SQL by the bare driver", ours, bare)
    program.close()
