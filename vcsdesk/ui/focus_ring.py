"""A ring round what Qt does not mark while the keyboard is on it, such as a list or what scrolls."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vcsdesk.ui.theme import colours

_RADIUS = 7


class FocusRing(QWidget):
    """Lies over a widget, and is there only while that has the keyboard."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the keyboard, and keep to the size of the widget."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(watched, QWidget) and event.type() in (QEvent.Type.FocusIn, QEvent.Type.Resize):
            self.setGeometry(watched.rect())
            if event.type() == QEvent.Type.FocusIn:
                self.raise_()
                self.show()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as round a line to type in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
