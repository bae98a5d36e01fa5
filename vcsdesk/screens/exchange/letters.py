"""How the letters of a text file are read: lines with accents to see whether they are right, and a choice."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.formats.spreadsheets.book import Book
from vcsdesk.formats.spreadsheets.decoding import CHOICES
from vcsdesk.lists.column import Tone
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.labels import label
from vcsdesk.wording import shortened

_MOST_LINES = 5
_MOST_LETTERS = 90


class LettersChoice(QWidget):
    """Asks how letters are written; hidden where there is only one way to read them."""

    asked = Signal(str)
    """Another way of reading was chosen; carries its name."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.choice = ChoiceEditor(list(CHOICES.values()))
        self._usual = CHOICES.get(book.encoding, "")
        self.choice.say(self._usual)
        self.choice.setMinimumContentsLength(max(map(len, CHOICES.values())))
        self.choice.setAccessibleName("How letters are written")
        self.choice.currentTextChanged.connect(self._ask)
        self.lines = label("\n".join(_accented(book)), wrap=True)
        asked = label("Do these lines look right? If not, choose how the letters are written.", wrap=True)
        asked.setBuddy(self.choice)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(asked, 1)
        row.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.lines)
        self.lines.set_tone(Tone.MUTED)
        self.setVisible(bool(book.encoding) and bool(self.lines.text()))

    def take_back(self) -> None:
        """Choose again how the book was read, without asking for it."""
        with QSignalBlocker(self.choice):
            self.choice.say(self._usual)

    def _ask(self, words: str) -> None:
        name = next((name for name, said in CHOICES.items() if said == words), "")
        if name:
            self.asked.emit(name)


def _accented(book: Book) -> list[str]:
    """Give the first rows that hold letters which other ways of writing would turn into others."""
    found: list[str] = []
    for sheet in book.sheets:
        for row in sheet.rows:
            line = ", ".join(str(cell) for cell in row if str(cell).strip())
            if not line.isascii():
                found.append(shortened(line, _MOST_LETTERS))
            if len(found) == _MOST_LINES:
                return found
    return found
