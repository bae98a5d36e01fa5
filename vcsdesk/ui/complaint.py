"""A small bubble that says, beside what was typed, what is understood or what is wrong."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours


class Complaint(PlainLabel):
    """Words in a bubble over a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self._over = parent
        self.setParent(parent)
        self.setWordWrap(True)
        self.setMargin(8)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._wrong = False
        self.hide()

    def show_at(self, corner: QPoint, text: str, *, wrong: bool) -> None:
        """Show it under a point, moved to stay inside."""
        self._wrong = wrong
        self.set_tone(Tone.BAD if wrong else Tone.MUTED)
        self.setText(text)
        self.setAccessibleName(text)
        room = self._over.size()
        wide = min(self.fontMetrics().horizontalAdvance(text) + 24, max(room.width() - 16, 120))
        self.resize(wide, self.heightForWidth(wide))
        left = max(min(corner.x(), room.width() - wide - 8), 0)
        top = corner.y() + 2
        if top + self.height() > room.height():
            top = max(corner.y() - self.height() - 40, 0)
        self.move(left, top)
        self.show()
        self.raise_()
        announce(self._over, text, at_once=wrong)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bubble under the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = colours()
        painter.setBrush(look.tint(Tone.BAD) if self._wrong else QColor(look.surface))
        painter.setPen(QPen(look.tone(Tone.BAD) if self._wrong else QColor(look.edge), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
        super().paintEvent(event)
