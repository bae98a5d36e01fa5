"""The questions of a form in a window, asked as they are on paper, and what is typed into them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk.documents.feedback.asked import asked_by
from vcsdesk.printing.fields import fields_in
from vcsdesk.records.feedback.report import ReportForm
from vcsdesk.screens.feedback.asked_fields import answers_typed, fields_to_type
from vcsdesk.ui.form import FieldRow
from vcsdesk.ui.labels import PlainLabel, label

SPACING = 14
_MOST_MORE = 60
_ALWAYS_ASKED = {"went", "deputy", "hours", "next"}


class TypedRow(FieldRow):
    """A question of a form, none of which need be answered."""

    def _asked(self) -> PlainLabel:
        asked = label(self.field.label, wrap=True)
        asked.setBuddy(self.editor)
        return asked


class Questions(QWidget):
    """All that a form asks, as often as there are answers for it."""

    altered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING)

    def ask(self, form: ReportForm, answers: Mapping[str, str]) -> None:
        """Put a form's questions up, holding what is known."""
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.deleteLater()
        fields = fields_to_type(asked_by(form, more=_more(form, answers)), answers)
        self.rows = {field.name: TypedRow(field) for field in fields}
        for row in self.rows.values():
            row.editor.altered.connect(self.altered)
            self._column.addWidget(row)

    def turn_to(self, form: ReportForm) -> None:
        """Ask what another form asks, keeping what both ask."""
        self.ask(form, answers_typed({key: row.editor.said() for key, row in self.rows.items()}))

    def answers(self) -> dict[str, str]:
        """Give what has been typed, as the form would say it; Refused where an answer is none."""
        return answers_typed({key: row.answer() for key, row in self.rows.items()})

    def focus_first(self) -> None:
        """Put the keyboard on the first question."""
        next(iter(self.rows.values())).editor.setFocus()


def _more(form: ReportForm, answers: Mapping[str, str]) -> int:
    """Tell how much oftener than usual a form has to ask, so that every answer has its place."""
    wanted = answers.keys() - _ALWAYS_ASKED
    for more in range(_MOST_MORE):
        if wanted <= {field.key for field in fields_in(asked_by(form, more=more))}:
            return more
    return 0
