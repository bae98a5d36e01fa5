"""Labels that show every letter as itself: what people typed is never read as markup or a shortcut."""

import re
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel

from vcsdesk.lists.column import Tone
from vcsdesk.ui.theme import colours

_LONG_WORD = re.compile(r"\S{36,}")
_BREAK = "\u200b"


class PlainLabel(QLabel):
    """A label of plain text, sized by a factor of the person's own text size."""

    def __init__(
        self, text: str = "", *, factor: float = 1, strong: bool = False, tone: Tone = Tone.PLAIN
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._factor, self._strong, self._tone = factor, strong, tone
        self._dressing = False
        self._whole = ""
        self._broken = False
        self.setText(text)
        self._dress()

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text; a word that is too long for any line may be broken anywhere, but only as drawn."""
        drawn = _LONG_WORD.sub(lambda word: _BREAK.join(word[0]), text)
        if drawn != text:
            self.setAccessibleName(text)
            self.setWordWrap(True)
        elif self._broken:
            self.setAccessibleName("")
        self._whole, self._broken = text, drawn != text
        super().setText(drawn)

    def text(self) -> str:
        """Give the text as it was given."""
        return self._whole

    def set_tone(self, tone: Tone) -> None:
        """Say something else by the colour."""
        self._tone = tone
        self._dress()

    def event(self, event: QEvent) -> bool:
        """Take the program's new letters, which Qt keeps from labels with letters of their own."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the program's colours and letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and not self._dressing:
            self._dress()

    def _dress(self) -> None:
        self._dressing = True
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * self._factor)
        font.setWeight(QFont.Weight.DemiBold if self._strong else QFont.Weight.Normal)
        if self._factor != 1 or self._strong:
            self.setFont(font)
        if self._tone != Tone.PLAIN:
            shade = self.palette()
            shade.setColor(self.foregroundRole(), colours().tone(self._tone))
            self.setPalette(shade)
        self._dressing = False


def label(text: str, tone: Tone = Tone.PLAIN, *, wrap: bool = False) -> PlainLabel:
    """Make a label of plain text."""
    made = PlainLabel(text, tone=tone)
    made.setWordWrap(wrap)
    return made


def heading(text: str, level: int = 2) -> PlainLabel:
    """Make a heading; level 1 is a screen's title."""
    return PlainLabel(text, factor={1: 1.75, 2: 1.25}.get(level, 1), strong=True)


def literal(text: str) -> str:
    """Keep `&` in a person's words from becoming a shortcut on a button or a menu."""
    return text.replace("&", "&&")


def tip(text: str) -> str:
    """Make a tool tip that wraps and shows every letter as itself."""
    return f"<p>{escape(text)}</p>" if text else ""
