"""Coloured bands across the window: a message, a refusal, and the warning that another day is looked at."""

from pathlib import Path

from PySide6.QtCore import QRectF, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from vcsdesk.lists.column import Tone
from vcsdesk.refused import NothingToDo, Refused
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.icons import draw_icon
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours

_STAYS_MS = 12_000
_SIGNS = {Tone.BAD: "circle-alert", Tone.WARNING: "calendar-clock", Tone.ACCENT: "circle-check"}


class Band(QWidget):
    """A sentence on a coloured ground, with a sign before it and a button after it."""

    pressed = Signal()

    def __init__(self, tone: Tone, button: PlainButton, sign: str = "") -> None:
        super().__init__()
        self.tone = tone
        self._sign = sign
        self._heard: list[QWidget] = []
        self.words = PlainLabel(tone=tone, strong=tone == Tone.WARNING)
        self.words.setWordWrap(True)
        self._button = button
        button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 8, 12, 8)
        row.addWidget(self.words, 1)
        row.addWidget(button)
        self._row = row
        self._leads: PlainButton | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.hide()

    def say(self, text: str, tone: Tone | None = None, *, at_once: bool = False) -> None:
        """Show a sentence."""
        self.tone = tone or self.tone
        self._lead_nowhere()
        self.words.set_tone(self.tone)
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text, at_once=at_once)
        self.update()

    def tell(self, text: str) -> None:
        """Say quietly what was done."""
        self.say(text, Tone.ACCENT)

    def refuse(self, refusal: Refused) -> None:
        """Say what happened and what to do; quietly where there is nothing to do."""
        if isinstance(refusal, NothingToDo):
            self.tell(str(refusal))
        else:
            self.say(str(refusal), Tone.BAD, at_once=True)

    def leave_refusal(self) -> None:
        """Take a refusal away, as something else is done now."""
        if self.tone is not Tone.ACCENT:
            self.hide()

    def lead_to(self, folder: Path) -> None:
        """Offer to open the folder that what is said lies in."""
        self._lead_nowhere()
        self._leads = PlainButton("Open the folder", "folder-open")
        self._leads.setAutoDefault(False)
        self._leads.clicked.connect(lambda: self._open(folder))
        self._row.insertWidget(1, self._leads)

    def _lead_nowhere(self) -> None:
        if self._leads is not None:
            self._leads.hide()
            self._leads.deleteLater()
            self._leads = None

    def _open(self, folder: Path) -> None:
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.refuse(Refused(f"“{folder}” cannot be opened from here.", "Open it in your file manager."))

    def hear(self, desk: Desk) -> None:
        """Say what the desk tells and refuses, while no window that hears it too stands in front of this."""
        self._heard = desk.voices
        self._heard[:] = [*filter(isValid, self._heard), self]
        desk.told.connect(self._hear_told)
        desk.told_where.connect(self._hear_where)
        desk.refused.connect(self._hear_refused)
        desk.begun.connect(self.leave_refusal)

    def _hear_told(self, text: str) -> None:
        if self._is_in_front():
            self.tell(text)

    def _hear_where(self, folder: Path) -> None:
        if self._is_in_front():
            self.lead_to(folder)

    def _hear_refused(self, refusal: Refused) -> None:
        if self._is_in_front():
            self.refuse(refusal)

    def _is_in_front(self) -> bool:
        """Tell whether this stands in the last window that was opened and is still seen, or in the first."""
        seen = [band for band in self._heard if isValid(band) and band.window().isVisible()]
        return self is (seen[-1] if seen else self._heard[0])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge and sign."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.tint(self.tone))
        painter.setPen(QPen(look.tone(self.tone), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        middle = self.height() / 2
        sign = self._sign or _SIGNS[self.tone]
        draw_icon(painter, sign, QRectF(14, middle - 10, 20, 20), QColor(look.tone(self.tone)))


class MessageBand(Band):
    """Says what was done, or why it was not, in a line of its own until another screen is opened."""

    def __init__(self) -> None:
        super().__init__(Tone.ACCENT, icon_button("Close this message", "x", "Esc"))
        self.pressed.connect(self.hide)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_STAYS_MS)
        self._leaving.timeout.connect(self.hide)

    def say(self, text: str, tone: Tone | None = None, *, at_once: bool = False) -> None:
        """Show a sentence: good news for a while, anything else until it is closed or over."""
        super().say(text, tone, at_once=at_once)
        if tone is Tone.ACCENT:
            self._leaving.start()
        else:
            self._leaving.stop()

    def lead_to(self, folder: Path) -> None:
        """Stay until it is closed, so that there is time to open the folder."""
        super().lead_to(folder)
        self._leaving.stop()
