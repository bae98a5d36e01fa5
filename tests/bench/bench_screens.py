"""Refreshing each screen, against the bare driver reading every table that the screen watches."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from boroughs import sample
from PySide6.QtWidgets import QApplication
from timing import Measured, timed

from vcsdesk.clock import Clock
from vcsdesk.program import Program
from vcsdesk.ui.discovery import ScreenPlace
from vcsdesk.ui.screen import Screen


def measure(folder: Path) -> Iterator[Measured]:
    """Measure every screen on the Lewisham sample."""
    program = Program(Clock(), folder / "settings.ini")
    program.start(sample(folder))
    window = program.window
    assert window is not None
    for number, kind in enumerate(window.screens):
        screen = window.go_to(number)
        QApplication.processEvents()

        def ours(screen: Screen = screen) -> None:
            screen.refresh()
            QApplication.processEvents()

        def bare(kind: ScreenPlace = kind) -> None:
            for record in kind.screen.watches:
                program.desk.store._connection.execute(f"SELECT * FROM {record.table}").fetchall()

        yield timed(f"Refresh {kind.title}", "bare SQL of every table it watches", ours, bare)
    program.close()
