"""Her words for one section: the title, where they stand, and the text with its marks."""

import msgspec
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.lists.printing.sections import SectionRow
from vcsdesk.records.printing.section_text import SectionText, Stands
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.labels import heading, label, tip
from vcsdesk.ui.lines import RoundLine, ThinScrollBar

_STANDS = {
    Stands.INSTEAD: "Instead of the house’s",
    Stands.BEFORE: "Before the house’s",
    Stands.AFTER: "After the house’s",
}
_TITLE, _WHERE = "Title it prints under", "Where your words stand"
_MARKS = "# Heading   - item of a list   1. numbered   **bold**   an empty line begins a new paragraph"


class Typed(msgspec.Struct, frozen=True):
    """What stands in the pane."""

    title: str
    stands: Stands
    text: str


class TextPane(QWidget):
    """Shows and takes her words for a section."""

    altered = Signal()
    keep_wanted = Signal()
    house_wanted = Signal()
    versions_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row: SectionRow | None = None
        self._loaded = Typed("", Stands.INSTEAD, "")
        self.head, self.about = heading("", wrap=True), label("", Tone.MUTED, wrap=True)
        self.title = RoundLine()
        self.title.setAccessibleName(_TITLE)
        self.stands = ChoiceEditor(list(_STANDS.values()))
        self.stands.setAccessibleName(_WHERE)
        self.stands.setMinimumContentsLength(max(map(len, _STANDS.values())))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName("Your words")
        self.text.setTabChangesFocus(True)
        self.text.setVerticalScrollBar(ThinScrollBar())
        self.marks = label(_MARKS, Tone.MUTED, wrap=True)
        self.told = label("", Tone.MUTED, wrap=True)
        self.keep = _button("Keep these words", "save", "Ctrl+S")
        self.house = _button("House’s words back", "undo-2")
        self.earlier = _button("Earlier words…", "history")
        self._lay_out()
        self._connect()

    def typed(self) -> Typed:
        """Give what stands in the pane."""
        stands = next(
            (each for each, words in _STANDS.items() if words == self.stands.said()), Stands.INSTEAD
        )
        return Typed(self.title.text().strip(), stands, self.text.toPlainText())

    def is_altered(self) -> bool:
        """Tell whether something stands here that is not kept yet."""
        return self.row is not None and not self.row.kind.is_fixed and self.typed() != self._loaded

    def as_text(self) -> SectionText | None:
        """Give what stands here as the newest of all versions, if it is not kept yet."""
        if self.row is None or not self.is_altered():
            return None
        typed = self.typed()
        return SectionText(
            document="", section=self.row.key, title=typed.title, stands=typed.stands, text=typed.text
        )

    def show_row(self, row: SectionRow, versions: int) -> None:
        """Show what is kept for a section."""
        self.row = row
        kept = row.text or SectionText(document="", section=row.key, stands=_usual(row))
        self._loaded = Typed(row.title, kept.stands, kept.text)
        with QSignalBlocker(self.title), QSignalBlocker(self.stands), QSignalBlocker(self.text):
            self.title.setText(row.title)
            self.title.setCursorPosition(0)  # a title too long for its room is seen from its beginning
            self.stands.say(_STANDS[kept.stands])
            self.text.setPlainText(kept.text)
        self.head.setText(row.title)
        self.about.setText(row.kind.about)
        self.text.setPlaceholderText(_hint(row))
        self.told.setText(_said(row))
        self.earlier.set_words(f"Earlier words ({versions - 1})…" if versions > 1 else "Earlier words…")
        self._enable(row, versions)

    def _enable(self, row: SectionRow, versions: int) -> None:
        for each in (self.title, self.text):
            each.setEnabled(not row.kind.is_fixed)
        self.stands.setEnabled(not row.kind.is_fixed and not row.is_own)
        self.house.setEnabled(row.has_her_words and not row.is_own)
        self.earlier.setEnabled(versions > 1)
        self._follow()

    def _follow(self) -> None:
        self.keep.setEnabled(self.is_altered())

    def _connect(self) -> None:
        for changed in (self.title.textChanged, self.stands.altered, self.text.textChanged):
            changed.connect(self._follow)
            changed.connect(self.altered)
        self.keep.clicked.connect(self.keep_wanted)
        self.house.clicked.connect(self.house_wanted)
        self.earlier.clicked.connect(self.versions_wanted)

    def _lay_out(self) -> None:
        asked = QGridLayout()
        asked.setHorizontalSpacing(12)
        asked.setVerticalSpacing(4)
        asked.setColumnStretch(0, 1)
        for place, (words, field) in enumerate(((_TITLE, self.title), (_WHERE, self.stands))):
            asked.addWidget(label(words), 0, place)
            asked.addWidget(field, 1, place)
        buttons = FlowLayout()
        for button in (self.keep, self.house, self.earlier):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self.head, self.about):
            column.addWidget(each)
        column.addLayout(asked)
        column.addWidget(self.text, 1)
        for each in (self.marks, self.told):
            column.addWidget(each)
        column.addLayout(buttons)


def _usual(row: SectionRow) -> Stands:
    """Begin with hers before the house's words, which name people and days that hers would have to name."""
    return Stands.INSTEAD if row.is_own else Stands.BEFORE


def _hint(row: SectionRow) -> str:
    if row.kind.is_fixed:
        return "There is nothing to write here."
    if row.is_own:
        return "Write what this section says."
    return "The house’s words are printed. Write here what is to stand before them, after or instead."


def _said(row: SectionRow) -> str:
    """Say which version of her words it is, and of which day."""
    text = row.text
    if text is None or not (text.text or text.title):
        return ""
    when = f" of {wording.plain_day(text.written_on)}" if text.written_on else ""
    return f"Version {text.version}{when}."


def _button(words: str, icon: str, key: str = "") -> PlainButton:
    made = PlainButton(words, icon)
    made.setAutoDefault(False)
    if key:
        made.setToolTip(tip(f"{words} ({key})"))
    return made
