"""What she has to decide, each question with its answers in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from vcsdesk.formats.incoming import Question
from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.labels import label
from vcsdesk.wording import capital


class QuestionList(QWidget):
    """Questions under one another; one that was answered stays, to be answered otherwise."""

    answered = Signal()
    """An answer is another one."""

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[str, ChoiceEditor] = {}
        self._questions: dict[str, Question] = {}
        self._rows: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 12, 2)
        self._column.setSpacing(14)
        self._column.addStretch(1)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Add the questions that are not there yet; one that is asked no more goes if it has no answer."""
        kept = {question.id for question in questions} | self.answers().keys()
        for name in self._questions.keys() - kept:
            self._remove(name)
        for question in questions:
            if question.id not in self._questions:
                self._add(question)

    def answers(self) -> dict[str, str]:
        """Give her answers, by question; Refused where something typed is no answer."""
        found = {name: self._answer(name, choice) for name, choice in self.choices.items()}
        return {name: answer for name, answer in found.items() if answer is not None}

    def is_answered(self) -> bool:
        """Tell whether there is an answer to any of them."""
        return any(choice.currentText() != choice.itemText(0) for choice in self.choices.values())

    def width_wanted(self) -> int:
        """Tell how wide all this has to be for the longest answer to be seen whole."""
        edges = self._column.contentsMargins()
        widest = max((choice.sizeHint().width() for choice in self.choices.values()), default=0)
        return widest + edges.left() + edges.right()

    def count(self) -> int:
        """Count the questions."""
        return len(self._questions)

    def _answer(self, name: str, choice: ChoiceEditor) -> str | None:
        """Read one answer, None while it is left for later; where it is none, put the keyboard there."""
        said = choice.said()
        if said == choice.itemText(0):
            return None
        answer = next((each.answer for each in self._questions[name].options if each.words == said), None)
        if answer is None:
            choice.setFocus()
            raise Refused(f"“{said}” is none of the answers.", "Choose one from the list, or decide later.")
        return answer

    def _remove(self, name: str) -> None:
        del self._questions[name], self.choices[name]
        gone = self._rows.pop(name)
        self._column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _add(self, question: Question) -> None:
        usual = next(each.words for each in question.options if each.answer == question.default)
        choice = ChoiceEditor(["Decide later", *(option.words for option in question.options)])
        choice.setAccessibleName(question.words)
        choice.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToContents)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.currentIndexChanged.connect(lambda _number: self.answered.emit())
        made = QWidget()
        row = QVBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label(question.words, wrap=True))
        row.addWidget(choice)
        row.addWidget(
            label(f"{capital(question.where)}. Until you decide: “{usual}”.", Tone.MUTED, wrap=True)
        )
        self._column.insertWidget(self._column.count() - 1, made)
        self._rows[question.id] = made
        self._questions[question.id] = question
        self.choices[question.id] = choice
