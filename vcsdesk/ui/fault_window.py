"""When the program itself is at fault: plain words, and what to copy for whoever will mend it."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from vcsdesk.faults import OUR_MISTAKE, surroundings, where_it_fell
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import heading, label

_WORDS = (
    f"Something went wrong inside the program. {OUR_MISTAKE} What you did up to now is "
    "kept; the last thing may not have been done. You can go on working."
)
_HINT = "To have it mended, copy the details below and send them to whoever looks after VCS Desk for you. "
_PRIVATE = "They say where in the program it happened, and nothing from your borough."


class FaultWindow(QDialog):
    """Says that the program is at fault."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Something went wrong")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName("Details")
        copy = PlainButton("Copy the details", "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        go_on = PlainButton("Go on working", main=True)
        go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addWidget(heading("Something went wrong"))
        column.addWidget(label(_WORDS, wrap=True))
        column.addWidget(label(_HINT + _PRIVATE, wrap=True))
        column.addWidget(self.details, 1)
        column.addLayout(row)
        self.resize(self.fontMetrics().averageCharWidth() * 84, self.fontMetrics().height() * 26)


class Faults(QObject):
    """Catches every exception nobody expected, on any thread, and shows it in the window's own."""

    _fell = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: FaultWindow | None = None
        self._fell.connect(self._show)

    def install(self) -> None:
        """From now on show what would otherwise end in the terminal."""
        sys.excepthook = self._caught
        threading.excepthook = lambda fault: self._caught(
            fault.exc_type, fault.exc_value, fault.exc_traceback
        )

    def _caught(
        self, kind: type[BaseException], fault: BaseException | None, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        details = describe(kind, fault, where)
        sys.stderr.write(details)
        self._fell.emit(details)

    def _show(self, details: str) -> None:
        """Show one fault at a time."""
        windows = QApplication.topLevelWidgets()
        if not any(isinstance(window, FaultWindow) and window.isVisible() for window in windows):
            active = QApplication.activeWindow()
            over = active if active is not None and active.isVisible() else None
            self._window = FaultWindow(details, over)
            self._window.open()


def describe(kind: type[BaseException], fault: BaseException | None, where: TracebackType | None) -> str:
    """Say where a fault happened, without the values, which could name people."""
    from vcsdesk.ui.jobs import WorkFailed

    worker = f"{fault}\n" if isinstance(fault, WorkFailed) else ""
    return f"{surroundings(f'Qt {qVersion()}')}\n{where_it_fell(kind, where)}\n{worker}"
