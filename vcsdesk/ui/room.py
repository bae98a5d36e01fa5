"""How many letters a widget has room for, told whenever its width or its letters change."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_CHANGES = {QEvent.Type.Resize, QEvent.Type.FontChange}


class Room(QObject):
    """Tells a function how many letters stand side by side, now and after every change."""

    def __init__(self, widget: QWidget, tell: Callable[[float], object]) -> None:
        super().__init__(widget)
        self._widget, self._tell = widget, tell
        widget.installEventFilter(self)
        self.tell()

    def tell(self) -> None:
        """Tell it now."""
        self._tell(self._widget.width() / max(self._widget.fontMetrics().averageCharWidth(), 1))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell it after a change, and let the change through."""
        if event.type() in _CHANGES:
            self.tell()
        return False
