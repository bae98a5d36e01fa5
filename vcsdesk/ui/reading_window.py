"""A window to read something in: a heading, whatever is put under it, and a button to close it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import heading


def reading_window(parent: QWidget, title: str) -> tuple[QDialog, QVBoxLayout]:
    """Make it; what is to be read goes into the column between the heading and the button."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    done = PlainButton("Close", main=True)
    done.clicked.connect(dialog.accept)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(14)
    column.addWidget(heading(title, wrap=True))
    column.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)
    return dialog, column
