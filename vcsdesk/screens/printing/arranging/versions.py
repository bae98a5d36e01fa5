"""Earlier words of a section, to look at and to take back."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from vcsdesk import wording
from vcsdesk.records.printing.section_text import SectionText
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.lines import ThinScrollBar
from vcsdesk.ui.reading_window import reading_window


def show_versions(
    parent: QWidget, title: str, versions: Sequence[SectionText], take: Callable[[SectionText], object]
) -> QDialog:
    """Show every version of a section's words, the newest first; one of them can be taken back."""
    dialog, column = reading_window(parent, f"Earlier words: {title}")
    chosen = QListWidget()
    chosen.setAccessibleName("Versions")
    chosen.setVerticalScrollBar(ThinScrollBar())
    chosen.addItems([_named(text, is_newest=not place) for place, text in enumerate(versions)])
    text = QPlainTextEdit()
    text.setAccessibleName("Words of this version")
    text.setReadOnly(True)
    text.setVerticalScrollBar(ThinScrollBar())
    again = PlainButton("Take these words back", "undo-2")
    again.setAutoDefault(False)

    def look(place: int) -> None:
        text.setPlainText(_words(versions[place]))
        again.setEnabled(place > 0)

    def take_back() -> None:
        dialog.accept()
        take(versions[chosen.currentRow()])

    chosen.currentRowChanged.connect(look)
    again.clicked.connect(take_back)
    row = QHBoxLayout()
    row.addWidget(chosen, 2)
    row.addWidget(text, 3)
    column.insertLayout(1, row, 1)
    column.insertWidget(2, again)
    chosen.setCurrentRow(min(1, len(versions) - 1))
    letter = dialog.fontMetrics()
    dialog.resize(letter.averageCharWidth() * 110, letter.height() * 24)
    dialog.open()
    return dialog


def _named(text: SectionText, *, is_newest: bool) -> str:
    when = f", {wording.plain_day(text.written_on)}" if text.written_on else ""
    return f"Version {text.version}{when}{' (now)' if is_newest else ''}"


def _words(text: SectionText) -> str:
    title = f"Title: {text.title}\n\n" if text.title else ""
    return title + (text.text or "The house’s words.")
