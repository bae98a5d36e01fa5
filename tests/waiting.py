"""Waiting for a condition, never for a duration."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

_LONG_ENOUGH_MS = 30_000


def wait_for(condition: Callable[[], bool]) -> None:
    """Let events pass until something is so; fail if it never is."""
    loop = QEventLoop()
    watch = QTimer()
    watch.timeout.connect(lambda: condition() and loop.quit())
    watch.start(5)
    QTimer.singleShot(_LONG_ENOUGH_MS, loop, loop.quit)
    loop.exec()
    watch.stop()
    assert condition()
