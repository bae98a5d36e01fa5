"""How large a window is when it is first opened."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

_FRAME = QSize(8, 40)


def first_size(wanted: QSize) -> QSize:
    """Give the size wanted, or what the screen has room for beside the window's frame."""
    return wanted.boundedTo(QGuiApplication.primaryScreen().availableSize() - _FRAME)
