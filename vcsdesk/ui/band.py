"""Coloured bands across the window: a message, a refusal, and the warning that another day is looked at."""

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.icons import draw_icon
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours

_STAYS_MS = 12_000
_BESIDE_WORDS = 72
_LAST_LINE = 28
_SIGNS = {Tone.BAD: "circle-alert", Tone.WARNING: "calendar-clock", Tone.ACCENT: "circle-check"}


class Band(QWidget):
    """A sentence on a coloured ground, with a sign before it and a button after it."""

    pressed = Signal()

    def __init__(self, tone: Tone, button: PlainButton, sign: str = "") -> None:
        super().__init__()
        self._tone = tone
        self._sign = sign
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

    def tell(self, text: str) -> None:
        """Say quietly what was done."""
        self.say(text, Tone.ACCENT)

    def refuse(self, refusal: Refused) -> None:
        """Say what happened and what to do."""
        self.say(str(refusal), Tone.BAD, at_once=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge and sign."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.tint(self._tone))
        painter.setPen(QPen(look.tone(self._tone), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        middle = self.height() / 2
        sign = self._sign or _SIGNS[self._tone]
        draw_icon(painter, sign, QRectF(14, middle - 10, 20, 20), QColor(look.tone(self._tone)))


class MessageBand(Band):
    """Says what was done, or why it could not be done, over the foot of what is open; it moves nothing."""

    def __init__(self) -> None:
        super().__init__(Tone.ACCENT, icon_button("Close this message", "x", "Esc"))
        self.pressed.connect(self.hide)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_STAYS_MS)
        self._leaving.timeout.connect(self.hide)
        self._under: QWidget | None = None

    def lie_over(self, content: QWidget) -> None:
        """Stand above the last line of a content, whose buttons stay free."""
        self._under = content
        self.setParent(content.parentWidget())
        content.installEventFilter(self)

    def eventFilter(self, _content: QObject, event: QEvent) -> bool:
        """Follow what it lies over."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def say(self, text: str, tone: Tone | None = None, *, at_once: bool = False) -> None:
        """Show a sentence where there is room for it."""
        super().say(text, tone, at_once=at_once)
        self._place()

    def leave_quietly(self) -> None:
        """Take away what was only told; a refusal stays until it is closed."""
        if self._leaving.isActive():
            self._leaving.stop()
            self.hide()

    def _place(self) -> None:
        """Be as wide as the words, and lie above the last line."""
        if self._under is None or not isValid(self._under):
            return
        room, letters = self._under.geometry(), self.words.fontMetrics()
        needed = letters.horizontalAdvance(self.words.text()) + self.sizeHint().height() + _BESIDE_WORDS
        wide = min(needed, room.width())
        high = max(self.heightForWidth(wide), self.minimumSizeHint().height())
        foot = letters.height() + _LAST_LINE
        self.setGeometry(room.left(), room.bottom() - foot - high, wide, high)
        self.raise_()

    def tell(self, text: str) -> None:
        """Say something quietly, for a while."""
        super().tell(text)
        self._leaving.start()

    def refuse(self, refusal: Refused) -> None:
        """Say what happened and what to do, until it is closed."""
        self._leaving.stop()
        super().refuse(refusal)
