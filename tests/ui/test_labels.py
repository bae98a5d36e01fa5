"""Labels follow the size of the letters while the window is open."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk.ui.labels import heading, label
from vcsdesk.ui.theme import Theme


def test_headings_and_words_grow_and_shrink_together(theme: Theme) -> None:
    screen = QWidget()
    column = QVBoxLayout(screen)
    title, words = heading("Today", 1), label("Nothing is due.")
    column.addWidget(title)
    column.addWidget(words)
    screen.show()
    before = title.font().pointSizeF(), words.font().pointSizeF()
    theme.choose_size(200)
    assert (title.font().pointSizeF(), words.font().pointSizeF()) == (before[0] * 2, before[1] * 2)
    theme.choose_size(100)
    assert (title.font().pointSizeF(), words.font().pointSizeF()) == before
    screen.deleteLater()
