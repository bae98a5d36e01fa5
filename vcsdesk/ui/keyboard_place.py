"""Where the keyboard is: when what had it is gone, the list gets it and not whatever Qt finds first."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeyboardPlace(QObject):
    """Follows the keyboard through a window; `rail` is where Qt puts it when it knows nowhere better."""

    lost = Signal()
    """What had the keyboard was taken away, and nobody said where the keyboard should go."""

    def __init__(self, window: QWidget, rail: QWidget) -> None:
        super().__init__(window)
        self._window, self._rail = window, rail
        self._last: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Look where the keyboard is when a form has gone from before the window."""
        if event.type() == QEvent.Type.WindowActivate:
            self._soon.start(0)
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Remember what has the keyboard, unless it only fell there."""
        if new is not None and new.window() is not self._window:
            return
        if (new is None or self._in_rail(new)) and self._gone():
            self._soon.start(0)
        elif new is not None:
            self._last = new

    def _look(self) -> None:
        """Tell when the keyboard is nowhere, or only where it fell."""
        here = QApplication.focusWidget()
        fell = here is None or not here.isVisible() or self._in_rail(here)
        if fell and self._gone() and self._window.isActiveWindow():
            self._last = None
            self.lost.emit()

    def _in_rail(self, widget: QWidget) -> bool:
        return widget is self._rail or self._rail.isAncestorOf(widget)

    def _gone(self) -> bool:
        """Tell whether what had the keyboard last can have it no more."""
        last = self._last
        return last is not None and not (isValid(last) and last.isVisible())
