"""Labels follow the size of the letters while the window is open."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import heading, label, left_to_right
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


def test_every_letter_that_paper_prints_has_a_face_of_ours_in_the_window(theme: Theme) -> None:
    families = QApplication.font().families()
    assert families[:2] == ["Atkinson Hyperlegible Next", "Noto Sans"]
    assert {"Noto Sans Arabic", "Noto Sans Bengali", "Noto Sans Ethiopic"} <= set(families)


def test_enter_presses_a_button_as_space_does(theme: Theme) -> None:
    pressed: list[bool] = []
    button = PlainButton("Open Hillingdon")
    button.clicked.connect(lambda: pressed.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert pressed == [True, True]


def test_a_name_without_spaces_is_broken_as_drawn_and_whole_as_read(theme: Theme) -> None:
    name = "Łódź" * 75
    title = heading(name)
    title.resize(300, 10)
    assert title.minimumSizeHint().width() <= 300
    assert title.heightForWidth(300) > 5 * title.fontMetrics().height()
    assert title.text() == name
    assert QAccessible.queryAccessibleInterface(title).text(QAccessible.Text.Name) == name
    title.setText("Łódź Club")
    assert QAccessible.queryAccessibleInterface(title).text(QAccessible.Text.Name) == "Łódź Club"


ARABIC = "منظمة الأمل"
SENTENCE = f"{ARABIC} is on two boards."


def beginning_of(drawn: QWidget) -> int:
    """Where the leftmost ink is."""
    picture = drawn.grab().toImage()
    ground = picture.pixel(picture.width() - 1, picture.height() - 1)
    columns = range(picture.width())
    return next(x for x in columns if any(picture.pixel(x, y) != ground for y in range(picture.height())))


@pytest.mark.parametrize("marked", [False, True])
def test_a_sentence_that_begins_with_a_name_written_from_the_right_runs_from_the_left(
    theme: Theme, marked: bool
) -> None:
    words = label(SENTENCE)
    if marked:
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.resize(600, 30)
    assert beginning_of(words) < 20
    assert words.text() == SENTENCE
    assert QAccessible.queryAccessibleInterface(words).text(QAccessible.Text.Name) == SENTENCE
    words.setText(ARABIC)
    assert beginning_of(words) > 300
    words.setText(f"Ann\n{SENTENCE}")
    assert beginning_of(words) < 20


def test_what_is_marked_of_such_a_sentence_is_copied_as_it_was_given(theme: Theme) -> None:
    words = label(SENTENCE)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setText(f"{SENTENCE} {SENTENCE}")
    words.setSelection(0, len(words.text()))
    assert words.selectedText() == words.text()


def test_only_a_line_of_both_ways_that_begins_from_the_right_is_turned() -> None:
    for text in ("", "Ann", ARABIC, f"Ann and {ARABIC}", f"3 {ARABIC}"):
        assert left_to_right(text) == text
    assert left_to_right(f"Ann\n“{SENTENCE}”") == f"Ann\n\u200e“{SENTENCE}”"
