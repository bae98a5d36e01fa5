"""Coloured bands across the window: a message, a refusal, and the warning that another day is looked at."""

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.icons import draw_icon
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours

_STAYS_MS = 12_000
_SIGNS = {Tone.BAD: "circle-alert", Tone.WARNING: "calendar-clock", Tone.ACCENT: "circle-check"}


class Band(QWidget):
    """A sentence on a coloured ground, with a sign before it and a button after it."""

    pressed = Signal()

    def __init__(self, tone: Tone, button: PlainButton) -> None:
        super().__init__()
        self._tone = tone
        self.words = PlainLabel(tone=tone, strong=tone == Tone.WARNING)
        self.words.setWordWrap(True)
        self._button = button
        button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 8, 12, 8)
        row.addWidget(self.words, 1)
        row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, text: str, tone: Tone | None = None, *, at_once: bool = False) -> None:
        """Show a sentence."""
        self._tone = tone or self._tone
        self.words.set_tone(self._tone)
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text, at_once=at_once)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge and sign."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.tint(self._tone))
        painter.setPen(QPen(look.tone(self._tone), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        middle = self.height() / 2
        draw_icon(painter, _SIGNS[self._tone], QRectF(14, middle - 10, 20, 20), QColor(look.tone(self._tone)))


class MessageBand(Band):
    """Says what was done, or why it could not be done."""

    def __init__(self) -> None:
        super().__init__(Tone.ACCENT, icon_button("Close this message", "x", "Esc"))
        self.pressed.connect(self.hide)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_STAYS_MS)
        self._leaving.timeout.connect(self.hide)

    def tell(self, text: str) -> None:
        """Say something quietly, for a while."""
        self.say(text, Tone.ACCENT)
        self._leaving.start()

    def refuse(self, refusal: Refused) -> None:
        """Say what happened and what to do, until it is closed."""
        self._leaving.stop()
        self.say(str(refusal), Tone.BAD, at_once=True)
