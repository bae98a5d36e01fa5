"""Labels that show every letter as itself: what people typed is never read as markup or a shortcut."""

import re
from html import escape
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel

from vcsdesk.lists.column import Tone
from vcsdesk.ui.theme import colours

_LONG_WORD = re.compile(r"\S{36,}")
_BREAK = "\u200b"
_FROM_LEFT = "\u200e"
_FROM_RIGHT = ("R", "AL")


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
            self.setWordWrap(True)
        if not self._set_way(text):
            drawn = left_to_right(drawn)
        if drawn != text:
            self.setAccessibleName(text)
        elif self._broken:
            self.setAccessibleName("")
        self._whole, self._broken = text, drawn != text
        super().setText(drawn)

    def text(self) -> str:
        """Give the text as it was given."""
        return self._whole

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:  # noqa: N802
        """Let words be marked; what is copied of them is what was given."""
        super().setTextInteractionFlags(flags)
        self.setText(self._whole)

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

    def _set_way(self, text: str) -> bool:
        """Set the way of words that can be marked, which take no mark of ours; tell whether it is done."""
        document = self.findChild(QTextDocument)
        if document is None:
            return False
        ways, option = Qt.LayoutDirection, document.defaultTextOption()
        turned = left_to_right(text) != text
        option.setTextDirection(ways.LeftToRight if turned else ways.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        return True

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
    made.setWordWrap(wrap or made.wordWrap())
    return made


def heading(text: str, level: int = 2, *, wrap: bool = False) -> PlainLabel:
    """Make a heading; level 1 is a screen's title. One with words that somebody typed has to wrap."""
    made = PlainLabel(text, factor={1: 1.75, 2: 1.25}.get(level, 1), strong=True)
    made.setWordWrap(wrap or made.wordWrap())
    return made


def left_to_right(text: str) -> str:
    """Make each line that begins with a name written from the right run from the left, as our sentences do.

    It is for what is drawn alone: a mark that cannot be seen is put before such a line.
    """
    if text.isascii():
        return text
    return "\n".join(_FROM_LEFT + line if _is_turned(line) else line for line in text.split("\n"))


def _is_turned(line: str) -> bool:
    """Tell whether a line begins with a word written from the right and goes on with one from the left."""
    ways = [way for way in map(bidirectional, line) if way in (*_FROM_RIGHT, "L")]
    return bool(ways) and ways[0] in _FROM_RIGHT and "L" in ways


def literal(text: str) -> str:
    """Keep `&` in a person's words from becoming a shortcut on a button or a menu."""
    return text.replace("&", "&&")


def tip(text: str) -> str:
    """Make a tool tip that wraps and shows every letter as itself."""
    return f"<p>{escape(left_to_right(text))}</p>" if text else ""
