"""What she has to decide, each question with its answers in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from vcsdesk.formats.incoming import Question
from vcsdesk.lists.column import Tone
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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 12, 2)
        self._column.setSpacing(14)
        self._column.addStretch(1)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Add the questions that are not there yet."""
        for question in questions:
            if question.id not in self._questions:
                self._add(question)

    def answers(self) -> dict[str, str]:
        """Give her answers, by question."""
        found = {}
        for name, choice in self.choices.items():
            said = choice.said()
            answer = next((each.answer for each in self._questions[name].options if each.words == said), None)
            if answer is not None:
                found[name] = answer
        return found

    def count(self) -> int:
        """Count the questions."""
        return len(self._questions)

    def _add(self, question: Question) -> None:
        usual = next(each.words for each in question.options if each.answer == question.default)
        choice = ChoiceEditor(
            [f"Decide later: {usual[:1].lower()}{usual[1:]}", *(o.words for o in question.options)]
        )
        choice.setAccessibleName(question.words)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.currentIndexChanged.connect(lambda _number: self.answered.emit())
        asked = label(question.words, wrap=True)
        asked.setBuddy(choice)
        row = QVBoxLayout()
        row.setSpacing(4)
        row.addWidget(asked)
        row.addWidget(choice)
        row.addWidget(label(capital(question.where), Tone.MUTED, wrap=True))
        self._column.insertLayout(self._column.count() - 1, row)
        self._questions[question.id] = question
        self.choices[question.id] = choice
