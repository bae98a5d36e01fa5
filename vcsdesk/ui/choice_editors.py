"""Choosing from a list: one of several, or as many of them as are wanted."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vcsdesk.rules.desk.folding import fold
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.labels import PlainLabel, label
from vcsdesk.ui.lines import RoundCombo

_MOST_WITHOUT_FINDING = 7
_MOST_SEEN = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _ChoiceLine(QLineEdit):
    """The words of a choice, or the part of them that is typed."""

    clicked = Signal()
    """It was clicked, and no part of it marked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self.clicked.emit()


class ChoiceEditor(RoundCombo):
    """One of several; where there are many, typing any part of the words finds it."""

    altered = Signal()

    def __init__(self, words: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItems(words)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if len(words) > _MOST_WITHOUT_FINDING:
            self._find_by_typing()
        self.currentTextChanged.connect(self.altered)

    def _find_by_typing(self) -> None:
        line = _ChoiceLine()
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_MOST_SEEN)
        self.setCompleter(completer)
        line.clicked.connect(lambda: self._offer_all(completer))
        line.editingFinished.connect(self._settle)
        line.setCursorPosition(0)  # words that are too long for their room are seen from their beginning
        self.currentIndexChanged.connect(lambda _number: line.setCursorPosition(0))

    def said(self) -> str:
        """Give what was chosen or typed; a part of the words stands for them where it means only one."""
        typed = self.currentText()
        choices = [self.itemText(number) for number in range(self.count())]
        part = fold(typed.strip())
        if typed in choices or not part:
            return typed
        meant = [words for words in choices if part in fold(words)]
        return meant[0] if len(meant) == 1 else typed

    def select_all(self) -> None:
        """Have what is typed next replace what is there."""
        line = self.lineEdit()
        if line is not None:
            line.selectAll()

    def _offer_all(self, completer: QCompleter) -> None:
        """Show all choices, which what is typed next narrows."""
        self.select_all()
        completer.setCompletionPrefix("")
        completer.complete(self.rect())
        if (seen := completer.popup()) is not None:
            seen.scrollTo(completer.completionModel().index(self.currentIndex(), 0))

    def _settle(self) -> None:
        """Show in full what a part of the words stood for."""
        said = self.said()
        if said != self.currentText():
            self.say(said)

    def say(self, text: str) -> None:
        """Choose by the words."""
        number = self.findText(text)
        self.setCurrentIndex(number)
        if number < 0 and self.isEditable():
            self.setEditText(text)


class SeveralEditor(QWidget):
    """What is picked, one under the other, each to be taken away again; and a choice that picks more."""

    altered = Signal()

    def __init__(self, words: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._picked = words, list[str]()
        self.choice = ChoiceEditor(words)
        self._add = PlainButton("Add", "plus")
        self._add.setAutoDefault(False)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._lay_out()
        self.setFocusProxy(self.choice)
        self.choice.altered.connect(self.altered)
        self.choice.activated.connect(lambda _number: self._pick())
        self._add.clicked.connect(self._pick)
        for each in (self.choice, self.choice.lineEdit()):
            if each is not None:
                each.installEventFilter(self)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Name the choice, which is what the keyboard is in."""
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)

    def said(self) -> str:
        """Give what is picked, one on each line, with what is still being typed."""
        typed = self.choice.said().strip()
        return "\n".join([*self._picked, *([typed] if typed else [])])

    def say(self, text: str) -> None:
        """Pick other ones."""
        self._picked = [line for line in text.splitlines() if line.strip()]
        self.choice.say("")
        self._show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Enter pick what is typed, and send the form off only where nothing is."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in _ENTER or self.choice.said() not in self._words or not self.choice.said():
            return False
        self._pick()
        return True

    def _pick(self) -> None:
        """Take what is chosen among those picked."""
        chosen = self.choice.said()
        if chosen not in self._words or not chosen:
            return
        if chosen not in self._picked:
            self._picked.append(chosen)
        self.choice.say("")
        self._show()
        self.altered.emit()

    def _take_away(self, words: str) -> None:
        self._picked.remove(words)
        self._show()
        self.choice.setFocus()
        self.altered.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.choice, 1)
        line.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addLayout(self._rows)

    def _show(self) -> None:
        """Show what is picked, the latest at the foot."""
        while item := self._rows.takeAt(0):
            if gone := item.widget():
                gone.hide()
                gone.deleteLater()
        for words in self._picked:
            self._rows.addWidget(self._row(words))

    def _row(self, words: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(10, 0, 0, 0)
        away = icon_button(f"Take “{words}” away", "x")
        away.setAutoDefault(False)
        away.clicked.connect(lambda: self._take_away(words))
        row.addWidget(_wrapping(words), 1)
        row.addWidget(away)
        return made


def _wrapping(words: str) -> PlainLabel:
    made = label(words, wrap=True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made
