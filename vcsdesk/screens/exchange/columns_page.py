"""What each column of a spreadsheet means: its heading, what stands in it, and a choice."""

from collections.abc import Iterable
from datetime import date
from itertools import islice

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from vcsdesk.formats.spreadsheets.book import Book, Cell, is_blank
from vcsdesk.formats.spreadsheets.cells import text_of
from vcsdesk.formats.spreadsheets.headings import heading_rows
from vcsdesk.formats.spreadsheets.left_out import cells_under
from vcsdesk.formats.spreadsheets.mapping import Mapping, headings_in
from vcsdesk.formats.spreadsheets.meaning import Meaning
from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.screens.exchange.left_out import LeftOutBand
from vcsdesk.screens.exchange.letters import LettersChoice
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.labels import PlainLabel, label
from vcsdesk.ui.lines import scrolling
from vcsdesk.wording import count, listed, shortened, value

_SHOWN = 4
_LOOKED_AT = 200
_MOST_LETTERS = 60
_MEANINGS = {meaning.words: meaning for meaning in Meaning}


class ColumnsPage(QWidget):
    """Every heading with what it is taken to mean, to be corrected."""

    letters_asked = Signal(str)
    """The letters are to be read another way; carries which."""

    def __init__(self, book: Book, mapping: Mapping) -> None:
        super().__init__()
        self._mapping = mapping
        self.choices: dict[str, ChoiceEditor] = {}
        self.letters = LettersChoice(book)
        self.letters.asked.connect(self.letters_asked)
        self._cells = cells_under(heading_rows(book))
        self._notes: dict[str, PlainLabel] = {}
        self.left_out = LeftOutBand()
        self.left_out.wanted.connect(self._offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(_said_of(book), Tone.MUTED, wrap=True))
        column.addWidget(self.left_out)
        self._area = scrolling(self._all(book))
        column.addWidget(self._area, 1)
        self._mark_left_out()

    def mapping(self) -> Mapping:
        """Give what the columns are said to mean; Refused where something typed is no meaning."""
        meant = {heading: _meant(heading, choice) for heading, choice in self.choices.items()}
        return msgspec.structs.replace(self._mapping, columns={**self._mapping.columns, **meant})

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        for choice in self.choices.values():
            choice.setFocus()
            return

    def _all(self, book: Book) -> QWidget:
        """Put the letters over the columns, to be scrolled with them: both may be long."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.letters)
        column.addWidget(self._columns(book), 1)
        return inside

    def _columns(self, book: Book) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(2, 2, 12, 2)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        for place, words in enumerate(("Heading", "What stands under it", "What it means")):
            grid.addWidget(PlainLabel(words, strong=True), 0, place)
        for number, (heading, texts) in enumerate(_samples(book).items(), 1):
            self._add(grid, number, heading, texts)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 4)
        grid.setRowStretch(grid.rowCount(), 1)
        return inside

    def _add(self, grid: QGridLayout, number: int, heading: str, texts: Iterable[str]) -> None:
        choice = ChoiceEditor(list(_MEANINGS))
        choice.say(self._mapping.meaning(heading).words)
        choice.setAccessibleName(f"What “{heading}” means")
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choices[heading] = choice
        grid.addWidget(_wrapping(heading, Tone.PLAIN), number, 0)
        grid.addWidget(_wrapping(" · ".join(texts) or "Nothing", Tone.MUTED), number, 1)
        self._notes[heading] = label("", Tone.WARNING)
        meant = QVBoxLayout()
        meant.setSpacing(2)
        meant.addWidget(choice)
        meant.addWidget(self._notes[heading])
        grid.addLayout(meant, number, 2)
        choice.currentTextChanged.connect(lambda _words: self._mark_left_out())

    def _mark_left_out(self) -> None:
        """Say by each column that is left out how much stands in it, and of all of them above."""
        nothing = Meaning.NOTHING.words
        left = {
            heading: number
            for heading, number in self._cells.items()
            if number and heading in self.choices and self.choices[heading].currentText() == nothing
        }
        for heading, note in self._notes.items():
            note.setText(f"Left out: {count(left[heading], 'cell')}" if heading in left else "")
            note.setVisible(heading in left)
        self.left_out.show_cells(left)

    def _offer(self, heading: str) -> None:
        """Bring a column into view and open its choice."""
        choice = self.choices[heading]
        self._area.ensureWidgetVisible(choice)
        choice.setFocus()
        choice.showPopup()


def _meant(heading: str, choice: ChoiceEditor) -> Meaning:
    """Read one choice; where it is none, put the keyboard there."""
    said = choice.said()
    if said not in _MEANINGS:
        choice.setFocus()
        raise Refused(f"“{said}” is nothing that a column can mean.", f"Choose what “{heading}” means.")
    return _MEANINGS[said]


def _wrapping(words: str, tone: Tone) -> PlainLabel:
    made = label(words, tone, wrap=True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def _samples(book: Book) -> dict[str, list[str]]:
    """Give the headings of all sheets that have some, each with the first different things under it."""
    found: dict[str, list[str]] = {}
    for sheet, number in heading_rows(book):
        for place, heading in headings_in(sheet.rows[number]):
            under = (row[place] for row in sheet.rows[number + 1 :] if place < len(row))
            texts = dict.fromkeys(_shown(cell) for cell in islice(under, _LOOKED_AT) if not is_blank(cell))
            found.setdefault(heading, list(texts)[:_SHOWN])
    return found


def _shown(cell: Cell) -> str:
    """Say what a cell holds, dates as they read and numbers as they are; long ones end with a whole word."""
    said = value(cell) if isinstance(cell, date) else " ".join(text_of(cell).split())
    return shortened(said, _MOST_LETTERS)


def _said_of(book: Book) -> str:
    """Say which sheets are read, where there are several."""
    words = "Check what each column means. Your choices are remembered for the next edition."
    if len(book.sheets) < 2:
        return words
    read = [sheet for sheet, _ in heading_rows(book)]
    left = [f"“{each.name}”" for each in book.sheets if each not in read and each.rows]
    sheets = f"Read: {listed(f'“{each.name}”' for each in read)}. "
    return sheets + (f"Not read, without headings: {listed(left)}. " if left else "") + words
