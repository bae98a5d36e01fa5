"""Forms: a list of fields, and what to do with the answer; a refusal is said and the form stays open."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.editors import AnyEditor, editor_for
from vcsdesk.ui.fold import Fold
from vcsdesk.ui.kinds import Kind, Text
from vcsdesk.ui.labels import PlainLabel, heading, label, literal
from vcsdesk.ui.lines import scrolling
from vcsdesk.ui.speech import announce

MARGIN = 24


class Field(msgspec.Struct, frozen=True):
    """One question: `name` is what the answer is passed as, `label` is what is asked."""

    name: str
    label: str
    kind: Kind = Text()
    value: Any = None
    needed: bool = False
    help: str = ""


class FieldRow(QWidget):
    """A field with its label above, and under it what is understood or what is wrong."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.editor: AnyEditor = editor_for(field.kind)
        self.editor.setAccessibleName(field.label)
        self.editor.say(field.kind.write(field.value))
        self.editor.altered.connect(self._echo)
        self.under = label(field.help, Tone.MUTED, wrap=True)
        self.under.setVisible(bool(field.help))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if isinstance(self.editor, QCheckBox):
            self.editor.setText(literal(field.label))
        else:
            column.addWidget(self._asked())
        column.addWidget(self.editor)
        column.addWidget(self.under)

    def answer(self) -> object:
        """Read the answer; Refused where it is none."""
        value = self.field.kind.read(self.editor.said())
        if self.field.needed and value in (None, "", ()):
            raise Refused("This has to be filled in.")
        return value

    def complain(self, text: str) -> None:
        """Say under the field what is wrong."""
        self._say(text, Tone.BAD)
        self.editor.setAccessibleDescription(text)

    def calm(self) -> None:
        """Take a complaint back."""
        self.editor.setAccessibleDescription(self.field.help)
        self._echo()

    def _asked(self) -> PlainLabel:
        asked = PlainLabel(self.field.label if self.field.needed else f"{self.field.label} (optional)")
        asked.setBuddy(self.editor)
        return asked

    def _echo(self) -> None:
        """Say under the field what is understood so far."""
        try:
            said = self.field.kind.echo(self.editor.said())
        except Refused:
            said = ""
        self._say(said or self.field.help, Tone.MUTED)

    def _say(self, text: str, tone: Tone) -> None:
        self.under.set_tone(tone)
        self.under.setText(text)
        self.under.setVisible(bool(text))


class Form(QDialog):
    """A window with fields; `act` gets the answers by name and may refuse them."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        fields: Sequence[Field],
        act: Callable[..., object],
        *,
        button: str = "Save",
        words: str = "",
        more: Sequence[Field] = (),
    ) -> None:
        super().__init__(parent)
        self._act = act
        self.rows = {field.name: FieldRow(field) for field in (*fields, *more)}
        self.more = Fold("More choices", [self.rows[field.name] for field in more])
        self.summary = Band(Tone.BAD, icon_button("Close this message", "x"))
        self.summary.pressed.connect(self.summary.hide)
        self.done_button = PlainButton(button, main=True)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.submit)
        self.setWindowTitle(title)
        self._lay_out(title, words)
        next(iter(self.rows.values())).editor.setFocus()

    def submit(self) -> None:
        """Read every field, then act; close only if nothing was refused."""
        answers, wrong = self._answers()
        if wrong:
            first = wrong[0]
            self.more.open_for(first)
            self._refuse(f"Please look at “{first.field.label}” again." if len(wrong) == 1 else _SEVERAL)
            first.editor.setFocus()
            return
        try:
            self._act(**answers)
        except Refused as refusal:
            self._refuse(str(refusal))
            return
        self.accept()

    def _answers(self) -> tuple[dict[str, object], list[FieldRow]]:
        """Read the fields, and say under each what is wrong with it."""
        answers: dict[str, object] = {}
        wrong: list[FieldRow] = []
        for name, row in self.rows.items():
            row.calm()
            try:
                answers[name] = row.answer()
            except Refused as refusal:
                row.complain(str(refusal))
                wrong.append(row)
        return answers, wrong

    def _refuse(self, text: str) -> None:
        self.summary.say(text, at_once=True)

    def _lay_out(self, title: str, words: str) -> None:
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(2, 2, 12, 2)
        fields.setSpacing(14)
        for row in self.rows.values():
            if row not in self.more.rows:
                fields.addWidget(row)
        fields.addWidget(self.more)
        fields.addStretch(1)
        self._scroll = scroll = scrolling(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addWidget(heading(title, wrap=True))
        if words:
            column.addWidget(label(words, Tone.MUTED, wrap=True))
        column.addWidget(self.summary)
        column.addWidget(scroll, 1)
        column.addLayout(self._buttons())
        self.more.button.toggled.connect(lambda: self._fit(inside))
        self.more.button.clicked.connect(lambda: QTimer.singleShot(0, self, self._show_more))
        self._fit(inside)

    def _show_more(self) -> None:
        """Bring what was just unfolded into sight, once it has its place."""
        if self.more.is_open:
            self._scroll.verticalScrollBar().setValue(self.more.y())

    def _buttons(self) -> QHBoxLayout:
        leave = PlainButton("Cancel")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.more.button)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.done_button)
        return row

    def _fit(self, inside: QWidget) -> None:
        """Be as high as the fields need, within the screen."""
        letter = self.fontMetrics().averageCharWidth()
        high = inside.sizeHint().height() + 220
        self.setMinimumWidth(letter * 44)
        self.resize(letter * 66, min(high, QGuiApplication.primaryScreen().availableSize().height() - 80))


_SEVERAL = "Some answers need another look; each says below what is wrong."


def ask(
    parent: QWidget,
    title: str,
    fields: Sequence[Field],
    act: Callable[..., object],
    *,
    button: str = "Save",
    words: str = "",
    more: Sequence[Field] = (),
) -> Form:
    """Open a form over a window, and go on; `act` runs when it is sent off. Few want the fields in `more`."""
    form = Form(parent.window(), title, fields, act, button=button, words=words, more=more)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    form.open()
    announce(form, title)
    return form
