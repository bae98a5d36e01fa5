"""Labels follow the size of the letters while the window is open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vcsdesk.ui.buttons import PlainButton
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
