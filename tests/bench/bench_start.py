"""From nothing to the first painted Today screen, against a bare window of the same toolkit."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from boroughs import sample
from timing import Measured, paired

_FIRST_PAINT = """
import sys, time
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint:
            print(time.process_time(), flush=True)
            application.quit()
        return False
watch = Watch()
"""
_BARE = (
    """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow(); today = QLabel("Today"); window.setCentralWidget(today); window.resize(1280, 800)
"""
    + _FIRST_PAINT
    + "today.installEventFilter(watch); window.show(); application.exec()"
)
_OURS = (
    """
from pathlib import Path; import sys
from vcsdesk.clock import Clock; from vcsdesk.program import Program
program = Program(Clock(), Path(sys.argv[2]))
application = program.application
program.start(Path(sys.argv[1]))
"""
    + _FIRST_PAINT
    + "program.window.current.installEventFilter(watch); application.exec(); program.close()"
)


def measure(folder: Path) -> Iterator[Measured]:
    """Measure the start on the Lewisham sample."""
    path, settings = str(sample(folder)), str(folder / "settings.ini")
    yield paired(
        "Start to first painted Today (Lewisham)",
        "bare PySide6 window to its first paint",
        lambda: _processor_seconds(_OURS, path, settings),
        lambda: _processor_seconds(_BARE),
        runs=9,
    )


def _processor_seconds(script: str, *words: str) -> float:
    root = Path(__file__).parents[2]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as on her laptop, where modules are compiled once
    ended = subprocess.run(
        [sys.executable, "-c", script, *words], env=environment, capture_output=True, text=True, check=True
    )
    return float(ended.stdout.split()[0])
